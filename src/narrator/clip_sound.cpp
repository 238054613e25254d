#include "narrator/clip_sound.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "audio/read_sound.hpp"
#include "audio/reshape.hpp"
#include "base/failure.hpp"
#include "narrator/shaped.hpp"

namespace plainsong {
namespace {

constexpr int longest_seconds = 6 * 3600;

/// A duration alone makes the sound go on until it is over; with a number of times, whichever is
/// less.
Frames length_of(const Clip& clip, Frames once, int rate_hz) {
  const double repeated = std::max(clip.repeat, 0.0) * static_cast<double>(once);
  const double longest = static_cast<double>(longest_seconds) * rate_hz;
  const auto times = static_cast<Frames>(std::llround(std::min(repeated, longest)));
  if (!clip.repeat_duration) return times;
  const Frames duration = std::min(frames_in(*clip.repeat_duration, rate_hz),
                                   static_cast<Frames>(longest_seconds) * rate_hz);
  return clip.repeat == 1 ? duration : std::min(times, duration);
}

}  // namespace

ClipSound clip_sound(const Clip& clip, int rate_hz) {
  constexpr double slowest = 0.1;
  constexpr double fastest = 10;
  Sound sound = read_clip(clip.file, clip.begin, clip.end);
  ClipSound made{std::move(sound.frames), 0};
  if (sound.rate_hz != rate_hz) made.once = resampled(made.once, sound.rate_hz, rate_hz);
  if (clip.speed != 1)
    made.once = reshaped(made.once, rate_hz, std::clamp(clip.speed, slowest, fastest));
  if (made.once.empty())
    throw Failure(Trouble::input, clip.file + " is too short to be heard",
                  "put another sound in its place");
  made.length = length_of(clip, static_cast<Frames>(made.once.size()), rate_hz);
  return made;
}

}  // namespace plainsong
