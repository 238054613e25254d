#pragma once

#include <cstdint>
#include <vector>

#include "audio/timeline.hpp"
#include "speech/script.hpp"

namespace plainsong {

/// A clip as it is heard: its sound once, and for how long it goes on, again and again.
struct ClipSound {
  std::vector<std::int16_t> once;
  Frames length = 0;
};

/// Reads a clip, at this rate. Throws Failure(Trouble::input), saying why, where it cannot be
/// heard.
ClipSound clip_sound(const Clip& clip, int rate_hz);

}  // namespace plainsong
