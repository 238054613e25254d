#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <ctime>

namespace plainsong::linear {

/// Processor time of one run: the fastest of three rounds, each so long that the clock can tell.
template <typename Work>
double seconds_of(const Work& work) {
  constexpr double long_enough = 0.005;
  double best = 1e9;
  for (int round = 0; round < 3; ++round) {
    const std::clock_t begin = std::clock();
    double seconds = 0;
    int runs = 0;
    for (; seconds < long_enough; ++runs) {
      work();
      seconds = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
    }
    best = std::min(best, seconds / runs);
  }
  return best;
}

/// How much longer each doubling of the size takes, from `size` to four times that: 2 where time is
/// linear, 4 where it is quadratic. The least of three, since other programs' work only adds to it.
template <typename Work>
double growth(std::size_t size, const Work& work) {
  double least = 1e9;
  for (int attempt = 0; attempt < 3; ++attempt) {
    const double once = seconds_of([&] { work(size); });
    least = std::min(least, std::sqrt(seconds_of([&] { work(4 * size); }) / once));
  }
  return least;
}

/// Generous: machines are busy.
inline constexpr double most_growth = 3;

}  // namespace plainsong::linear
