#pragma once

#include <cstddef>

#include "document/document.hpp"

namespace plainsong {

/// The last sentence with words, or nullptr.
const Sentence* last_said(const Text& text);

bool says_something(const Text& text);
bool says_something(const Block& block);
bool says_something(const Section& section);

/// Whether there are more sentences with words in a block than `most`.
bool says_more_sentences(const Block& block, std::size_t most);

/// Whether there are more bytes of text in a block than `most`.
bool says_more_bytes(const Block& block, std::size_t most);

}  // namespace plainsong
