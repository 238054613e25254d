#pragma once

#include <memory>
#include <string>
#include <vector>

#include "narrator/cast.hpp"
#include "narrator/retry.hpp"

namespace plainsong {

/// The voices of a script, each from an engine of its own, which take turns.
class Turns {
 public:
  /// `rates`: for each voice of the cast, how many times as fast as its engine is told anyway. All
  /// but these must live longer.
  Turns(const Script& script, const Cast& cast, const std::vector<double>& rates,
        const SpeakOptions& options);

  /// Of the script's own voice. May wait for its engine.
  int rate_hz();

  /// The next utterance's sound, as it is to be heard, at `rate_hz`; none where it has no words.
  /// Throws as UtteranceSource::next does, and names the sentence.
  UtteranceSound next(int rate_hz);

  /// What had to be made simpler, for a person.
  [[nodiscard]] std::vector<std::string> notes() const;

 private:
  const Script& script_;
  const Cast& cast_;
  std::vector<std::unique_ptr<RetryingSource>> sources_;
  std::size_t said_ = 0;
};

}  // namespace plainsong
