#pragma once

#include <optional>
#include <vector>

#include "young/mention.hpp"

namespace plainsong {

/// The one noun in front of word `behind` that "including …" can be said of: the only plural one,
/// or one that the examples name too ("people, including 30 young people"), or the nearest.
std::optional<std::size_t> noun_with_examples(const Syntax& rest, std::size_t behind,
                                              const Syntax& inner);

/// "These schools included A and B"; none where the main clause is a wish, a guess, a negation, or
/// what somebody says.
/// @param rest      the sentence without the examples
/// @param inner     the examples by themselves: "A and B"
/// @param words     where they stand in the whole sentence
/// @param exactly   whether they are all there is: "These schools were A and B"
std::optional<std::vector<RecastPiece>> examples_told(const Syntax& rest, std::size_t noun,
                                                      const Syntax& inner, Span words,
                                                      bool exactly);

/// Whether the words name things, and only things: "A and B", "one in Leeds".
bool names_things(const Syntax& inner);

}  // namespace plainsong
