#pragma once

#include <vector>

#include "young/opening.hpp"
#include "young/setting.hpp"

namespace plainsong {

/// Puts the meaning of each term of the glossary behind the first sentence with it that may be
/// followed: at most two in a paragraph, none behind a bullet, a colon, or words without an end.
/// Gives the terms back in the order of their first use.
std::vector<std::size_t> add_meanings(std::vector<Passage>& passages, const Document& source,
                                      const Setting& setting);

/// The section "Words to know", put at `place`; nothing where there are no terms.
void add_words_to_know(Manuscript& manuscript, std::size_t place,
                       const std::vector<std::size_t>& terms, const Words& words);

}  // namespace plainsong
