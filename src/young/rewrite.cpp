#include <array>

#include "young/setting.hpp"
#include "young/verify.hpp"

namespace plainsong {
namespace {

/// In this order.
constexpr std::array<Pass, 10> passes = {
    expand_contractions, expand_abbreviations, reword_phrases,   reword_idioms, replace_words,
    part_links,          split_dashes,         split_semicolons, split_clauses, list_items};

constexpr int most_rounds = 5;

bool same_texts(const Drafts& one, const Drafts& other) {
  if (one.size() != other.size()) return false;
  for (std::size_t i = 0; i < one.size(); ++i)
    if (one[i].text.utf8 != other[i].text.utf8) return false;
  return true;
}

}  // namespace

std::size_t longest_sentence(Level level) {
  switch (level) {
    case Level::plain:
      return 20;
    case Level::young:
      return 12;
    case Level::easy:
      return 8;
  }
  return 12;
}

Drafts rewritten(const Drafts& drafts, const Setting& setting) {
  Drafts now = drafts;
  for (int round = 0; round < most_rounds; ++round) {
    Drafts next = now;
    for (const Pass pass : passes) next = pass(std::move(next), setting);
    if (same_texts(now, next)) return verified(drafts, std::move(now));
    now = std::move(next);
  }
  return drafts;  // it goes round in circles
}

std::string joined(const Drafts& drafts) {
  std::string line;
  for (const Draft& draft : drafts) {
    if (!line.empty()) line += ' ';
    line += draft.text.utf8;
  }
  return line;
}

}  // namespace plainsong
