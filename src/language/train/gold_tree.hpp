#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "language/parser_state.hpp"
#include "language/train/treebank.hpp"

namespace plainsong {

/// The tree that a treebank gives a sentence: by word number, the head and the relation (a number
/// in the model's list). Arcs that cross others are lifted to the head's head until none do.
struct GoldTree {
  std::vector<int> heads;
  std::vector<std::uint8_t> relations;

  GoldTree(const TreebankSentence& sentence, const std::vector<Relation>& known);

  [[nodiscard]] std::size_t words() const { return heads.size() - 1; }
};

/// The actions that build the tree, each arc as soon as it can be made; none for a tree that moves
/// cannot build, which a projective one with one word under the root never is.
std::optional<std::vector<ParserAction>> actions_for(const GoldTree& gold);

/// How many of the tree's arcs can no longer be made once this move is made (Goldberg and Nivre
/// 2013). The move must be allowed.
std::size_t arcs_lost(const GoldTree& gold, const ParserState& state, const ParserStacks& stacks,
                      ParserMove move);

/// True where the action makes no arc, or one that the tree does not have, or has with this
/// relation.
bool names_right(const GoldTree& gold, const ParserState& state, const ParserStacks& stacks,
                 ParserAction action);

}  // namespace plainsong
