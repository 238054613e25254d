#pragma once

#include <cstddef>
#include <optional>

#include "young/syntax.hpp"

namespace plainsong {

/// Things that a sentence joins with commas and "and" or "or": "bread, apples and water".
struct RowOfThings {
  WordRange words;  ///< from the first thing to the last
  std::size_t things = 0;
};

/// The first row of more than `limit` things.
std::optional<RowOfThings> row_of_things(const Syntax& syntax, std::size_t limit);

}  // namespace plainsong
