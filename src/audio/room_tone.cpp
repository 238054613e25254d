#include "audio/room_tone.hpp"

#include <cmath>

namespace plainsong {

// The sum of two evenly spread numbers, each from -1 to 1, is soft towards the highest tones. Its
// RMS is the root of two thirds.
RoomTone::RoomTone(double level_db, FloatSink& next)
    : level_(static_cast<float>(std::pow(10, level_db / 20) * std::sqrt(1.5))), next_(next) {}

void RoomTone::write(std::span<const float> frames) {
  out_.clear();
  for (const float frame : frames) {
    const float now = 2 * noise_.next() - 1;
    out_.push_back(frame + (now + before_) * level_);
    before_ = now;
  }
  next_.write(out_);
}

}  // namespace plainsong
