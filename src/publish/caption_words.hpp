#pragma once

#include <string_view>
#include <vector>

#include "audio/timeline.hpp"
#include "text/span.hpp"

namespace plainsong {

/// A word as it is printed in a sentence, and when the voice begins to say it.
struct PrintedWordTime {
  Span printed;
  Frames begin = 0;
};

/// The words of a cue that are printed in its sentence. What was said but is not printed there,
/// such as "Part 2 of 7", is left out.
std::vector<PrintedWordTime> word_times(std::string_view sentence, const Cue& cue);

/// When the voice comes to byte `offset` of the sentence: at the word that begins there; between
/// two words that are known, by proportion.
Frames time_at(std::string_view sentence, const Cue& cue, std::size_t offset);

}  // namespace plainsong
