#include "language/beam_search.hpp"

#include <algorithm>
#include <array>

namespace plainsong {

std::size_t StateScorer::slot_of(FeatureKey key) const {
  const std::size_t mask = keys_.size() - 1;
  std::size_t slot = key & mask;
  while (keys_[slot] != 0 && keys_[slot] != key) slot = (slot + 1) & mask;
  return slot;
}

void StateScorer::grow() {
  std::vector<FeatureKey> keys(keys_.empty() ? 1024 : keys_.size() * 2);
  std::vector<std::uint32_t> rows(keys.size());
  keys.swap(keys_);
  rows.swap(rows_);
  for (std::size_t at = 0; at < keys.size(); ++at) {
    if (keys[at] == 0) continue;
    const std::size_t slot = slot_of(keys[at]);
    keys_[slot] = keys[at];
    rows_[slot] = rows[at];
  }
}

std::size_t StateScorer::row(FeatureKey key, std::size_t group, StateFeatures& features) {
  if (used_ * 2 >= keys_.size()) grow();
  const std::size_t slot = slot_of(key);
  if (keys_[slot] == key) return rows_[slot];
  ++used_;
  keys_[slot] = key;
  rows_[slot] = static_cast<std::uint32_t>(kept_.size());
  kept_.resize(kept_.size() + model_.labels());
  features_.clear();
  features.append(group, features_);
  model_.add_scores(features_, std::span(kept_).subspan(rows_[slot]));
  return rows_[slot];
}

void StateScorer::score(const ParserState& state, const ParserStacks& stacks,
                        std::vector<std::int32_t>& scores) {
  StateFeatures features(sentence_, stacks, state);
  std::array<std::size_t, feature_groups> rows{};
  for (std::size_t group = 0; group < feature_groups; ++group)
    rows[group] = row(features.group_key(group), group, features);
  scores.assign(model_.labels(), 0);
  for (const std::size_t row : rows) {
    const std::int32_t* added = kept_.data() + row;
    for (std::size_t label = 0; label < scores.size(); ++label) scores[label] += added[label];
  }
}

bool is_allowed(const ParserState& state, ParserAction action, std::size_t words,
                std::uint8_t root) {
  if (!state.can(action.move, words)) return false;
  if (action.move == ParserMove::shift) return true;
  const bool must_be_root = action.move == ParserMove::right && state.right_is_root();
  return (action.relation == root) == must_be_root;
}

BeamSearch::BeamSearch(const LinearModel& model, const ParserSentence& sentence, std::uint8_t root,
                       std::size_t width)
    : words_(sentence.size()),
      labels_(model.labels()),
      root_(root),
      width_(width),
      scorer_(model, sentence),
      items_(1),
      traces_(1) {
  best_.reserve(width + 1);
}

void BeamSearch::consider(const Candidate& candidate) {
  if (best_.size() == width_ && candidate.score <= best_.back().score) return;
  const auto place = std::upper_bound(
      best_.begin(), best_.end(), candidate.score,
      [](std::int64_t score, const Candidate& other) { return score > other.score; });
  best_.insert(place, candidate);
  if (best_.size() > width_) best_.pop_back();
}

void BeamSearch::consider_all(std::uint32_t item) {
  const ParserState& state = items_[item].state;
  scorer_.score(state, stacks_, scores_);
  for (std::uint32_t label = 0; label < labels_; ++label) {
    if (!is_allowed(state, action_of(label), words_, root_)) continue;
    consider({items_[item].score + scores_[label], item, label});
  }
}

void BeamSearch::advance() {
  best_.clear();
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
