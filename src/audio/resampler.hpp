#pragma once

#include <soxr.h>

#include <cstdint>
#include <memory>
#include <vector>

#include "audio/sink.hpp"
#include "audio/timeline.hpp"

namespace plainsong {

/// How many frames a stretch of sound has at another rate, to the nearest.
Frames at_rate(Frames frames, int from_hz, int to_hz);

/// Hands sound on at another rate: exactly `at_rate` frames of it.
template <typename Frame>
class ResamplerOf final : public SinkOf<Frame> {
 public:
  ResamplerOf(int from_hz, int to_hz, SinkOf<Frame>& next);

  void write(std::span<const Frame> frames) override;
  void finish() override;

 private:
  struct Delete {
    void operator()(soxr_t resampler) const { soxr_delete(resampler); }
  };

  /// Pushes frames through (none: what is still inside) and hands on what comes out, up to
  /// `written_ + most` frames.
  std::size_t push(std::span<const Frame> frames, Frames most);

  int from_hz_;
  int to_hz_;
  SinkOf<Frame>& next_;
  std::unique_ptr<soxr, Delete> resampler_;
  std::vector<Frame> out_;
  Frames read_ = 0;
  Frames written_ = 0;
};

using Resampler = ResamplerOf<std::int16_t>;
using FloatResampler = ResamplerOf<float>;

}  // namespace plainsong
