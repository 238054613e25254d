#pragma once

#include <algorithm>
#include <cmath>
#include <concepts>
#include <cstdint>

namespace plainsong {

/// Full scale of 16 bits is 1 in floating point.
inline constexpr float pcm_scale = 32768;

inline float as_float(std::int16_t frame) {
  return static_cast<float>(frame) / pcm_scale;
}

inline float as_float(float frame) {
  return frame;
}

/// To the nearest that there is; what is over full scale is cut off.
template <typename Frame>
Frame as_frame(float frame) {
  if constexpr (std::same_as<Frame, float>)
    return frame;
  else
    return static_cast<Frame>(std::lrint(std::clamp(frame * pcm_scale, -pcm_scale, pcm_scale - 1)));
}

}  // namespace plainsong
