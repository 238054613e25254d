#include "narrator/clip_sound.hpp"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

#include "audio/read_sound.hpp"
#include "audio/reshape.hpp"
#include "base/failure.hpp"
#include "base/file.hpp"
#include "narrator/shaped.hpp"

namespace plainsong {
namespace {

constexpr std::size_t largest_file = std::size_t{256} << 20U;
constexpr int longest_seconds = 6 * 3600;

[[noreturn]] void refuse(const Clip& clip, const std::string& why) {
  throw Failure(Trouble::input, clip.file + " " + why, "put another sound in its place");
}

/// What lies between the clip's begin and its end.
std::vector<std::int16_t> part_of(Sound sound, const Clip& clip) {
  const auto length = static_cast<Frames>(sound.frames.size());
  const Frames end = clip.end ? std::min(frames_in(*clip.end, sound.rate_hz), length) : length;
  const Frames begin = std::min(frames_in(clip.begin, sound.rate_hz), end);
  sound.frames.erase(sound.frames.begin() + end, sound.frames.end());
  sound.frames.erase(sound.frames.begin(), sound.frames.begin() + begin);
  return std::move(sound.frames);
}

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

ClipSound read_clip(const Clip& clip, int rate_hz) {
  constexpr double slowest = 0.1;
  constexpr double fastest = 10;
  std::optional<Sound> sound = decode_sound(read_file(clip.file, largest_file));
  if (!sound) refuse(clip, "is not a sound file that can be read");
  const int from_hz = sound->rate_hz;
  ClipSound made{part_of(std::move(*sound), clip), 0};
  if (made.once.empty()) refuse(clip, "has no sound there");
  if (from_hz != rate_hz) made.once = resampled(made.once, from_hz, rate_hz);
  if (clip.speed != 1)
    made.once = reshaped(made.once, rate_hz, std::clamp(clip.speed, slowest, fastest));
  if (made.once.empty()) refuse(clip, "has no sound there");
  made.length = length_of(clip, static_cast<Frames>(made.once.size()), rate_hz);
  return made;
}

}  // namespace plainsong
