#pragma once

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace plainsong {

/// Speech made faster or slower at the same pitch, and higher or lower at the same speed. `speed`
/// is 0.1 to 10 times. `pitch` has pairs of a part (0 to 1) of the time and how many times (0.25 to
/// 4) as high the speech is there, by part, straight lines between them, level before the first and
/// after the last; empty leaves the pitch. There are as many frames as before divided by the speed,
/// to the nearest, and each is within 10 ms of its place. The same frames give the same frames.
std::vector<std::int16_t> reshaped(std::span<const std::int16_t> frames, int rate_hz, double speed,
                                   std::span<const std::pair<double, double>> pitch = {});

}  // namespace plainsong
