#pragma once

#include <cstddef>
#include <stdexcept>
#include <string>

namespace plainsong {

/// An engine failed at one utterance; another try with simpler words may help.
class SpeechError : public std::runtime_error {
 public:
  SpeechError(std::size_t utterance, const std::string& message)
      : std::runtime_error(message), utterance_(utterance) {}

  /// The how-manieth of the script, from 0; as many as there are when it failed behind the last.
  [[nodiscard]] std::size_t utterance() const { return utterance_; }

 private:
  std::size_t utterance_;
};

}  // namespace plainsong
