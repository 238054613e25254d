#include "language/parser_features.hpp"

#include <algorithm>
#include <cstdlib>
#include <string>

#include "language/feature_template.hpp"
#include "language/word_form.hpp"

namespace plainsong {
namespace {

// The places: s0, s1, s2 are the words on top of the stack, b0 to b3 those that come next; l1, r1
// the outermost words attached on the left and right, l2, r2 those before. Of each the word (w),
// the tag (t), the coarse tag (c), the ending (e), the relation (n).
// clang-format off
enum Atom : std::uint8_t {
  s0w = no_atom + 1, s0t, s0c, s0e,
  s1w, s1t, s1c, s1e,
  s2w, s2t, s2c, s2e,
  b0w, b0t, b0c, b0e,
  b1w, b1t, b1c, b1e,
  b2w, b2t, b2c, b2e,
  b3w, b3t, b3c, b3e,
  // Distances and what stands between.
  far_s0b0, far_s1s0, amid_s0b0, amid_s1s0,
  depth, s1_root,
  // How many words are attached.
  s0_counts, s1_counts, s0_left, b0_left, s1_right,
  s0_relations, s1_relations,
  // Words attached: in the order of `add_branch_atoms`.
  s0l1w, s0l1t, s0l1n, s0l2w, s0l2t, s0l2n, s0r1w, s0r1t, s0r1n, s0r2w, s0r2t, s0r2n,
  s1l1w, s1l1t, s1l1n, s1l2w, s1l2t, s1l2n, s1r1w, s1r1t, s1r1n, s1r2w, s1r2t, s1r2n,
  b0l1w, b0l1t, b0l1n, b0l2w, b0l2t, b0l2n
};

/// On the next word alone.
constexpr std::array ahead = std::to_array<FeatureTemplate>({
    {{b0w}}, {{b0t}}, {{b0w, b0t}}, {{b1w}}, {{b1t}}, {{b1w, b1t}}, {{b2t}}, {{b2w, b2t}},
    {{b3t}}, {{b0c}}, {{b0e, b0t}}, {{b0t, b1t}}, {{b0w, b1t}}, {{b0t, b1w}}, {{b0w, b1w}},
    {{b0t, b1t, b2t}}});

/// On the top and the next word.
constexpr std::array top_and_next = std::to_array<FeatureTemplate>({
    {{s0w}}, {{s0t}}, {{s0w, s0t}}, {{s0c}}, {{s0e, s0t}}, {{s0w, b0w}}, {{s0w, s0t, b0w}},
    {{s0w, b0w, b0t}}, {{s0w, s0t, b0t}}, {{s0t, b0w, b0t}}, {{s0t, b0t}}, {{s0w, b0t}},
    {{s0t, b0w}}, {{s0c, b0c}}, {{s0t, b0t, far_s0b0}}, {{s0w, b0t, far_s0b0}},
    {{s0t, b0w, far_s0b0}}, {{s0t, b0t, amid_s0b0}}, {{s0c, b0w, amid_s0b0}}, {{s0t, b1t}},
    {{s0w, b1w}}, {{s0t, b0t, b1t}}, {{s0w, b0t, b1t}}, {{s0t, b0w, b1t}}, {{s0w, b0w, b1t}},
    {{s0t, b0t, b1t, b2t}}});

/// On the two words on top.
constexpr std::array top_two = std::to_array<FeatureTemplate>({
    {{s1w}}, {{s1t}}, {{s1w, s1t}}, {{s1c}}, {{s1e, s1t}}, {{s1w, s0w}}, {{s1w, s1t, s0w}},
    {{s1w, s0w, s0t}}, {{s1w, s1t, s0t}}, {{s1t, s0w, s0t}}, {{s1t, s0t}}, {{s1w, s0t}},
    {{s1t, s0w}}, {{s1c, s0c}}, {{s1t, s0t, far_s1s0}}, {{s1w, s0t, far_s1s0}},
    {{s1t, s0w, far_s1s0}}, {{s1t, s0t, amid_s1s0}}, {{s1w, s0c, amid_s1s0}}, {{s1_root, s0t}}});

/// On the three words on top and the next.
constexpr std::array top_three_and_next = std::to_array<FeatureTemplate>({
    {{s2t}}, {{s2w, s2t}}, {{s1w, b0w}}, {{s1t, b0t}}, {{s1w, b0t}}, {{s1t, b0w}},
    {{s1t, s0t, b0t}}, {{s1w, s0t, b0t}}, {{s1t, s0w, b0t}}, {{s1t, s0t, b0w}},
    {{s1w, s0w, b0t}}, {{s1t, s0w, b0w}}, {{s1t, s0t, b0t, b1t}}, {{s2t, s1t, s0t}},
    {{s2t, s1t, s0t, b0t}}, {{s2c, s1c, b0t}}});

/// On what hangs under the top and the next word.
constexpr std::array under_top_and_next = std::to_array<FeatureTemplate>({
    {{s0t, s0_counts}}, {{s0w, s0_counts}}, {{b0t, b0_left}}, {{b0w, b0_left}},
    {{s0t, s0_left, b0t, b0_left}}, {{depth}}, {{s0l1t, s0l1n}}, {{s0l1w}}, {{s0l1n}},
    {{s0l2t, s0l2n}}, {{s0l2w}}, {{s0l2n}}, {{s0r1t, s0r1n}}, {{s0r1w}}, {{s0r1n}},
    {{s0r2t, s0r2n}}, {{s0r2w}}, {{s0r2n}}, {{b0l1t, b0l1n}}, {{b0l1w}}, {{b0l1n}},
    {{b0l2t, b0l2n}}, {{b0l2w}}, {{b0l2n}}, {{s0t, s0l1t, s0l1n, b0t}},
    {{s0t, s0r1t, s0r1n, b0t}}, {{s0t, b0t, b0l1t, b0l1n}}, {{s0w, s0l1n, b0t}},
    {{s0t, s0l1n, b0w}}, {{s0t, b0l1n, b0w}}, {{s0w, b0l1n, b0t}}, {{s0w, s0r1n, b0t}},
    {{s0t, s0l1n, s0l2n}}, {{s0t, s0r1n, s0r2n}}, {{b0t, b0l1n, b0l2n}},
    {{s0t, s0l1n, s0r1n, b0t}}, {{s0w, s0l1w, b0t}}, {{s0t, s0_relations}},
    {{s0t, s0_relations, b0t}}});

/// On what hangs under the two words on top.
constexpr std::array under_top_two = std::to_array<FeatureTemplate>({
    {{s1t, s1_counts}}, {{s1w, s1_counts}}, {{s1t, s1_right, s0t, far_s1s0}}, {{s1l1t, s1l1n}},
    {{s1l1w}}, {{s1l1n}}, {{s1l2t, s1l2n}}, {{s1l2w}}, {{s1l2n}}, {{s1r1t, s1r1n}}, {{s1r1w}},
    {{s1r1n}}, {{s1r2t, s1r2n}}, {{s1r2w}}, {{s1r2n}}, {{s1t, s0t, s0l1t, s0l1n}},
    {{s1t, s0t, s0r1t, s0r1n}}, {{s1t, s1l1t, s1l1n, s0t}}, {{s1t, s1r1t, s1r1n, s0t}},
    {{s1w, s1r1n, s0t}}, {{s1t, s1r1n, s0w}}, {{s1t, s1l1n, s1l2n}}, {{s1t, s1r1n, s1r2n}},
    {{s1t, s1l1n, s1r1n, s0t}}, {{s1t, s0l1w, s0t}}, {{s1w, s0l1w, s0t}}, {{s1w, s0l1w, s0w}},
    {{s1c, s0l1w, s0w}}, {{s0w, s1r1w, s1w}}, {{s1t, s1_relations}}, {{s1t, s1_relations, s0t}}});
// clang-format on

constexpr std::array<std::span<const FeatureTemplate>, feature_groups> groups = {
    ahead, top_and_next, top_two, top_three_and_next, under_top_and_next, under_top_two};

constexpr std::uint64_t rows_in_group = 64;  ///< more than any group has: numbers rows apart

constexpr ParserSentence::WordKeys root_keys = {1, 2, 3, 4};
constexpr ParserSentence::WordKeys nothing_keys = {101, 102, 103, 104};

FeatureKey distance(int left, int right) {
  if (left < 0 || right < 0) return 20;
  const int words = std::abs(right - left);
  return static_cast<FeatureKey>(words <= 4 ? words : words <= 7 ? 5 : words <= 12 ? 6 : 7) + 1;
}

FeatureKey at_most(std::uint8_t count, std::uint8_t most) {
  return std::min(count, most) + FeatureKey{1};
}

FeatureKey relation_key(const Subtree::Branch& branch) {
  return branch.word < 0 ? 999 : branch.relation + FeatureKey{1};
}

/// A key for the set of the relations that a subtree shows.
FeatureKey relations_key(const Subtree& subtree) {
  FeatureKey sum = 1;
  for (const auto& side : {subtree.left, subtree.right})
    for (const Subtree::Branch& branch : side)
      if (branch.word >= 0) sum += scrambled(branch.relation + FeatureKey{1});
  return sum;
}

FeatureKey pair_key(int one, int other) {
  return (static_cast<FeatureKey>(one + 1) << 16U) + static_cast<FeatureKey>(other + 1);
}

FeatureKey subtree_key(const Subtree& subtree) {
  FeatureKey key = combined(static_cast<FeatureKey>(subtree.word + 1),
                            at_most(subtree.left_count, 3) * 8 + at_most(subtree.right_count, 3));
  for (const auto& side : {subtree.left, subtree.right})
    for (const Subtree::Branch& branch : side)
      key = combined(key, pair_key(branch.word, branch.relation));
  return key;
}

bool is_comma(std::string_view folded) {
  constexpr std::array commas =
      std::to_array<std::string_view>({",", ";", ":", "-", "--", "(", ")"});
  return std::find(commas.begin(), commas.end(), folded) != commas.end();
}

}  // namespace

ParserSentence::ParserSentence(const WordTable& known, std::span<const std::string_view> words,
                               std::span<const PosTags> tags) {
  words_.reserve(words.size() + 2);
  before_.reserve(words.size() + 2);
  words_.push_back(root_keys);
  before_.assign(2, {});  // in front of the root, and of the first word
  Counts counts;
  for (std::size_t at = 0; at < words.size(); ++at) {
    const std::string folded = folded_form(words[at]);
    const FeatureKey word = key_of(folded);
    const FeatureKey ending = key_of(ending_of(folded, 3));
    words_.push_back({known.find(word) != 0 ? word : combined(77, ending),
                      key_of(name_of(tags[at].xpos)), key_of(name_of(tags[at].upos)), ending});
    counts.verbs += tags[at].upos == Upos::verb || tags[at].upos == Upos::aux ? 1 : 0;
    counts.commas += is_comma(folded) ? 1 : 0;
    counts.conjunctions += tags[at].upos == Upos::cconj ? 1 : 0;
    before_.push_back(counts);
  }
  words_.push_back(nothing_keys);
}

const ParserSentence::WordKeys& ParserSentence::keys(int word) const {
  const bool none = word < 0 || static_cast<std::size_t>(word) > size();
  return none ? words_.back() : words_[static_cast<std::size_t>(word)];
}

FeatureKey ParserSentence::between(int left, int right) const {
  if (left < 0 || right < 0 || static_cast<std::size_t>(right) > size()) return 99;
  const Counts& begin = before_[static_cast<std::size_t>(left) + 1];
  const Counts& end = before_[static_cast<std::size_t>(right)];
  const int key = std::min(end.verbs - begin.verbs, 2) * 9 +
                  std::min(end.commas - begin.commas, 2) * 3 +
                  std::min(end.conjunctions - begin.conjunctions, 2);
  return static_cast<FeatureKey>(key) + 1;
}

StateFeatures::StateFeatures(const ParserSentence& sentence, const ParserStacks& stacks,
                             const ParserState& state)
    : sentence_(sentence),
      state_(state),
      second_(stacks.subtree(state.below)),
      third_(stacks.subtree(stacks.below(state.below))) {}

FeatureKey StateFeatures::group_key(std::size_t group) const {
  const int s0 = state_.top.word;
  const int s1 = second_.word;
  const int b0 = state_.front.word;
  const auto made = [&](FeatureKey key) { return combined(group + 1, key); };
  switch (group) {
    case 0:
      return made(pair_key(b0, 0));
    case 1:
      return made(pair_key(s0, b0));
    case 2:
      return made(pair_key(s1, s0));
    case 3:
      return made(combined(pair_key(third_.word, s1), pair_key(s0, b0)));
    case 4:
      return combined(made(subtree_key(state_.top)),
                      combined(subtree_key(state_.front), std::min<FeatureKey>(state_.depth, 5)));
    default:
      return combined(made(subtree_key(state_.top)), subtree_key(second_));
  }
}

void StateFeatures::add_word_atoms() {
  const int b0 = state_.front.word;
  for (const int word :
       {int{state_.top.word}, int{second_.word}, int{third_.word}, b0, b0 + 1, b0 + 2, b0 + 3}) {
    const ParserSentence::WordKeys& keys = sentence_.keys(word);
    atoms_.insert(atoms_.end(), {keys.word, keys.tag, keys.coarse, keys.ending});
  }
}

void StateFeatures::add_place_atoms() {
  const Subtree& s0 = state_.top;
  const Subtree& b0 = state_.front;
  const bool none_next = !state_.has_next(sentence_.size());
  const int next = none_next ? no_word : int{b0.word};
  atoms_.insert(
      atoms_.end(),
      {distance(s0.word, next), distance(second_.word, s0.word), sentence_.between(s0.word, next),
       sentence_.between(second_.word, s0.word), std::min<FeatureKey>(state_.depth, 5),
       second_.word == 0 ? FeatureKey{2} : FeatureKey{1},
       at_most(s0.left_count, 3) * 8 + at_most(s0.right_count, 3),
       at_most(second_.left_count, 3) * 8 + at_most(second_.right_count, 3),
       at_most(s0.left_count, 3), at_most(b0.left_count, 3), at_most(second_.right_count, 3),
       relations_key(s0), relations_key(second_)});
}

void StateFeatures::add_branch_atoms() {
  const auto add = [&](const std::array<Subtree::Branch, 2>& side) {
    for (const Subtree::Branch& branch : side) {
      const ParserSentence::WordKeys& keys = sentence_.keys(branch.word);
      atoms_.insert(atoms_.end(), {keys.word, keys.tag, relation_key(branch)});
    }
  };
  add(state_.top.left);
  add(state_.top.right);
  add(second_.left);
  add(second_.right);
  add(state_.front.left);
}

void StateFeatures::find_atoms() {
  atoms_.reserve(b0l2n + 1);
  atoms_.push_back(0);
  add_word_atoms();
  add_place_atoms();
  add_branch_atoms();
}

void StateFeatures::append(std::size_t group, std::vector<FeatureKey>& features) {
  if (atoms_.empty()) find_atoms();
  append_features(groups.at(group), group * rows_in_group, atoms_, features);
}

}  // namespace plainsong
