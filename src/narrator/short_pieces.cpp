#include "narrator/short_pieces.hpp"

namespace plainsong {
namespace {

/// Where to cut what is too long. A mark is no good before the middle: the rest may be cut again.
std::size_t cut_in(std::string_view words) {
  const std::size_t mark = words.find_last_of(".,;:!?");
  if (mark != std::string_view::npos && mark + 1 > words.size() / 2) return mark + 1;
  const std::size_t space = words.find_last_of(' ');
  return space == std::string_view::npos || space == 0 ? words.size() : space;
}

}  // namespace

std::vector<Span> short_pieces(std::string_view words, std::size_t most) {
  std::vector<Span> pieces;
  std::size_t at = 0;
  while (words.size() - at > most) {
    const std::size_t size = cut_in(words.substr(at, most));
    pieces.push_back(span_of(at, at + size));
    at += size;
  }
  if (at < words.size()) pieces.push_back(span_of(at, words.size()));
  return pieces;
}

}  // namespace plainsong
