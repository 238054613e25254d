#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include "narrator/spoken.hpp"

namespace plainsong {

/// Takes in what plainsong-speak(7) replies, in pieces of any size, as it comes.
class ReplyReader {
 public:
  /// The script must live longer than the reader.
  explicit ReplyReader(const Script& script) : script_(script) {}

  /// Throws SpeechError where the bytes are not a reply to this script or say that an utterance
  /// could not be said, and Failure(Trouble::voice) where they say that the voice cannot speak at
  /// all.
  void take(std::string_view bytes);

  [[nodiscard]] bool complete() const { return state_ == State::over; }

  /// How many utterances are whole.
  [[nodiscard]] std::size_t said() const { return spoken_.ends.size(); }

  [[nodiscard]] Spoken result() && { return std::move(spoken_); }

 private:
  enum class State { greeting, header, sound, sound_end, over };

  std::size_t take_line(std::string_view bytes);
  std::size_t take_sound(std::string_view bytes);
  void read_line(std::string_view line);
  void read_greeting(std::string_view line);
  void read_header(std::string_view line);
  void expect_sound(std::string_view frames);
  [[noreturn]] void refuse(const std::string& message) const;

  const Script& script_;
  State state_ = State::greeting;
  std::string line_;
  std::size_t sound_bytes_ = 0;       ///< received, of all utterances; pauses count too
  std::size_t sound_bytes_left_ = 0;  ///< of this utterance
  Spoken spoken_;
};

}  // namespace plainsong
