#pragma once

#include "base/diagnostic.hpp"
#include "young/words.hpp"

namespace plainsong {

/// Warns of rows whose plain side is reworded again and again, without end. This takes longer than
/// loading, and no text is harmed by such a row: for those who edit the lists.
void check_circles(const Words& lists, Diagnostics& diagnostics);

}  // namespace plainsong
