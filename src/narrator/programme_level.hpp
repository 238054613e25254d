#pragma once

#include <ebur128.h>

#include <cstdint>
#include <map>
#include <memory>
#include <span>

#include "audio/loudness.hpp"
#include "audio/sink.hpp"

namespace plainsong {

/// How loud a stretch of sound is, kept so that several can be judged as one programme.
struct LevelSummary {
  /// How many of its blocks of 400 ms, one begun each 100 ms, have which loudness, in tenths of
  /// LUFS (ITU-R BS.1770; blocks below -70 LUFS are left out, as there).
  std::map<int, std::int64_t> blocks;
  double energy = 0;  ///< the sum of its frames' squares; full scale is 1
  std::int64_t frames = 0;
  bool operator==(const LevelSummary&) const = default;
};

/// The level of all these together, as the preset measures it: in LUFS, gated as ITU-R BS.1770
/// says, or in dB of full scale. -HUGE_VAL for silence and for what is too short to measure.
double level_of(std::span<const LevelSummary> parts, Measure measure);

/// Measures sound on its way to the next sink.
class LevelTap final : public FloatSink {
 public:
  LevelTap(int rate_hz, FloatSink& next);

  void write(std::span<const float> frames) override;
  void finish() override;

  [[nodiscard]] const LevelSummary& summary() const { return summary_; }

 private:
  struct Destroy {
    void operator()(ebur128_state* state) const { ebur128_destroy(&state); }
  };

  void end_step();

  FloatSink& next_;
  std::unique_ptr<ebur128_state, Destroy> meter_;
  std::size_t step_;  ///< frames from one block to the next
  std::size_t left_;  ///< until the next block is whole
  int steps_ = 0;
  LevelSummary summary_;
};

}  // namespace plainsong
