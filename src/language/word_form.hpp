#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace plainsong {

/// A word as the models know it: ASCII letters in lower case, every digit a 0, curly quotation
/// marks straight, an en dash "-" and an em dash "--". "Café’s" → "café's", "1,250" → "0,000".
std::string folded_form(std::string_view word);

/// What kinds of character stand in a word, with no kind more than twice running, ten places at
/// most: "X" a capital, "x" a small letter, "d" a digit, "u" anything outside ASCII.
///   "GoogleOS" → "XxxXX", "1,250" → "d,dd"
std::string shape_of(std::string_view word);

constexpr bool is_ascii_upper(char c) {
  return c >= 'A' && c <= 'Z';
}

constexpr bool is_ascii_lower(char c) {
  return c >= 'a' && c <= 'z';
}

constexpr bool is_ascii_digit(char c) {
  return c >= '0' && c <= '9';
}

constexpr bool is_ascii_alphanumeric(char c) {
  return is_ascii_upper(c) || is_ascii_lower(c) || is_ascii_digit(c);
}

/// A vowel among the small letters of English; y is none.
constexpr bool is_vowel(char c) {
  return std::string_view("aeiou").find(c) != std::string_view::npos;
}

/// The word with its ASCII letters in lower case.
std::string lower_ascii(std::string_view word);

/// The last, or first, `size` bytes of a word, or all of it.
std::string_view ending_of(std::string_view word, std::size_t size);
std::string_view beginning_of(std::string_view word, std::size_t size);

}  // namespace plainsong
