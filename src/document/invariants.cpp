#include "document/invariants.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "document/build.hpp"
#include "document/walk.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

std::string broken_origin(const Text& text, std::string_view source) {
  std::uint32_t covered = 0;
  for (const SourceRun& run : text.origin) {
    if (run.text.begin != covered || run.text.end <= run.text.begin)
      return fmt::format("origin runs leave a gap at byte {}", covered);
    if (run.source.end < run.source.begin || run.source.end > source.size())
      return fmt::format("an origin run at byte {} lies outside the source", run.text.begin);
    if (run.copied &&
        (run.text.end > text.utf8.size() || text.slice(run.text) != slice(source, run.source)))
      return fmt::format("a copied run at byte {} differs from the source", run.text.begin);
    covered = run.text.end;
  }
  if (covered != text.utf8.size())
    return fmt::format("origin runs end at byte {} of {}", covered, text.utf8.size());
  return {};
}

std::string broken_sentences(const Text& text, std::uint32_t& next_id) {
  std::uint32_t done = 0;
  for (const Sentence& sentence : text.sentences) {
    if (sentence.range.begin < done || sentence.range.end <= sentence.range.begin ||
        sentence.range.end > text.utf8.size())
      return fmt::format("sentence {} is out of order or empty", number(sentence.id));
    if (!trimmed(text.slice({done, sentence.range.begin})).empty())
      return fmt::format("words stand outside any sentence before sentence {}",
                         number(sentence.id));
    if (number(sentence.id) != next_id)
      return fmt::format("sentence {} should be {}", number(sentence.id), next_id);
    ++next_id;
    done = sentence.range.end;
  }
  if (!trimmed(std::string_view(text.utf8).substr(done)).empty())
    return fmt::format("words stand outside any sentence: \"{}\"", text.utf8.substr(done, 60));
  return {};
}

std::string broken_inlines(const Text& text) {
  std::vector<Span> open;
  std::uint32_t last = 0;
  for (const Inline& item : text.inlines) {
    if (item.range.end < item.range.begin || item.range.end > text.utf8.size() ||
        item.range.begin < last)
      return fmt::format("an inline at byte {} is out of order", item.range.begin);
    last = item.range.begin;
    while (!open.empty() && open.back().end <= item.range.begin) open.pop_back();
    if (!open.empty() && !open.back().contains(item.range))
      return fmt::format("inlines at byte {} are not nested", item.range.begin);
    if (!item.range.empty()) open.push_back(item.range);
  }
  return {};
}

std::string broken_text(const Text& text, std::string_view source, std::uint32_t& next_id) {
  if (!is_valid_utf8(text.utf8)) return "a text is not UTF-8";
  std::string broken = broken_origin(text, source);
  if (broken.empty()) broken = broken_inlines(text);
  if (broken.empty()) broken = broken_sentences(text, next_id);
  return broken;
}

std::string broken_shape(const std::vector<Block>& blocks) {
  std::vector<std::pair<const Block*, int>> waiting;
  waiting.reserve(blocks.size());
  for (const Block& block : blocks) waiting.emplace_back(&block, 1);
  while (!waiting.empty()) {
    const auto [block, depth] = waiting.back();
    waiting.pop_back();
    if (depth > deepest_block) return "blocks are nested too deep";
    if (is_leaf(block->kind) && !block->children.empty())
      return fmt::format("a {} has children", name_of(block->kind));
    if (!is_leaf(block->kind) && !block->text.empty())
      return fmt::format("a {} has text", name_of(block->kind));
    for (const Block& child : block->children) waiting.emplace_back(&child, depth + 1);
  }
  return {};
}

}  // namespace

std::string broken_invariant(const Document& document) {
  const std::string_view source =
      document.source ? std::string_view(document.source->utf8) : std::string_view();
  std::uint32_t next_sentence = 0;
  std::uint32_t next_section = 0;
  for (const Section& section : document.sections) {
    if (number(section.id) != next_section++)
      return fmt::format("section {} is out of order", number(section.id));
    std::string broken = broken_shape(section.blocks);
    for_each_text(section, [&](const Text& text) {
      if (broken.empty()) broken = broken_text(text, source, next_sentence);
    });
    if (!broken.empty()) return fmt::format("section {}: {}", number(section.id), broken);
  }
  return {};
}

std::string broken_invariant(const Edition& edition, const Document& source) {
  std::string broken = broken_invariant(edition.document);
  if (!broken.empty()) return broken;
  const std::size_t sentences = sentence_places(edition.document).size();
  if (edition.origins.size() != sentences)
    return fmt::format("{} origins for {} sentences", edition.origins.size(), sentences);
  std::vector<bool> kept(sentence_places(source).size());
  const auto mark = [&](SentenceId id) {
    if (number(id) >= kept.size()) return false;
    kept[number(id)] = true;
    return true;
  };
  for (std::size_t id = 0; id < edition.origins.size(); ++id) {
    const Origin& origin = edition.origins[id];
    if (origin.sources.empty() && origin.made_by.empty())
      return fmt::format("sentence {} comes from nowhere", id);
    if (!std::all_of(origin.sources.begin(), origin.sources.end(), mark))
      return fmt::format("sentence {} names a source sentence that is not there", id);
  }
  for (const Omission& omission : edition.omissions)
    if (!mark(omission.source) || omission.reason.empty())
      return "an omission has no source or no reason";
  const auto lost = std::find(kept.begin(), kept.end(), false);
  if (lost != kept.end())
    return fmt::format("source sentence {} is lost in silence", lost - kept.begin());
  return {};
}

}  // namespace plainsong
