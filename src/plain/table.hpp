#pragma once

#include <string>
#include <vector>

namespace plainsong {

/// The words of a table, row by row; the first row may be its header.
struct TableWords {
  bool has_header = false;
  std::vector<std::vector<std::string>> rows;
};

/// The table as lines of aligned columns where that fits into `width` (0: always), which is
/// quickest to read by eye; else as sentences, one a row, that say each cell's heading, which is
/// what helps the ear: "Day: Monday; Place: town hall."
std::vector<std::string> table_lines(const TableWords& table, std::size_t width);

}  // namespace plainsong
