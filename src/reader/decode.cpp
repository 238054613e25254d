#include "reader/decode.hpp"

#include <fmt/format.h>
#include <unicode/ucnv.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>
#include <optional>

#include "base/failure.hpp"
#include "reader/file_kinds.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

constexpr std::size_t largest_document = std::numeric_limits<std::uint32_t>::max();
constexpr std::string_view replacement = "\xEF\xBF\xBD";

void refuse_large(std::string_view name, std::size_t size) {
  if (size >= largest_document)
    throw Failure(Trouble::input, fmt::format("\"{}\" is larger than 4 GiB", name),
                  "split it into several documents");
}

unsigned char byte_at(std::string_view bytes, std::size_t at) {
  return static_cast<unsigned char>(bytes[at]);
}

/// What Windows-1252 has between 0x80 and 0x9F; 0 where it has nothing.
constexpr std::array<char16_t, 32> windows_1252{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

std::string from_windows_1252(std::string_view bytes) {
  std::string text;
  text.reserve(bytes.size() + bytes.size() / 8);
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    const unsigned char byte = byte_at(bytes, at);
    const bool special = byte >= 0x80 && byte < 0xA0;
    const char32_t meaning = special ? windows_1252.at(byte - 0x80U) : byte;
    append_utf8(text, meaning == 0 && special ? U'\uFFFD' : meaning);
  }
  return text;
}

enum class ByteOrder { little, big };

std::string from_utf16(std::string_view bytes, ByteOrder order) {
  const auto unit_at = [&](std::size_t at) -> char32_t {
    const std::size_t low = order == ByteOrder::little ? at : at + 1;
    const std::size_t high = order == ByteOrder::little ? at + 1 : at;
    return static_cast<char32_t>(byte_at(bytes, low)) | static_cast<char32_t>(byte_at(bytes, high))
                                                            << 8U;
  };
  std::string text;
  text.reserve(bytes.size());
  std::size_t at = 0;
  for (; at + 1 < bytes.size(); at += 2) {
    char32_t unit = unit_at(at);
    const bool leads = unit >= 0xD800 && unit < 0xDC00 && at + 3 < bytes.size();
    const char32_t next = leads ? unit_at(at + 2) : 0;
    if (next >= 0xDC00 && next < 0xE000) {
      unit = 0x10000 + ((unit - 0xD800) << 10U) + (next - 0xDC00);
      at += 2;
    }
    append_utf8(text, unit >= 0xD800 && unit < 0xE000 ? U'\uFFFD' : unit);
  }
  if (at < bytes.size()) text += replacement;
  return text;
}

/// UTF-16 without a byte-order mark: Latin letters leave every other byte empty.
std::optional<ByteOrder> byte_order(std::string_view bytes) {
  const std::string_view head = bytes.substr(0, 4096);
  if (head.size() < 4 || bytes.size() % 2 != 0) return std::nullopt;
  std::array<std::size_t, 2> empty{};
  for (std::size_t at = 0; at < head.size(); ++at)
    if (head[at] == '\0') ++empty.at(at % 2);
  const std::size_t pairs = head.size() / 2;
  if (empty[1] * 10 >= pairs * 7 && empty[0] * 10 <= pairs) return ByteOrder::little;
  if (empty[0] * 10 >= pairs * 7 && empty[1] * 10 <= pairs) return ByteOrder::big;
  return std::nullopt;
}

/// The encoding that the text itself names, as web pages do: <meta charset="iso-8859-2">.
std::string declared_encoding(std::string_view bytes) {
  const std::string head = lower(from_windows_1252(bytes.substr(0, 1024)));
  constexpr std::string_view word = "charset=";
  if (head.find("<meta") == std::string::npos) return {};
  const std::size_t found = head.find(word);
  if (found == std::string::npos) return {};
  const std::size_t begin = head.find_first_not_of("\"' ", found + word.size());
  if (begin == std::string::npos) return {};
  return head.substr(begin, head.find_first_of("\"'/> ;", begin) - begin);
}

/// `bytes` from an encoding that ICU knows and that keeps ASCII; nothing where it knows none of
/// that name.
std::optional<std::string> from_named(std::string_view bytes, const std::string& encoding) {
  constexpr std::array<std::string_view, 5> plain{"iso-8859-1", "latin1", "windows-1252",
                                                  "us-ascii", "utf-8"};
  if (encoding.empty() || std::find(plain.begin(), plain.end(), encoding) != plain.end())
    return std::nullopt;
  if (bytes.size() > static_cast<std::size_t>(std::numeric_limits<std::int32_t>::max()) / 4)
    return std::nullopt;
  UErrorCode status = U_ZERO_ERROR;
  UConverter* converter = ucnv_open(encoding.c_str(), &status);
  if (U_FAILURE(status) != 0) return std::nullopt;
  const icu::UnicodeString wide(bytes.data(), static_cast<std::int32_t>(bytes.size()), converter,
                                status);
  ucnv_close(converter);
  if (U_FAILURE(status) != 0) return std::nullopt;
  std::string text;
  wide.toUTF8String(text);
  return text;
}

bool is_odd_control(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\v' &&
         c != '\x1B';
}

/// A text may hold a stray control character; a file full of them is none.
void refuse_binary(std::string_view name, std::string_view bytes, bool is_utf8) {
  const auto size = bytes.size();
  const auto empty = static_cast<std::size_t>(std::count(bytes.begin(), bytes.end(), '\0'));
  const auto odd =
      static_cast<std::size_t>(std::count_if(bytes.begin(), bytes.end(), is_odd_control));
  const bool binary = empty > 1 + size / 100 || odd > 1 + size / (is_utf8 ? 4 : 50);
  if (binary)
    throw Failure(Trouble::input,
                  fmt::format("\"{}\" is not text: it holds bytes that no text has", name),
                  "give a Markdown, HTML, plain-text or e-mail file");
}

std::string decoded_unmarked(std::string_view name, std::string_view bytes,
                             Diagnostics& diagnostics) {
  if (const std::optional<ByteOrder> order = byte_order(bytes)) {
    note(diagnostics, "reader.encoding", {},
         "the text does not name its encoding; it was read as UTF-16");
    return from_utf16(bytes, *order);
  }
  const bool is_utf8 = is_valid_utf8(bytes);
  refuse_binary(name, bytes, is_utf8);
  if (is_utf8) return std::string(bytes);
  const std::string encoding = declared_encoding(bytes);
  if (std::optional<std::string> text = from_named(bytes, encoding)) {
    note(diagnostics, "reader.encoding", {},
         "the text was read as " + encoding + ", as it says itself");
    return *std::move(text);
  }
  warn(diagnostics, "reader.encoding", {},
       "the text is not UTF-8; it was read as Windows-1252 (Latin-1): save it as UTF-8 where its "
       "letters are wrong");
  return from_windows_1252(bytes);
}

std::string in_utf8(std::string_view name, std::string_view bytes, Diagnostics& diagnostics) {
  using namespace std::string_view_literals;
  const auto starts = [&](std::string_view mark) { return bytes.substr(0, mark.size()) == mark; };
  if (starts("\xFF\xFE"sv)) return from_utf16(bytes.substr(2), ByteOrder::little);
  if (starts("\xFE\xFF"sv)) return from_utf16(bytes.substr(2), ByteOrder::big);
  if (starts("\xEF\xBB\xBF"sv)) bytes.remove_prefix(3);
  return decoded_unmarked(name, bytes, diagnostics);
}

/// Keeps unwanted characters out; a NUL leaves a mark where a letter may be missing.
std::string cleaned(std::string text, Diagnostics& diagnostics) {
  std::string clean;
  std::size_t first = text.size();
  std::size_t done = 0;
  for (std::size_t at = 0; at < text.size();) {
    const auto byte = static_cast<unsigned char>(text[at]);
    const CodePoint next =
        byte >= 0x20 && byte < 0x7F ? CodePoint{byte, 1} : code_point_at(text, at);
    if (is_unwanted(next.value)) {
      first = std::min(first, clean.size() + (at - done));
      clean.append(text, done, at - done);
      if (next.value == 0) clean += replacement;
      done = at + next.size;
    }
    at += next.size;
  }
  if (done == 0) return text;
  clean.append(text, done);
  warn(diagnostics, "reader.control",
       span_of(std::min(first, clean.size()), std::min(first, clean.size())),
       "control characters, which no reader can see, were taken out of the text");
  return clean;
}

}  // namespace

bool is_unwanted(char32_t code_point) {
  if (code_point < 0x20)
    return code_point != '\t' && code_point != '\n' && code_point != '\r' && code_point != '\f' &&
           code_point != '\v';
  if (code_point >= 0x7F && code_point < 0xA0) return code_point != 0x85;
  if (code_point >= 0x202A && code_point <= 0x202E) return true;
  if (code_point >= 0x2066 && code_point <= 0x2069) return true;
  if (code_point >= 0xFDD0 && code_point <= 0xFDEF) return true;
  return code_point == 0xFEFF || (code_point & 0xFFFEU) == 0xFFFEU;
}

std::string without_controls(std::string_view text) {
  std::string clean;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint next = code_point_at(text, at);
    if (!is_unwanted(next.value)) clean += text.substr(at, next.size);
    at += next.size;
  }
  return clean;
}

void refuse_no_text(std::string_view name, std::string_view bytes) {
  refuse_large(name, bytes.size());
  if (const std::optional<FileKind> kind = file_kind(bytes))
    throw Failure(Trouble::input, fmt::format("\"{}\" is {}, not text", name, kind->description),
                  std::string(kind->hint));
  if (is_blank(bytes))
    throw Failure(Trouble::input, fmt::format("\"{}\" is empty", name),
                  "check that it is the right file and that it was saved");
}

std::string decoded(std::string_view name, std::string_view bytes, Diagnostics& diagnostics) {
  refuse_no_text(name, bytes);
  std::string text = cleaned(in_utf8(name, bytes, diagnostics), diagnostics);
  refuse_no_text(name, text);
  return text;
}

}  // namespace plainsong
