#pragma once

#include <string_view>
#include <vector>

#include "narrator/utterance_source.hpp"

namespace plainsong {

/// Puts in order what an engine reports of an utterance's words, by time: engines point into the
/// middle of words, at the punctuation before them, twice at one word, or back. Each word of
/// `words` (as text/words.hpp has them) is there once at most, by its first byte, at the earliest
/// time that was reported for it; of times that contradict each other the largest number that does
/// not stays. Times behind `length` are dropped. Linear, but for a logarithm.
std::vector<WordTime> settled_words(const std::vector<WordTime>& reported, std::string_view words,
                                    Frames length);

}  // namespace plainsong
