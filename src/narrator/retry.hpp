#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "narrator/utterance_source.hpp"

namespace plainsong {

/// A sentence's words as any engine should be able to say them: letters, digits and the commonest
/// punctuation.
std::string simpler_words(std::string_view words);

/// Says a script as `open_source` does; but where an utterance fails, it starts again, once, with
/// that one made simpler, and goes on where it was. What it throws names the sentence.
class RetryingSource final : public UtteranceSource {
 public:
  /// The options must live longer. Throws SpeechError for a sentence of more than an hour.
  RetryingSource(Script script, Voice voice, const SpeakOptions& options);

  int rate_hz() override;
  UtteranceSound next() override;

  /// Which sentence had to be made simpler, and why; empty where none had.
  [[nodiscard]] const std::string& note() const { return note_; }

 private:
  template <typename Answer>
  Answer asked(Answer (UtteranceSource::*question)());
  void start_again(std::size_t failed, const std::string& reason);

  Script script_;
  Voice voice_;
  const SpeakOptions& options_;
  std::unique_ptr<UtteranceSource> source_;
  std::size_t said_ = 0;
  bool again_ = false;
  std::optional<std::size_t> simplified_;  ///< its words' times are not those of the script's words
  std::string note_;
};

}  // namespace plainsong
