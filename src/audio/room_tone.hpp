#pragma once

#include <vector>

#include "audio/noise.hpp"
#include "audio/sink.hpp"

namespace plainsong {

/// Puts a very quiet noise, the same each time, under all sound that goes through, so that pauses
/// and the silence at both ends sound alike. Audiobook publishers ask for "room tone" there: sound
/// that drops to digital silence is taken for a gap.
class RoomTone final : public FloatSink {
 public:
  /// `level_db` is the noise's RMS in dB of full scale, below 0.
  RoomTone(double level_db, FloatSink& next);

  void write(std::span<const float> frames) override;

  void finish() override { next_.finish(); }

 private:
  float level_;
  FloatSink& next_;
  Noise noise_;
  float before_ = 0;
  std::vector<float> out_;
};

}  // namespace plainsong
