#pragma once

#include <cmath>
#include <cstdint>

#include "audio/pcm.hpp"

namespace plainsong {

/// Rounds sound to 16 bits. Rounding is blurred with noise of up to one step, so that its error is
/// a faint steady hiss, not a buzz that follows quiet speech. The noise is triangular and mostly
/// high (Lipshitz, Wannamaker and Vanderkooy, "Quantization and Dither", 1992), and the same for
/// each file. A frame that 16 bits hold exactly is left as it is: silence stays silent, and sound
/// that nobody changed stays bit for bit.
class Dither {
 public:
  std::int16_t round(float frame) {
    const float exact = frame * pcm_scale;
    if (exact == std::nearbyint(exact)) return as_frame<std::int16_t>(frame);
    const float before = random_;
    step();
    return as_frame<std::int16_t>(frame + (random_ - before) / pcm_scale);
  }

 private:
  /// A linear congruential generator (Numerical Recipes), of which the higher bits are good.
  void step() {
    state_ = state_ * 1664525U + 1013904223U;
    constexpr float range = 1U << 24U;
    random_ = static_cast<float>(state_ >> 8U) / range;
  }

  std::uint32_t state_ = 1;
  float random_ = 0.5F;  ///< 0 to 1
};

}  // namespace plainsong
