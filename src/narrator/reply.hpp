#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "narrator/speech_error.hpp"
#include "narrator/utterance_source.hpp"

namespace plainsong {

/// Takes in what plainsong-speak(7) replies, in pieces of any size, as it comes, and keeps one
/// utterance of it.
class ReplyReader {
 public:
  /// The script must live longer than the reader.
  explicit ReplyReader(const Script& script) : script_(script) {}

  /// Takes some of the bytes, one at least where there are any: a line, or of an utterance's
  /// sound what there is. Says how many. So that no utterance is written over by the next, ask
  /// `said` after each call. Throws SpeechError where the bytes are not a reply to this script or
  /// say that an utterance could not be said, and Failure(Trouble::voice) where they say that the
  /// voice cannot speak at all.
  std::size_t take_some(std::string_view bytes);

  /// 0 before the greeting.
  [[nodiscard]] int rate_hz() const { return rate_hz_; }

  /// How many utterances are whole.
  [[nodiscard]] std::size_t said() const { return said_; }

  /// All was said, and the reply has ended.
  [[nodiscard]] bool complete() const { return state_ == State::over; }

  /// The last utterance that was said.
  [[nodiscard]] UtteranceSound take_sound();

 private:
  enum class State { greeting, header, sound, sound_end, over };

  std::size_t take_line(std::string_view bytes);
  std::size_t take_frames(std::string_view bytes);
  void read_line(std::string_view line);
  void read_greeting(std::string_view line);
  void read_header(std::string_view line);
  void expect_sound(std::string_view frames);
  [[nodiscard]] std::size_t longest_line() const;
  [[noreturn]] void refuse(const std::string& message) const;

  const Script& script_;
  State state_ = State::greeting;
  std::string line_;
  std::size_t bytes_taken_ = 0;  ///< of this utterance's sound
  std::size_t bytes_left_ = 0;
  std::size_t frames_of_all_ = 0;
  std::size_t said_ = 0;
  int rate_hz_ = 0;
  UtteranceSound sound_;
};

}  // namespace plainsong
