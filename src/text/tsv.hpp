#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace plainsong {

/// One row of a tab-separated table, with the line (from 1) that it stood on.
struct TsvRow {
  std::size_t line = 0;
  std::vector<std::string> cells;

  /// The cell, or an empty string where the row is shorter.
  [[nodiscard]] const std::string& cell(std::size_t column) const;
};

/// The rows of a table. Lines that are empty or start with `#` are comments. Cells are trimmed of
/// spaces.
std::vector<TsvRow> read_tsv(std::string_view table);

}  // namespace plainsong
