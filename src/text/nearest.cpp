#include "text/nearest.hpp"

#include <algorithm>

namespace plainsong {
namespace {

constexpr std::size_t longest_compared = 60;  // bytes

/// Damerau's distance with adjacent transpositions (optimal string alignment).
std::size_t slips_between(std::string_view from, std::string_view to) {
  std::vector<std::size_t> before_last;
  std::vector<std::size_t> last(to.size() + 1);
  for (std::size_t i = 0; i <= to.size(); ++i) last[i] = i;
  for (std::size_t row = 1; row <= from.size(); ++row) {
    std::vector<std::size_t> now(to.size() + 1);
    now[0] = row;
    for (std::size_t at = 1; at <= to.size(); ++at) {
      const std::size_t other = last[at - 1] + (from[row - 1] == to[at - 1] ? 0 : 1);
      now[at] = std::min({other, last[at] + 1, now[at - 1] + 1});
      const bool swapped =
          row > 1 && at > 1 && from[row - 1] == to[at - 2] && from[row - 2] == to[at - 1];
      if (swapped) now[at] = std::min(now[at], before_last[at - 2] + 1);
    }
    before_last = std::move(last);
    last = std::move(now);
  }
  return last.back();
}

}  // namespace

std::string nearest(std::string_view written, const std::vector<std::string>& candidates) {
  std::string best;
  std::size_t fewest = std::max<std::size_t>(written.size() / 3, 1) + 1;
  if (written.size() > longest_compared) return best;
  for (const std::string& candidate : candidates) {
    if (candidate.size() > longest_compared) continue;
    const std::size_t slips = slips_between(written, candidate);
    if (slips >= fewest) continue;
    fewest = slips;
    best = candidate;
  }
  return best;
}

}  // namespace plainsong
