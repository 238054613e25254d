#include "narrator/section_sound.hpp"

#include <algorithm>
#include <cmath>
#include <span>
#include <utility>

#include "base/failure.hpp"
#include "narrator/clip_sound.hpp"
#include "narrator/protocol.hpp"
#include "narrator/shaped.hpp"
#include "narrator/speech_error.hpp"
#include "narrator/word_cues.hpp"

namespace plainsong {
namespace {

constexpr std::chrono::milliseconds pause_for_lost_clip{300};

std::vector<double> rates_of(const Ensemble& ensemble) {
  std::vector<double> rates;
  for (const CalibratedVoice& voice : ensemble.voices) rates.push_back(voice.calibration.rate);
  return rates;
}

double factor_of(double decibels) {
  return decibels <= silent_db ? 0 : std::pow(10, decibels / 20);
}

std::size_t bytes_said(const Script& script) {
  std::size_t bytes = 0;
  for (const Utterance& utterance : script.utterances) bytes += utterance.words.size() + 1;
  return bytes;
}

std::vector<MarkCue> marks_of(const Utterance& utterance, const WordOnsets& onsets, Frames sound) {
  std::vector<MarkCue> marks;
  for (const Mark& mark : utterance.marks)
    marks.push_back({mark.name, sound + onsets.mark_at(mark.offset)});
  return marks;
}

}  // namespace

bool has_louder(const Script& script) {
  return std::ranges::any_of(script.utterances, [](const Utterance& utterance) {
    return utterance.prosody.volume_db > 0;
  });
}

SectionSound::SectionSound(const Script& script, const Ensemble& ensemble,
                           const SpeakOptions& options)
    : script_(script),
      ensemble_(ensemble),
      options_(options),
      turns_(script, ensemble.cast, rates_of(ensemble), options) {}

void SectionSound::say(TrackWriter& track, const std::function<void(double part)>& said) {
  const Frames longest = track.at() + longest_section_seconds * track.rate_hz();
  const auto whole = static_cast<double>(bytes_said(script_));
  std::size_t done = 0;
  for (std::size_t index = 0; index < script_.utterances.size(); ++index) {
    say_one(index, track);
    if (track.at() > longest)
      throw SpeechError(
          index, "the section would be longer than six hours; headings would make several of it");
    done += script_.utterances[index].words.size() + 1;
    said(static_cast<double>(done) / whole);
  }
}

void SectionSound::say_one(std::size_t index, TrackWriter& track) {
  const Utterance& utterance = script_.utterances[index];
  const UtteranceSound sound = turns_.next(track.rate_hz());
  const WordOnsets onsets(utterance, sound, track.rate_hz());
  const Frames begin = track.cue_begin();
  const Frames at = track.at();
  if (utterance.clip)
    play(utterance, track);
  else
    track.write(sound.frames, gain_of(index));
  track.write_silence(frames_in(utterance.pause_after, track.rate_hz()));
  Cue cue;
  cue.sentence = utterance.sentence;
  if (!sound.frames.empty()) {
    cue.words = word_cues(onsets, begin, at, track.at());
    cue.words_estimated = onsets.estimated();
  }
  track.add_cue(std::move(cue), marks_of(utterance, onsets, at));
}

double SectionSound::gain_of(std::size_t index) const {
  const std::size_t part = ensemble_.cast.parts[index];
  return ensemble_.voices[part].calibration.gain *
         factor_of(script_.utterances[index].prosody.volume_db);
}

/// A clip keeps the loudness that it was made with.
void SectionSound::play(const Utterance& utterance, TrackWriter& track) {
  try {
    const ClipSound clip = clip_sound(*utterance.clip, track.rate_hz());
    const double gain = factor_of(utterance.prosody.volume_db);
    for (Frames left = clip.length; left > 0;) {
      if (options_.stopped && options_.stopped())
        throw Failure(Trouble::interrupted, "interrupted");
      const auto count = std::min(clip.once.size(), static_cast<std::size_t>(left));
      track.write(std::span(clip.once).first(count), gain);
      left -= static_cast<Frames>(count);
    }
  } catch (const Failure& failure) {
    if (failure.trouble() != Trouble::input) throw;
    clip_notes_.push_back(std::string("a sound is left out: ") + failure.what());
    track.write_silence(frames_in(pause_for_lost_clip, track.rate_hz()));
  }
}

std::vector<std::string> SectionSound::notes() const {
  std::vector<std::string> notes = turns_.notes();
  notes.insert(notes.end(), clip_notes_.begin(), clip_notes_.end());
  return notes;
}

}  // namespace plainsong
