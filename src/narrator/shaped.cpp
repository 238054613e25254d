#include "narrator/shaped.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <utility>

#include "audio/resampler.hpp"
#include "audio/reshape.hpp"

namespace plainsong {
namespace {

class FrameList final : public Sink {
 public:
  void write(std::span<const std::int16_t> frames) override {
    all.insert(all.end(), frames.begin(), frames.end());
  }

  void finish() override {}

  std::vector<std::int16_t> all;
};

void scale_times(std::vector<WordTime>& words, std::size_t from, std::size_t to) {
  if (from == 0) return;
  const double factor = static_cast<double>(to) / static_cast<double>(from);
  for (WordTime& word : words) word.at = std::llround(static_cast<double>(word.at) * factor);
}

/// Engines leave up to a tenth of a second before the first sound; 4 ms of it stay, so that no soft
/// beginning is cut off.
void trim_start(UtteranceSound& sound, int rate_hz) {
  constexpr int quiet = 32;
  const auto first = std::ranges::find_if(
      sound.frames, [](std::int16_t frame) { return std::abs(int{frame}) > quiet; });
  if (first == sound.frames.end()) return;
  const Frames silent = first - sound.frames.begin();
  const Frames cut = std::max<Frames>(silent - rate_hz / 250, 0);
  sound.frames.erase(sound.frames.begin(), sound.frames.begin() + cut);
  for (WordTime& word : sound.words) word.at = std::max<Frames>(word.at - cut, 0);
}

/// One pass changes the speed by ten times at most.
void bring_to_length(UtteranceSound& sound, std::size_t length, int rate_hz,
                     std::span<const std::pair<double, double>> pitch) {
  constexpr double most = 10;
  const std::size_t before = sound.frames.size();
  for (double speed = static_cast<double>(before) / static_cast<double>(length);;) {
    const double now = std::clamp(speed, 1 / most, most);
    sound.frames = reshaped(sound.frames, rate_hz, now, pitch);
    pitch = {};
    speed /= now;
    if (std::abs(speed - 1) < 1e-9 || sound.frames.empty()) break;
  }
  sound.frames.resize(length);
  scale_times(sound.words, before, length);
}

void reshape_as_asked(UtteranceSound& sound, const Utterance& utterance, int rate_hz) {
  constexpr double most_pitch = 4;
  std::vector<std::pair<double, double>> pitch;
  for (const PitchPoint& point : utterance.contour)
    pitch.emplace_back(point.part, std::clamp(point.times, 1 / most_pitch, most_pitch));
  std::size_t length = sound.frames.size();
  if (utterance.length && utterance.length->count() > 0)
    length = static_cast<std::size_t>(frames_in(*utterance.length, rate_hz));
  if (length != sound.frames.size() || !pitch.empty())
    bring_to_length(sound, std::max<std::size_t>(length, 1), rate_hz, pitch);
}

}  // namespace

Frames frames_in(std::chrono::milliseconds time, int rate_hz) {
  return (std::max<Frames>(time.count(), 0) * rate_hz + 500) / 1000;
}

std::vector<std::int16_t> resampled(std::span<const std::int16_t> frames, int from_hz, int to_hz) {
  FrameList list;
  Resampler resampler(from_hz, to_hz, list);
  resampler.write(frames);
  resampler.finish();
  return std::move(list.all);
}

UtteranceSound shaped(UtteranceSound sound, const Utterance& utterance, int from_hz, int to_hz) {
  trim_start(sound, from_hz);
  if (from_hz != to_hz && !sound.frames.empty()) {
    const std::size_t before = sound.frames.size();
    sound.frames = resampled(sound.frames, from_hz, to_hz);
    scale_times(sound.words, before, sound.frames.size());
  }
  if (!sound.frames.empty()) reshape_as_asked(sound, utterance, to_hz);
  return sound;
}

}  // namespace plainsong
