#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace plainsong {

/// What makes a line of plain text the start of a list item: "- ", "• ", "3. ", "b) ", "(ii) ".
struct ListMark {
  std::size_t size = 0;  ///< bytes of the mark and the white space behind it
  bool numbered = false;
  int number = 1;  ///< of a numbered item; b) is 2
};

/// The mark that `line` starts with, if words follow it.
std::optional<ListMark> list_mark(std::string_view line);

/// Whether `line` is a rule: three or more of one of - * _ = ~, and nothing else but spaces;
/// or the `--` above an e-mail's signature.
bool is_rule(std::string_view line);

}  // namespace plainsong
