#pragma once

#include <cstddef>
#include <string>

#include "document/document.hpp"

namespace plainsong {

/// The words of a block and of all blocks in it, with spaces between; no more than about `limit`
/// bytes of them.
std::string words_of(const Block& block, std::size_t limit);

/// Parts contents lists, sign-up blocks and unsubscribe blocks from the sections that they stand
/// in, as sections of their own with their role. What stood below a contents list becomes a section
/// without a heading.
void part_sections(Document& document);

}  // namespace plainsong
