#include "young/words_to_know.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "document/walk.hpp"
#include "young/setting.hpp"

namespace plainsong {
namespace {

constexpr std::size_t most_central = 8;
constexpr std::size_t fewest_paragraphs = 2;

/// Adds one for each term that a text uses.
void count_terms(std::string_view text, const Words& words, std::set<std::size_t>& found) {
  const std::vector<Lexeme> all = lexemes(text);
  for (std::size_t at = 0; at < all.size();) {
    const auto match = words.glossary.match(text, all, at, words.inflection);
    if (match) found.insert(match->term);
    at += match ? match->tokens : 1;
  }
}

/// In how many paragraphs and headings each term stands; a heading counts twice.
std::map<std::size_t, std::size_t> uses(const std::vector<Passage>& passages,
                                        const Document& source, const Words& words) {
  std::map<std::size_t, std::size_t> counts;
  for (const Passage& passage : passages) {
    std::set<std::size_t> found;
    for (const Draft& draft : passage.drafts)
      if (draft.made_by.empty() && draft.text.utf8.size() <= longest_rewritten)
        count_terms(draft.text.utf8, words, found);
    for (const std::size_t term : found) ++counts[term];
  }
  for (const Section& section : source.sections) {
    std::set<std::size_t> found;
    if (section.heading.utf8.size() <= longest_rewritten)
      count_terms(section.heading.utf8, words, found);
    for (const std::size_t term : found) counts[term] += 2;
  }
  return counts;
}

/// The terms whose meaning stands in some paragraph.
std::set<std::string> explained_in(const std::vector<Passage>& passages) {
  std::set<std::string> found;
  for (const Passage& passage : passages)
    for (const Draft& draft : passage.drafts)
      if (!draft.made_by.empty()) found.insert(draft.made_by);
  return found;
}

}  // namespace

std::vector<std::size_t> words_to_know(const std::vector<std::size_t>& terms,
                                       const std::vector<Passage>& passages, const Document& source,
                                       const Words& words) {
  std::map<std::size_t, std::size_t> counts = uses(passages, source, words);
  const std::set<std::string> explained = explained_in(passages);
  std::vector<std::size_t> central;
  for (const std::size_t term : terms)
    if (counts[term] >= fewest_paragraphs) central.push_back(term);
  std::stable_sort(central.begin(), central.end(),
                   [&](std::size_t a, std::size_t b) { return counts[a] > counts[b]; });
  central.resize(std::min(central.size(), most_central));
  std::vector<std::size_t> chosen;
  for (const std::size_t term : terms) {
    const bool known = explained.contains("glossary:" + words.glossary.terms()[term].term);
    if (!known || std::find(central.begin(), central.end(), term) != central.end())
      chosen.push_back(term);
  }
  return chosen;
}

}  // namespace plainsong
