#pragma once

#include <cstddef>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <vector>

#include "audio/timeline.hpp"
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

/// An engine failed at one utterance; another try with simpler words may help.
class SpeechError : public std::runtime_error {
 public:
  SpeechError(std::size_t utterance, const std::string& message)
      : std::runtime_error(message), utterance_(utterance) {}

  [[nodiscard]] std::size_t utterance() const { return utterance_; }

 private:
  std::size_t utterance_;
};

}  // namespace plainsong
