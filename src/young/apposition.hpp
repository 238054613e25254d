#pragma once

#include <optional>
#include <vector>

#include "young/mention.hpp"

namespace plainsong {

/// A noun phrase beside a name that says who or what it is: "Become, the national charity for …".
struct Apposition {
  std::size_t name = 0;
  std::size_t behind = 0;  ///< the word after the name: a comma, a bracket, a dash
  std::size_t noun = 0;    ///< "charity"
  WordRange words;         ///< "the national charity for …"
};

/// "Become is the national charity for …"; none where it is not certain what is described, or
/// whether it still is so.
std::optional<std::vector<RecastPiece>> description_of(const Syntax& syntax,
                                                       const Apposition& apposition);

}  // namespace plainsong
