#pragma once

#include <optional>
#include <vector>

#include "document/edition.hpp"

namespace plainsong {

/// For each sentence of `from`, by its id: the first sentence of `to` that was made from the same
/// words of the source. None for a sentence that we made, or whose words `to` leaves out.
std::vector<std::optional<SentenceId>> counterparts(const Edition& from, const Edition& to);

/// For each section of `from`, by its id: the section of `to` that most of its sentences are in.
std::vector<std::optional<SectionId>> section_counterparts(const Edition& from, const Edition& to);

}  // namespace plainsong
