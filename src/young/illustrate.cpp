#include "young/illustrate.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "document/walk.hpp"
#include "text/utf8.hpp"
#include "young/sensitive.hpp"
#include "young/setting.hpp"

namespace plainsong {
namespace {

/// The terms of the table, to be looked up by their first word.
class Concepts {
 public:
  explicit Concepts(const std::vector<ConceptPicture>& pictures) {
    for (const ConceptPicture& picture : pictures)
      for (const std::vector<std::string>& term : picture.words)
        if (!term.empty()) by_first_[term.front()].push_back({&picture, &term});
  }

  struct Found {
    const ConceptPicture* picture = nullptr;
    std::size_t words = 0;
  };

  /// The longest term in a sentence, and of those of one length the first.
  [[nodiscard]] Found longest(std::string_view sentence, const Analysis& analysis) const {
    Found best;
    for (std::size_t at = 0; at < analysis.words.size(); ++at)
      for (const std::string& form : forms(sentence, analysis.words[at])) {
        const auto terms = by_first_.find(form);
        if (terms == by_first_.end()) continue;
        for (const Term& term : terms->second)
          if (term.words->size() > best.words && stands_at(sentence, analysis, at, term))
            best = {term.picture, term.words->size()};
      }
    return best;
  }

 private:
  struct Term {
    const ConceptPicture* picture = nullptr;
    const std::vector<std::string>* words = nullptr;
  };

  static std::set<std::string> forms(std::string_view sentence, const Word& word) {
    return {lower(slice(sentence, word.span)), lower(word.lemma)};
  }

  static bool is_noun(const Word& word) {
    return word.upos == Upos::noun || word.upos == Upos::propn;
  }

  static bool has_part(const Word& word, const Term& term) {
    if (term.picture->part == Part::any) return true;
    if (term.picture->part == Part::verb) return word.upos == Upos::verb;
    const bool named = is_upper_first(term.picture->concept_name) || term.words->size() > 1;
    return word.upos == Upos::noun || (named && word.upos == Upos::propn);
  }

  static bool is_upper_first(std::string_view name) {
    return !name.empty() && name.front() >= 'A' && name.front() <= 'Z';
  }

  static bool stands_at(std::string_view sentence, const Analysis& analysis, std::size_t at,
                        const Term& term) {
    const std::vector<Word>& all = analysis.words;
    const std::size_t end = at + term.words->size();
    if (end > all.size()) return false;
    for (std::size_t word = at; word < end; ++word)
      if (!forms(sentence, all[word]).contains((*term.words)[word - at])) return false;
    if (!has_part(all[end - 1], term)) return false;
    if (term.picture->part == Part::verb) return true;
    const bool goes_on = end < all.size() && (is_noun(all[end]) || all[end].xpos == Xpos::hyph ||
                                              all[end].xpos == Xpos::pos);
    const bool begins_before =
        at > 0 && (all[at - 1].xpos == Xpos::hyph ||
                   (term.words->size() == 1 && all[at - 1].upos == Upos::noun));
    return !goes_on && !begins_before;
  }

  std::map<std::string, std::vector<Term>, std::less<>> by_first_;
};

class Illustrator {
 public:
  Illustrator(Edition& edition, const Words& words)
      : edition_(edition), analyzer_(*words.analyzer), concepts_(words.pictures) {}

  void illustrate(const Section& section) {
    const ConceptPicture* last = nullptr;
    for_each_leaf(section, [&](const Block& block) {
      if (block.kind != BlockKind::paragraph || block.text.sentences.empty()) return;
      const ConceptPicture* const picture = picture_for(block.text);
      if (picture == nullptr || picture == last) return;
      edition_.illustrations[block.text.sentences.front().id] = {picture->file,
                                                                 picture->description};
      last = picture;
    });
  }

 private:
  [[nodiscard]] const ConceptPicture* picture_for(const Text& text) const {
    Concepts::Found best;
    for (const Sentence& sentence : text.sentences) {
      if (sentence.range.size() > longest_rewritten ||
          !edition_.origins[number(sentence.id)].made_by.empty())
        continue;
      const std::string_view words = text.slice(sentence.range);
      const Concepts::Found found = concepts_.longest(words, analyzer_.analyse(words));
      if (found.words > best.words) best = found;
    }
    return best.picture;
  }

  Edition& edition_;
  const Analyzer& analyzer_;
  Concepts concepts_;
};

}  // namespace

void illustrate(Edition& edition, const Words& words) {
  if (words.analyzer == nullptr || words.pictures.empty()) return;
  std::set<std::size_t> sad;
  for (const SensitiveSection& one : sensitive_sections(edition.document, words))
    sad.insert(one.section);
  Illustrator illustrator(edition, words);
  for (const Section& section : edition.document.sections)
    if (section.role != SectionRole::contents && !sad.contains(number(section.id)))
      illustrator.illustrate(section);
}

}  // namespace plainsong
