#pragma once

#include <ebur128.h>

#include <memory>

#include "audio/loudness.hpp"
#include "audio/sink.hpp"

namespace plainsong {

/// The largest sample, as a part of full scale, that sound brought to this loudness may have. It
/// leaves room for what lies between samples and for what a lossy encoder adds.
double ceiling_of(Loudness loudness);

/// Measures how loud a sound is.
class LevelMeter final : public Sink {
 public:
  LevelMeter(Loudness target, int rate_hz);

  void write(std::span<const std::int16_t> frames) override;

  void finish() override {}

  /// What to multiply the sound by to bring it to the target; 1 for silence and for what is too
  /// short to measure.
  [[nodiscard]] double gain() const;

  /// The largest sample, as a part of full scale.
  [[nodiscard]] double peak() const;

 private:
  struct Destroy {
    void operator()(ebur128_state* state) const { ebur128_destroy(&state); }
  };

  Loudness target_;
  std::unique_ptr<ebur128_state, Destroy> loudness_;
  int peak_ = 0;
  double energy_ = 0;
  std::int64_t frames_ = 0;
};

}  // namespace plainsong
