#include "speech/alignment.hpp"

#include <algorithm>
#include <cstddef>

#include "text/utf8.hpp"

namespace plainsong {

bool is_said(char32_t code_point) {
  constexpr std::u32string_view signs = U"&%+=@#$£€§©®°½¼¾";
  constexpr char32_t first_symbol = 0x2190;  // arrows, signs, emoji; punctuation is below
  const bool blank = is_white_space(code_point) || code_point == 0xFFFD || code_point == 0xFEFF;
  const bool east_asian_mark = (code_point >= 0x3000 && code_point <= 0x303F) ||
                               (code_point >= 0xFF01 && code_point <= 0xFF0F) ||
                               (code_point >= 0xFF1A && code_point <= 0xFF20);
  return is_letter(code_point) || is_digit(code_point) ||
         signs.find(code_point) != std::u32string_view::npos ||
         (code_point >= first_symbol && !blank && !east_asian_mark);
}

Alignment::Alignment(std::string_view from, std::string_view to) : to_(to) {
  constexpr std::size_t most_added = 8;  // a comma and a space, or an ellipsis
  places_.reserve(from.size());
  std::size_t done = 0;
  for (std::size_t at = 0; at < from.size();) {
    const CodePoint point = code_point_at(from, at);
    const std::string_view written = from.substr(at, point.size);
    std::size_t here = to.substr(done).starts_with(written) ? done : to.size();
    if (here == to.size() && is_said(point.value)) {
      const std::size_t found = to.substr(done, most_added + point.size).find(written);
      if (found != std::string_view::npos) here = done + found;
    }
    const bool kept = here < to.size();
    for (std::size_t byte = 0; byte < point.size; ++byte)
      places_.push_back(kept ? span_of(here + byte, here + byte + 1) : span_of(done, done));
    if (kept) done = here + point.size;
    at += point.size;
  }
}

Span Alignment::moved(Span from) const {
  if (from.empty()) return {moved(from.begin), moved(from.begin)};
  Span range = {places_[from.begin].begin, places_[from.end - 1].end};
  while (!range.empty() && to_[range.begin] == ' ') ++range.begin;
  while (!range.empty() && to_[range.end - 1] == ' ') --range.end;
  return range;
}

std::uint32_t Alignment::moved(std::uint32_t from) const {
  return from < places_.size() ? places_[from].begin : static_cast<std::uint32_t>(to_.size());
}

}  // namespace plainsong
