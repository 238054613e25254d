#pragma once

#include <cmath>
#include <cstdint>

#include "audio/noise.hpp"
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
    if (exact == std::nearbyint(exact)) return as_pcm(frame);
    const float before = random_;
    random_ = noise_.next();
    return as_pcm(frame + (random_ - before) / pcm_scale);
  }

 private:
  Noise noise_;
  float random_ = 0.5F;
};

}  // namespace plainsong
