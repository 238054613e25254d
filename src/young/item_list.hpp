#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "young/protect.hpp"
#include "young/syntax.hpp"

namespace plainsong {

/// Three or more things in a row that end a sentence: "We met | children, | parents and | staff."
struct ItemList {
  std::size_t lead_end = 0;      ///< behind the last word of what leads in
  std::vector<WordRange> items;  ///< without the commas and the "and"
};

/// The sentence's list, if it has one whose items are alike and of which each can stand in a line
/// of its own.
std::optional<ItemList> list_at_end(const Syntax& syntax, const Protected& kept);

}  // namespace plainsong
