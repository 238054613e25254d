#include "young/passages.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "document/build.hpp"
#include "document/walk.hpp"

namespace plainsong {
namespace {

void drop_first_break(Text& text) {
  const auto is_first_break = [](const Inline& item) {
    return item.kind == InlineKind::line_break && item.range.end == 0;
  };
  text.inlines.erase(std::remove_if(text.inlines.begin(), text.inlines.end(), is_first_break),
                     text.inlines.end());
}

Drafts drafts_of(const Text& text) {
  Drafts drafts;
  std::uint32_t end = 0;
  for (const Sentence& sentence : text.sentences) {
    Draft draft;
    draft.text = part_of(text, sentence.range);
    drop_first_break(draft.text);  // it belongs to the gap
    draft.sources = {sentence.id};
    draft.gap = part_of(text, {end, sentence.range.begin});
    end = sentence.range.end;
    drafts.push_back(std::move(draft));
  }
  return drafts;
}

bool keeps_its_words(BlockKind kind) {
  return kind == BlockKind::quotation || kind == BlockKind::table || kind == BlockKind::code;
}

SentenceId add_origin(Manuscript& manuscript, Draft& draft) {
  const auto id = static_cast<SentenceId>(manuscript.origins.size());
  manuscript.origins.push_back(
      {std::move(draft.sources), std::move(draft.made_by), std::move(draft.changes)});
  return id;
}

void append_sentence(Text& text, Draft draft, Manuscript& manuscript) {
  if (!text.empty() && draft.gap.empty())
    append_made(text, " ", Span{});
  else if (!text.empty())
    append(text, draft.gap);
  const std::size_t begin = text.utf8.size();
  append(text, draft.text);
  const Span range = span_of(begin, text.utf8.size());
  text.sentences.push_back({add_origin(manuscript, draft), range});
}

Block bullet(Block paragraph) {
  Block item;
  item.kind = BlockKind::list_item;
  item.children.push_back(std::move(paragraph));
  return item;
}

}  // namespace

std::vector<Passage> passages(const Document& source) {
  struct Step {
    const Block* block;
    bool listed;
  };

  std::vector<Passage> found;
  for (std::size_t index = 0; index < source.sections.size(); ++index) {
    const Section& section = source.sections[index];
    if (section.role == SectionRole::contents) continue;
    std::vector<Step> steps;
    const auto push = [&](const std::vector<Block>& blocks, bool listed) {
      std::for_each(blocks.rbegin(), blocks.rend(), [&](const Block& block) {
        steps.push_back({&block, listed});
      });
    };
    push(section.blocks, false);
    while (!steps.empty()) {
      const Step step = steps.back();
      steps.pop_back();
      if (keeps_its_words(step.block->kind)) continue;
      if (step.block->kind == BlockKind::paragraph && !step.block->text.sentences.empty())
        found.push_back({step.block->text.sentences.front().id, index, step.listed,
                         drafts_of(step.block->text)});
      push(step.block->children, step.listed || step.block->kind == BlockKind::list_item);
    }
  }
  return found;
}

Manuscript transcript(const Document& source) {
  Manuscript manuscript{source, {}};
  for (Section& section : manuscript.document.sections)
    for_each_text(section, [&](Text& text) {
      for (Sentence& sentence : text.sentences) {
        const SentenceId was = sentence.id;
        sentence.id = static_cast<SentenceId>(manuscript.origins.size());
        manuscript.origins.push_back({{was}, {}, {}});
      }
    });
  return manuscript;
}

std::vector<Block> blocks_of(Drafts drafts, Manuscript& manuscript) {
  std::vector<Block> blocks;
  bool open = false;  // the last block is a paragraph that may go on
  for (Draft& draft : drafts) {
    const Placement placement = draft.placement;
    const bool in_list = !blocks.empty() && blocks.back().kind == BlockKind::bullet_list;
    if (placement == Placement::bullet) {
      Block paragraph;
      append_sentence(paragraph.text, std::move(draft), manuscript);
      if (!in_list) blocks.push_back(Block{BlockKind::bullet_list, {}, {}, 1, false, {}});
      blocks.back().children.push_back(bullet(std::move(paragraph)));
      open = false;
      continue;
    }
    if (!open || placement == Placement::paragraph || draft.starts_paragraph) blocks.emplace_back();
    append_sentence(blocks.back().text, std::move(draft), manuscript);
    open = placement == Placement::running;
  }
  return blocks;
}

void put_in(Manuscript& manuscript, std::vector<Passage> passages) {
  std::map<SentenceId, Drafts>
      by_first;  // the transcript's ids are the source's: both are dense in reading order
  for (Passage& passage : passages) by_first[passage.first] = std::move(passage.drafts);
  std::vector<std::vector<Block>*> lists;
  for (Section& section : manuscript.document.sections) lists.push_back(&section.blocks);
  while (!lists.empty()) {
    std::vector<Block>& list = *lists.back();
    lists.pop_back();
    std::vector<Block> made;
    for (Block& block : list) {
      const bool plain = block.kind == BlockKind::paragraph && !block.text.sentences.empty();
      const auto drafts = plain ? by_first.find(block.text.sentences.front().id) : by_first.end();
      if (drafts == by_first.end()) {
        made.push_back(std::move(block));
        continue;
      }
      for (Block& part : blocks_of(std::move(drafts->second), manuscript))
        made.push_back(std::move(part));
      by_first.erase(drafts);
    }
    list = std::move(made);
    for (Block& block : list)
      if (!block.children.empty()) lists.push_back(&block.children);
  }
}

Edition finished(Manuscript manuscript, EditionKind kind) {
  Edition edition;
  edition.kind = kind;
  edition.document = std::move(manuscript.document);
  const Document& document = edition.document;
  for_each_text(document, [&](const Text& text) {
    for (const Sentence& sentence : text.sentences)
      edition.origins.push_back(std::move(manuscript.origins[number(sentence.id)]));
  });
  renumber(edition.document);
  return edition;
}

}  // namespace plainsong
