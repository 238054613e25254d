#pragma once

#include "document/edition.hpp"
#include "young/words.hpp"

namespace plainsong {

/// Puts a picture of the table beside each paragraph and item of a young edition that names an idea
/// which the table has. The words have to be the idea's by their part of speech and may not be part
/// of a longer term ("council" in "council tax"). The longest term wins, then the first. Nothing
/// stands beside what we wrote ourselves, in parts that may upset a reader, or twice in a row.
/// Without an analyser nothing is shown.
void illustrate(Edition& edition, const Words& words);

}  // namespace plainsong
