#include "reader/text_lines.hpp"

#include <algorithm>

#include "reader/text_list_marks.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

constexpr std::size_t narrowest = 40;  // a column that prose is wrapped to
constexpr std::size_t widest = 120;
constexpr std::uint32_t tab = 4;

std::size_t white_space_at(std::string_view text, std::size_t offset) {
  const auto byte = static_cast<unsigned char>(text[offset]);
  if (byte < 0x80) return byte <= ' ' && byte != 0 ? 1 : 0;
  const CodePoint point = code_point_at(text, offset);
  constexpr char32_t byte_order_mark = 0xFEFF;
  return is_white_space(point.value) || point.value == byte_order_mark ? point.size : 0;
}

// Passes white space from `offset` on, counting its columns.
std::size_t skip_white_space(std::string_view text, std::size_t offset, Line& line) {
  while (offset < text.size()) {
    const std::size_t size = white_space_at(text, offset);
    if (size == 0) break;
    if (text[offset] == '\f') line.new_page = true;
    line.indent += text[offset] == '\t' ? tab : 1;
    offset += size;
  }
  return offset;
}

Line line_in(std::string_view source, std::size_t begin, std::size_t end) {
  Line line;
  const std::string_view text = source.substr(0, end);
  std::size_t first = skip_white_space(text, begin, line);
  while (first < end && text[first] == '>') {
    line.quoted = true;
    line.indent = 0;
    first = skip_white_space(text, first + 1, line);
  }
  std::size_t last = end;
  while (last > first) {
    const CodePoint point = code_point_before(text, last);
    const std::size_t size = white_space_at(text, last - point.size);
    if (size == 0) break;
    if (text[last - 1] == '\f') line.new_page = true;
    last -= point.size;
  }
  line.range = span_of(first, last);
  return line;
}

std::size_t first_word_columns(std::string_view text) {
  return columns(text.substr(0, text.find_first_of(" \t")));
}

bool has_space(std::string_view text) {
  return text.find_first_of(" \t") != std::string_view::npos;
}

// The width that all but the longest few lines keep to.
std::size_t usual_width(std::vector<std::size_t> lengths) {
  const auto place = lengths.begin() + static_cast<std::ptrdiff_t>((lengths.size() - 1) * 19 / 20);
  std::nth_element(lengths.begin(), place, lengths.end());
  return *place;
}

}  // namespace

std::vector<Line> lines_of(std::string_view source) {
  std::vector<Line> lines;
  std::size_t begin = 0;
  while (begin < source.size()) {
    const std::size_t end = std::min(source.find_first_of("\r\n", begin), source.size());
    lines.push_back(line_in(source, begin, end));
    begin = end + (source.substr(end, 2) == "\r\n" ? 2 : 1);
  }
  return lines;
}

std::size_t columns(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80;
  }));
}

bool Wrapping::broken_on_purpose(std::string_view line, std::string_view next) const {
  if (!wrapped) return true;
  return (columns(line) + 1 + first_word_columns(next)) * 10 < width * 7;
}

Wrapping wrapping_of(std::string_view source, const std::vector<Line>& lines) {
  std::vector<std::size_t> lengths;
  std::vector<std::size_t>
      needed;  // what each line would have taken with the next line's first word
  std::size_t long_lines = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::string_view line = slice(source, lines[i].range);
    const std::size_t length = columns(line);
    if (length > widest && has_space(line)) ++long_lines;
    if (i + 1 == lines.size() || lines[i].blank() || lines[i + 1].blank()) continue;
    const std::string_view next = slice(source, lines[i + 1].range);
    if (length > widest || !has_space(line) || list_mark(next) || is_rule(next)) continue;
    lengths.push_back(length);
    needed.push_back(length + 1 + first_word_columns(next));
  }
  if (lengths.empty() || long_lines * 10 > lengths.size()) return {};
  const std::size_t width = usual_width(lengths);
  const auto full = static_cast<std::size_t>(
      std::count_if(needed.begin(), needed.end(),
                    [&](std::size_t columns) { return columns * 10 >= width * 9; }));
  if (width < narrowest || full * 2 < needed.size()) return {};
  return {true, width};
}

}  // namespace plainsong
