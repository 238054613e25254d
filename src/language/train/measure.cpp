#include "language/train/measure.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string_view>

#include "language/syntactic_words.hpp"

namespace plainsong {
namespace {

/// Where the treebank's words stand in the text of its sentence; none where they do not.
std::vector<Span> places_of_words(const TreebankSentence& sentence) {
  std::vector<Span> places;
  std::size_t at = 0;
  for (const TreebankWord& word : sentence.words) {
    at = sentence.text.find(word.form, at);
    if (at == std::string::npos) return {};
    places.push_back(span_of(at, at + word.form.size()));
    at += word.form.size();
  }
  return places;
}

std::string parted(std::string_view text, const std::vector<Span>& words) {
  std::string line;
  for (const Span word : words) line += std::string(slice(text, word)) + "|";
  return line;
}

}  // namespace

std::string measure_words(const std::vector<TreebankSentence>& sentences, std::size_t show) {
  std::size_t gold = 0;
  std::size_t said = 0;
  std::size_t right = 0;
  std::string shown;
  for (const TreebankSentence& sentence : sentences) {
    const std::vector<Span> places = places_of_words(sentence);
    if (places.empty()) continue;
    const std::vector<Span> words = syntactic_words(sentence.text);
    std::vector<Span> both;
    std::set_intersection(places.begin(), places.end(), words.begin(), words.end(),
                          std::back_inserter(both));
    gold += places.size();
    said += words.size();
    right += both.size();
    if (both.size() == places.size() && both.size() == words.size()) continue;
    if (show == 0) continue;
    --show;
    shown +=
        fmt::format("  {}\n  {}\n", parted(sentence.text, places), parted(sentence.text, words));
  }
  return fmt::format("{} words: precision {:.2f}, recall {:.2f}, F {:.2f}\n{}", gold,
                     per_cent(right, said), per_cent(right, gold), per_cent(2 * right, gold + said),
                     shown);
}

std::string measure_tagger(const Tagger& tagger, const std::vector<TreebankSentence>& sentences) {
  std::size_t words = 0;
  std::size_t upos = 0;
  std::size_t xpos = 0;
  std::size_t lemmas = 0;
  for (const TreebankSentence& sentence : sentences) {
    const std::vector<std::string_view> forms = forms_of(sentence);
    const std::vector<PosTags> tags = tagger.tags(forms);
    for (std::size_t at = 0; at < tags.size(); ++at) {
      ++words;
      upos += tags[at].upos == sentence.words[at].tags.upos ? 1U : 0U;
      lemmas += tagger.lemma(forms[at], tags[at].xpos) == sentence.words[at].lemma ? 1U : 0U;
      xpos += tags[at].xpos == sentence.words[at].tags.xpos ? 1U : 0U;
    }
  }
  return fmt::format("{} words: UPOS {:.2f}, XPOS {:.2f}, lemmas {:.2f}\n", words,
                     per_cent(upos, words), per_cent(xpos, words), per_cent(lemmas, words));
}

}  // namespace plainsong
