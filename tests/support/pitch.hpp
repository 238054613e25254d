#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace plainsong::test {

/// The pitch of a voice in Hz, one value for each hundredth of a second that is voiced, by
/// autocorrelation of 40 ms.
inline std::vector<double> pitches(std::span<const std::int16_t> frames, int rate_hz) {
  constexpr double lowest_hz = 60;
  constexpr double highest_hz = 450;
  constexpr double voiced = 0.6;       // of the energy
  constexpr double loud_enough = 300;  // root mean square
  const auto window = static_cast<std::size_t>(rate_hz / 25);
  const auto shortest = static_cast<std::size_t>(rate_hz / highest_hz);
  const auto longest = static_cast<std::size_t>(rate_hz / lowest_hz);
  std::vector<double> found;
  for (std::size_t at = 0; at + window + longest < frames.size();
       at += static_cast<std::size_t>(rate_hz / 100)) {
    const auto product = [&](std::size_t lag) {
      double sum = 0;
      for (std::size_t i = 0; i < window; ++i)
        sum += static_cast<double>(frames[at + i]) * frames[at + i + lag];
      return sum;
    };
    const double energy = product(0);
    if (energy < loud_enough * loud_enough * static_cast<double>(window)) continue;
    double best = 0;
    std::vector<double> scores;
    for (std::size_t lag = shortest; lag <= longest; ++lag) scores.push_back(product(lag) / energy);
    best = *std::ranges::max_element(scores);
    if (best < voiced) continue;
    // The first lag that is nearly as good: later ones are its multiples, an octave too low.
    constexpr double nearly = 0.9;
    std::size_t lag = 0;
    while (scores[lag] < nearly * best ||
           (lag + 1 < scores.size() && scores[lag + 1] > scores[lag]))
      ++lag;
    found.push_back(rate_hz / static_cast<double>(lag + shortest));
  }
  return found;
}

/// The value in the middle; 0 for none.
inline double median(std::vector<double> values) {
  if (values.empty()) return 0;
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::ranges::nth_element(values, middle);
  return *middle;
}

/// How far the middle eight tenths of the values reach, as a quotient.
inline double spread(std::vector<double> values) {
  if (values.size() < 10) return 1;
  std::ranges::sort(values);
  return values[values.size() * 9 / 10] / values[values.size() / 10];
}

/// The root mean square of what is not silence, in dB of full scale.
inline double speech_level(std::span<const std::int16_t> frames) {
  constexpr int silence = 60;
  double energy = 0;
  double count = 0;
  for (const std::int16_t frame : frames) {
    if (std::abs(int{frame}) <= silence) continue;
    energy += static_cast<double>(frame) * frame;
    ++count;
  }
  return count == 0 ? -200 : 10 * std::log10(energy / count / (32768.0 * 32768.0));
}

/// The longest run of frames at most `quiet` before the last that is louder.
inline std::size_t longest_silence(std::span<const std::int16_t> frames, int quiet = 20) {
  std::size_t longest = 0;
  std::size_t run = 0;
  for (const std::int16_t frame : frames) {
    if (std::abs(int{frame}) > quiet) {
      longest = std::max(longest, run);
      run = 0;
    } else {
      ++run;
    }
  }
  return longest;
}

}  // namespace plainsong::test
