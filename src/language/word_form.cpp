#include "language/word_form.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace plainsong {
namespace {

constexpr std::array plain_marks = std::to_array<std::pair<std::string_view, std::string_view>>(
    {{"‘", "'"}, {"’", "'"}, {"“", "\""}, {"”", "\""}, {"–", "-"}, {"—", "--"}});

char kind_of(char c) {
  if (is_ascii_upper(c)) return 'X';
  if (is_ascii_lower(c)) return 'x';
  if (is_ascii_digit(c)) return 'd';
  return static_cast<unsigned char>(c) >= 0x80 ? 'u' : c;
}

}  // namespace

std::string folded_form(std::string_view word) {
  std::string folded;
  folded.reserve(word.size());
  for (std::size_t at = 0; at < word.size();) {
    const char c = word[at];
    const auto* const mark = std::find_if(
        plain_marks.begin(), plain_marks.end(),
        [&](const auto& row) { return word.compare(at, row.first.size(), row.first) == 0; });
    if (mark != plain_marks.end()) {
      folded += mark->second;
      at += mark->first.size();
      continue;
    }
    folded += is_ascii_upper(c) ? static_cast<char>(c - 'A' + 'a') : is_ascii_digit(c) ? '0' : c;
    ++at;
  }
  return folded;
}

std::string shape_of(std::string_view word) {
  constexpr std::size_t longest = 10;
  std::string shape;
  for (const char c : word) {
    const char kind = kind_of(c);
    const std::size_t size = shape.size();
    const bool third = size >= 2 && shape[size - 1] == kind && shape[size - 2] == kind;
    if (!third) shape += kind;
    if (shape.size() == longest) break;
  }
  return shape;
}

std::string lower_ascii(std::string_view word) {
  std::string text(word);
  for (char& c : text)
    if (is_ascii_upper(c)) c = static_cast<char>(c - 'A' + 'a');
  return text;
}

std::string_view ending_of(std::string_view word, std::size_t size) {
  return word.size() > size ? word.substr(word.size() - size) : word;
}

std::string_view beginning_of(std::string_view word, std::size_t size) {
  return word.substr(0, size);
}

}  // namespace plainsong
