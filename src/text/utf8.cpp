#include "text/utf8.hpp"

#include <unicode/locid.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>

namespace plainsong {
namespace {

constexpr char32_t replacement_character = 0xFFFD;

struct Straightened {
  char32_t from;
  std::string_view to;
};

constexpr std::array<Straightened, 15> straightened = {{
    {0x2018, "'"},
    {0x2019, "'"},
    {0x201B, "'"},
    {0x2032, "'"},
    {0x201C, "\""},
    {0x201D, "\""},
    {0x2033, "\""},
    {0x2010, "-"},
    {0x2011, "-"},
    {0x2012, "-"},
    {0x2013, "-"},
    {0x2014, "-"},
    {0x2212, "-"},
    {0x00A0, " "},
    {0x202F, " "},
}};

UChar32 as_icu(char32_t value) {
  return static_cast<UChar32>(value);
}

}  // namespace

CodePoint code_point_at(std::string_view text, std::size_t offset) {
  const auto lead = static_cast<unsigned char>(text[offset]);
  if (lead < 0x80) return {lead, 1};
  const std::size_t size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  if (lead < 0xC2 || lead > 0xF4 || offset + size > text.size()) return {replacement_character, 1};
  char32_t value = lead & (0xFFU >> (size + 1));
  for (std::size_t at = offset + 1; at < offset + size; ++at) {
    const auto next = static_cast<unsigned char>(text[at]);
    if ((next & 0xC0U) != 0x80) return {replacement_character, 1};
    value = (value << 6U) | (next & 0x3FU);
  }
  // by size: longer forms are not UTF-8
  constexpr std::array<char32_t, 5> smallest = {0, 0, 0x80, 0x800, 0x10000};
  const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
  if (value < smallest[size] || value > 0x10FFFF || surrogate) return {replacement_character, 1};
  return {value, size};
}

CodePoint code_point_before(std::string_view text, std::size_t offset) {
  std::size_t begin = offset - 1;
  while (begin > 0 && offset - begin < 4 &&
         (static_cast<unsigned char>(text[begin]) & 0xC0U) == 0x80)
    --begin;
  const CodePoint found = code_point_at(text, begin);
  if (begin + found.size == offset) return found;
  return {replacement_character, 1};
}

void append_utf8(std::string& text, char32_t code_point) {
  const bool surrogate = code_point >= 0xD800 && code_point <= 0xDFFF;
  if (surrogate || code_point > 0x10FFFF) code_point = replacement_character;
  icu::UnicodeString(as_icu(code_point)).toUTF8String(text);
}

bool is_valid_utf8(std::string_view text) {
  std::size_t offset = 0;
  while (offset < text.size()) {
    const CodePoint next = code_point_at(text, offset);
    if (next.value == replacement_character && next.size == 1) return false;
    offset += next.size;
  }
  return true;
}

bool is_white_space(char32_t code_point) {
  if (code_point < 0x80) return code_point == ' ' || (code_point >= '\t' && code_point <= '\r');
  return u_isUWhiteSpace(as_icu(code_point)) != 0;
}

bool is_letter(char32_t code_point) {
  return u_isalpha(as_icu(code_point)) != 0 || u_charType(as_icu(code_point)) == U_NON_SPACING_MARK;
}

bool is_digit(char32_t code_point) {
  return u_isdigit(as_icu(code_point)) != 0;
}

bool is_upper(char32_t code_point) {
  return u_isupper(as_icu(code_point)) != 0;
}

bool is_lower(char32_t code_point) {
  return u_islower(as_icu(code_point)) != 0;
}

bool is_blank(std::string_view text) {
  for (std::size_t offset = 0; offset < text.size();) {
    const CodePoint next = code_point_at(text, offset);
    if (!is_white_space(next.value) && u_charType(as_icu(next.value)) != U_FORMAT_CHAR)
      return false;
    offset += next.size;
  }
  return true;
}

std::string_view trimmed(std::string_view text) {
  while (!text.empty()) {
    const CodePoint first = code_point_at(text, 0);
    if (!is_white_space(first.value)) break;
    text.remove_prefix(first.size);
  }
  while (!text.empty()) {
    const CodePoint last = code_point_before(text, text.size());
    if (!is_white_space(last.value)) break;
    text.remove_suffix(last.size);
  }
  return text;
}

std::string lower(std::string_view text) {
  const bool ascii = std::all_of(text.begin(), text.end(), [](char c) { return (c & 0x80) == 0; });
  std::string result;
  if (ascii) {
    result.assign(text);
    for (char& c : result)
      if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return result;
  }
  const auto size = static_cast<std::int32_t>(text.size());
  icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), size))
      .toLower(icu::Locale::getRoot())
      .toUTF8String(result);
  return result;
}

std::string capitalised(std::string_view text) {
  std::string result;
  for (std::size_t offset = 0; offset < text.size();) {
    const CodePoint next = code_point_at(text, offset);
    if (is_letter(next.value) || is_digit(next.value)) {
      result.append(text.substr(0, offset));
      append_utf8(result, static_cast<char32_t>(u_totitle(as_icu(next.value))));
      result.append(text.substr(offset + next.size));
      return result;
    }
    offset += next.size;
  }
  return std::string(text);
}

std::string plain_punctuation(std::string_view text) {
  std::string result;
  for (std::size_t offset = 0; offset < text.size();) {
    const CodePoint next = code_point_at(text, offset);
    const auto* found =
        std::find_if(std::begin(straightened), std::end(straightened),
                     [&](const Straightened& row) { return row.from == next.value; });
    if (found != std::end(straightened))
      result.append(found->to);
    else
      result.append(text.substr(offset, next.size));
    offset += next.size;
  }
  return result;
}

std::size_t display_width(std::string_view text) {
  std::size_t width = 0;
  for (std::size_t offset = 0; offset < text.size();) {
    const CodePoint next = code_point_at(text, offset);
    offset += next.size;
    if (next.value < 0x300) {
      const bool control = next.value < 0x20 || (next.value >= 0x7F && next.value < 0xA0);
      width += control ? 0 : 1;
      continue;
    }
    const auto type = u_charType(as_icu(next.value));
    if (type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || type == U_FORMAT_CHAR) continue;
    const int wide = u_getIntPropertyValue(as_icu(next.value), UCHAR_EAST_ASIAN_WIDTH);
    width += (wide == U_EA_WIDE || wide == U_EA_FULLWIDTH) ? 2 : 1;
  }
  return width;
}

std::vector<Place> places_of(std::string_view text, const std::vector<std::size_t>& offsets) {
  std::vector<Place> places;
  Place place;
  std::size_t at = 0;
  for (const std::size_t wanted : offsets) {
    while (at < wanted && at < text.size()) {
      const bool line_feed = text[at] == '\n';
      const bool lone_return = text[at] == '\r' && (at + 1 == text.size() || text[at + 1] != '\n');
      at += code_point_at(text, at).size;
      place =
          line_feed || lone_return ? Place{place.line + 1, 1} : Place{place.line, place.column + 1};
    }
    places.push_back(place);
  }
  return places;
}

Place place_of(std::string_view text, std::size_t offset) {
  return places_of(text, {offset}).front();
}

}  // namespace plainsong
