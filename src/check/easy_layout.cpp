// Rules about headings, paragraphs, lists, tables and the length of a document.

#include <fmt/format.h>

#include <algorithm>
#include <functional>

#include "check/easy_looks.hpp"
#include "document/walk.hpp"
#include "text/utf8.hpp"
#include "text/words.hpp"

namespace plainsong::easy {
namespace {

/// Visits each block with the lists that it stands in, itself included, without recursion.
void for_each_block(const Section& section,
                    const std::function<void(const Block&, std::size_t lists)>& visit) {
  struct Waiting {
    const Block* block;
    std::size_t lists;
  };

  std::vector<Waiting> waiting;
  const auto push = [&](const std::vector<Block>& blocks, std::size_t lists) {
    for (std::size_t i = blocks.size(); i-- > 0;)
      waiting.push_back({&blocks[i], lists + (is_list(blocks[i]) ? 1U : 0U)});
  };
  push(section.blocks, 0);
  while (!waiting.empty()) {
    const Waiting now = waiting.back();
    waiting.pop_back();
    visit(*now.block, now.lists);
    push(now.block->children, now.lists);
  }
}

const Text* first_text(const Block& block) {
  const Block* at = &block;
  while (!at->children.empty()) at = &at->children.front();
  return at->text.empty() ? nullptr : &at->text;
}

Span all_of(const Text& text) {
  return span_of(0, text.utf8.size());
}

std::size_t code_points(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
  }));
}

std::size_t words_below_heading(const Section& section) {
  std::size_t count = 0;
  for_each_leaf(section, [&](const Block& leaf) {
    if (leaf.kind == BlockKind::paragraph) count += words(leaf.text.utf8).size();
  });
  return count;
}

}  // namespace

void document_length(const DocumentView& document, RuleFinder& finder) {
  std::size_t count = 0;
  for (const SentenceView& view : document.sentences) count += view.count_words();
  if (count > finder.limit()) finder.find(fmt::format("{} words in the document", count));
}

void section_length(const DocumentView& document, RuleFinder& finder) {
  for (const Section& section : document.document.sections) {
    const std::size_t count = words_below_heading(section);
    if (count <= finder.limit()) continue;
    const std::string what = fmt::format("{} words without a heading between them", count);
    if (!section.heading.empty())
      finder.find(section.heading, all_of(section.heading), what);
    else if (const Text* const text =
                 section.blocks.empty() ? nullptr : first_text(section.blocks.front()))
      finder.find(*text, all_of(*text), what);
  }
}

void heading_length(const DocumentView& document, RuleFinder& finder) {
  for (const Section& section : document.document.sections)
    if (const std::size_t size = code_points(section.heading.utf8); size > finder.limit())
      finder.find(section.heading, all_of(section.heading),
                  fmt::format("{} characters in a heading", size));
}

void heading_levels(const DocumentView& document, RuleFinder& finder) {
  int before = 0;
  for (const Section& section : document.document.sections) {
    if (section.heading.empty()) continue;
    if (before > 0 && section.level > before + 1)
      finder.find(
          section.heading, all_of(section.heading),
          fmt::format("a heading of level {} under one of level {}", section.level, before));
    before = section.level;
  }
}

void paragraph_length(const DocumentView& document, RuleFinder& finder) {
  for (const Section& section : document.document.sections)
    for_each_leaf(section, [&](const Block& leaf) {
      if (leaf.kind == BlockKind::paragraph && leaf.text.sentences.size() > finder.limit())
        finder.find(leaf.text, all_of(leaf.text),
                    fmt::format("{} sentences in one paragraph", leaf.text.sentences.size()));
    });
}

void list_depth(const DocumentView& document, RuleFinder& finder) {
  for (const Section& section : document.document.sections)
    for_each_block(section, [&](const Block& block, std::size_t lists) {
      if (!is_list(block) || lists != finder.limit() + 1) return;
      if (const Text* const text = first_text(block))
        finder.find(*text, all_of(*text), fmt::format("a list inside {} others", lists - 1));
    });
}

void single_items(const DocumentView& document, RuleFinder& finder) {
  for (const Section& section : document.document.sections)
    for_each_block(section, [&](const Block& block, std::size_t /*lists*/) {
      if (!is_list(block) || block.children.size() != 1) return;
      if (const Text* const text = first_text(block))
        finder.find(*text, all_of(*text), "a list of one thing");
    });
}

void table_headers(const DocumentView& document, RuleFinder& finder) {
  for (const Section& section : document.document.sections)
    for_each_block(section, [&](const Block& block, std::size_t /*lists*/) {
      if (block.kind != BlockKind::table) return;
      bool any = false;
      for (const Block& row : block.children)
        for (const Block& cell : row.children) any = any || (cell.header && !cell.text.empty());
      const Text* const text = first_text(block);
      if (!any && text != nullptr) finder.find(*text, all_of(*text), "a table without headings");
    });
}

}  // namespace plainsong::easy
