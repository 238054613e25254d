#include "text/utf8.hpp"

#include <catch2/catch.hpp>

#include "support/generate.hpp"

using namespace plainsong;

namespace {

constexpr char32_t replaced = 0xFFFD;

bool is_bad(std::string_view bytes) {
  const CodePoint first = code_point_at(bytes, 0);
  return first.value == replaced && first.size == 1 && !is_valid_utf8(bytes);
}

}  // namespace

TEST_CASE("code points are read from either end") {
  const std::string text = "a\u00E9\u65E5\U0001F600";
  std::u32string forward;
  for (std::size_t at = 0; at < text.size(); at += code_point_at(text, at).size)
    forward += code_point_at(text, at).value;
  CHECK(forward == U"a\u00E9\u65E5\U0001F600");
  std::u32string backward;
  for (std::size_t at = text.size(); at > 0; at -= code_point_before(text, at).size)
    backward += code_point_before(text, at).value;
  CHECK(backward == U"\U0001F600\u65E5\u00E9a");
  CHECK(is_valid_utf8(text));
}

TEST_CASE("bytes that are no UTF-8 read as one replacement character each") {
  CHECK(is_bad("\x80"));  // a tail without a head
  CHECK(is_bad("\xC3"));  // cut off
  CHECK(is_bad("\xE2\x82"));
  CHECK(is_bad("\xF0\x9F\x98"));
  CHECK(is_bad("\xC3x"));  // the wrong tail
  CHECK(is_bad("\xE2\x82x"));
  CHECK(is_bad("\xC0\xAF"));  // longer than need be
  CHECK(is_bad("\xC1\xBF"));
  CHECK(is_bad("\xE0\x9F\xBF"));
  CHECK(is_bad("\xF0\x8F\xBF\xBF"));
  CHECK(is_bad("\xED\xA0\x80"));  // a surrogate
  CHECK(is_bad("\xED\xBF\xBF"));
  CHECK(is_bad("\xF4\x90\x80\x80"));  // beyond Unicode
  CHECK(is_bad("\xF8\x88\x80\x80\x80"));
  CHECK(is_bad("\xFE"));
  CHECK(is_bad("\xFF"));
}

TEST_CASE("the first and last of each size are UTF-8") {
  for (const char32_t value : {U'\0', U'\x7F', U'\u0080', U'\u07FF', U'\u0800', U'\uD7FF',
                               U'\uE000', U'\uFFFD', U'\uFFFF', U'\U00010000', U'\U0010FFFF'}) {
    std::string text;
    append_utf8(text, value);
    CHECK(is_valid_utf8(text));
    CHECK(code_point_at(text, 0).value == value);
    CHECK(code_point_at(text, 0).size == text.size());
    CHECK(code_point_before(text, text.size()).value == value);
  }
}

TEST_CASE("what is no code point is written as the replacement character") {
  for (const char32_t value : {char32_t{0xD800}, char32_t{0xDFFF}, char32_t{0x110000}}) {
    std::string text;
    append_utf8(text, value);
    CHECK(text == "\xEF\xBF\xBD");
  }
}

TEST_CASE("reading any bytes forward and backward finds as many code points") {
  for (const std::uint64_t seed : generate::seeds(2000)) {
    generate::Random random(seed);
    const std::string text = generate::random_bytes(random, 60);
    CAPTURE(seed);
    std::size_t forward = 0;
    for (std::size_t at = 0; at < text.size(); at += code_point_at(text, at).size) ++forward;
    std::size_t backward = 0;
    for (std::size_t at = text.size(); at > 0; at -= code_point_before(text, at).size) ++backward;
    REQUIRE(forward == backward);
  }
}

TEST_CASE("columns are counted as a terminal shows them") {
  CHECK(display_width("") == 0);
  CHECK(display_width("abc") == 3);
  CHECK(display_width("caf\u00E9") == 4);
  CHECK(display_width("e\u0301") == 1);
  CHECK(display_width("\u65E5\u672C") == 4);
  CHECK(display_width("\uFF21") == 2);
  CHECK(display_width("\U0001F600") == 2);
  CHECK(display_width("a\u200Bb\u200D") == 2);
  CHECK(display_width("\u0085\x7F") == 0);
  CHECK(display_width("\u00A0") == 1);
}

TEST_CASE("blank is white space and what cannot be seen") {
  CHECK(is_blank(""));
  CHECK(is_blank(" \t\r\n\u00A0\u2003\u200B\uFEFF\u00AD"));
  CHECK_FALSE(is_blank(" . "));
  CHECK_FALSE(is_blank("\xFF"));
}

TEST_CASE("trimming takes white space of all kinds from both ends") {
  CHECK(trimmed(" \u00A0\u3000a b\n ") == "a b");
  CHECK(trimmed("\u2003").empty());
  CHECK(trimmed("\xFF ") == "\xFF");
}

TEST_CASE("case is Unicode's, in no particular language") {
  CHECK(lower("ABC \u00C9\u0130") == "abc \u00E9i\u0307");
  CHECK(lower("\u03A3\u0391\u03A3") == "\u03C3\u03B1\u03C2");
  CHECK(capitalised("“élan”") == "“Élan”");
  CHECK(capitalised("1st") == "1st");
  CHECK(capitalised("...") == "...");
  CHECK(capitalised("").empty());
}

TEST_CASE("punctuation is made plain to look words up") {
  CHECK(plain_punctuation("‘we’ll’ “x” – a—b\u00A0c") == "'we'll' \"x\" - a-b c");
}

TEST_CASE("places are lines and columns from 1") {
  const auto place = [](std::string_view text, std::size_t offset) {
    const Place found = place_of(text, offset);
    return std::make_pair(found.line, found.column);
  };
  CHECK(place("ab\ncd", 0) == std::make_pair(std::size_t{1}, std::size_t{1}));
  CHECK(place("ab\ncd", 4) == std::make_pair(std::size_t{2}, std::size_t{2}));
  CHECK(place("a\r\nb\rc", 5) == std::make_pair(std::size_t{3}, std::size_t{1}));
  CHECK(place("\u65E5\u672Cx", 6) == std::make_pair(std::size_t{1}, std::size_t{3}));
  CHECK(place("a", 99) == std::make_pair(std::size_t{1}, std::size_t{2}));
}
