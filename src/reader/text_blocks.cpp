#include "reader/text_blocks.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "text/utf8.hpp"

namespace plainsong {
namespace {

using Kind = Piece::Kind;

constexpr std::uint32_t step = 2;   // columns that make an item deeper
constexpr std::size_t deepest = 8;  // lists in lists

Block leaf(BlockKind kind, Text text = {}) {
  Block block;
  block.kind = kind;
  block.text = std::move(text);
  return block;
}

bool has_link(const Text& text) {
  return std::any_of(text.inlines.begin(), text.inlines.end(),
                     [](const Inline& part) { return part.kind == InlineKind::link; });
}

bool is_only_a_link(const Text& text) {
  return std::any_of(text.inlines.begin(), text.inlines.end(), [&](const Inline& part) {
    return part.kind == InlineKind::link && part.range == span_of(0, text.utf8.size());
  });
}

// Builds lists from items that say only how far they are indented.
class Lists {
 public:
  explicit Lists(std::vector<Block>& blocks) : blocks_(blocks) {}

  [[nodiscard]] bool open() const { return !levels_.empty(); }

  void add_item(const Piece& piece, Text text) {
    while (levels_.size() > 1 && piece.indent + step <= levels_.back().indent) close_level();
    const bool deeper =
        open() && piece.indent >= levels_.back().indent + step && levels_.size() < deepest;
    const bool same_list = open() && !deeper && goes_on(piece);
    if (open() && !deeper && !same_list) close_level();
    if (!same_list) open_level(piece);
    Block item = leaf(BlockKind::list_item);
    item.children.push_back(leaf(BlockKind::paragraph, std::move(text)));
    levels_.back().list.children.push_back(std::move(item));
    levels_.back().next_number = piece.number + 1;
  }

  // Whether a paragraph that follows belongs to the last item.
  [[nodiscard]] bool takes(const Piece& piece, const Text& text) const {
    if (!open()) return false;
    if (piece.indent >= levels_.back().indent + step) return true;
    const std::vector<Block>& parts = levels_.back().list.children.back().children;
    return is_only_a_link(text) && piece.blank_lines <= 1 && parts.size() == 1 &&
           !has_link(parts.front().text);
  }

  void add_to_item(Text text) {
    levels_.back().list.children.back().children.push_back(
        leaf(BlockKind::paragraph, std::move(text)));
  }

  void close() {
    while (open()) close_level();
  }

 private:
  struct Level {
    std::uint32_t indent = 0;
    int next_number = 1;
    Block list;
  };

  [[nodiscard]] bool goes_on(const Piece& piece) const {
    const Level& level = levels_.back();
    if (piece.numbered != (level.list.kind == BlockKind::numbered_list)) return false;
    return !piece.numbered || piece.number == level.next_number;
  }

  void open_level(const Piece& piece) {
    Level level;
    level.indent = piece.indent;
    level.list.kind = piece.numbered ? BlockKind::numbered_list : BlockKind::bullet_list;
    if (piece.numbered) level.list.first_number = piece.number;
    levels_.push_back(std::move(level));
  }

  void close_level() {
    Block list = std::move(levels_.back().list);
    levels_.pop_back();
    std::vector<Block>& place = open() ? levels_.back().list.children.back().children : blocks_;
    place.push_back(std::move(list));
  }

  std::vector<Block>& blocks_;
  std::vector<Level> levels_;
};

void add_piece(std::string_view source, const Piece& piece, std::vector<Block>& blocks,
               Lists& lists) {
  if (piece.is(Kind::rule)) {
    lists.close();
    blocks.push_back(leaf(BlockKind::rule));
    return;
  }
  Text text = read_inlines(source, piece.stretches);
  if (is_blank(text.utf8)) return;
  if (piece.is(Kind::item)) return lists.add_item(piece, std::move(text));
  if (lists.takes(piece, text)) return lists.add_to_item(std::move(text));
  lists.close();
  blocks.push_back(leaf(BlockKind::paragraph, std::move(text)));
}

std::vector<Block> blocks_of_unquoted(std::string_view source, std::span<const Piece> pieces) {
  std::vector<Block> blocks;
  Lists lists(blocks);
  for (const Piece& piece : pieces) add_piece(source, piece, blocks, lists);
  lists.close();
  return blocks;
}

}  // namespace

std::vector<Block> blocks_of(std::string_view source, std::span<const Piece> pieces) {
  std::vector<Block> blocks;
  while (!pieces.empty()) {
    const bool quoted = pieces.front().quoted;
    const auto end = std::find_if(pieces.begin(), pieces.end(),
                                  [&](const Piece& piece) { return piece.quoted != quoted; });
    const auto size = static_cast<std::size_t>(end - pieces.begin());
    std::vector<Block> part = blocks_of_unquoted(source, pieces.first(size));
    pieces = pieces.subspan(size);
    if (quoted && !part.empty()) {
      Block quotation = leaf(BlockKind::quotation);
      quotation.children = std::move(part);
      blocks.push_back(std::move(quotation));
    } else {
      std::move(part.begin(), part.end(), std::back_inserter(blocks));
    }
  }
  return blocks;
}

}  // namespace plainsong
