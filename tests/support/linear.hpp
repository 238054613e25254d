#pragma once

#include <algorithm>
#include <cstddef>
#include <ctime>

namespace plainsong::linear {

/// Processor time of the fastest of three runs.
template <typename Work>
double seconds_of(const Work& work) {
  double best = 1e9;
  for (int run = 0; run < 3; ++run) {
    const std::clock_t begin = std::clock();
    work();
    best = std::min(best, static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC);
  }
  return best;
}

/// How much longer `work(2 * size)` takes than `work(size)`: 2 where time is linear, 4 where it is
/// quadratic. Sizes so small that the clock cannot tell count as linear.
template <typename Work>
double growth(std::size_t size, const Work& work) {
  const double once = seconds_of([&] { work(size); });
  const double twice = seconds_of([&] { work(2 * size); });
  constexpr double too_short = 0.002;
  return twice < too_short ? 2 : twice / std::max(once, too_short / 4);
}

/// Generous: machines are busy.
inline constexpr double most_growth = 3;

}  // namespace plainsong::linear
