#include "audio/level.hpp"

#include <algorithm>
#include <cmath>
#include <new>
#include <numeric>

#include "audio/pcm.hpp"

namespace plainsong {
namespace {

double factor(double decibels) {
  return std::pow(10, decibels / 20);
}

double decibels_of(double amplitude) {
  return amplitude > 0 ? std::max(silence_db, 20 * std::log10(amplitude)) : silence_db;
}

double root_mean(double energy, std::int64_t frames) {
  return frames > 0 ? std::sqrt(energy / static_cast<double>(frames)) : 0;
}

}  // namespace

LevelMeter::LevelMeter(Loudness target, int rate_hz, MeterDetail detail)
    : preset_(preset_of(target)), step_frames_(std::max(1, rate_hz / 10)) {
  const bool all = detail == MeterDetail::all;
  if (!all && preset_.measure != Measure::integrated) return;
  const unsigned mode =
      all ? unsigned{EBUR128_MODE_I} | unsigned{EBUR128_MODE_TRUE_PEAK} : unsigned{EBUR128_MODE_I};
  loudness_.reset(ebur128_init(1, static_cast<unsigned long>(rate_hz), static_cast<int>(mode)));
  if (!loudness_) throw std::bad_alloc();
}

void LevelMeter::write(std::span<const std::int16_t> frames) {
  floats_.resize(frames.size());
  std::ranges::transform(frames, floats_.begin(),
                         [](std::int16_t frame) { return as_float(frame); });
  write(std::span<const float>(floats_));
}

void LevelMeter::write(std::span<const float> frames) {
  for (const float frame : frames) {
    const double energy = static_cast<double>(frame) * static_cast<double>(frame);
    peak_ = std::max(peak_, std::fabs(frame));
    energy_ += energy;
    steps_.now += energy;
    if (++steps_.frames == step_frames_) end_step();
  }
  frames_ += static_cast<std::int64_t>(frames.size());
  if (loudness_) ebur128_add_frames_float(loudness_.get(), frames.data(), frames.size());
}

void LevelMeter::end_step() {
  constexpr std::int64_t window = 4;
  steps_.energy.at(static_cast<std::size_t>(steps_.count % window)) = steps_.now;
  ++steps_.count;
  steps_.now = 0;
  steps_.frames = 0;
  if (steps_.count < window) return;
  const double sum = std::accumulate(steps_.energy.begin(), steps_.energy.end(), 0.0);
  const double mean = sum / static_cast<double>(window * step_frames_);
  quietest_ = quietest_ < 0 ? mean : std::min(quietest_, mean);
}

double LevelMeter::rms_db() const {
  return decibels_of(root_mean(energy_, frames_));
}

double LevelMeter::integrated_lufs() const {
  double level = silence_db;
  if (loudness_) ebur128_loudness_global(loudness_.get(), &level);
  return std::max(level, silence_db);
}

double LevelMeter::gain() const {
  constexpr double quiet = -60;  // dB; below that it is silence, and is left so
  if (preset_.measure == Measure::none) return 1;
  const double level = preset_.measure == Measure::rms ? rms_db() : integrated_lufs();
  return level < quiet ? 1 : factor(preset_.level_db - level);
}

Levels LevelMeter::levels() const {
  double true_peak = 0;
  if (loudness_) ebur128_true_peak(loudness_.get(), 0, &true_peak);
  return {.integrated_lufs = integrated_lufs(),
          .rms_db = rms_db(),
          .peak_db = decibels_of(peak()),
          .true_peak_db = decibels_of(true_peak),
          .floor_db = quietest_ < 0 ? rms_db() : decibels_of(std::sqrt(quietest_))};
}

}  // namespace plainsong
