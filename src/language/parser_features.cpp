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

constexpr std::uint64_t rows_in_table = 64;  ///< more than any table has: numbers rows apart

/// A word of the state with what hangs under it.
enum class Seen : std::uint8_t { top, second, next, other };

constexpr Seen seen_by(std::uint8_t atom) {
  const auto within = [&](Atom first, Atom last) { return first <= atom && atom <= last; };
  if (within(s0w, s0e) || within(s0l1w, s0r2n) || atom == s0_counts || atom == s0_left ||
      atom == s0_relations)
    return Seen::top;
  if (within(s1w, s1e) || within(s1l1w, s1r2n) || atom == s1_counts || atom == s1_right ||
      atom == s1_relations)
    return Seen::second;
  if (within(b0w, b0e) || within(b0l1w, b0l2n) || atom == b0_left) return Seen::next;
  return Seen::other;
}

/// What all atoms of a row look at; other where they look at several things.
constexpr Seen seen_by(const FeatureTemplate& row) {
  const Seen seen = seen_by(row.atoms[0]);
  for (const std::uint8_t atom : row.atoms)
    if (atom != no_atom && seen_by(atom) != seen) return Seen::other;
  return seen;
}

/// The rows of a table that look at `seen` alone or, for other, that look at anything else than the
/// words of `apart` alone.
template <const auto& table, Seen seen, Seen... apart>
constexpr auto rows_on() {
  constexpr auto wanted = [](const NumberedTemplate& each) {
    const Seen found = seen_by(each.row);
    return seen == Seen::other ? ((found != apart) && ...) : found == seen;
  };
  constexpr auto count = std::count_if(table.begin(), table.end(), wanted);
  std::array<NumberedTemplate, static_cast<std::size_t>(count)> rows{};
  std::copy_if(table.begin(), table.end(), rows.begin(), wanted);
  return rows;
}

constexpr auto ahead_rows = numbered(ahead, 0);
constexpr auto top_and_next_rows = numbered(top_and_next, rows_in_table);
constexpr auto top_two_rows = numbered(top_two, 2 * rows_in_table);
constexpr auto top_three_rows = numbered(top_three_and_next, 3 * rows_in_table);
constexpr auto under_next_rows = numbered(under_top_and_next, 4 * rows_in_table);
constexpr auto under_two_rows = numbered(under_top_two, 5 * rows_in_table);
constexpr auto on_top = rows_on<under_next_rows, Seen::top>();
constexpr auto on_next = rows_on<under_next_rows, Seen::next>();
constexpr auto on_top_and_next = rows_on<under_next_rows, Seen::other, Seen::top, Seen::next>();
constexpr auto on_second = rows_on<under_two_rows, Seen::second>();
constexpr auto on_top_two = rows_on<under_two_rows, Seen::other, Seen::second>();

constexpr std::array<std::span<const NumberedTemplate>, feature_groups> groups = {
    ahead_rows, top_and_next_rows, top_two_rows, top_three_rows, on_top,
    on_next,    on_top_and_next,   on_second,    on_top_two};

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
  look_ahead();
}

void ParserSentence::look_ahead() {
  for (WordKeys& word : words_) word.self = combined(combined(word.word, word.tag), word.coarse);
  for (std::size_t at = 0; at < words_.size(); ++at) {
    const auto behind = [&](std::size_t words) -> const WordKeys& {
      return words_[std::min(at + words, words_.size() - 1)];
    };
    WordKeys& word = words_[at];
    word.near = combined(word.self, behind(1).tag);
    word.next = combined(combined(word.self, behind(1).self), behind(2).tag);
    word.ahead =
        combined(combined(word.self, behind(1).self), combined(behind(2).self, behind(3).tag));
  }
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

FeatureKey StateFeatures::branches_key(const std::array<Subtree::Branch, 2>& side) const {
  FeatureKey key = 0;
  for (const Subtree::Branch& branch : side)
    key = combined(key, branch.word < 0 ? 0 : sentence_.keys(branch.word).self + branch.relation);
  return key;
}

FeatureKey StateFeatures::subtree_key(const Subtree& subtree) const {
  const FeatureKey counts = at_most(subtree.left_count, 3) * 8 + at_most(subtree.right_count, 3);
  return combined(combined(sentence_.keys(subtree.word).self, counts),
                  combined(branches_key(subtree.left), branches_key(subtree.right)));
}

std::array<FeatureKey, feature_groups> StateFeatures::group_keys() const {
  const Subtree& s0 = state_.top;
  const Subtree& b0 = state_.front;
  const int next = state_.has_next(sentence_.size()) ? int{b0.word} : int{no_word};
  const FeatureKey gap_to_next = distance(s0.word, next) * 128 + sentence_.between(s0.word, next);
  const FeatureKey far = distance(second_.word, s0.word);
  const FeatureKey gap = far * 128 + sentence_.between(second_.word, s0.word);
  const ParserSentence::WordKeys& top = sentence_.keys(s0.word);
  const ParserSentence::WordKeys& second = sentence_.keys(second_.word);
  const ParserSentence::WordKeys& front = sentence_.keys(b0.word);
  const FeatureKey under_top = subtree_key(s0);
  const FeatureKey under_next =
      combined(combined(front.self, at_most(b0.left_count, 3)), branches_key(b0.left));
  const FeatureKey under_lower = subtree_key(second_);
  const FeatureKey tops = combined(second.self, top.self);
  const FeatureKey depth_key = std::min<FeatureKey>(state_.depth, 5);
  return {combined(1, front.ahead),
          combined(combined(2, top.self), combined(front.next, gap_to_next)),
          combined(combined(3, tops), gap),
          combined(combined(4, tops), combined(sentence_.keys(third_.word).self, front.near)),
          combined(5, under_top),
          combined(6, under_next),
          combined(combined(7, under_top), combined(under_next, depth_key)),
          combined(8, under_lower),
          combined(combined(9, under_top), combined(under_lower, far))};
}

void StateFeatures::add_atoms(std::initializer_list<FeatureKey> atoms) {
  for (const FeatureKey atom : atoms) atoms_[atom_count_++] = atom;
}

void StateFeatures::add_word_atoms() {
  const int b0 = state_.front.word;
  for (const int word :
       {int{state_.top.word}, int{second_.word}, int{third_.word}, b0, b0 + 1, b0 + 2, b0 + 3}) {
    const ParserSentence::WordKeys& keys = sentence_.keys(word);
    add_atoms({keys.word, keys.tag, keys.coarse, keys.ending});
  }
}

void StateFeatures::add_place_atoms() {
  const Subtree& s0 = state_.top;
  const Subtree& b0 = state_.front;
  const bool none_next = !state_.has_next(sentence_.size());
  const int next = none_next ? no_word : int{b0.word};
  add_atoms({distance(s0.word, next), distance(second_.word, s0.word),
             sentence_.between(s0.word, next), sentence_.between(second_.word, s0.word),
             std::min<FeatureKey>(state_.depth, 5),
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
      add_atoms({keys.word, keys.tag, relation_key(branch)});
    }
  };
  add(state_.top.left);
  add(state_.top.right);
  add(second_.left);
  add(second_.right);
  add(state_.front.left);
}

void StateFeatures::find_atoms() {
  static_assert(b0l2n < most_atoms);
  add_atoms({0});
  add_word_atoms();
  add_place_atoms();
  add_branch_atoms();
}

void StateFeatures::append(std::size_t group, std::vector<FeatureKey>& features) {
  if (atom_count_ == 0) find_atoms();
  append_features(groups.at(group), std::span(atoms_).first(atom_count_), features);
}

}  // namespace plainsong
