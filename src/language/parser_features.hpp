#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <span>
#include <string_view>
#include <vector>

#include "language/feature_hash.hpp"
#include "language/parser_state.hpp"
#include "language/tagger.hpp"
#include "language/word_table.hpp"

namespace plainsong {

/// A sentence as the parser sees it: keys for its words and tags, and how many verbs, commas and
/// conjunctions stand in front of each.
class ParserSentence {
 public:
  /// `known` has the words that the parser was trained on; of others it sees the last letters.
  ParserSentence(const WordTable& known, std::span<const std::string_view> words,
                 std::span<const PosTags> tags);

  struct WordKeys {
    FeatureKey word = 0;
    FeatureKey tag = 0;
    FeatureKey coarse = 0;
    FeatureKey ending = 0;
    FeatureKey self = 0;   ///< the word with its tags
    FeatureKey near = 0;   ///< the word with the next tag
    FeatureKey next = 0;   ///< the word with the next one and the tag behind that
    FeatureKey ahead = 0;  ///< the word with the next two and the tag behind them
  };

  [[nodiscard]] std::size_t size() const { return words_.size() - 2; }

  /// The keys of a word; of nothing for a number that is none.
  [[nodiscard]] const WordKeys& keys(int word) const;

  /// What stands between two words: up to two each of verbs, commas and conjunctions.
  [[nodiscard]] FeatureKey between(int left, int right) const;

 private:
  struct Counts {
    int verbs = 0;
    int commas = 0;
    int conjunctions = 0;
  };

  void look_ahead();

  std::vector<WordKeys> words_;  ///< the root, the words, nothing
  std::vector<Counts> before_;
};

/// The features come in groups, by what they look at; a group's features depend on nothing but its
/// key, so that its scores need adding up once for each key that is met, in whatever sentence.
inline constexpr std::size_t feature_groups = 9;

/// The features of a state.
class StateFeatures {
 public:
  static constexpr std::size_t most_atoms = 72;

  StateFeatures(const ParserSentence& sentence, const ParserStacks& stacks,
                const ParserState& state);

  /// What the features of each group depend on.
  [[nodiscard]] std::array<FeatureKey, feature_groups> group_keys() const;

  /// Appends a group's features.
  void append(std::size_t group, std::vector<FeatureKey>& features);

 private:
  [[nodiscard]] FeatureKey branches_key(const std::array<Subtree::Branch, 2>& side) const;
  [[nodiscard]] FeatureKey subtree_key(const Subtree& subtree) const;
  void find_atoms();
  void add_atoms(std::initializer_list<FeatureKey> atoms);
  void add_word_atoms();
  void add_place_atoms();
  void add_branch_atoms();

  const ParserSentence& sentence_;
  const ParserState& state_;
  const Subtree& second_;
  const Subtree& third_;
  std::array<FeatureKey, most_atoms> atoms_;
  std::size_t atom_count_ = 0;  ///< none until they are needed
};

}  // namespace plainsong
