#pragma once

#include <optional>
#include <string>
#include <vector>

#include "young/recast.hpp"

namespace plainsong {

/// The subject of the sentence's head, for a second sentence about it: a pronoun or a name as it
/// is; "a man" as "the man", "the report of the panel" as "the report". None where it is not
/// certain that readers would know who is meant.
/// @param end   behind the last word of the first sentence
/// @param after_a_word  whether it comes behind a "But", where a name has to keep its capital
std::optional<std::vector<RecastPiece>> subject_again(const Syntax& syntax, std::size_t end,
                                                      bool after_a_word);

}  // namespace plainsong
