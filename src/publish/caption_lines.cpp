#include "publish/caption_lines.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <functional>
#include <optional>

#include "text/utf8.hpp"

namespace plainsong {
namespace {

/// A break behind a comma may lie so many letters further from where it would stand best.
constexpr double worth_of_a_comma = 10;

bool ends_a_phrase(std::string_view words) {
  if (words.empty()) return false;
  const char32_t last = code_point_before(words, words.size()).value;
  return std::u32string_view(U",;:.!?)\u2013\u2014\u2019\u201D").find(last) !=
         std::u32string_view::npos;
}

/// The space to break at: the one nearest to `share` of the width, sooner behind a phrase.
std::optional<std::size_t> break_near(std::string_view words, double share,
                                      const std::function<bool(std::size_t at)>& allowed) {
  const double best_place = share * static_cast<double>(display_width(words));
  std::optional<std::size_t> best;
  double least = 0;
  for (std::size_t at = words.find(' '); at != std::string_view::npos;
       at = words.find(' ', at + 1)) {
    if (at == 0 || at + 1 == words.size() || !allowed(at)) continue;
    const std::string_view before = words.substr(0, at);
    const double off = std::abs(static_cast<double>(display_width(before)) - best_place) -
                       (ends_a_phrase(before) ? worth_of_a_comma : 0);
    if (best && off >= least) continue;
    best = at;
    least = off;
  }
  return best;
}

bool fits_in_a_line(std::string_view words) {
  return display_width(words) <= caption_line_width;
}

std::optional<std::size_t> line_break(std::string_view part) {
  return break_near(part, 0.5, [part](std::size_t at) {
    return fits_in_a_line(part.substr(0, at)) && fits_in_a_line(part.substr(at + 1));
  });
}

void add_parts(std::string_view sentence, Span range, std::vector<Span>& parts) {
  const std::string_view words = slice(sentence, range);
  const std::size_t count = display_width(words) / (2 * caption_line_width) + 1;
  const std::size_t before = std::max<std::size_t>(count / 2, 1);
  const std::size_t all = std::max<std::size_t>(count, 2);
  const double share = static_cast<double>(before) / static_cast<double>(all);
  const bool fits = fits_in_a_line(words) || line_break(words);
  const auto at = fits ? std::nullopt : break_near(words, share, [](std::size_t) { return true; });
  if (!at) {
    parts.push_back(range);
    return;
  }
  const auto middle = static_cast<std::uint32_t>(range.begin + *at);
  add_parts(sentence, {range.begin, middle}, parts);
  add_parts(sentence, {middle + 1, range.end}, parts);
}

}  // namespace

std::vector<Span> caption_parts(std::string_view sentence) {
  std::vector<Span> parts;
  add_parts(sentence, {0, static_cast<std::uint32_t>(sentence.size())}, parts);
  return parts;
}

std::string in_caption_lines(std::string_view part) {
  std::string lines(part);
  if (fits_in_a_line(part)) return lines;
  const auto at = line_break(part);
  const auto other = at ? at : break_near(part, 0.5, [](std::size_t) { return true; });
  if (other) lines[*other] = '\n';
  return lines;
}

}  // namespace plainsong
