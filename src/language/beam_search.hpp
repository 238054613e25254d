#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "language/feature_hash.hpp"
#include "language/kept_scores.hpp"
#include "language/linear_model.hpp"
#include "language/parser_features.hpp"
#include "language/parser_state.hpp"

namespace plainsong {

/// The scores of a sentence's states under a model that does not change meanwhile. Some states are
/// noted, then all are scored together, so that the memory has time to answer.
class StateScorer {
 public:
  StateScorer(const LinearModel& model, const ParserSentence& sentence, KeptScores& kept)
      : model_(model), sentence_(sentence), kept_(kept) {}

  /// Forgets the states that were noted.
  void start();

  void note(const ParserState& state, const ParserStacks& stacks);

  /// Adds up what is not known yet of the states that were noted.
  void add_up();

  /// Puts the score of every action in the state that was noted as this one into `scores`.
  void score(std::size_t noted, std::vector<std::int32_t>& scores) const;

 private:
  using Rows = std::array<KeptScores::Row, feature_groups>;

  /// A new row, and which features it is the sum of.
  struct Sum {
    KeptScores::Row row;
    std::size_t begin = 0;
    std::size_t end = 0;
  };

  const LinearModel& model_;
  const ParserSentence& sentence_;
  KeptScores& kept_;
  std::vector<Rows> noted_;
  std::vector<Sum> sums_;
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
             std::size_t width, KeptScores& kept);

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
