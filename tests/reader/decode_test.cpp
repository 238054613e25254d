#include "reader/decode.hpp"

#include <catch2/catch.hpp>

#include "base/failure.hpp"

using namespace plainsong;
using namespace std::string_view_literals;

namespace {
struct Decoded {
  std::string text;
  std::string codes;
};

Decoded decode(std::string_view bytes) {
  Diagnostics diagnostics;
  Decoded result{decoded("news", bytes, diagnostics), {}};
  for (const Diagnostic& each : diagnostics) result.codes += each.code + ": " + each.message + ";";
  return result;
}

std::string refusal(std::string_view bytes) {
  try {
    return "read as " + decode(bytes).text;
  } catch (const Failure& failure) {
    CHECK(failure.trouble() == Trouble::input);
    CHECK_FALSE(failure.hint().empty());
    return failure.what();
  }
}
}  // namespace

TEST_CASE("UTF-8 is taken as it is, without its byte-order mark") {
  CHECK(decode("Caf\xC3\xA9\r\n").text == "Caf\xC3\xA9\r\n");
  CHECK(decode("\xEF\xBB\xBF"
               "One")
            .text == "One");
  CHECK(decode("Caf\xC3\xA9").codes.empty());
}

TEST_CASE("UTF-16 is read in both byte orders, with its mark or without") {
  CHECK(decode("\xFF\xFE"
               "O\0n\0e\0"sv)
            .text == "One");
  CHECK(decode("\xFE\xFF"
               "\0O\0n\0e"sv)
            .text == "One");
  CHECK(decode("\xFF\xFE\x3D\xD8\x00\xDE"sv).text == "\xF0\x9F\x98\x80");
  CHECK(decode("H\0e\0l\0l\0o\0"sv).text == "Hello");
  CHECK(decode("\0H\0e\0l\0l\0o"sv).text == "Hello");
  CHECK(decode("H\0e\0l\0l\0o\0"sv).codes ==
        "reader.encoding: the text does not name its encoding; it was read as UTF-16;");
  CHECK(decode("\xFF\xFE"
               "a\0\x00\xD8"sv)
            .text == "a\xEF\xBF\xBD");
}

TEST_CASE("other bytes are read as Windows-1252, and it is said so") {
  CHECK(decode("\x93"
               "Caf\xE9\x94 \x80 5")
            .text == "“Café” € 5");
  CHECK(decode("Caf\xE9").codes ==
        "reader.encoding: the text is not UTF-8; it was read as Windows-1252 (Latin-1): save it as "
        "UTF-8 where its "
        "letters are wrong;");
}

TEST_CASE("a page that names its encoding is read in it") {
  CHECK(decode("<meta charset=\"iso-8859-2\"><p>\xB3\xF3"
               "d\xBC")
            .text == "<meta charset=\"iso-8859-2\"><p>łódź");
}

TEST_CASE("control characters are kept out, and it is said once") {
  CHECK(decode("a\x01"
               "b\xE2\x80\xAE"
               "c\xEF\xBB\xBF"
               "d\tx\f\n")
            .text == "abcd\tx\f\n");
  CHECK(decode("a\x01"
               "b\xE2\x80\xAE"
               "c")
            .codes ==
        "reader.control: control characters, which no reader can see, were taken out of the text;");
  CHECK(decode("The men\xC2\x85\xE2\x80\x8Du").text == "The men\xC2\x85\xE2\x80\x8Du");
}

TEST_CASE("a stray NUL leaves a mark") {
  CHECK(decode("One wo\0rd and more."sv).text == "One wo\xEF\xBF\xBDrd and more.");
}

TEST_CASE("files that are no text are refused by what they are") {
  CHECK(refusal("%PDF-1.7\n") == "\"news\" is a PDF file, not text");
  CHECK(refusal("PK\x03\x04 anything") == "\"news\" is a ZIP archive, not text");
  CHECK(refusal("PK\x03\x04 word/document.xml") ==
        "\"news\" is a document that only pandoc can read, not text");
  CHECK(refusal("\x89PNG\r\n\x1A\n") == "\"news\" is a PNG picture, not text");
  CHECK(refusal("\x1F\x8B\x08") == "\"news\" is a gzip archive, not text");
  CHECK(refusal("RIFF\0\0\0\0WAVEfmt "sv) == "\"news\" is a sound file, not text");
  CHECK(refusal("\x7F"
                "ELF\x02") == "\"news\" is a program, not text");
  std::string bytes;
  for (unsigned int i = 0; i < 4096; ++i) bytes += static_cast<char>((i * 2654435761U) >> 13U);
  CHECK(refusal(bytes) == "\"news\" is not text: it holds bytes that no text has");
}

TEST_CASE("empty and blank files are refused") {
  for (const std::string_view bytes :
       {""sv, " \n\t\r\n"sv, "\xEF\xBB\xBF\n"sv, "\xFF\xFE"sv, "\x01"sv, "\xC2\xA0"sv})
    CHECK(refusal(bytes) == "\"news\" is empty");
}
