#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace plainsong {

/// Lines that stand in containers: each container puts a mark before its first line, and another
/// before each of its other lines ("- " and "  ", or "> " and "> ").
class MarkedLines {
 public:
  void open(std::string_view first, std::string_view others);
  void close();
  /// Words before the next line, as part of it.
  void put_first(std::string_view words);

  void write(std::string_view line);
  void write_blank();
  /// Every line of `text`.
  void write_all(std::string_view text);

  [[nodiscard]] bool empty() const { return text_.empty(); }

  [[nodiscard]] std::string take();

 private:
  std::string marks_;               ///< of all open containers, before lines that are not the first
  std::vector<std::size_t> sizes_;  ///< of `marks_` before each container was opened
  std::string first_;               ///< before the next line, in place of `marks_`
  bool is_first_ = false;
  std::string text_;
};

}  // namespace plainsong
