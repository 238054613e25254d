#include "audio/limiter.hpp"

#include <algorithm>
#include <cmath>

namespace plainsong {
namespace {

constexpr float full_scale = 32768;
constexpr int look_ahead_per_second = 200;  // 5 ms
constexpr double release_seconds = 0.06;

}  // namespace

Limiter::Limiter(double gain, double ceiling, int rate_hz, Sink& next)
    : gain_(static_cast<float>(gain)),
      ceiling_(std::floor(static_cast<float>(ceiling) * (full_scale - 1))),
      release_(static_cast<float>(1 - std::exp(-1 / (release_seconds * rate_hz)))),
      next_(next),
      ahead_(static_cast<std::size_t>(std::max(1, rate_hz / look_ahead_per_second))),
      frames_(ahead_),
      gains_(ahead_, 1.0F),
      sum_(static_cast<double>(ahead_)) {}

// Frame n leaves when frame n + ahead - 1 has come. The gain that the highest peak among these
// needs is held, let go slowly, and averaged over the last `ahead` frames: by the time that a peak
// leaves, every gain in that average is one that its own peak allows, so the average is too.
void Limiter::write(std::span<const std::int16_t> frames) {
  out_.clear();
  for (const std::int16_t frame : frames) {
    look_at(static_cast<float>(frame) * gain_);
    if (read_ >= ahead_) out_.push_back(next_frame());
  }
  next_.write(out_);
}

void Limiter::finish() {
  const std::size_t length = read_;
  out_.clear();
  while (written_ < length) {
    look_at(0);
    if (read_ >= ahead_) out_.push_back(next_frame());
  }
  next_.write(out_);
  next_.finish();
}

void Limiter::look_at(float frame) {
  const float size = std::fabs(frame);
  if (size > ceiling_) {
    const Peak peak{read_, ceiling_ / size};
    while (!peaks_.empty() && peaks_.back().gain >= peak.gain) peaks_.pop_back();
    peaks_.push_back(peak);
  }
  frames_[read_ % ahead_] = frame;
  ++read_;
}

float Limiter::smoothed_gain() {
  while (!peaks_.empty() && peaks_.front().at < written_) peaks_.pop_front();
  held_ += (1 - held_) * release_;
  if (!peaks_.empty()) held_ = std::min(held_, peaks_.front().gain);
  float& oldest = gains_[written_ % ahead_];
  sum_ += static_cast<double>(held_) - static_cast<double>(oldest);
  oldest = held_;
  return static_cast<float>(sum_ / static_cast<double>(ahead_));
}

std::int16_t Limiter::next_frame() {
  const float frame = frames_[written_ % ahead_] * smoothed_gain();
  ++written_;
  return static_cast<std::int16_t>(std::lrint(std::clamp(frame, -ceiling_, ceiling_)));
}

}  // namespace plainsong
