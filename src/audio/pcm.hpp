#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace plainsong {

/// Full scale of 16 bits is 1 in floating point.
inline constexpr float pcm_scale = 32768;

inline float as_float(std::int16_t frame) {
  return static_cast<float>(frame) / pcm_scale;
}

/// To the nearest that there is; what is over full scale is cut off.
inline std::int16_t as_pcm(float frame) {
  return static_cast<std::int16_t>(
      std::lrint(std::clamp(frame * pcm_scale, -pcm_scale, pcm_scale - 1)));
}

}  // namespace plainsong
