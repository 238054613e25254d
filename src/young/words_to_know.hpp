#pragma once

#include <cstddef>
#include <vector>

#include "young/passages.hpp"
#include "young/words.hpp"

namespace plainsong {

/// Which of the terms that the paragraphs use are worth learning before one starts to read: those
/// that come up in several paragraphs or in a heading, the ones used most first, and not many of
/// them; and each that is not explained where it is used first. `terms` are in the order of their
/// first use, and the answer is, too. The paragraphs have the meanings in them.
std::vector<std::size_t> words_to_know(const std::vector<std::size_t>& terms,
                                       const std::vector<Passage>& passages, const Document& source,
                                       const Words& words);

}  // namespace plainsong
