#pragma once

#include <cstddef>
#include <deque>
#include <vector>

#include "audio/sink.hpp"

namespace plainsong {

/// Makes sound louder or softer by one constant factor, and bends down, smoothly and from 5 ms
/// before they come, the peaks that would then be over the ceiling. It hands on exactly as many
/// frames as it gets.
class Limiter final : public Sink {
 public:
  /// `ceiling` is a part of full scale, 0 to 1.
  Limiter(double gain, double ceiling, int rate_hz, Sink& next);

  void write(std::span<const std::int16_t> frames) override;
  void finish() override;

 private:
  struct Peak {
    std::size_t at = 0;
    float gain = 1;
  };

  void look_at(float frame);
  std::int16_t next_frame();
  float smoothed_gain();

  float gain_;
  float ceiling_;
  float release_;
  Sink& next_;
  std::size_t ahead_;          ///< frames that it looks ahead
  std::vector<float> frames_;  ///< a ring of the last `ahead_` frames
  std::vector<float> gains_;   ///< a ring of the last `ahead_` gains, and below their sum
  double sum_;
  float held_ = 1;
  std::deque<Peak> peaks_;  ///< those still ahead, each one smaller than those behind it: the first
                            ///< is the highest
  std::size_t read_ = 0;
  std::size_t written_ = 0;
  std::vector<std::int16_t> out_;
};

}  // namespace plainsong
