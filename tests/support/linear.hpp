#pragma once

#include <algorithm>
#include <cmath>
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

/// How much longer each doubling of the size takes, from `size` to four times that: 2 where time is
/// linear, 4 where it is quadratic. Sizes so small that the clock cannot tell count as linear.
template <typename Work>
double growth(std::size_t size, const Work& work) {
  const double once = seconds_of([&] { work(size); });
  const double four_times = seconds_of([&] { work(4 * size); });
  constexpr double too_short = 0.004;
  return four_times < too_short ? 2 : std::sqrt(four_times / std::max(once, too_short / 16));
}

/// Generous: machines are busy.
inline constexpr double most_growth = 3;

}  // namespace plainsong::linear
