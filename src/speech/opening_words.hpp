#pragma once

#include <vector>

#include "document/edition.hpp"
#include "speech/ssml.hpp"

namespace plainsong {

/// The opening's section as it is spoken: without the meanings of "Words to know" that are said
/// again where their words are used first. A long list of words is soon forgotten by the ear; on
/// paper it can be looked at again. What is left out is added to `unspoken`.
Section without_words_said_later(const Section& opening, const Edition& edition,
                                 std::vector<Unspoken>& unspoken);

/// Whether a note before this section says that it may upset.
bool is_sensitive(const Section& section, const Edition& edition);

}  // namespace plainsong
