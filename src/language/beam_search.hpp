#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "language/feature_hash.hpp"
#include "language/linear_model.hpp"
#include "language/parser_features.hpp"
#include "language/parser_state.hpp"

namespace plainsong {

/// The scores of a sentence's states under a model that does not change meanwhile. What a group of
/// features adds is kept for the next state that looks the same to it.
class StateScorer {
 public:
  StateScorer(const LinearModel& model, const ParserSentence& sentence)
      : model_(model), sentence_(sentence) {}

  /// Puts the score of every action into `scores`.
  void score(const ParserState& state, const ParserStacks& stacks,
             std::vector<std::int32_t>& scores);

 private:
  [[nodiscard]] std::size_t row(FeatureKey key, std::size_t group, StateFeatures& features);
  [[nodiscard]] std::size_t slot_of(FeatureKey key) const;
  void grow();

  const LinearModel& model_;
  const ParserSentence& sentence_;
  std::vector<FeatureKey> keys_;     ///< by slot; 0 is free
  std::vector<std::uint32_t> rows_;  ///< by slot
  std::size_t used_ = 0;
  std::vector<std::int32_t> kept_;  ///< rows of scores
  std::vector<FeatureKey> features_;
};

/// Follows the best `width` ways through a sentence at once (Zhang and Clark 2008). Scores are
/// integers, and of equal scores the older way and the lower label come first, so that every
/// machine finds the same.
class BeamSearch {
 public:
  using Way = std::uint32_t;

  struct Item {
    ParserState state;
    std::int64_t score = 0;
    Way way = 0;
  };

  /// `root` is the number of the relation that the sentence's head word has.
  BeamSearch(const LinearModel& model, const ParserSentence& sentence, std::uint8_t root,
             std::size_t width);

  /// Makes one move in every way. There are twice as many moves as words.
  void advance();

  /// The ways, best first; never none.
  [[nodiscard]] const std::vector<Item>& items() const { return items_; }

  /// The actions of a way, from the first.
  [[nodiscard]] std::vector<ParserAction> actions(Way way) const;

 private:
  struct Trace {
    Way before = 0;
    ParserAction action;
  };

  struct Candidate {
    std::int64_t score = 0;
    std::uint32_t item = 0;
    std::uint32_t label = 0;
  };

  void consider_all(std::uint32_t item);
  void consider(const Candidate& candidate);

  std::size_t words_;
  std::size_t labels_;
  std::uint8_t root_;
  std::size_t width_;
  StateScorer scorer_;
  ParserStacks stacks_;
  std::vector<Item> items_;
  std::vector<Item> next_;
  std::vector<Trace> traces_;
  std::vector<Candidate> best_;
  std::vector<std::int32_t> scores_;
};

/// Every action that a state allows: shift, left with every relation but the root's, right with
/// the root's where it must be and with every other elsewhere.
bool is_allowed(const ParserState& state, ParserAction action, std::size_t words,
                std::uint8_t root);

}  // namespace plainsong
