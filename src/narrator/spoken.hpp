#pragma once

#include <cstdint>
#include <vector>

#include "audio/timeline.hpp"
#include "narrator/speech_error.hpp"
#include "speech/script.hpp"

namespace plainsong {

/// A script as an engine said it: one utterance and its pause behind the other.
struct Spoken {
  int rate_hz = 0;
  std::vector<std::int16_t> frames;
  std::vector<Frames> ends;  ///< of each utterance, with its pause
};

/// Takes what was added to the frames since the last utterance for this one's sound: brings it to
/// the utterance's volume and puts the pause behind it.
void end_utterance(Spoken& spoken, const Utterance& utterance);

}  // namespace plainsong
