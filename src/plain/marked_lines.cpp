#include "plain/marked_lines.hpp"

#include <utility>

namespace plainsong {

void MarkedLines::open(std::string_view first, std::string_view others) {
  if (!std::exchange(is_first_, true)) first_ = marks_;
  first_ += first;
  sizes_.push_back(marks_.size());
  marks_ += others;
}

void MarkedLines::close() {
  marks_.resize(sizes_.back());
  sizes_.pop_back();
}

void MarkedLines::put_first(std::string_view words) {
  if (!std::exchange(is_first_, true)) first_ = marks_;
  first_ += words;
}

void MarkedLines::write(std::string_view line) {
  const std::string& before = is_first_ ? first_ : marks_;
  if (line.empty())
    text_ += before.substr(0, before.find_last_not_of(' ') + 1);
  else
    text_.append(before).append(line);
  text_ += '\n';
  is_first_ = false;
}

void MarkedLines::write_blank() {
  write({});
}

void MarkedLines::write_all(std::string_view text) {
  while (true) {
    const std::size_t end = text.find('\n');
    write(text.substr(0, end));
    if (end == std::string_view::npos) return;
    text.remove_prefix(end + 1);
  }
}

std::string MarkedLines::take() {
  return std::move(text_);
}

}  // namespace plainsong
