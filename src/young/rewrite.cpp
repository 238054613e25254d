#include <array>

#include "young/setting.hpp"
#include "young/verify.hpp"

namespace plainsong {
namespace {

/// In this order.
// A row each.
// clang-format off
constexpr std::array passes = std::to_array<Pass>({
    expand_contractions,
    expand_abbreviations,
    word_ranges,
    split_quotations,
    split_pairs,
    split_sources,
    split_thanks,
    split_conditions,
    split_initial_clauses,
    split_adverbials,
    split_gerunds,
    part_links,
    split_dashes,
    split_colons,
    split_semicolons,
    split_clauses,
    split_verbs,
    split_finite_verbs,
    split_brackets,
    split_dash_pairs,
    split_claims,
    split_causes,
    split_scenes,
    split_titles,
    split_relatives,
    split_afterthoughts,
    split_restrictives,
    split_reduced,
    split_results,
    split_doings,
    split_examples,
    split_appositions,
    split_speech,
    make_active,
    reword_phrases,
    reword_idioms,
    replace_words,
    list_items,
});
// clang-format on

constexpr int most_rounds = 5;

}  // namespace

Drafts rewritten(const Drafts& drafts, const Setting& setting) {
  const Inflection& inflection = setting.words.inflection;
  Drafts now = drafts;
  for (int round = 0; round < most_rounds; ++round) {
    const Drafts start = now;
    for (const Pass pass : passes) {
      Drafts next = pass(now, setting);
      if (!same_texts(now, next))
        now = verified(drafts, std::move(now), std::move(next), inflection);
    }
    if (same_texts(start, now)) return verified(drafts, drafts, std::move(now), inflection);
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
