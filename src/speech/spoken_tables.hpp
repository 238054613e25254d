#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "document/document.hpp"
#include "speech/announcements.hpp"

namespace plainsong {

/// What a table is to the ear.
struct TableShape {
  std::vector<std::string> headings;  ///< of the columns; empty where the first row has none
  std::size_t rows = 0;               ///< with something to say, the headings left out
  std::size_t columns = 0;

  /// One that has to be kept apart in rows and columns; others are only a way to lay out words.
  [[nodiscard]] bool is_grid() const { return rows > 1 && columns > 1; }
};

TableShape shape_of(const Block& table);

/// What is said in front of a cell, or in the place of one without words. `column` from 0.
std::string cell_words(const TableShape& table, std::size_t column, bool empty,
                       const Announcements& announcements);

}  // namespace plainsong
