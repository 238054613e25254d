#include "narrator/programme_level.hpp"

#include <algorithm>
#include <cmath>
#include <new>

namespace plainsong {
namespace {

constexpr int tenths = 10;
constexpr double absolute_gate = -70;  // LUFS
constexpr double relative_gate = -10;  // LU

/// The mean power of the blocks that are louder than the gate; 0 where there are none.
double mean_power(const std::map<int, std::int64_t>& blocks, double gate) {
  double sum = 0;
  double count = 0;
  for (const auto& [tenth, blocks_of_it] : blocks) {
    const double loudness = static_cast<double>(tenth) / tenths;
    if (loudness < gate) continue;
    sum += std::pow(10, loudness / 10) * static_cast<double>(blocks_of_it);
    count += static_cast<double>(blocks_of_it);
  }
  return count > 0 ? sum / count : 0;
}

double decibels(double power) {
  return power > 0 ? 10 * std::log10(power) : -HUGE_VAL;
}

double integrated(std::span<const LevelSummary> parts) {
  std::map<int, std::int64_t> blocks;
  for (const LevelSummary& part : parts)
    for (const auto& [tenth, count] : part.blocks) blocks[tenth] += count;
  const double ungated = decibels(mean_power(blocks, absolute_gate));
  return decibels(mean_power(blocks, ungated + relative_gate));
}

double rms(std::span<const LevelSummary> parts) {
  double energy = 0;
  double frames = 0;
  for (const LevelSummary& part : parts) {
    energy += part.energy;
    frames += static_cast<double>(part.frames);
  }
  return frames > 0 ? decibels(energy / frames) : -HUGE_VAL;
}

}  // namespace

double level_of(std::span<const LevelSummary> parts, Measure measure) {
  return measure == Measure::rms ? rms(parts) : integrated(parts);
}

LevelTap::LevelTap(int rate_hz, FloatSink& next)
    : next_(next), step_(static_cast<std::size_t>(rate_hz / 10)), left_(step_) {
  meter_.reset(ebur128_init(1, static_cast<unsigned long>(rate_hz), EBUR128_MODE_M));
  if (!meter_) throw std::bad_alloc();
}

void LevelTap::write(std::span<const float> frames) {
  next_.write(frames);
  for (const float frame : frames) summary_.energy += static_cast<double>(frame) * frame;
  summary_.frames += static_cast<std::int64_t>(frames.size());
  while (!frames.empty()) {
    const std::size_t count = std::min(left_, frames.size());
    ebur128_add_frames_float(meter_.get(), frames.data(), count);
    frames = frames.subspan(count);
    left_ -= count;
    if (left_ == 0) end_step();
  }
}

void LevelTap::end_step() {
  constexpr int steps_of_a_block = 4;
  left_ = step_;
  if (++steps_ < steps_of_a_block) return;
  double loudness = -HUGE_VAL;
  ebur128_loudness_momentary(meter_.get(), &loudness);
  if (loudness >= absolute_gate)
    ++summary_.blocks[static_cast<int>(std::lround(loudness * tenths))];
}

void LevelTap::finish() {
  next_.finish();
}

}  // namespace plainsong
