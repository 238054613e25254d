#pragma once

#include "young/opening.hpp"
#include "young/words.hpp"

namespace plainsong {

/// Puts a note before each section that may upset a reader, and at `place` a section "Before you
/// read" that says so, with numbers to call. Nothing where there is no such section. Must be called
/// while the manuscript has the source's sections and no others.
void add_sensitive_notes(Manuscript& manuscript, std::size_t place, const Words& words);

}  // namespace plainsong
