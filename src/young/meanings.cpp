#include "young/meanings.hpp"

#include <algorithm>
#include <array>
#include <set>

#include "text/utf8.hpp"
#include "text/words.hpp"

namespace plainsong {
namespace {

constexpr std::size_t most_meanings_in_a_paragraph = 2;

bool is_boilerplate(SectionRole role) {
  return role == SectionRole::contents || role == SectionRole::sign_up ||
         role == SectionRole::unsubscribe || role == SectionRole::contact;
}

/// The terms that a sentence uses, but not inside quotations, links or other names.
std::vector<std::size_t> terms_in(const Draft& draft, const Setting& setting) {
  const Text& text = draft.text;
  const std::vector<Lexeme> all = lexemes(text.utf8);
  const Protected kept = protected_spans(text, all, setting.names);
  const std::vector<Span> names = names_in(text.utf8, all, setting.names);
  const auto in_name_only = [&](Span here) {
    const bool name =
        std::any_of(names.begin(), names.end(), [&](Span span) { return span.overlaps(here); });
    const auto others = std::count_if(kept.spans.begin(), kept.spans.end(),
                                      [&](Span span) { return span.overlaps(here); });
    return name && others == std::count_if(names.begin(), names.end(),
                                           [&](Span span) { return span.overlaps(here); });
  };
  std::vector<std::size_t> found;
  for (std::size_t at = 0; at < all.size();) {
    const auto match = setting.words.glossary.match(text.utf8, all, at, setting.words.inflection);
    const std::size_t size = match ? match->tokens : 1;
    const Span here{all[at].span.begin, all[at + size - 1].span.end};
    if (match && (!kept.touches(here) || (match->capitals && in_name_only(here))))
      found.push_back(match->term);
    at += size;
  }
  return found;
}

/// Whether a sentence begins by speaking of something in the sentence before it: "They have shared
/// …", "Read it here:".
bool leans_back(const Draft& draft) {
  constexpr std::array<std::string_view, 12> pronouns = {
      "he", "her", "him", "it", "she", "such", "that", "them", "these", "they", "this", "those"};
  const std::vector<Span> found = words(draft.text.utf8);
  const std::size_t first = std::min<std::size_t>(found.size(), 3);
  return std::any_of(
      found.begin(), found.begin() + static_cast<std::ptrdiff_t>(first), [&](Span word) {
        return std::find(pronouns.begin(), pronouns.end(), lower(draft.text.slice(word))) !=
               pronouns.end();
      });
}

/// Whether the words end as a sentence does; quotation marks and brackets may stand behind that.
bool ends_a_sentence(std::string_view words) {
  constexpr std::array<std::string_view, 5> closers = {"’", "”", "'", "\"", ")"};
  const auto closer = [&] {
    return std::find_if(closers.begin(), closers.end(),
                        [&](std::string_view mark) { return words.ends_with(mark); });
  };
  for (const auto* mark = closer(); mark != closers.end(); mark = closer())
    words.remove_suffix(mark->size());
  return words.ends_with('.') || words.ends_with('!') || words.ends_with('?');
}

bool may_be_followed(const Draft& draft, const Draft* next) {
  if (next != nullptr && next->placement != Placement::running)
    return false;  // its link or its list
  if (next != nullptr && leans_back(*next)) return false;
  return draft.placement != Placement::bullet && ends_a_sentence(trimmed(draft.text.utf8));
}

Draft meaning_of(const Term& term) {
  return made_draft(term.meaning, "glossary:" + term.term, Placement::running);
}

/// The meaning, with the term in bold.
Draft listed(const Term& term) {
  Draft draft = made_draft(term.meaning, "glossary:" + term.term, Placement::bullet);
  const std::size_t begin = lower(term.meaning).find(lower(term.term));
  if (begin != std::string::npos && lower(term.meaning).size() == term.meaning.size())
    draft.text.inlines.push_back(
        {InlineKind::strong, span_of(begin, begin + term.term.size()), {}});
  return draft;
}

}  // namespace

std::vector<std::size_t> add_meanings(std::vector<Passage>& passages, const Document& source,
                                      const Setting& setting) {
  std::vector<std::size_t> in_order;
  std::set<std::size_t> known;
  std::set<std::size_t> explained;  // where the first use cannot be followed, a later one may
  for (Passage& passage : passages) {
    if (is_boilerplate(source.sections[passage.section].role)) continue;
    Drafts drafts;
    std::size_t added = 0;
    for (std::size_t at = 0; at < passage.drafts.size(); ++at) {
      Draft& draft = passage.drafts[at];
      const Draft* next = at + 1 < passage.drafts.size() ? &passage.drafts[at + 1] : nullptr;
      Drafts meanings;
      if (draft.text.utf8.size() <= longest_rewritten)
        for (const std::size_t term : terms_in(draft, setting)) {
          if (known.insert(term).second) in_order.push_back(term);
          if (explained.contains(term) || added == most_meanings_in_a_paragraph ||
              !may_be_followed(draft, next))
            continue;
          ++added;
          explained.insert(term);
          meanings.push_back(meaning_of(setting.words.glossary.terms()[term]));
        }
      drafts.push_back(std::move(draft));
      for (Draft& meaning : meanings) drafts.push_back(std::move(meaning));
    }
    passage.drafts = std::move(drafts);
  }
  return in_order;
}

void add_words_to_know(Manuscript& manuscript, std::size_t place,
                       const std::vector<std::size_t>& terms, const Words& words) {
  if (terms.empty()) return;
  Drafts drafts;
  for (const std::size_t term : terms) drafts.push_back(listed(words.glossary.terms()[term]));
  Draft heading = made_draft("Words to know", "template:words-to-know", Placement::running);
  add_section(manuscript, place, SectionRole::other, std::move(heading), std::move(drafts));
}

}  // namespace plainsong
