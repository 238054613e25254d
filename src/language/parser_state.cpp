#include "language/parser_state.hpp"

namespace plainsong {

void Subtree::attach_left(WordNumber child, std::uint8_t relation) {
  left[1] = left[0];
  left[0] = {child, relation};
  if (left_count < UINT8_MAX) ++left_count;
}

void Subtree::attach_right(WordNumber child, std::uint8_t relation) {
  right[1] = right[0];
  right[0] = {child, relation};
  if (right_count < UINT8_MAX) ++right_count;
}

ParserStacks::Cell ParserStacks::push(const Subtree& subtree, Cell below) {
  cells_.push_back({subtree, below});
  return static_cast<Cell>(cells_.size() - 1);
}

bool ParserState::can(ParserMove move, std::size_t words) const {
  switch (move) {
    case ParserMove::shift:
      return has_next(words);
    case ParserMove::left:
      return has_next(words) && depth > 1;
    case ParserMove::right:
      break;
  }
  return depth > 2 || (depth == 2 && !has_next(words));
}

void ParserState::apply(ParserAction action, ParserStacks& stacks) {
  if (action.move == ParserMove::shift) {
    below = stacks.push(top, below);
    top = front;
    front = Subtree{.word = static_cast<WordNumber>(front.word + 1)};
    ++depth;
    return;
  }
  const WordNumber child = top.word;
  top = stacks.subtree(below);
  below = stacks.below(below);
  --depth;
  if (action.move == ParserMove::left)
    front.attach_left(child, action.relation);
  else
    top.attach_right(child, action.relation);
}

}  // namespace plainsong
