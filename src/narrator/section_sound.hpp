#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "narrator/calibration.hpp"
#include "narrator/cast.hpp"
#include "narrator/turns.hpp"
#include "narrator/write_track.hpp"

namespace plainsong {

/// The voices of a section, and what makes each of them heard as it should be.
struct Ensemble {
  Cast cast;
  std::vector<CalibratedVoice> voices;
};

/// Says a section, utterance by utterance, so that no more than one of them is kept.
class SectionSound {
 public:
  /// All must live longer.
  SectionSound(const Script& script, const Ensemble& ensemble, const SpeakOptions& options);

  /// Of the section's own voice. May wait for its engine. Throws as UtteranceSource::next does.
  int rate_hz() { return turns_.rate_hz(); }

  /// Says all of it, with a cue for each utterance. `said` hears what part (0 to 1) is done. Throws
  /// as UtteranceSource::next and TrackWriter do.
  void say(TrackWriter& track, const std::function<void(double part)>& said);

  /// What could not be said or played as it was asked, for a person.
  [[nodiscard]] std::vector<std::string> notes() const;

 private:
  void say_one(std::size_t index, TrackWriter& track);
  void play(const Utterance& utterance, TrackWriter& track);
  [[nodiscard]] double gain_of(std::size_t index) const;

  const Script& script_;
  const Ensemble& ensemble_;
  const SpeakOptions& options_;
  Turns turns_;
  std::vector<std::string> clip_notes_;
};

/// True where something is to be louder than its voice makes it.
bool has_louder(const Script& script);

}  // namespace plainsong
