#include "audio/level.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <new>

namespace plainsong {
namespace {

enum class Measure { none, integrated, rms };

struct Row {
  Loudness loudness;
  Measure measure;
  double level_db;    // LUFS, or the RMS level in dB
  double ceiling_db;  // of a sample
};

// Peaks between samples are up to 0.3 dB above the samples' (measured), and MP3 and Opus add some
// more.
constexpr std::array rows{Row{Loudness::none, Measure::none, 0, 0},
                          Row{Loudness::podcast, Measure::integrated, -19, -2},
                          Row{Loudness::acx, Measure::rms, -20, -4},
                          Row{Loudness::broadcast, Measure::integrated, -23, -2}};

const Row& row_of(Loudness loudness) {
  return *std::ranges::find(rows, loudness, &Row::loudness);
}

constexpr double full_scale = 32768;

double factor(double decibels) {
  return std::pow(10, decibels / 20);
}

}  // namespace

double ceiling_of(Loudness loudness) {
  return factor(row_of(loudness).ceiling_db);
}

LevelMeter::LevelMeter(Loudness target, int rate_hz) : target_(target) {
  if (row_of(target).measure != Measure::integrated) return;
  loudness_.reset(ebur128_init(1, static_cast<unsigned long>(rate_hz), EBUR128_MODE_I));
  if (!loudness_) throw std::bad_alloc();
}

void LevelMeter::write(std::span<const std::int16_t> frames) {
  for (const std::int16_t frame : frames) peak_ = std::max(peak_, std::abs(int{frame}));
  if (loudness_) {
    ebur128_add_frames_short(loudness_.get(), frames.data(), frames.size());
    return;
  }
  for (const std::int16_t frame : frames) energy_ += static_cast<double>(frame) * frame;
  frames_ += static_cast<std::int64_t>(frames.size());
}

double LevelMeter::peak() const {
  return peak_ / full_scale;
}

double LevelMeter::gain() const {
  constexpr double quiet = -60;  // dB; below that it is silence, and is left so
  const Row& row = row_of(target_);
  double level = -HUGE_VAL;
  if (loudness_)
    ebur128_loudness_global(loudness_.get(), &level);
  else if (energy_ > 0)
    level = 10 * std::log10(energy_ / static_cast<double>(frames_) / (full_scale * full_scale));
  return row.measure == Measure::none || level < quiet ? 1 : factor(row.level_db - level);
}

}  // namespace plainsong
