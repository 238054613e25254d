#include "language/analysis.hpp"

#include <algorithm>
#include <cstddef>

namespace plainsong {

std::vector<std::vector<std::int32_t>> dependants(const Analysis& analysis) {
  std::vector<std::vector<std::int32_t>> under(analysis.words.size());
  for (std::size_t at = 0; at < analysis.words.size(); ++at)
    if (const std::int32_t head = analysis.words[at].head; head >= 0)
      under[static_cast<std::size_t>(head)].push_back(static_cast<std::int32_t>(at));
  return under;
}

std::vector<Span> subtree_spans(const Analysis& analysis) {
  const std::vector<std::vector<std::int32_t>> under = dependants(analysis);
  std::vector<std::size_t> order;  // heads before what hangs under them
  for (std::size_t at = 0; at < analysis.words.size(); ++at)
    if (analysis.words[at].head < 0) order.push_back(at);
  std::size_t done = 0;
  while (done < order.size()) {  // it grows meanwhile
    const std::size_t head = order[done++];
    for (const std::int32_t child : under[head]) order.push_back(static_cast<std::size_t>(child));
  }
  std::vector<Span> spans(analysis.words.size());
  std::reverse(order.begin(), order.end());
  for (const std::size_t at : order) {
    Span span = analysis.words[at].span;
    for (const std::int32_t child : under[at]) {
      const Span other = spans[static_cast<std::size_t>(child)];
      span = {std::min(span.begin, other.begin), std::max(span.end, other.end)};
    }
    spans[at] = span;
  }
  return spans;
}

}  // namespace plainsong
