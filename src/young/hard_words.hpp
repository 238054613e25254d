#pragma once

#include <set>
#include <vector>

#include "base/diagnostic.hpp"
#include "young/passages.hpp"
#include "young/setting.hpp"

namespace plainsong {

/// The words of a sentence that are hard and are neither names nor explained by the glossary.
std::vector<Span> hard_words(const Draft& draft, const Setting& setting);

/// Notes each hard word that is left, where it comes first, with how often it comes: a person may
/// know a plainer one, or add it to the glossary.
void note_hard_words(const std::vector<Passage>& passages, const Setting& setting,
                     Diagnostics& diagnostics);

}  // namespace plainsong
