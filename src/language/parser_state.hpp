#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace plainsong {

/// A word's place in the sentence, from 1; 0 is the root above it, -1 no word.
using WordNumber = std::int16_t;

inline constexpr WordNumber no_word = -1;

/// What a parser can do next: bring in the next word, hang the word on top under the one that comes
/// next, or under the one below it.
enum class ParserMove : std::uint8_t { shift, left, right };

/// A move with the relation (a number in the model's list) that it makes.
struct ParserAction {
  ParserMove move = ParserMove::shift;
  std::uint8_t relation = 0;
  bool operator==(const ParserAction&) const = default;
};

/// Actions as labels of a linear model: 0 is to shift, then left and right in turn.
constexpr std::size_t label_of(ParserAction action) {
  if (action.move == ParserMove::shift) return 0;
  return 1 + 2 * std::size_t{action.relation} + (action.move == ParserMove::right ? 1 : 0);
}

constexpr ParserAction action_of(std::size_t label) {
  if (label == 0) return {};
  return {label % 2 == 1 ? ParserMove::left : ParserMove::right,
          static_cast<std::uint8_t>((label - 1) / 2)};
}

/// A word with what hangs under it so far: the two words attached last on each side.
struct Subtree {
  struct Branch {
    WordNumber word = no_word;
    std::uint8_t relation = 0;
  };

  WordNumber word = no_word;
  std::uint8_t left_count = 0;
  std::uint8_t right_count = 0;
  std::array<Branch, 2> left{};   ///< the outermost first
  std::array<Branch, 2> right{};  ///< the outermost first

  void attach_left(WordNumber child, std::uint8_t relation);
  void attach_right(WordNumber child, std::uint8_t relation);
};

/// The words below the top of the stacks of many states, which share them.
class ParserStacks {
 public:
  using Cell = std::uint32_t;

  static constexpr Cell bottom = 0;

  /// A stack of one more subtree; its number.
  Cell push(const Subtree& subtree, Cell below);

  [[nodiscard]] const Subtree& subtree(Cell cell) const { return cells_[cell].subtree; }

  [[nodiscard]] Cell below(Cell cell) const { return cells_[cell].below; }

 private:
  struct Link {
    Subtree subtree;
    Cell below = bottom;
  };

  std::vector<Link> cells_ = {Link{}};  ///< the first is the bottom, which holds no word
};

/// Where an arc-hybrid parser stands (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack of
/// subtrees on the root, and the words that are still to come. Every move sequence to the end gives
/// one projective tree with one word under the root.
struct ParserState {
  Subtree top{.word = 0};
  ParserStacks::Cell below = ParserStacks::bottom;
  Subtree front{.word = 1};  ///< the next word; past the last when there is none
  std::uint16_t depth = 1;   ///< how many subtrees are on the stack

  [[nodiscard]] bool has_next(std::size_t words) const {
    return static_cast<std::size_t>(front.word) <= words;
  }

  [[nodiscard]] bool finished(std::size_t words) const { return depth == 1 && !has_next(words); }

  [[nodiscard]] bool can(ParserMove move, std::size_t words) const;

  /// True where right must make the sentence's one word under the root, and nothing else may.
  [[nodiscard]] bool right_is_root() const { return depth == 2; }

  void apply(ParserAction action, ParserStacks& stacks);
};

}  // namespace plainsong
