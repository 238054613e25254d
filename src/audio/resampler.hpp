#pragma once

#include <soxr.h>

#include <memory>
#include <vector>

#include "audio/sink.hpp"
#include "audio/timeline.hpp"

namespace plainsong {

/// How many frames a stretch of sound has at another rate, to the nearest.
Frames at_rate(Frames frames, int from_hz, int to_hz);

/// Hands sound on at another rate: exactly `at_rate` frames of it.
class Resampler final : public Sink {
 public:
  Resampler(int from_hz, int to_hz, Sink& next);

  void write(std::span<const std::int16_t> frames) override;
  void finish() override;

 private:
  struct Delete {
    void operator()(soxr_t resampler) const { soxr_delete(resampler); }
  };

  /// Pushes frames through (none: what is still inside) and hands on what comes out, up to
  /// `written_ + most` frames.
  std::size_t push(std::span<const std::int16_t> frames, Frames most);

  int from_hz_;
  int to_hz_;
  Sink& next_;
  std::unique_ptr<soxr, Delete> resampler_;
  std::vector<std::int16_t> out_;
  Frames read_ = 0;
  Frames written_ = 0;
};

}  // namespace plainsong
