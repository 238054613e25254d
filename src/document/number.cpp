#include "document/build.hpp"
#include "document/walk.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

/// Each line of code that has something on it.
std::vector<Span> lines_of(std::string_view code) {
  std::vector<Span> lines;
  std::size_t begin = 0;
  while (begin < code.size()) {
    const std::size_t end = std::min(code.find('\n', begin), code.size());
    const std::string_view line = trimmed(code.substr(begin, end - begin));
    if (!line.empty()) {
      const auto offset = static_cast<std::size_t>(line.data() - code.data());
      lines.push_back(span_of(offset, offset + line.size()));
    }
    begin = end + 1;
  }
  return lines;
}

void set_sentences(Text& text, const std::vector<Span>& ranges) {
  text.sentences.clear();
  for (const Span range : ranges) text.sentences.push_back({SentenceId{}, range});
}

}  // namespace

void number_sentences(Document& document, const Abbreviations& known) {
  for (Section& section : document.sections) {
    set_sentences(section.heading, sentences(section.heading.utf8, document.language, known));
    for_each_leaf(section, [&](Block& leaf) {
      const bool code = leaf.kind == BlockKind::code;
      set_sentences(leaf.text, code ? lines_of(leaf.text.utf8)
                                    : sentences(leaf.text.utf8, document.language, known));
    });
  }
  renumber(document);
}

void renumber(Document& document) {
  std::uint32_t next_section = 0;
  std::uint32_t next_sentence = 0;
  for (Section& section : document.sections) {
    section.id = SectionId{next_section++};
    for_each_text(section, [&](Text& text) {
      for (Sentence& sentence : text.sentences) sentence.id = SentenceId{next_sentence++};
    });
  }
}

}  // namespace plainsong
