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

  /// The base form of a word with these tags: "went" → "go", "n't" → "not"; of a name, the name.
  [[nodiscard]] std::string lemma(std::string_view word, Xpos xpos) const;

  /// Whether a word is an English one in common use, whatever its capitals, or may be a form of one:
  /// "Council", "reviews", "London"; not "Sissay", "Arthur" or "quince".
  [[nodiscard]] bool is_ordinary(std::string_view word) const;

 private:
  std::vector<PosTags> labels_;
  TaggerWords words_;
  LemmaTable lemmas_;
  Weights weights_;
};

}  // namespace plainsong
