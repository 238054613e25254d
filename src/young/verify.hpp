#pragma once

#include <string>

#include "young/draft.hpp"

namespace plainsong {

/// What would be lost or made up if `after` stood for `before`, as one sentence for the editor;
/// empty where nothing is.
///   "Almost 600 people came." → "600 people came."  gives  The number "almost 600" would be lost.
std::string at_stake(const Draft& before, const Drafts& after);

/// Compares each rewritten sentence with what it was made from, and puts it back as it was where
/// something is at stake.
Drafts verified(const Drafts& before, Drafts after);

}  // namespace plainsong
