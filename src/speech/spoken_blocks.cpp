#include "speech/spoken_blocks.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "speech/numbers.hpp"
#include "speech/pauses.hpp"
#include "speech/web_address.hpp"

namespace plainsong {
namespace {

/// A container that is being walked through: the next child, and what must be said before it.
struct Open {
  const Block* block = nullptr;  ///< nullptr for the section itself
  const std::vector<Block>* children = nullptr;
  std::size_t next = 0;
};

bool has_link(const Block& item) {
  for (const Block& block : item.children) {
    for (const Inline& mark : block.text.inlines)
      if (mark.kind == InlineKind::link) return true;
    if (!all_addresses(block.text.utf8).empty()) return true;
  }
  return false;
}

/// What is said in front of an item's first words: its number, or whether the task is done.
std::vector<Announcement> item_announcements(const Block& list, const Block& item,
                                             std::size_t index) {
  std::vector<Announcement> said;
  if (list.kind == BlockKind::numbered_list) {
    const std::string digits = std::to_string(list.first_number + static_cast<int>(index));
    said.push_back({0, digits + ".", cardinal(digits, Manner::british) + ":"});
  }
  if (item.done) said.push_back({0, *item.done ? "Done:" : "To do:", {}});
  return said;
}

bool covers_all(const Inline& inline_range, const Text& text) {
  return inline_range.range.begin == 0 && inline_range.range.end == text.utf8.size();
}

void announce_inlines(const Block& block, std::vector<Announcement>& said) {
  if (block.kind == BlockKind::picture) said.push_back({0, "Picture:", {}});
  for (const Inline& inline_range : block.text.inlines) {
    if (inline_range.range.empty()) continue;
    const bool known = block.kind == BlockKind::picture && covers_all(inline_range, block.text);
    if (inline_range.kind == InlineKind::image && !known)
      said.push_back({inline_range.range.begin, "Picture:", {}});
    if (inline_range.kind == InlineKind::strikethrough)
      said.push_back({inline_range.range.begin, "Crossed out:", {}});
  }
}

std::chrono::milliseconds break_after(const std::vector<Open>& open) {
  for (const Open& container : open)
    if (container.block != nullptr && container.block->kind != BlockKind::quotation)
      return pauses::item;
  return pauses::paragraph;
}

bool is_later_cell(const std::vector<Open>& open) {
  const Open& top = open.back();
  return top.block != nullptr && top.block->kind == BlockKind::table_row && top.next > 1;
}

}  // namespace

std::vector<SpokenText> spoken_texts(const Section& section) {
  std::vector<SpokenText> texts;
  if (!section.heading.empty()) texts.push_back({&section.heading, false, {}, pauses::heading});
  int links = 0;  // a list of links is numbered aloud, so that a listener can find one again
  std::vector<Announcement> waiting;  // for the first words of an item
  std::vector<Open> open = {{nullptr, &section.blocks, 0}};
  while (!open.empty()) {
    Open& top = open.back();
    if (top.next == top.children->size()) {
      open.pop_back();
      continue;
    }
    const std::size_t index = top.next++;
    const Block& block = (*top.children)[index];
    if (block.kind == BlockKind::rule) {
      texts.push_back({nullptr, false, {}, pauses::rule});
      continue;
    }
    if (is_leaf(block.kind)) {
      SpokenText text = {&block.text, is_later_cell(open), std::move(waiting), break_after(open)};
      waiting.clear();
      announce_inlines(block, text.announcements);
      std::stable_sort(
          text.announcements.begin(), text.announcements.end(),
          [](const Announcement& a, const Announcement& b) { return a.offset < b.offset; });
      texts.push_back(std::move(text));
      continue;
    }
    if (block.kind == BlockKind::list_item && top.block != nullptr)
      waiting = item_announcements(*top.block, block, index);
    if (block.kind == BlockKind::list_item && section.role == SectionRole::links &&
        waiting.empty() && has_link(block)) {
      const std::string digits = std::to_string(++links);
      waiting.push_back(
          {0, "Link " + digits + ":", "Link " + cardinal(digits, Manner::british) + ":"});
    }
    open.push_back({&block, &block.children, 0});
  }
  return texts;
}

}  // namespace plainsong
