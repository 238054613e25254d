#include "plain/page.hpp"

#include <algorithm>
#include <utility>

#include "plain/wrap.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

constexpr std::size_t deepest_margin = 24;

bool is_control(char32_t value) {
  return (value < 0x20 && value != '\t') || (value >= 0x7F && value < 0xA0);
}

/// Control characters could do things to a terminal.
void append_harmless(std::string& text, std::string_view line) {
  for (std::size_t at = 0; at < line.size();) {
    const CodePoint next = code_point_at(line, at);
    if (is_control(next.value))
      text += "\xEF\xBF\xBD";
    else
      text += line.substr(at, next.size);
    at += next.size;
  }
}

}  // namespace

void Page::leave_blank(std::size_t lines) {
  if (before_next_.empty()) blank_ = std::max(blank_, lines);
}

void Page::put_before_next(std::string_view words) {
  if (before_next_.empty()) before_next_margin_ = margin();
  before_next_ += words;
}

void Page::settle() {
  if (!before_next_.empty()) write_line({});
}

void Page::indent(std::size_t columns) {
  indent_ += columns;
}

void Page::unindent(std::size_t columns) {
  indent_ -= columns;
}

/// Deep lists stop moving right, or there would be no room left.
std::size_t Page::margin() const {
  const std::size_t most = width_ == 0 ? deepest_margin : std::min(deepest_margin, width_ / 2);
  return std::min(indent_, most);
}

std::size_t Page::room() const {
  return width_ == 0 ? 0 : width_ - margin();
}

void Page::write(std::string_view words) {
  if (before_next_.empty() || words.empty()) {
    for (const std::string& line : wrap(words, room())) write_line(line);
    return;
  }
  const std::string mark = std::exchange(before_next_, {});
  // The mark is wrapped with the words, as far right as it stands; its spaces cannot be broken.
  const std::size_t hanging = margin() - std::min(margin(), before_next_margin_);
  const std::size_t mark_width = display_width(mark);
  const std::size_t overhang = mark_width - std::min(mark_width, hanging);
  std::vector<std::string> lines = wrap(std::string(overhang, 'x').append(words), room());
  lines.front().replace(0, overhang, mark);
  const std::size_t own = indent_;
  indent_ = before_next_margin_;
  write_line(lines.front());
  indent_ = own;
  for (std::size_t at = 1; at < lines.size(); ++at) write_line(lines[at]);
}

void Page::write_line(std::string_view line) {
  if (!before_next_.empty()) {
    std::string marked = std::exchange(before_next_, {});
    const std::size_t own = std::exchange(indent_, before_next_margin_);
    write_line(line.empty() ? trimmed(marked) : marked.append(line));
    indent_ = own;
    return;
  }
  if (!text_.empty()) text_.append(blank_, '\n');
  blank_ = 0;
  if (!line.empty()) text_.append(margin(), ' ');
  append_harmless(text_, line);
  text_ += '\n';
}

std::string Page::take() {
  return std::move(text_);
}

}  // namespace plainsong
