#pragma once

#include <optional>
#include <vector>

#include "young/mention.hpp"

namespace plainsong {

/// "Become is the national charity for …", out of a name and the words beside it that describe it;
/// none where it is not certain that they do, or that it still is so.
/// @param rest    the sentence without the description
/// @param behind  the word of `rest` behind the name
/// @param inner   the description by itself
/// @param words   where the description stands in the whole sentence
std::optional<std::vector<RecastPiece>> description_of(const Syntax& rest, std::size_t behind,
                                                       const Syntax& inner, Span words);

}  // namespace plainsong
