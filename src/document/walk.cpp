#include "document/walk.hpp"

#include <algorithm>

namespace plainsong {
namespace {

template <typename AnyBlock, typename AnyBlocks>
void walk_leaves(AnyBlocks& blocks, const std::function<void(AnyBlock&)>& visit) {
  std::vector<AnyBlock*> waiting;
  const auto push = [&](auto& children) {
    for (auto child = children.rbegin(); child != children.rend(); ++child)
      waiting.push_back(&*child);
  };
  push(blocks);
  while (!waiting.empty()) {
    AnyBlock* const block = waiting.back();
    waiting.pop_back();
    if (is_leaf(block->kind))
      visit(*block);
    else
      push(block->children);
  }
}

}  // namespace

void for_each_leaf(const Section& section, const std::function<void(const Block&)>& visit) {
  walk_leaves<const Block>(section.blocks, visit);
}

void for_each_leaf(Section& section, const std::function<void(Block&)>& visit) {
  walk_leaves<Block>(section.blocks, visit);
}

void for_each_text(const Section& section, const std::function<void(const Text&)>& visit) {
  if (!section.heading.empty()) visit(section.heading);
  for_each_leaf(section, [&](const Block& leaf) { visit(leaf.text); });
}

void for_each_text(Section& section, const std::function<void(Text&)>& visit) {
  if (!section.heading.empty()) visit(section.heading);
  for_each_leaf(section, [&](Block& leaf) { visit(leaf.text); });
}

void for_each_text(const Document& document, const std::function<void(const Text&)>& visit) {
  for (const Section& section : document.sections) for_each_text(section, visit);
}

std::vector<SentencePlace> sentence_places(const Document& document) {
  std::vector<SentencePlace> places;
  for (const Section& section : document.sections)
    for_each_text(section, [&](const Text& text) {
      for (const Sentence& sentence : text.sentences)
        places.push_back({&section, &text, &sentence});
    });
  return places;
}

Span source_span(const Text& text, Span range) {
  Span source{};
  bool found = false;
  // The runs are in order: those that end before the range are passed over at once.
  auto run = std::partition_point(text.origin.begin(), text.origin.end(),
                                  [&](const SourceRun& one) { return one.text.end < range.begin; });
  for (; run != text.origin.end() && run->text.begin <= range.end; ++run) {
    if (!run->text.overlaps(range) && !(range.empty() && run->text.contains(range.begin))) continue;
    Span part = run->source;
    if (run->copied) {
      part.begin += std::max(run->text.begin, range.begin) - run->text.begin;
      part.end -= run->text.end - std::min(run->text.end, std::max(range.end, range.begin));
    }
    source =
        found ? Span{std::min(source.begin, part.begin), std::max(source.end, part.end)} : part;
    found = true;
  }
  return source;
}

}  // namespace plainsong
