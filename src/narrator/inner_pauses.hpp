#pragma once

#include <string_view>

#include "narrator/utterance_source.hpp"

namespace plainsong {

/// Brings the silence behind a comma or a dash, and behind a semicolon or a colon, to the length
/// that the voice states, where the word behind it has a time and a clear silence lies before it.
/// The times of words move with it.
UtteranceSound with_inner_pauses(UtteranceSound sound, std::string_view words, int rate_hz,
                                 const Voice& voice);

}  // namespace plainsong
