#pragma once

#include <cstddef>
#include <deque>
#include <vector>

#include "audio/sink.hpp"

namespace plainsong {

/// Makes sound louder or softer by one constant factor, and bends down the peaks that would then be
/// over the ceiling, also those between frames: smoothly, from 5 ms before they come, and back
/// within a quarter of a second, so that it is not heard to breathe. It hands on exactly as many
/// frames as it gets.
class FloatLimiter final : public FloatSink {
 public:
  /// `ceiling` is a part of full scale, 0 to 1.
  FloatLimiter(double gain, double ceiling, int rate_hz, FloatSink& next);

  void write(std::span<const float> frames) override;
  void finish() override;

 private:
  struct Peak {
    std::size_t at = 0;
    float gain = 1;
  };

  void take(float frame);
  void look_at(std::span<const float> around);
  void remember(Peak peak);
  float smoothed_gain();
  void forget();

  float gain_;
  float ceiling_;
  float release_;
  FloatSink& next_;
  std::size_t ahead_;          ///< frames that it looks ahead
  std::size_t hold_;           ///< frames for which a peak is remembered
  std::vector<float> frames_;  ///< those that are still needed
  std::size_t first_ = 0;      ///< the place in `frames_` of the next one to be handed on
  std::vector<float> gains_;   ///< a ring of the last `ahead_` gains, and below their sum
  double sum_;
  float held_ = 1;
  float between_ = 0;       ///< the peak between the frame last looked at and the next
  std::deque<Peak> peaks_;  ///< those that are remembered, each one smaller than those behind it:
                            ///< the first is the highest
  std::size_t looked_ = 0;
  std::size_t written_ = 0;
  std::size_t quiet_ = 0;  ///< so many frames came since one that may make a peak over the ceiling
  std::vector<float> out_;
};

}  // namespace plainsong
