#pragma once

#include "document/edition.hpp"

namespace plainsong {

/// Whether a note before this section says that it may upset.
bool is_sensitive(const Section& section, const Edition& edition);

}  // namespace plainsong
