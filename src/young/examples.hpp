#pragma once

#include <optional>
#include <vector>

#include "young/mention.hpp"

namespace plainsong {

/// "including A and B", "such as A and B", and what they are examples of.
struct Examples {
  std::size_t noun = 0;
  std::size_t head = 0;  ///< A
  WordRange words;       ///< "A and B"
};

/// "These schools included A and B"; none where it is not certain what they are examples of.
std::optional<std::vector<RecastPiece>> examples_told(const Syntax& syntax,
                                                      const Examples& examples);

}  // namespace plainsong
