#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "language/kept_scores.hpp"
#include "language/labels.hpp"
#include "language/parser_state.hpp"
#include "language/tagger.hpp"
#include "language/weights.hpp"
#include "language/word_table.hpp"

namespace plainsong {

/// What a word hangs under: the place of its head in the sentence, from 0, or -1 for the one word
/// that has none; and what it is to it.
struct Dependency {
  std::int32_t head = -1;
  Relation relation = Relation::root;
  bool operator==(const Dependency&) const = default;
};

/// The most words of a sentence that is parsed.
inline constexpr std::size_t most_parsed_words = 150;

/// Says what each word of a sentence hangs under. Immutable: any number of threads may share it.
/// An arc-hybrid transition parser with a linear model; docs/training.md has its figures.
class Parser {
 public:
  /// Reads the bytes of a `parser.model` or `second-parser.model`. None where they are no such
  /// model; `trouble` says why.
  static std::optional<Parser> read(std::string_view file, std::string& trouble);

  /// One projective tree over the words, of which there are `most_parsed_words` at most; the
  /// same for every machine, compiler and thread.
  [[nodiscard]] std::vector<Dependency> tree(std::span<const std::string_view> words,
                                             std::span<const PosTags> tags, KeptScores& kept) const;

  /// What `tree` is to keep its scores in, from one sentence to the next.
  [[nodiscard]] KeptScores kept_scores() const { return KeptScores(weights_.labels()); }

 private:
  std::size_t width_ = 1;
  std::uint8_t root_ = 0;
  std::vector<Relation> relations_;
  WordTable known_;
  Weights weights_;
};

}  // namespace plainsong
