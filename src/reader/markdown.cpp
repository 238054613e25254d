#include <md4c.h>

#include <exception>
#include <string_view>
#include <utility>

#include "base/failure.hpp"
#include "reader/formats.hpp"
#include "reader/front_matter.hpp"
#include "reader/markdown_reader.hpp"
#include "reader/title.hpp"

namespace plainsong {
namespace {

/// md4c is C: what a callback throws is kept until it has cleaned up behind itself.
struct Run {
  MarkdownReader reader;
  std::exception_ptr thrown;
};

template <typename Action>
int guarded(void* data, Action action) {
  Run& run = *static_cast<Run*>(data);
  try {
    action(run.reader);
    return 0;
  } catch (...) {
    run.thrown = std::current_exception();
    return 1;
  }
}

int enter_block(MD_BLOCKTYPE type, void* detail, void* data) {
  return guarded(data, [&](MarkdownReader& reader) { reader.enter_block(type, detail); });
}

int leave_block(MD_BLOCKTYPE type, void* /*detail*/, void* data) {
  return guarded(data, [&](MarkdownReader& reader) { reader.leave_block(type); });
}

int enter_span(MD_SPANTYPE type, void* detail, void* data) {
  return guarded(data, [&](MarkdownReader& reader) { reader.enter_span(type, detail); });
}

int leave_span(MD_SPANTYPE type, void* /*detail*/, void* data) {
  return guarded(data, [&](MarkdownReader& reader) { reader.leave_span(type); });
}

int text(MD_TEXTTYPE type, const MD_CHAR* bytes, MD_SIZE size, void* data) {
  return guarded(data, [&](MarkdownReader& reader) { reader.text(type, {bytes, size}); });
}

constexpr unsigned int dialect = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS;

/// Whether a paragraph holds more bare addresses than md4c can find in reasonable time, which grows
/// with their square.
bool has_crowded_paragraph(std::string_view markdown) {
  constexpr std::size_t most = 4000;
  std::size_t marks = 0;
  for (std::size_t at = 0; at + 1 < markdown.size(); ++at) {
    if (markdown[at] == '\n' && (markdown[at + 1] == '\n' || markdown[at + 1] == '\r')) marks = 0;
    const bool mark = markdown.compare(at, 3, "://") == 0 || markdown.compare(at, 4, "www.") == 0;
    if (mark && ++marks > most) return true;
  }
  return false;
}

unsigned int dialect_for(std::string_view markdown, Diagnostics& diagnostics) {
  if (!has_crowded_paragraph(markdown)) return dialect | MD_FLAG_PERMISSIVEAUTOLINKS;
  note(diagnostics, "reader.addresses", {},
       "a paragraph holds thousands of bare addresses, so only those in <> are links");
  return dialect;
}

}  // namespace

Document read_markdown(std::shared_ptr<const Source> source, Diagnostics& diagnostics) {
  Document document;
  document.language.clear();
  document.source = std::move(source);
  const std::string_view all = document.source->utf8;
  const std::size_t begin = read_front_matter(all, document, diagnostics);
  const std::string_view words = all.substr(begin);

  Run run{MarkdownReader(all, begin, document, diagnostics), nullptr};
  const MD_PARSER parser{0,           dialect_for(words, diagnostics),
                         enter_block, leave_block,
                         enter_span,  leave_span,
                         text,        nullptr,
                         nullptr};
  const int failed = md_parse(words.data(), static_cast<MD_SIZE>(words.size()), &parser, &run);
  if (run.thrown) std::rethrow_exception(run.thrown);
  if (failed != 0)
    throw Failure(Trouble::input,
                  "reading \"" + document.source->name + "\" as Markdown ran out of memory",
                  "split the document into smaller files");
  run.reader.finish();
  take_title_from_headings(document);
  return document;
}

}  // namespace plainsong
