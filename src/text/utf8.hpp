#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace plainsong {

/// One code point and how many bytes it takes; a byte that is not UTF-8 reads as U+FFFD of size 1.
struct CodePoint {
  char32_t value = 0;
  std::size_t size = 0;
};

/// The code point that starts at byte `offset`, which must lie inside `text`.
CodePoint code_point_at(std::string_view text, std::size_t offset);

/// The code point that ends just before byte `offset`, which must be greater than 0.
CodePoint code_point_before(std::string_view text, std::size_t offset);

/// Writes one code point as UTF-8; U+FFFD for a value that is none.
void append_utf8(std::string& text, char32_t code_point);

bool is_valid_utf8(std::string_view text);

bool is_white_space(char32_t code_point);
bool is_letter(char32_t code_point);
bool is_digit(char32_t code_point);
bool is_upper(char32_t code_point);
bool is_lower(char32_t code_point);

/// True where `text` holds nothing but Unicode white space and invisible format characters.
bool is_blank(std::string_view text);

/// `text` without white space at both ends.
std::string_view trimmed(std::string_view text);

/// Lower case by Unicode's rules, in no particular language; the length in bytes may change.
std::string lower(std::string_view text);

/// `text` with its first letter in upper case, as at the start of a sentence.
std::string capitalised(std::string_view text);

/// Curly quotes and apostrophes made straight and dashes made hyphens, to look a word up.
std::string plain_punctuation(std::string_view text);

/// How many columns `text` takes on a terminal: two for East Asian wide characters, none for
/// combining marks.
std::size_t display_width(std::string_view text);

/// A line and a column, both counted from 1; the column counts code points.
struct Place {
  std::size_t line = 1;
  std::size_t column = 1;
};

/// Where byte `offset` of `text` stands, for a person.
Place place_of(std::string_view text, std::size_t offset);

/// The same for many offsets, which are in order, in one pass over the text.
std::vector<Place> places_of(std::string_view text, const std::vector<std::size_t>& offsets);

}  // namespace plainsong
