#include "language/train/gold_tree.hpp"

#include <algorithm>

namespace plainsong {
namespace {

bool is_above(const std::vector<int>& heads, int above, int word) {
  while (word != 0 && word != above) word = heads[static_cast<std::size_t>(word)];
  return word == above;
}

bool crosses(const std::vector<int>& heads, int word) {
  const int head = heads[static_cast<std::size_t>(word)];
  const auto [first, last] = std::minmax(word, head);
  for (int inside = first + 1; inside < last; ++inside)
    if (!is_above(heads, head, inside)) return true;
  return false;
}

/// The shortest arc that crosses another, as its lower word; 0 for none.
int first_to_lift(const std::vector<int>& heads) {
  int best = 0;
  int shortest = 0;
  for (int word = 1; word < static_cast<int>(heads.size()); ++word) {
    const int head = heads[static_cast<std::size_t>(word)];
    const int length = std::abs(word - head);
    if (head == 0 || (best != 0 && length >= shortest) || !crosses(heads, word)) continue;
    best = word;
    shortest = length;
  }
  return best;
}

int head_of(const GoldTree& gold, int word) {
  return gold.heads[static_cast<std::size_t>(word)];
}

/// The head that a move which is no shift gives the top word.
int head_by(const ParserState& state, const ParserStacks& stacks, ParserMove move) {
  return move == ParserMove::left ? state.front.word : stacks.subtree(state.below).word;
}

/// How many words that are still to come hang under the top word.
std::size_t children_to_come(const GoldTree& gold, const ParserState& state) {
  const auto first =
      gold.heads.begin() +
      std::min<std::ptrdiff_t>(state.front.word, static_cast<std::ptrdiff_t>(gold.heads.size()));
  return static_cast<std::size_t>(std::count(first, gold.heads.end(), state.top.word));
}

/// What a shift loses: arcs between the next word and the stack, but for the top's own children.
std::size_t lost_by_shift(const GoldTree& gold, const ParserState& state,
                          const ParserStacks& stacks) {
  const int next = state.front.word;
  std::size_t lost = head_of(gold, state.top.word) == next && state.top.word != 0 ? 1 : 0;
  for (ParserStacks::Cell cell = state.below; cell != ParserStacks::bottom;
       cell = stacks.below(cell)) {
    const int word = stacks.subtree(cell).word;
    if (head_of(gold, next) == word) ++lost;
    if (word != 0 && head_of(gold, word) == next) ++lost;
  }
  return lost;
}

}  // namespace

GoldTree::GoldTree(const TreebankSentence& sentence, const std::vector<Relation>& known)
    : heads(1, -1), relations(1, 0) {
  for (const TreebankWord& word : sentence.words) {
    heads.push_back(word.head);
    const auto found = std::find(known.begin(), known.end(), word.relation);
    relations.push_back(static_cast<std::uint8_t>(found - known.begin()));
  }
  for (int word = first_to_lift(heads); word != 0; word = first_to_lift(heads))
    heads[static_cast<std::size_t>(word)] =
        heads[static_cast<std::size_t>(heads[static_cast<std::size_t>(word)])];
}

std::optional<std::vector<ParserAction>> actions_for(const GoldTree& gold) {
  std::vector<std::size_t> missing(gold.heads.size());
  for (std::size_t word = 1; word < gold.heads.size(); ++word)
    ++missing[static_cast<std::size_t>(gold.heads[word])];
  ParserStacks stacks;
  ParserState state;
  std::vector<ParserAction> actions;
  while (!state.finished(gold.words())) {
    const auto top = static_cast<std::size_t>(state.top.word);
    ParserAction action;
    for (const ParserMove move : {ParserMove::left, ParserMove::right}) {
      const bool fits = state.can(move, gold.words()) && missing[top] == 0 &&
                        gold.heads[top] == head_by(state, stacks, move);
      if (fits) action = {move, gold.relations[top]};
    }
    if (!state.can(action.move, gold.words())) return std::nullopt;
    if (action.move != ParserMove::shift) --missing[static_cast<std::size_t>(gold.heads[top])];
    actions.push_back(action);
    state.apply(action, stacks);
  }
  return actions;
}

std::size_t arcs_lost(const GoldTree& gold, const ParserState& state, const ParserStacks& stacks,
                      ParserMove move) {
  if (move == ParserMove::shift) return lost_by_shift(gold, state, stacks);
  const int head = head_of(gold, state.top.word);
  const int next = state.front.word;
  std::size_t lost = children_to_come(gold, state);
  if (move == ParserMove::right) return lost + (head >= next ? 1 : 0);
  const bool loses_below = head == stacks.subtree(state.below).word;
  return lost + (loses_below || head > next ? 1 : 0);
}

bool names_right(const GoldTree& gold, const ParserState& state, const ParserStacks& stacks,
                 ParserAction action) {
  if (action.move == ParserMove::shift) return true;
  const int word = state.top.word;
  return head_of(gold, word) != head_by(state, stacks, action.move) ||
         gold.relations[static_cast<std::size_t>(word)] == action.relation;
}

}  // namespace plainsong
