#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace plainsong {

/// A page of plain text that is written from top to bottom, in columns.
class Page {
 public:
  explicit Page(std::size_t width) : width_(width) {}

  /// At least this many blank lines stand before the next line, but none at the page's top.
  void leave_blank(std::size_t lines);

  /// Words that stand in front of the next line, such as the mark of a list item.
  void put_before_next(std::string_view words);
  /// Writes a line of such words alone, where no line has come for them.
  void settle();

  /// The following lines stand further right by `columns`, until the same is taken back. Marks that
  /// wait for their line stand to the left of that.
  void indent(std::size_t columns);
  void unindent(std::size_t columns);

  /// Writes words, wrapped to the width.
  void write(std::string_view words);
  /// Writes one line as it is, however long.
  void write_line(std::string_view line);

  /// The columns that are left for words.
  [[nodiscard]] std::size_t room() const;

  /// The whole page; every line ends with a newline.
  [[nodiscard]] std::string take();

 private:
  [[nodiscard]] std::size_t margin() const;

  std::size_t width_ = 0;
  std::size_t indent_ = 0;
  std::size_t blank_ = 0;
  std::string before_next_;
  std::size_t before_next_margin_ = 0;
  std::string text_;
};

}  // namespace plainsong
