#include "check/document_view.hpp"

#include <algorithm>

#include "document/walk.hpp"
#include "young/protect.hpp"
#include "young/setting.hpp"

namespace plainsong {
namespace {

void add_sentences(DocumentView& view, const Section& section, const Text& text, bool heading) {
  for (const Sentence& sentence : text.sentences) {
    const std::string_view bytes = text.slice(sentence.range);
    view.sentences.push_back({&section, &text, &sentence, heading, bytes, lexemes(bytes)});
  }
}

}  // namespace

std::size_t SentenceView::first_word() const {
  return plainsong::first_word(tokens);
}

std::size_t SentenceView::count_words() const {
  std::size_t count = 0;
  for (std::size_t at = 0; at < tokens.size(); ++at) {
    const bool number = tokens[at].kind == LexemeKind::number;
    const bool in_date =  // "03/11/25"
        number && at > 1 && folded(at - 1) == "/" && tokens[at - 2].kind == LexemeKind::number;
    count += (number && !in_date) || tokens[at].kind == LexemeKind::word ? 1 : 0;
  }
  return count;
}

DocumentView::DocumentView(const Document& read, const Words& lists)
    : document(read), words(lists), names(names_of(read)) {
  for (const Section& section : document.sections) {
    add_sentences(*this, section, section.heading, true);
    for_each_leaf(section, [&](const Block& leaf) {
      if (leaf.kind == BlockKind::paragraph || leaf.kind == BlockKind::table_cell)
        add_sentences(*this, section, leaf.text, false);
    });
  }
}

std::vector<Span> given_words(const SentenceView& view, const NameSet& names) {
  std::vector<Span> found = quotations(view.bytes);
  for (const Span name : names_in(view.bytes, view.tokens, names)) found.push_back(name);
  for (const Lexeme& token : view.tokens)
    if (token.kind == LexemeKind::address) found.push_back(token.span);
  const Span all = view.sentence->range;
  for (const Inline& item : view.text->inlines) {
    const bool given = item.kind == InlineKind::code || item.kind == InlineKind::language ||
                       item.kind == InlineKind::image;
    if (given && item.range.overlaps(all))
      found.push_back({std::max(item.range.begin, all.begin) - all.begin,
                       std::min(item.range.end, all.end) - all.begin});
  }
  return found;
}

bool overlaps_any(const std::vector<Span>& spans, Span here) {
  return std::any_of(spans.begin(), spans.end(), [&](Span span) { return span.overlaps(here); });
}

}  // namespace plainsong
