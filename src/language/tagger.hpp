#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "language/labels.hpp"
#include "language/lemmas.hpp"
#include "language/tagger_features.hpp"
#include "language/weights.hpp"

namespace plainsong {

/// A word's part of speech, twice: Universal Dependencies' and the Penn Treebank's.
struct PosTags {
  Upos upos = Upos::x;
  Xpos xpos = Xpos::fw;
  bool operator==(const PosTags&) const = default;
};

/// A word that may be a finite verb though the tagger takes it for something else.
struct VerbGuess {
  std::size_t at = 0;
  std::size_t label = 0;  ///< the likeliest finite tags, as the tagger counts them
  std::int32_t loss = 0;  ///< how much lower they score than what it takes the word for; 0 or more
};

/// Says the part of speech of each word of a sentence, and its base form. Immutable: any number of
/// threads may share it. An averaged perceptron that goes from left to right; docs/training.md has
/// its figures.
class Tagger {
 public:
  /// Reads the bytes of a `tagger.model`. None where they are no such model; `trouble` says why.
  static std::optional<Tagger> read(std::string_view file, std::string& trouble);

  /// The tags of a sentence's words, which `english_words` parts from one another. Any bytes at all
  /// get some tags; takes time linear in the size.
  [[nodiscard]] std::vector<PosTags> tags(std::span<const std::string_view> words) const;

  /// The same where one word has the tags that were guessed for it.
  [[nodiscard]] std::vector<PosTags> tags(std::span<const std::string_view> words,
                                          const VerbGuess& guess) const;

  /// The words that may be finite verbs though `tags` does not say so, the likeliest first.
  [[nodiscard]] std::vector<VerbGuess> verb_guesses(std::span<const std::string_view> words) const;

  /// The base form of a word with these tags: "went" → "go", "n't" → "not"; of a name, the name.
  [[nodiscard]] std::string lemma(std::string_view word, Xpos xpos) const;

  /// Whether a word is an English one in common use, whatever its capitals, or may be a form of
  /// one: "Council", "reviews", "London"; not "Sissay", "Arthur" or "quince".
  [[nodiscard]] bool is_ordinary(std::string_view word) const;

 private:
  /// Goes through the words. `decide` is told a word's place, its best label and the scores of all,
  /// and says which label it gets.
  template <typename Decide>
  void label_each(std::span<const std::string_view> words, const Decide& decide) const;

  [[nodiscard]] bool is_finite_verb(std::size_t label) const;

  std::vector<PosTags> labels_;
  TaggerWords words_;
  LemmaTable lemmas_;
  Weights weights_;
};

}  // namespace plainsong
