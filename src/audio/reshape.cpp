#include "audio/reshape.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <cstddef>
#include <numbers>

#include "audio/pcm.hpp"

namespace plainsong {
namespace {

using Points = std::span<const std::pair<double, double>>;

// libsonic, which could do this too, lets its length run away by 8 % where the pitch changes, and
// can abort.

/// How many times as high the speech is, asked from the first part of the time to the last.
class Contour {
 public:
  explicit Contour(Points points) : points_(points) {}

  double at(double part) {
    while (next_ < points_.size() && points_[next_].first <= part) ++next_;
    if (next_ == 0) return points_.empty() ? 1 : points_.front().second;
    const auto& [from, low] = points_[next_ - 1];
    if (next_ == points_.size()) return low;
    const auto& [to, high] = points_[next_];
    return low + (high - low) * (part - from) / (to - from);
  }

 private:
  Points points_;
  std::size_t next_ = 0;
};

/// To be raised in pitch, sound is stretched and then played faster. This walks along the result,
/// frame by frame, and knows the place in the stretched sound that is played there.
class Walk {
 public:
  Walk(std::size_t length, Points pitch) : length_(static_cast<double>(length)), contour_(pitch) {}

  void step() {
    pitch_ = std::clamp(contour_.at(frame_ / length_), 0.25, 4.0);
    place_ += pitch_;
    ++frame_;
  }

  [[nodiscard]] double frame() const { return frame_; }

  [[nodiscard]] double place() const { return place_; }

  [[nodiscard]] double pitch() const { return pitch_; }

  /// Walks to a place in the stretched sound; says which frame is played there.
  double frame_at(double place) {
    while (place_ < place) step();
    return frame_ - (place_ - place) / pitch_;
  }

 private:
  double length_;
  Contour contour_;
  double frame_ = 0;
  double place_ = 0;
  double pitch_ = 1;
};

/// Puts pieces of sound one after another, each from nearly where it is asked to be from: where it
/// looks most like what would have followed the piece before, so that the waves of a voice go on
/// unbroken (WSOLA: Verhelst and Roelands, ICASSP 1993).
class Splicer {
 public:
  Splicer(std::span<const std::int16_t> frames, int rate_hz)
      : piece_(static_cast<std::size_t>(std::max(rate_hz * 15 / 1000, 1))),
        reach_(static_cast<std::size_t>(std::max(rate_hz * 8 / 1000, 1))),
        coarse_(static_cast<std::size_t>(std::max(rate_hz / 5000, 1))),
        last_(reach_ + frames.size() + piece_),
        sound_(last_ + reach_ + 2 * piece_) {
    std::ranges::copy(frames, sound_.begin() + static_cast<std::ptrdiff_t>(reach_));
  }

  [[nodiscard]] std::size_t piece() const { return piece_; }

  void add(double wanted, std::vector<float>& out) {
    const double middle = wanted + static_cast<double>(reach_);
    const auto target = static_cast<std::size_t>(
        std::lrint(std::clamp(middle, static_cast<double>(reach_), static_cast<double>(last_))));
    const std::size_t from = out.empty() ? target : most_like(next_, target);
    if (out.empty()) next_ = from;
    for (std::size_t i = 0; i < piece_; ++i) {
      const double turn = (static_cast<double>(i) + 0.5) / static_cast<double>(piece_);
      const auto in = static_cast<float>(0.5 - 0.5 * std::cos(std::numbers::pi * turn));
      out.push_back(sound_[from + i] * in + sound_[next_ + i] * (1 - in));
    }
    next_ = from + piece_;
  }

 private:
  /// The place within reach of `target` that is most like `model`.
  [[nodiscard]] std::size_t most_like(std::size_t model, std::size_t target) const {
    std::size_t best = target;
    double likeness = similarity(model, target, coarse_);
    const auto look = [&](std::size_t from, std::size_t to, std::size_t stride) {
      for (std::size_t at = from; at <= to; at += stride) {
        const double found = similarity(model, at, stride);
        if (found <= likeness) continue;
        likeness = found;
        best = at;
      }
    };
    look(target - reach_, target + reach_, coarse_);
    likeness = similarity(model, best, 1);
    look(best - std::min(coarse_, best), std::min(best + coarse_, last_ + reach_), 1);
    return best;
  }

  /// How alike two pieces are, looking at every `stride`th frame.
  [[nodiscard]] double similarity(std::size_t one, std::size_t other, std::size_t stride) const {
    float both = 0;
    float energy = 1;
    for (std::size_t i = 0; i < piece_; i += stride) {
      both += sound_[one + i] * sound_[other + i];
      energy += sound_[other + i] * sound_[other + i];
    }
    return static_cast<double>(both) / std::sqrt(static_cast<double>(energy));
  }

  std::size_t piece_;
  std::size_t reach_;
  std::size_t coarse_;
  std::size_t last_;
  std::vector<float> sound_;  ///< with silence before and behind it
  std::size_t next_ = 0;      ///< what would follow the piece before
};

/// The sound as long as its pitch asks for: played with that pitch it has `length` frames.
std::vector<float> stretched(std::span<const std::int16_t> frames, int rate_hz, std::size_t length,
                             Points pitch) {
  Splicer splicer(frames, rate_hz);
  const double half = static_cast<double>(splicer.piece()) / 2;
  const double speed = static_cast<double>(frames.size()) / static_cast<double>(length);
  std::vector<float> out;
  Walk walk(length, pitch);
  while (walk.frame() < static_cast<double>(length) || out.empty()) {
    const double frame = walk.frame_at(static_cast<double>(out.size()) + half);
    splicer.add(frame * speed - half, out);
  }
  return out;
}

constexpr int lobes = 8;
constexpr int steps = 256;

/// sin(πx)/(πx) under a raised cosine, from 0 to `lobes`.
std::array<float, lobes * steps + 2> make_kernel() {
  std::array<float, lobes * steps + 2> kernel{};
  for (int i = 1; i < lobes * steps; ++i) {
    const double x = std::numbers::pi * i / steps;
    kernel.at(static_cast<std::size_t>(i)) =
        static_cast<float>(std::sin(x) / x * (0.5 + 0.5 * std::cos(x / lobes)));
  }
  kernel.front() = 1;
  return kernel;
}

/// The sound at a place between frames, without what would be above hearing when it is played
/// `pitch` times as fast.
float sample(std::span<const float> sound, double place, double pitch) {
  static const auto kernel = make_kernel();
  const double narrow = std::min(1.0, 1 / pitch);
  const double reach = lobes / narrow;
  const auto first = static_cast<std::size_t>(std::max(0.0, std::ceil(place - reach)));
  const double end = std::min(place + reach, static_cast<double>(sound.size()));
  float sum = 0;
  for (std::size_t i = first; static_cast<double>(i) < end; ++i) {
    const double at = std::fabs(static_cast<double>(i) - place) * narrow * steps;
    sum += sound[i] * kernel.at(static_cast<std::size_t>(at));
  }
  return sum * static_cast<float>(narrow);
}

std::vector<float> played(std::span<const float> sound, std::size_t length, Points pitch) {
  std::vector<float> out;
  out.reserve(length);
  for (Walk walk(length, pitch); out.size() < length; walk.step())
    out.push_back(sample(sound, walk.place(), walk.pitch()));
  return out;
}

bool is_level(Points pitch) {
  return std::ranges::all_of(pitch, [](const auto& point) { return point.second == 1; });
}

std::int16_t rounded(float frame) {
  return as_pcm(frame / pcm_scale);
}

}  // namespace

std::vector<std::int16_t> reshaped(std::span<const std::int16_t> frames, int rate_hz, double speed,
                                   std::span<const std::pair<double, double>> pitch) {
  assert(speed > 0);
  if (is_level(pitch)) pitch = {};
  if (speed == 1 && pitch.empty()) return {frames.begin(), frames.end()};
  const auto length =
      static_cast<std::size_t>(std::llround(static_cast<double>(frames.size()) / speed));
  if (length == 0) return {};
  std::vector<float> sound = stretched(frames, rate_hz, length, pitch);
  if (!pitch.empty()) sound = played(sound, length, pitch);
  std::vector<std::int16_t> result(length);
  std::transform(sound.begin(), sound.begin() + static_cast<std::ptrdiff_t>(length), result.begin(),
                 rounded);
  return result;
}

}  // namespace plainsong
