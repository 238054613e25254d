#include "reader/text_list_marks.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "text/utf8.hpp"

namespace plainsong {
namespace {

constexpr std::array<std::string_view, 14> bullets = {"-", "*", "+", "•", "–", "—", "‣",
                                                      "◦", "▪", "●", "○", "■", "·", "\u2043"};
constexpr std::array<std::string_view, 12> roman = {"i",   "ii",   "iii", "iv", "v",  "vi",
                                                    "vii", "viii", "ix",  "x",  "xi", "xii"};
constexpr std::size_t longest_number = 3;

bool is_ascii_digit(char c) {
  return '0' <= c && c <= '9';
}

bool is_ascii_letter(char c) {
  return ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z');
}

std::size_t white_space_size(std::string_view text, std::size_t offset) {
  std::size_t end = offset;
  while (end < text.size()) {
    const CodePoint point = code_point_at(text, end);
    if (!is_white_space(point.value)) break;
    end += point.size;
  }
  return end - offset;
}

// The value of "12", "b" or "iv"; a full stop makes "b." an initial, so letters need a bracket.
std::optional<int> value_of(std::string_view label, char closing) {
  if (label.empty()) return std::nullopt;
  if (std::all_of(label.begin(), label.end(), is_ascii_digit)) {
    if (label.size() > longest_number) return std::nullopt;
    return std::stoi(std::string(label));
  }
  if (closing != ')') return std::nullopt;
  const std::string small = lower(label);
  const auto* const found = std::find(roman.begin(), roman.end(), small);
  if (found != roman.end() && small.size() > 1) return static_cast<int>(found - roman.begin()) + 1;
  if (small.size() == 1 && is_ascii_letter(small.front())) return small.front() - 'a' + 1;
  return std::nullopt;
}

std::optional<ListMark> number_mark(std::string_view line) {
  const std::size_t begin = line.starts_with('(') ? 1 : 0;
  const std::size_t end = line.substr(0, 8).find_first_of(".)", begin);
  if (end == std::string_view::npos) return std::nullopt;
  if (begin == 1 && line[end] != ')') return std::nullopt;
  const std::optional<int> value = value_of(line.substr(begin, end - begin), line[end]);
  if (!value) return std::nullopt;
  return ListMark{.size = end + 1, .numbered = true, .number = *value};
}

std::optional<ListMark> bullet_mark(std::string_view line) {
  for (const std::string_view bullet : bullets)
    if (line.starts_with(bullet)) return ListMark{.size = bullet.size()};
  return std::nullopt;
}

}  // namespace

std::optional<ListMark> list_mark(std::string_view line) {
  std::optional<ListMark> mark = bullet_mark(line);
  if (!mark) mark = number_mark(line);
  if (!mark) return std::nullopt;
  const std::size_t space = white_space_size(line, mark->size);
  if (mark->size + space == line.size()) return std::nullopt;
  const bool stands_alone = space > 0 || line.starts_with("•") || line.starts_with("●");
  if (!stands_alone || is_rule(line)) return std::nullopt;
  mark->size += space;
  return mark;
}

bool is_rule(std::string_view line) {
  if (line == "--") return true;
  if (line.size() < 3) return false;
  const char first = line.front();
  if (std::string_view("-*_=~").find(first) == std::string_view::npos) return false;
  std::size_t marks = 0;
  for (const char c : line) {
    if (c == first)
      ++marks;
    else if (c != ' ' && c != '\t')
      return false;
  }
  return marks >= 3;
}

}  // namespace plainsong
