#include "narrator/calibration.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>
#include <span>
#include <string_view>
#include <utility>

#include "audio/limiter.hpp"
#include "audio/pcm.hpp"
#include "narrator/cache_key.hpp"
#include "narrator/programme_level.hpp"
#include "narrator/shaped.hpp"
#include "narrator/speech_error.hpp"
#include "narrator/turns.hpp"
#include "narrator/word_cues.hpp"

namespace plainsong {
namespace {

/// A text as a voice said it, with its pauses.
struct Reading {
  int rate_hz = 0;
  std::vector<float> frames;
  Frames pauses = 0;
};

Reading read_aloud(const Voice& voice, const Script& text, double rate,
                   const SpeakOptions& options) {
  const Cast cast{{voice}, std::vector<std::size_t>(text.utterances.size()), {}};
  Turns turns(text, cast, {rate}, options);
  Reading reading;
  reading.rate_hz = turns.rate_hz();
  for (const Utterance& utterance : text.utterances) {
    for (const std::int16_t frame : turns.next(reading.rate_hz).frames)
      reading.frames.push_back(as_float(frame));
    const Frames pause = frames_in(utterance.pause_after, reading.rate_hz);
    reading.frames.resize(reading.frames.size() + static_cast<std::size_t>(pause));
    reading.pauses += pause;
  }
  return reading;
}

struct Paced {
  double rate = 1;
  double error = HUGE_VAL;  ///< of the pace, as a part of it
  Reading reading;
};

/// Each round asks for as much more speed as the last one lacked. Engines take only whole steps, so
/// the nearest of the rounds is the answer.
Paced at_pace(const Voice& voice, const Script& text, const SpeakOptions& options) {
  constexpr int rounds = 4;
  constexpr double near_enough = 0.003;
  constexpr double slowest = 0.25;
  constexpr double fastest = 4;
  std::size_t words = 0;
  for (const Utterance& utterance : text.utterances) words += written_words(utterance);
  Paced best;
  double rate = 1;
  for (int round = 0; round < rounds && best.error > near_enough; ++round) {
    Reading reading = read_aloud(voice, text, rate, options);
    const double wanted = static_cast<double>(words) * 60 * reading.rate_hz / voice.pace_wpm;
    const auto length = static_cast<double>(reading.frames.size());
    const auto pauses = static_cast<double>(reading.pauses);
    const double error = std::abs(wanted / length - 1);
    const double next = wanted > pauses ? rate * (length - pauses) / (wanted - pauses) : fastest;
    if (error < best.error) best = {rate, error, std::move(reading)};
    if (rate == std::clamp(next, slowest, fastest)) break;
    rate = std::clamp(next, slowest, fastest);
  }
  return best;
}

class Nowhere final : public FloatSink {
 public:
  void write(std::span<const float> /*frames*/) override {}

  void finish() override {}
};

double level_with(double gain, const Reading& reading, const Preset& preset) {
  Nowhere nowhere;
  LevelTap tap(reading.rate_hz, nowhere);
  FloatLimiter limiter(gain, ceiling_of(preset.loudness), reading.rate_hz, tap);
  limiter.write(reading.frames);
  limiter.finish();
  return level_of(std::span(&tap.summary(), 1), preset.measure);
}

/// The limiter takes loudness away; what it took is given again, until hardly any is missing.
double gain_for(const Reading& reading, const Preset& preset) {
  constexpr int rounds = 4;
  constexpr double near_enough_db = 0.02;
  if (preset.measure == Measure::none) return 1;
  double gain = 1;
  for (int round = 0; round < rounds; ++round) {
    const double missing_db = preset.level_db - level_with(gain, reading, preset);
    if (!std::isfinite(missing_db)) return 1;
    gain *= std::pow(10, missing_db / 20);
    if (std::abs(missing_db) < near_enough_db) break;
  }
  return gain;
}

std::string written(const Calibration& calibration) {
  return fmt::format("{} {}", calibration.rate, calibration.gain);
}

std::optional<Calibration> read_calibration(std::string_view text) {
  Calibration read;
  const char* const end = text.data() + text.size();
  const auto [space, error] = std::from_chars(text.data(), end, read.rate);
  if (error != std::errc{} || space == end) return std::nullopt;
  if (std::from_chars(space + 1, end, read.gain).ec != std::errc{}) return std::nullopt;
  return read;
}

}  // namespace

Calibration calibrate(const Voice& voice, const Script& text, Loudness loudness,
                      const SpeakOptions& options) {
  const Paced paced = at_pace(voice, text, options);
  if (paced.reading.frames.empty()) return {};
  return {paced.rate, gain_for(paced.reading, preset_of(loudness))};
}

CalibratedVoice Calibrations::of(const Voice& voice) {
  std::shared_ptr<Slot> slot;
  {
    const std::scoped_lock lock(mutex_);
    std::shared_ptr<Slot>& place = slots_[key_of(voice)];
    if (!place) place = std::make_shared<Slot>();
    slot = place;
  }
  const std::scoped_lock lock(slot->busy);
  if (!slot->done) slot->result = made(voice);
  slot->done = true;
  return slot->result;
}

CalibratedVoice Calibrations::made(const Voice& voice) {
  CalibratedVoice result;
  if (cache_ != nullptr) result.engine = engine_name(voice, speaking_);
  if (!options_.calibration) return result;
  Script text = options_.calibration(voice);
  text.language = voice.language;
  const std::string key = key_of(voice, result.engine, options_.loudness, text);
  if (cache_ != nullptr)
    if (const auto kept = read_calibration(cache_->find(key).value_or(""))) {
      result.calibration = *kept;
      return result;
    }
  try {
    result.calibration = calibrate(voice, text, options_.loudness, speaking_);
    if (cache_ != nullptr) cache_->keep(key, written(result.calibration));
  } catch (const SpeechError& error) {
    result.note = fmt::format(
        "the voice {} could not be measured, so its pace and loudness are its engine's own: {}",
        voice.name, error.what());
  }
  return result;
}

}  // namespace plainsong
