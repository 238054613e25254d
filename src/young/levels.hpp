#pragma once

#include <array>
#include <cstddef>

#include "language/difficulty.hpp"
#include "young/young.hpp"

namespace plainsong {

/// What readers of a level can be asked to read.
struct LevelLimits {
  Level level{};
  std::size_t longest_sentence = 0;  ///< in words: longer ones are split where that is safe
  Hardness hardest_word = 0;         ///< what is harder is told to the editor
};

/// Plain English asks for 20 words at the most, children's newspapers have about 12, Easy Read 8.
/// The middle word limit is that of the lists (`hard_from`): the other two are one step of the
/// ranking up and down.
inline constexpr std::array<LevelLimits, 3> level_limits = {{{Level::plain, 20, hard_from + 600},
                                                             {Level::young, 12, hard_from},
                                                             {Level::easy, 8, hard_from - 600}}};

constexpr LevelLimits limits_of(Level level) {
  for (const LevelLimits& row : level_limits)
    if (row.level == level) return row;
  return level_limits[1];
}

}  // namespace plainsong
