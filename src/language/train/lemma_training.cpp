#include <algorithm>
#include <cstddef>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "language/train/tagger_training.hpp"

namespace plainsong {
namespace {

using FormAndTag = std::pair<std::string, Xpos>;
using LemmaCounts = std::map<std::string, std::size_t>;

bool is_name(Xpos xpos) {
  return xpos == Xpos::nnp || xpos == Xpos::nnps;
}

std::string most_common(const LemmaCounts& counts) {
  return std::max_element(
             counts.begin(), counts.end(),
             [](const auto& one, const auto& other) { return one.second < other.second; })
      ->first;
}

}  // namespace

LemmaTable irregular_lemmas(const std::vector<TreebankSentence>& sentences,
                            const WordNet& wordnet) {
  std::map<FeatureKey, LemmaCounts> seen;
  std::map<FeatureKey, FormAndTag> forms;
  for (const TreebankSentence& sentence : sentences)
    for (const TreebankWord& word : sentence.words) {
      const FeatureKey key = LemmaTable::key(word.form, word.tags.xpos);
      ++seen[key][word.lemma];
      forms.emplace(key, FormAndTag{word.form, word.tags.xpos});
    }
  std::map<FeatureKey, std::string> lemmas;
  for (const auto& [key, counts] : seen) {
    const auto& [form, xpos] = forms.at(key);
    const std::string lemma = most_common(counts);
    const bool trusted = counts.size() > 1 || counts.begin()->second > 1;
    if (trusted && !is_name(xpos) && lemma != regular_lemma(form, xpos, wordnet.words))
      lemmas.emplace(key, lemma);
  }
  for (const WordNet::Irregular& each : wordnet.irregular) {
    const FeatureKey key = LemmaTable::key(each.form, each.xpos);
    if (!seen.contains(key) && each.base != regular_lemma(each.form, each.xpos, wordnet.words))
      lemmas.emplace(key, each.base);
  }
  return LemmaTable(lemmas);
}

}  // namespace plainsong
