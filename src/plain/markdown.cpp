#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <utility>

#include "document/build.hpp"
#include "plain/markdown_escape.hpp"
#include "plain/markdown_inlines.hpp"
#include "plain/marked_lines.hpp"
#include "plain/plain.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

/// Not "---", which may underline a heading, open front matter, and go on behind the "-" of an
/// item.
constexpr std::string_view rule = "***";

/// Parts two blocks that would be read as one, and fills an empty item, behind which readers
/// disagree about what is whose.
constexpr std::string_view nothing = "<!-- -->";

bool holds_nothing(const Block& block) {
  if (block.kind == BlockKind::rule || block.kind == BlockKind::picture) return false;
  return is_leaf(block.kind) ? block.text.empty() && block.text.inlines.empty()
                             : block.children.empty();
}

bool hold_nothing(const std::vector<Block>& blocks) {
  return std::all_of(blocks.begin(), blocks.end(), holds_nothing);
}

/// Whether a list can stand directly below a paragraph, without a blank line.
bool can_follow_paragraph(const Block& list) {
  return (list.kind == BlockKind::bullet_list || list.first_number == 1) &&
         !hold_nothing(list.children.front().children);
}

/// Whether an item is a paragraph, and perhaps lists that stand directly below it.
bool is_tight(const Block& item) {
  for (std::size_t at = 0; at < item.children.size(); ++at) {
    const Block& child = item.children[at];
    if (holds_nothing(child)) return false;
    if (at == 0 && child.kind == BlockKind::paragraph) continue;
    if (!is_list(child) || (at > 0 && !can_follow_paragraph(child))) return false;
  }
  return true;
}

bool starts_with_rule(const Section& section) {
  return !section.blocks.empty() && section.blocks.front().kind == BlockKind::rule;
}

Text as_picture(const Text& text) {
  const auto is_image = [](const Inline& item) { return item.kind == InlineKind::image; };
  Text picture = text;
  if (std::none_of(text.inlines.begin(), text.inlines.end(), is_image))
    picture.inlines.insert(picture.inlines.begin(),
                           {InlineKind::image, span_of(0, text.utf8.size()), {}});
  return picture;
}

class MarkdownWriter {
 public:
  void write_section(const Section& section) {
    if (!section.heading.empty()) {
      part();
      const auto level = static_cast<std::size_t>(std::clamp(section.level, 1, 6));
      lines_.write(std::string(level, '#') + " " +
                   markdown_words(section.heading, MarkdownPlace::heading));
    } else if (!lines_.empty() && !rule_is_last_ && !starts_with_rule(section)) {
      part();
      lines_.write(rule);  // it is a part of its own, though it has no heading
    }
    rule_is_last_ = !section.blocks.empty() && section.blocks.back().kind == BlockKind::rule;
    if (hold_nothing(section.blocks)) return;
    part();
    write_blocks(section.blocks, true);
  }

  std::string take() { return lines_.take(); }

 private:
  void part() {
    if (!lines_.empty()) lines_.write_blank();
  }

  void write_blocks(const std::vector<Block>& blocks, bool parted) {
    const Block* last = nullptr;
    for (const Block& block : blocks) {
      if (holds_nothing(block)) continue;
      if (last != nullptr && parted) lines_.write_blank();
      part_likes(last, block);
      write_block(block);
      last = &block;
    }
    other_marker_ = false;
  }

  /// Two lists or quotations in a row would be read as one.
  void part_likes(const Block* last, const Block& block) {
    const bool alike = last != nullptr && last->kind == block.kind;
    other_marker_ = alike && is_list(block) && !other_marker_;
    if (!alike || block.kind != BlockKind::quotation) return;
    lines_.write(nothing);
    lines_.write_blank();
  }

  void write_block(const Block& block) {
    switch (block.kind) {
      case BlockKind::rule:
        return lines_.write(rule);
      case BlockKind::code:
        return write_code(block.text.utf8);
      case BlockKind::picture:
        return write_words(as_picture(block.text));
      case BlockKind::paragraph:
      case BlockKind::table_cell:
        return write_words(block.text);
      case BlockKind::bullet_list:
      case BlockKind::numbered_list:
        return write_list(block);
      case BlockKind::quotation:
        lines_.open("> ", "> ");
        write_blocks(block.children, true);
        return lines_.close();
      case BlockKind::table:
        return write_table(block);
      case BlockKind::list_item:
      case BlockKind::table_row:
        return write_blocks(block.children, true);
    }
  }

  void write_words(const Text& text) {
    lines_.write_all(markdown_words(text, MarkdownPlace::paragraph));
  }

  void write_code(std::string_view code) {
    const std::string fence(std::max<std::size_t>(3, longest_backticks(code) + 1), '`');
    lines_.write(fence);
    lines_.write_all(code);
    lines_.write(fence);
  }

  void write_list(const Block& list) {
    const bool tight = std::all_of(list.children.begin(), list.children.end(), is_tight);
    const bool other = other_marker_;
    std::int64_t number = std::max(0, list.first_number);
    bool first = true;
    for (const Block& item : list.children) {
      if (!tight && !std::exchange(first, false)) lines_.write_blank();
      const std::string marker = list.kind == BlockKind::numbered_list
                                     ? fmt::format("{}{} ", number++, other ? ')' : '.')
                                     : std::string(other ? "+ " : "- ");
      lines_.open(marker, std::string(marker.size(), ' '));
      if (item.done) lines_.put_first(*item.done ? "[x] " : "[ ] ");
      if (hold_nothing(item.children))
        lines_.write(nothing);
      else
        write_blocks(item.children, !tight);
      lines_.close();
    }
    other_marker_ = other;
  }

  void write_row(const std::vector<Block>& cells, std::size_t columns) {
    std::string line = "|";
    for (std::size_t at = 0; at < columns; ++at) {
      const std::string words =
          at < cells.size() ? markdown_words(cells[at].text, MarkdownPlace::cell) : std::string();
      line += fmt::format(" {} |", words);
    }
    lines_.write(line);
  }

  /// A table always has a header; one that has none gets an empty one.
  void write_table(const Block& table) {
    std::size_t columns = 1;
    for (const Block& row : table.children) columns = std::max(columns, row.children.size());
    const std::vector<Block>& first = table.children.front().children;
    const bool headed =
        !first.empty() &&
        std::all_of(first.begin(), first.end(), [](const Block& cell) { return cell.header; });
    write_row(headed ? first : std::vector<Block>(), columns);
    std::string delimiters = "|";
    for (std::size_t at = 0; at < columns; ++at) delimiters += " --- |";
    lines_.write(delimiters);
    for (std::size_t at = headed ? 1 : 0; at < table.children.size(); ++at)
      write_row(table.children[at].children, columns);
  }

  MarkedLines lines_;
  bool other_marker_ = false;
  bool rule_is_last_ = false;  ///< the last section ended with one: no other is needed
};

}  // namespace

std::string markdown(const Document& document) {
  MarkdownWriter writer;
  for (const Section& section : document.sections) writer.write_section(section);
  return writer.take();
}

}  // namespace plainsong
