#pragma once

#include <vector>

#include "young/passages.hpp"

namespace plainsong {

/// Parts paragraphs of more than five sentences, near their middle, where a new thought may begin:
/// not before "They" or "The inquiry", which go on about the sentence before. Which sentences are
/// in which paragraph depends on the words alone, so that parting again changes nothing. Items of
/// lists, and lines that the writer parted, stay together.
/// Five: GOV.UK, "Content design: planning, writing and managing content".
void part_long_paragraphs(std::vector<Passage>& passages);

}  // namespace plainsong
