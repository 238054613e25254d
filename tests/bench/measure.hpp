#pragma once

#include <sys/resource.h>

#include <algorithm>
#include <ctime>
#include <functional>
#include <string>
#include <vector>

/// The processor's time for some work, which other programs do not lengthen much: the least of
/// several runs.
inline double processor_seconds(const std::function<void()>& work, int repetitions = 3) {
  double least = 1e9;
  for (int i = 0; i < repetitions; ++i) {
    const std::clock_t begin = std::clock();
    work();
    least = std::min(least, static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC);
  }
  return least;
}

/// What this process and the children that it has waited for have had of the processor so far.
inline double processor_time() {
  const auto seconds = [](const timeval& time) {
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
  };
  double sum = 0;
  for (const int who : {RUSAGE_SELF, RUSAGE_CHILDREN}) {
    rusage usage{};
    ::getrusage(who, &usage);
    sum += seconds(usage.ru_utime) + seconds(usage.ru_stime);
  }
  return sum;
}

/// The lines of a text that have something on them.
inline std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    if (end > at) lines.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return lines;
}
