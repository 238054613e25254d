#pragma once

#include <string_view>
#include <vector>

#include "speech/script.hpp"

namespace plainsong {

/// The printed words of `spoken`, of which the stretches `replaced` are printed otherwise than they
/// are said. What touches such a stretch without white space belongs to its word.
std::vector<WrittenWord> written_words(std::string_view spoken,
                                       const std::vector<WrittenWord>& replaced);

/// Several printed words for which several are said, cut where both have the same word:
///   "15 December 2021" for "the fifteenth of December twenty twenty-one"
///     →  "15" for "the fifteenth of", "December", "2021" for "twenty twenty-one"
std::vector<WrittenWord> divided(const WrittenWord& stretch, std::string_view spoken);

}  // namespace plainsong
