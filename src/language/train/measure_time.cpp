#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <ctime>
#include <string>
#include <vector>

#include "language/train/measure.hpp"

namespace plainsong {
namespace {

/// The processor's time, which other programs do not lengthen much.
double milliseconds_since(std::clock_t start) {
  return 1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

}  // namespace

std::string measure_time(const std::function<EnglishAnalyzer()>& load,
                         const std::vector<std::string>& sentences) {
  std::clock_t start = std::clock();
  const EnglishAnalyzer analyzer = load();
  const double loading = milliseconds_since(start);
  std::vector<double> times;
  std::size_t words = 0;
  const std::clock_t begin = std::clock();
  for (const std::string& sentence : sentences) {
    start = std::clock();
    words += analyzer.analyse(sentence).words.size();
    times.push_back(milliseconds_since(start));
  }
  const double all = milliseconds_since(begin);
  if (times.empty()) return "no sentences\n";
  std::sort(times.begin(), times.end());
  return fmt::format(
      "loaded in {:.1f} ms; {} sentences, {} words: {:.0f} sentences a second; median {:.2f} ms, "
      "95 % under {:.2f} ms, worst {:.2f} ms\n",
      loading, times.size(), words, 1000 * static_cast<double>(times.size()) / all,
      times[times.size() / 2], times[times.size() * 95 / 100], times.back());
}

}  // namespace plainsong
