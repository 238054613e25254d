#include "language/train/tagger_training.hpp"

#include <algorithm>
#include <cstdint>
#include <map>
#include <numeric>
#include <random>
#include <utility>

#include "base/failure.hpp"
#include "language/byte_writer.hpp"
#include "language/model_file.hpp"
#include "language/tagger_features.hpp"
#include "language/train/shuffle.hpp"
#include "language/word_form.hpp"

namespace plainsong {
namespace {

/// The labels of a treebank, in the order in which they come.
class LabelSet {
 public:
  std::size_t number_of(const PosTags& tags) {
    const auto found = std::find(labels_.begin(), labels_.end(), tags);
    if (found != labels_.end()) return static_cast<std::size_t>(found - labels_.begin());
    labels_.push_back(tags);
    return labels_.size() - 1;
  }

  [[nodiscard]] std::size_t size() const { return labels_.size(); }

  void write(ByteWriter& writer) const {
    writer.u8(static_cast<std::uint8_t>(labels_.size()));
    for (const PosTags& label : labels_) {
      writer.text(name_of(label.upos));
      writer.text(name_of(label.xpos));
    }
  }

 private:
  std::vector<PosTags> labels_;
};

using LabelCounts = std::map<std::size_t, std::size_t>;

/// The labels that a word has in at least a twentieth of the places where it stands.
std::vector<std::size_t> usual_labels(const LabelCounts& counts, std::size_t times) {
  std::vector<std::pair<std::size_t, std::size_t>> usual;
  for (const auto& [label, count] : counts)
    if (count * 20 >= times) usual.emplace_back(times - count, label);
  std::sort(usual.begin(), usual.end());
  std::vector<std::size_t> labels;
  labels.reserve(usual.size());
  for (const auto& [rest, label] : usual) labels.push_back(label);
  return labels;
}

/// Words seen twice: 1; those seen three times: a number for the set of their usual labels.
WordTable known_words(const std::vector<TreebankSentence>& sentences, LabelSet& labels) {
  std::map<std::string, LabelCounts> words;
  for (const TreebankSentence& sentence : sentences)
    for (const TreebankWord& word : sentence.words)
      ++words[folded_form(word.form)][labels.number_of(word.tags)];
  std::map<std::vector<std::size_t>, std::uint16_t> sets;
  std::map<FeatureKey, std::uint16_t> table;
  for (const auto& [word, counts] : words) {
    std::size_t times = 0;
    for (const auto& [label, count] : counts) times += count;
    if (times < 2) continue;
    std::uint16_t& number = table[key_of(word)];
    number = 1;
    if (times < 3) continue;
    const auto next = static_cast<std::uint16_t>(sets.size() + 2);
    number = sets.emplace(usual_labels(counts, times), next).first->second;
  }
  return WordTable(table);
}

class TaggerTrainer {
 public:
  TaggerTrainer(const std::vector<TreebankSentence>& sentences, const WordNet& wordnet)
      : sentences_(sentences),
        words_{known_words(sentences, labels_), wordnet.words},
        lemmas_(irregular_lemmas(sentences, wordnet)),
        perceptron_(labels_.size()) {}

  void run(const TaggerTraining& training) {
    std::vector<std::size_t> order(sentences_.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::mt19937 random(training.seed);
    for (std::size_t round = 0; round < training.rounds; ++round) {
      shuffle(order, random);
      for (const std::size_t at : order) learn(sentences_[at]);
    }
  }

  [[nodiscard]] std::string model(const Pruning& pruning) const {
    ByteWriter writer;
    labels_.write(writer);
    words_.known.write(writer);
    words_.lexicon.write(writer);
    lemmas_.write(writer);
    perceptron_.write(writer, pruning);
    return model_file(ModelKind::tagger, writer.take());
  }

 private:
  void learn(const TreebankSentence& sentence) {
    const std::vector<std::string_view> forms = forms_of(sentence);
    const TaggerFeatures words(words_, forms);
    std::size_t before = no_label;
    std::size_t second = no_label;
    for (std::size_t at = 0; at < forms.size(); ++at) {
      words.collect(at, before, second, features_);
      scores_.assign(labels_.size(), 0);
      perceptron_.add_scores(features_, scores_);
      const auto best = std::max_element(scores_.begin(), scores_.end());
      const auto said = static_cast<std::size_t>(best - scores_.begin());
      const std::size_t right = labels_.number_of(sentence.words[at].tags);
      if (said != right) {
        perceptron_.update(features_, right, 1);
        perceptron_.update(features_, said, -1);
      }
      perceptron_.next_step();
      second = std::exchange(before, said);
    }
  }

  const std::vector<TreebankSentence>& sentences_;
  LabelSet labels_;
  TaggerWords words_;
  LemmaTable lemmas_;
  Perceptron perceptron_;
  std::vector<FeatureKey> features_;
  std::vector<std::int32_t> scores_;
};

}  // namespace

std::string train_tagger(const std::vector<TreebankSentence>& sentences, const WordNet& wordnet,
                         const TaggerTraining& training) {
  TaggerTrainer trainer(sentences, wordnet);
  trainer.run(training);
  return trainer.model(training.pruning);
}

std::vector<TreebankSentence> jackknifed(const std::vector<TreebankSentence>& sentences,
                                         const WordNet& wordnet, const TaggerTraining& training,
                                         std::size_t parts) {
  std::vector<TreebankSentence> result = sentences;
  for (std::size_t part = 0; part < parts; ++part) {
    const std::size_t begin = sentences.size() * part / parts;
    const std::size_t end = sentences.size() * (part + 1) / parts;
    std::vector<TreebankSentence> others(sentences.begin(),
                                         sentences.begin() + static_cast<std::ptrdiff_t>(begin));
    others.insert(others.end(), sentences.begin() + static_cast<std::ptrdiff_t>(end),
                  sentences.end());
    std::string trouble;
    const std::optional<Tagger> tagger =
        Tagger::read(train_tagger(others, wordnet, training), trouble);
    if (!tagger) throw Failure(Trouble::output, "a tagger cannot be read again: " + trouble);
    for (std::size_t at = begin; at < end; ++at) {
      const std::vector<PosTags> tags = tagger->tags(forms_of(sentences[at]));
      for (std::size_t word = 0; word < tags.size(); ++word)
        result[at].words[word].tags = tags[word];
    }
  }
  return result;
}

}  // namespace plainsong
