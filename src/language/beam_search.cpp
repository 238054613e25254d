#include "language/beam_search.hpp"

#include <algorithm>
#include <array>

namespace plainsong {

void StateScorer::start() {
  noted_.clear();
  sums_.clear();
  features_.clear();
  kept_.make_room();
}

void StateScorer::note(const ParserState& state, const ParserStacks& stacks) {
  StateFeatures features(sentence_, stacks, state);
  const std::array<FeatureKey, feature_groups> keys = features.group_keys();
  for (const FeatureKey key : keys) kept_.expect(key);
  Rows& rows = noted_.emplace_back();
  for (std::size_t group = 0; group < feature_groups; ++group) {
    rows[group] = kept_.row(keys[group]);
    if (!rows[group].is_new) continue;
    const std::size_t begin = features_.size();
    features.append(group, features_);
    sums_.push_back({rows[group], begin, features_.size()});
  }
}

void StateScorer::add_up() {
  model_.expect(features_);
  for (const Sum& sum : sums_)
    model_.add_scores(std::span(features_).subspan(sum.begin, sum.end - sum.begin),
                      kept_.scores(sum.row));
}

void StateScorer::score(std::size_t noted, std::vector<std::int32_t>& scores) const {
  scores.resize(kept_.padded_labels());
  kept_.sum(noted_[noted], scores);
}

bool is_allowed(const ParserState& state, ParserAction action, std::size_t words,
                std::uint8_t root) {
  if (!state.can(action.move, words)) return false;
  if (action.move == ParserMove::shift) return true;
  const bool must_be_root = action.move == ParserMove::right && state.right_is_root();
  return (action.relation == root) == must_be_root;
}

BeamSearch::BeamSearch(const LinearModel& model, const ParserSentence& sentence, std::uint8_t root,
                       std::size_t width, KeptScores& kept)
    : words_(sentence.size()),
      labels_(model.labels()),
      root_(root),
      width_(width),
      scorer_(model, sentence, kept),
      items_(1),
      traces_(1) {
  best_.reserve(width + 1);
}

void BeamSearch::consider(const Candidate& candidate) {
  const auto place = std::upper_bound(
      best_.begin(), best_.end(), candidate.score,
      [](std::int64_t score, const Candidate& other) { return score > other.score; });
  best_.insert(place, candidate);
  if (best_.size() > width_) best_.pop_back();
}

void BeamSearch::consider_all(std::uint32_t item) {
  const ParserState& state = items_[item].state;
  const std::int64_t before = items_[item].score;
  scorer_.score(item, scores_);
  const auto consider_label = [&](std::size_t label) {
    const std::int64_t score = before + scores_[label];
    if (best_.size() < width_ || score > best_.back().score)
      consider({score, item, static_cast<std::uint32_t>(label)});
  };
  const bool can_left = state.can(ParserMove::left, words_);
  const bool can_right = state.can(ParserMove::right, words_);
  if (state.can(ParserMove::shift, words_)) consider_label(0);
  if (!can_left && !can_right) return;
  for (std::size_t label = 1; label < labels_; label += 2) {
    const bool of_root = label == label_of({ParserMove::left, root_});
    if (can_left && !of_root) consider_label(label);
    if (can_right && of_root == state.right_is_root()) consider_label(label + 1);
  }
}

void BeamSearch::advance() {
  best_.clear();
  scorer_.start();
  for (const Item& item : items_) scorer_.note(item.state, stacks_);
  scorer_.add_up();
  for (std::uint32_t item = 0; item < items_.size(); ++item)
    if (!items_[item].state.finished(words_)) consider_all(item);
  if (best_.empty()) return;
  next_.clear();
  for (const Candidate& candidate : best_) {
    const Item& from = items_[candidate.item];
    const ParserAction action = action_of(candidate.label);
    Item made{from.state, candidate.score, static_cast<Way>(traces_.size())};
    made.state.apply(action, stacks_);
    traces_.push_back({from.way, action});
    next_.push_back(made);
  }
  items_.swap(next_);
}

std::vector<ParserAction> BeamSearch::actions(Way way) const {
  std::vector<ParserAction> actions;
  for (; way != 0; way = traces_[way].before) actions.push_back(traces_[way].action);
  std::reverse(actions.begin(), actions.end());
  return actions;
}

}  // namespace plainsong
