#include "language/tagger.hpp"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <utility>

#include "language/byte_reader.hpp"
#include "language/model_file.hpp"
#include "language/word_form.hpp"

namespace plainsong {
namespace {

constexpr std::string_view bad_contents = "its parts do not fit together";

std::optional<std::vector<PosTags>> read_labels(ByteReader& reader) {
  std::vector<PosTags> labels(reader.u8());
  for (PosTags& label : labels) {
    const std::optional<Upos> upos = upos_named(reader.text());
    const std::optional<Xpos> xpos = xpos_named(reader.text());
    if (!upos || !xpos) return std::nullopt;
    label = {*upos, *xpos};
  }
  return labels;
}

}  // namespace

std::optional<Tagger> Tagger::read(std::string_view file, std::string& trouble) {
  const std::optional<std::string_view> contents = model_contents(file, ModelKind::tagger, trouble);
  if (!contents) return std::nullopt;
  ByteReader reader(*contents);
  trouble = bad_contents;
  Tagger made;
  std::optional<std::vector<PosTags>> labels = read_labels(reader);
  if (!labels || labels->empty()) return std::nullopt;
  std::optional<WordTable> known = WordTable::read(reader);
  if (!known) return std::nullopt;
  std::optional<WordTable> lexicon = WordTable::read(reader);
  if (!lexicon) return std::nullopt;
  std::optional<LemmaTable> lemmas = LemmaTable::read(reader);
  if (!lemmas) return std::nullopt;
  std::optional<Weights> weights = Weights::read(reader);
  if (!weights || weights->labels() != labels->size()) return std::nullopt;
  trouble.clear();
  made.labels_ = std::move(*labels);
  made.words_ = {std::move(*known), std::move(*lexicon)};
  made.lemmas_ = std::move(*lemmas);
  made.weights_ = std::move(*weights);
  return made;
}

template <typename Decide>
void Tagger::label_each(std::span<const std::string_view> words, const Decide& decide) const {
  const TaggerFeatures sentence(words_, words);
  std::vector<FeatureKey> features;
  std::vector<std::int32_t> scores;
  std::size_t before = no_label;
  std::size_t second = no_label;
  for (std::size_t at = 0; at < words.size(); ++at) {
    sentence.collect(at, before, second, features);
    scores.assign(labels_.size(), 0);
    weights_.expect(features);
    weights_.add_scores(features, scores);
    const auto best = std::max_element(scores.begin(), scores.end());
    const std::size_t label = decide(at, static_cast<std::size_t>(best - scores.begin()), scores);
    second = std::exchange(before, label);
  }
}

std::vector<PosTags> Tagger::tags(std::span<const std::string_view> words) const {
  return tags(words, {words.size(), 0, 0});
}

std::vector<PosTags> Tagger::tags(std::span<const std::string_view> words,
                                  const VerbGuess& guess) const {
  std::vector<PosTags> tags;
  tags.reserve(words.size());
  label_each(words, [&](std::size_t at, std::size_t best, const std::vector<std::int32_t>&) {
    const std::size_t label = at == guess.at ? guess.label : best;
    tags.push_back(labels_[label]);
    return label;
  });
  return tags;
}

bool Tagger::is_finite_verb(std::size_t label) const {
  const Xpos tag = labels_[label].xpos;
  return labels_[label].upos == Upos::verb &&
         (tag == Xpos::vbd || tag == Xpos::vbp || tag == Xpos::vbz);
}

std::vector<VerbGuess> Tagger::verb_guesses(std::span<const std::string_view> words) const {
  std::vector<VerbGuess> guesses;
  label_each(words, [&](std::size_t at, std::size_t best, const std::vector<std::int32_t>& scores) {
    if (is_finite_verb(best)) return best;
    VerbGuess guess{at, labels_.size(), 0};
    for (std::size_t label = 0; label < labels_.size(); ++label) {
      const bool better = guess.label == labels_.size() || scores[label] > scores[guess.label];
      if (is_finite_verb(label) && better) guess.label = label;
    }
    if (guess.label == labels_.size()) return best;
    const std::string base = lemma(words[at], labels_[guess.label].xpos);
    guess.loss = scores[best] - scores[guess.label];
    if ((words_.lexicon.find(key_of(base)) & lexicon_verb) != 0) guesses.push_back(guess);
    return best;
  });
  std::stable_sort(guesses.begin(), guesses.end(),
                   [](const VerbGuess& a, const VerbGuess& b) { return a.loss < b.loss; });
  return guesses;
}

std::string Tagger::lemma(std::string_view word, Xpos xpos) const {
  if (const std::optional<std::string_view> lemma = lemmas_.find(word, xpos))
    return std::string(*lemma);
  return regular_lemma(word, xpos, words_.lexicon);
}

bool Tagger::is_ordinary(std::string_view word) const {
  const std::string folded = folded_form(word);
  const std::uint32_t reading = lexicon_reading(words_.lexicon, folded);
  if (reading >= lexicon_mostly) return true;  // in use, or a form of another word
  const bool several = std::popcount(reading) > 1;
  return several && words_.known.find(key_of(folded)) != 0;
}

}  // namespace plainsong
