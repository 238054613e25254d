#include "narrator/reported_words.hpp"

#include <algorithm>
#include <optional>
#include <string>

#include "text/words.hpp"

namespace plainsong {
namespace {

/// Which of the words an offset points at: the one that it lies in, or the one that follows without
/// white space between, since engines count a quotation mark to its word.
std::optional<std::size_t> word_at(std::uint32_t offset, const std::vector<Span>& spans,
                                   std::string_view words) {
  const auto next = std::ranges::upper_bound(spans, offset, {}, &Span::end);
  if (next == spans.end()) return std::nullopt;
  const auto index = static_cast<std::size_t>(next - spans.begin());
  if (next->begin <= offset) return index;
  const std::string_view between = words.substr(offset, next->begin - offset);
  return between.find_first_of(" \t\r\n") == std::string_view::npos ? std::optional(index)
                                                                    : std::nullopt;
}

struct Seen {
  std::size_t word = 0;
  Frames at = 0;
  std::size_t before = none;  // the one that it comes after, in `seen`
  static constexpr std::size_t none = static_cast<std::size_t>(-1);
};

/// A longest chain of words in order, by the method that deals cards onto piles: a pile's last card
/// is the lowest word that a chain of that length ends with.
std::vector<Seen> longest_chain(std::vector<Seen> seen) {
  std::vector<std::size_t> piles;
  for (std::size_t i = 0; i < seen.size(); ++i) {
    const auto pile = std::ranges::lower_bound(piles, seen[i].word, {},
                                               [&](std::size_t card) { return seen[card].word; });
    if (pile != piles.begin()) seen[i].before = *std::prev(pile);
    if (pile == piles.end())
      piles.push_back(i);
    else if (seen[*pile].word != seen[i].word)
      *pile = i;
  }
  std::vector<Seen> chain;
  for (std::size_t i = piles.empty() ? Seen::none : piles.back(); i != Seen::none;
       i = seen[i].before)
    chain.push_back(seen[i]);
  std::ranges::reverse(chain);
  return chain;
}

}  // namespace

std::vector<WordTime> settled_words(const std::vector<WordTime>& reported, std::string_view words,
                                    Frames length) {
  if (reported.empty()) return {};
  const std::vector<Span> spans = plainsong::words(words);
  std::vector<Seen> seen;
  for (const WordTime& time : reported) {
    if (time.at > length || (!seen.empty() && time.at < seen.back().at)) continue;
    if (const auto word = word_at(time.offset, spans, words)) seen.push_back({*word, time.at});
  }
  std::vector<WordTime> settled;
  for (const Seen& one : longest_chain(std::move(seen)))
    settled.push_back({spans[one.word].begin, one.at});
  return settled;
}

}  // namespace plainsong
