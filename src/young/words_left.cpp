#include "young/words_left.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "document/build.hpp"
#include "document/walk.hpp"
#include "language/lexemes.hpp"
#include "young/hard_words.hpp"
#include "young/levels.hpp"

namespace plainsong {
namespace {

std::string_view name_of(Part part) {
  constexpr std::array<std::string_view, 6> names = {"",          "noun",   "verb",
                                                     "adjective", "adverb", "word of grammar"};
  return names[static_cast<std::size_t>(part)];
}

/// What a list puts for a word that is alone in its row, and for which part of speech: it may not
/// fit every sentence.
std::string plainer_word(const std::string& word, const Words& words) {
  const std::vector<BaseForm> bases = words.inflection.base_forms(word);
  for (const PhraseTable* table : {&words.replacements, &words.phrases})
    for (const PhraseRow& row : table->rows()) {
      if (row.pattern.size() != 1 || row.pattern.front().kind == PhraseWord::Kind::owner) continue;
      const bool same = std::any_of(bases.begin(), bases.end(), [&](const BaseForm& base) {
        return base.base == row.pattern.front().word;
      });
      if (!same) continue;
      std::string plain = row.plain;
      plain.erase(std::remove(plain.begin(), plain.end(), '~'), plain.end());
      return row.part == Part::any ? plain : fmt::format("{} ({})", plain, name_of(row.part));
    }
  return {};
}

}  // namespace

std::vector<WordLeft> words_left(const Edition& edition, const Document& source, const Words& words,
                                 Level level) {
  Setting setting{words, names_of(source)};
  setting.hardest_word = limits_of(level).hardest_word;
  std::map<std::string, WordLeft> found;
  const std::vector<SentencePlace> places = sentence_places(edition.document);
  for (std::size_t id = 0; id < places.size() && id < edition.origins.size(); ++id) {
    if (edition.origins[id].sources.empty()) continue;
    Draft draft;
    draft.text = part_of(*places[id].text, places[id].sentence->range);
    for (const Span here : hard_words(draft, setting)) {
      const std::string word = lexemes(draft.text.slice(here)).front().folded;
      WordLeft& left = found[word];
      left.word = word;
      const auto sentence = static_cast<SentenceId>(id);
      if (left.sentences.empty() || left.sentences.back() != sentence)
        left.sentences.push_back(sentence);
    }
  }
  std::vector<WordLeft> all;
  for (auto& [word, left] : found) {
    left.plainer = plainer_word(word, words);
    all.push_back(std::move(left));
  }
  std::stable_sort(all.begin(), all.end(), [](const WordLeft& a, const WordLeft& b) {
    return a.sentences.size() > b.sentences.size();
  });
  return all;
}

}  // namespace plainsong
