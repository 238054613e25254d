#include "plain/wrap.hpp"

#include <algorithm>

#include "text/utf8.hpp"

namespace plainsong {
namespace {

constexpr std::u32string_view never_first_in_line =
    U"\u3001\u3002\uFF0C\uFF0E\uFF01\uFF1F\uFF1A\uFF1B\u300D\u300F\uFF09\u3011\u3015\u30FC\u3005"
    U"\u3009\u300B";
constexpr std::u32string_view never_last_in_line = U"\u300C\u300E\uFF08\u3010\u3014\u3008\u300A";

/// What is never broken, and whether white space stands before it.
struct Piece {
  std::string_view words;
  bool after_space = false;
};

bool is_breaking_space(char32_t value) {
  const bool holds_together = value == 0x00A0 || value == 0x202F || value == 0x2007;
  return is_white_space(value) && !holds_together;
}

bool is_wide(std::string_view character) {
  return character.size() > 2 && display_width(character) == 2;
}

bool may_break_between(std::string_view left, std::string_view right) {
  if (!is_wide(left) || !is_wide(right)) return false;
  const char32_t last = code_point_at(left, 0).value;
  const char32_t first = code_point_at(right, 0).value;
  return never_last_in_line.find(last) == std::u32string_view::npos &&
         never_first_in_line.find(first) == std::u32string_view::npos;
}

/// "[12]", perhaps with punctuation behind it: the number of a link.
bool is_link_number(std::string_view words) {
  if (words.size() < 3 || words.front() != '[') return false;
  const std::size_t digits_end = words.find_first_not_of("0123456789", 1);
  return digits_end > 1 && digits_end != std::string_view::npos && words[digits_end] == ']';
}

std::vector<Piece> pieces(std::string_view line) {
  std::vector<Piece> found;
  std::size_t begin = 0;
  bool after_space = false;
  std::string_view last;  // the character before
  const auto end_piece = [&](std::size_t end) {
    if (end > begin) found.push_back({line.substr(begin, end - begin), after_space});
    if (end > begin) after_space = false;
  };
  for (std::size_t at = 0; at < line.size();) {
    const CodePoint next = code_point_at(line, at);
    const std::string_view character = line.substr(at, next.size);
    if (is_breaking_space(next.value)) {
      end_piece(at);
      after_space = true;
      begin = at + next.size;
    } else if (at > begin && may_break_between(last, character)) {
      end_piece(at);
      begin = at;
    }
    last = character;
    at += next.size;
  }
  end_piece(line.size());
  return found;
}

void wrap_line(std::string_view text, std::size_t width, std::vector<std::string>& lines) {
  std::string line;
  std::size_t columns = 0;
  for (const Piece& piece : pieces(text)) {
    const std::size_t wide = display_width(piece.words);
    const std::size_t gap = piece.after_space && !line.empty() ? 1 : 0;
    const bool full = width > 0 && columns + gap + wide > width;
    if (full && !line.empty() && !is_link_number(piece.words)) {
      lines.push_back(std::move(line));
      line = piece.words;
      columns = wide;
      continue;
    }
    line.append(gap, ' ').append(piece.words);
    columns += gap + wide;
  }
  lines.push_back(std::move(line));
}

}  // namespace

std::vector<std::string> wrap(std::string_view text, std::size_t width) {
  std::vector<std::string> lines;
  while (true) {
    const std::size_t end = text.find('\n');
    wrap_line(text.substr(0, end), width, lines);
    if (end == std::string_view::npos) return lines;
    text.remove_prefix(end + 1);
  }
}

}  // namespace plainsong
