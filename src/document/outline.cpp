#include "document/outline.hpp"

#include <algorithm>
#include <limits>
#include <vector>

namespace plainsong {

int main_level(std::span<const Section> sections) {
  std::vector<int> levels;
  for (const Section& section : sections)
    if (!section.heading.empty()) levels.push_back(section.level);
  if (levels.empty()) return std::numeric_limits<int>::max();
  std::sort(levels.begin(), levels.end());
  const auto twice = std::adjacent_find(levels.begin(), levels.end());
  return twice == levels.end() ? levels.front() : *twice;
}

}  // namespace plainsong
