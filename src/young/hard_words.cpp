#include "young/hard_words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "document/walk.hpp"
#include "language/lexemes.hpp"
#include "young/protect.hpp"

namespace plainsong {
namespace {

/// Names, links and the glossary's terms.
Protected left_out(const Draft& draft, const std::vector<Lexeme>& all, const Setting& setting) {
  Protected found;
  found.spans = names_in(draft.text.utf8, all, setting.names);
  for (const Inline& item : draft.text.inlines)
    if (item.kind == InlineKind::code || item.kind == InlineKind::language ||
        item.kind == InlineKind::image)
      found.spans.push_back(item.range);
  for (std::size_t at = 0; at < all.size(); ++at) {
    const auto match =
        setting.words.glossary.match(draft.text.utf8, all, at, setting.words.inflection);
    if (match) found.spans.push_back({all[at].span.begin, all[at + match->tokens - 1].span.end});
    const bool tag = (all[at].folded == "#" || all[at].folded == "@") && at + 1 < all.size();
    if (tag) found.spans.push_back(all[at + 1].span);
  }
  return found;
}

struct HardWord {
  std::string word;
  Span place;
  std::size_t times = 0;
};

}  // namespace

std::vector<Span> hard_words(const Draft& draft, const Setting& setting) {
  std::vector<Span> found;
  if (setting.words.difficulty.empty() || draft.text.utf8.size() > longest_rewritten) return found;
  const std::vector<Lexeme> all = lexemes(draft.text.utf8);
  std::vector<Span> hard;
  for (const Lexeme& token : all)
    if (token.kind == LexemeKind::word &&
        setting.words.difficulty.of(token.folded, setting.words.inflection) > setting.hardest_word)
      hard.push_back(token.span);
  if (hard.empty()) return found;
  const Protected kept = left_out(draft, all, setting);
  for (const Span word : hard)
    if (!kept.touches(word)) found.push_back(word);
  return found;
}

void note_hard_words(const std::vector<Passage>& passages, const Setting& setting,
                     Diagnostics& diagnostics) {
  std::vector<HardWord> in_order;
  std::map<std::string, std::size_t> places;
  for (const Passage& passage : passages)
    for (const Draft& draft : passage.drafts) {
      if (!draft.made_by.empty()) continue;
      for (const Span here : hard_words(draft, setting)) {
        const std::string word = lexemes(draft.text.slice(here)).front().folded;
        const auto [place, is_new] = places.emplace(word, in_order.size());
        if (is_new) in_order.push_back({word, source_span(draft.text, here), 0});
        ++in_order[place->second].times;
      }
    }
  for (const HardWord& hard : in_order)
    note(diagnostics, "young.hard-word", hard.place,
         fmt::format("\"{}\" is a hard word{}: say it in a plainer way, or explain it", hard.word,
                     hard.times == 1 ? "" : fmt::format(", {} times", hard.times)));
}

}  // namespace plainsong
