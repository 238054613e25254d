#include "audio/limiter.hpp"

#include <algorithm>
#include <cmath>

#include "audio/true_peak.hpp"

namespace plainsong {
namespace {

constexpr int look_ahead_per_second = 200;  // 5 ms
constexpr int hold_per_second = 60;  // a period of the lowest voice, so that gain rests in it
constexpr double release_seconds = 0.05;

// A peak between two frames is made from them, and as many on either side as these.
constexpr std::size_t before = true_peak_width / 2 - 1;
constexpr std::size_t behind = true_peak_width / 2;

std::size_t frames_in(int rate_hz, int per_second) {
  return static_cast<std::size_t>(std::max(1, rate_hz / per_second));
}

}  // namespace

FloatLimiter::FloatLimiter(double gain, double ceiling, int rate_hz, FloatSink& next)
    : gain_(static_cast<float>(gain)),
      ceiling_(static_cast<float>(ceiling)),
      release_(static_cast<float>(1 - std::exp(-1 / (release_seconds * rate_hz)))),
      next_(next),
      ahead_(frames_in(rate_hz, look_ahead_per_second)),
      hold_(frames_in(rate_hz, hold_per_second)),
      frames_(before),
      first_(before),
      gains_(ahead_, 1.0F),
      sum_(static_cast<double>(ahead_)),
      quiet_(true_peak_width) {}

// A frame can be looked at when `behind` more have come, and leaves when it and those after it,
// `ahead` in all, have been looked at. The gain that the highest peak among these needs is held,
// let go slowly, and averaged over the last `ahead` frames: by the time that a peak leaves, every
// gain in that average is one that its own peak allows, so the average is too.
void FloatLimiter::write(std::span<const float> frames) {
  out_.clear();
  for (const float frame : frames) take(frame);
  forget();
  next_.write(out_);
}

void FloatLimiter::finish() {
  write(std::vector<float>(ahead_ + behind - 1));
  next_.finish();
}

void FloatLimiter::take(float frame) {
  frames_.push_back(frame * gain_);
  quiet_ = std::fabs(frames_.back()) * largest_true_peak > ceiling_ ? 0 : quiet_ + 1;
  const std::size_t ready = first_ + looked_ - written_ + behind;
  if (frames_.size() <= ready) return;
  look_at(std::span(frames_).last(true_peak_width));
  if (looked_ < written_ + ahead_) return;
  const float limited = frames_[first_++] * smoothed_gain();
  ++written_;
  out_.push_back(std::clamp(limited, -ceiling_, ceiling_));
}

void FloatLimiter::look_at(std::span<const float> around) {
  const float next = quiet_ < true_peak_width ? true_peak(around.first<true_peak_width>()) : 0;
  const float size = std::max({between_, std::fabs(around[before]), next});
  between_ = next;
  if (size > ceiling_) remember({looked_, ceiling_ / size});
  ++looked_;
}

void FloatLimiter::remember(Peak peak) {
  while (!peaks_.empty() && peaks_.back().gain >= peak.gain) peaks_.pop_back();
  peaks_.push_back(peak);
}

float FloatLimiter::smoothed_gain() {
  constexpr float nearly_all = 0.99999F;
  while (!peaks_.empty() && peaks_.front().at + hold_ < written_) peaks_.pop_front();
  held_ += (1 - held_) * release_;
  if (held_ > nearly_all) held_ = 1;
  if (!peaks_.empty()) held_ = std::min(held_, peaks_.front().gain);
  float& oldest = gains_[written_ % ahead_];
  sum_ += static_cast<double>(held_) - static_cast<double>(oldest);
  oldest = held_;
  return static_cast<float>(sum_ / static_cast<double>(ahead_));
}

void FloatLimiter::forget() {
  const std::size_t unneeded = first_ - std::min(first_, before);
  frames_.erase(frames_.begin(), frames_.begin() + static_cast<std::ptrdiff_t>(unneeded));
  first_ -= unneeded;
}

}  // namespace plainsong
