#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"
#include "language/difficulty.hpp"
#include "text/tsv.hpp"
#include "young/phrases.hpp"

namespace plainsong {

/// One list as it is read: where it is, and where what is wrong with it goes.
struct List {
  std::string name;  ///< "phrases.tsv"
  std::vector<TsvRow> rows;
  Diagnostics* diagnostics = nullptr;

  void warn_at(const TsvRow& row, const std::string& code, const std::string& message) const;
};

/// What every row of a list must have.
struct Shape {
  std::size_t columns = 0;
  std::string_view filled;  ///< the columns that may not be empty, as digits: "02"
  std::size_t key = 1;      ///< how many of the first columns tell a row from the others
};

/// Warns of rows that have too few or too many columns, of empty cells, of keys that come twice,
/// and of rows that are not in the order of their bytes. Leaves the rows that can be used.
void check_shape(List& list, const Shape& shape);

/// The items of a cell: "a|b" → a, b.
std::vector<std::string> items(std::string_view cell, char separator = '|');

/// Reads "before:a|b" and the like.
std::vector<Guard> read_guards(const List& list, const TsvRow& row, std::string_view cell);

/// Warns of a mark (`~`, `one's`) that one side has and the other has not. False where the row
/// cannot be used.
bool check_marks(const List& list, const TsvRow& row, std::string_view hard,
                 std::string_view plain);

/// Warns of a plain side that the verifier would always refuse, since it says "not", "must" or a
/// number where the other side does not. False where the row cannot be used.
bool check_meaning_kept(const List& list, const TsvRow& row, std::string_view hard,
                        std::string_view plain);

/// The hardest of the words of one side of a row.
Hardness hardest_word(std::string_view side, const Difficulty& difficulty,
                      const Inflection& inflection);

}  // namespace plainsong
