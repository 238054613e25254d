#include <span>
#include <utility>

#include "reader/formats.hpp"
#include "reader/text_blocks.hpp"
#include "reader/text_headings.hpp"
#include "reader/text_pieces.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

bool begins_section(const Piece& piece) {
  return piece.is(Piece::Kind::heading) && !piece.quoted;
}

Section section_of(std::string_view source, std::span<const Piece> pieces) {
  Section section;
  if (begins_section(pieces.front())) {
    section.level = pieces.front().level;
    section.heading = read_inlines(source, pieces.front().stretches);
    drop_emphasis_of_all(section.heading);
    pieces = pieces.subspan(1);
  }
  section.blocks = blocks_of(source, pieces);
  return section;
}

std::vector<Section> sections_of(std::string_view source, std::span<const Piece> pieces) {
  std::vector<Section> sections;
  while (!pieces.empty()) {
    std::size_t size = 1;
    while (size < pieces.size() && !begins_section(pieces[size])) ++size;
    Section section = section_of(source, pieces.first(size));
    pieces = pieces.subspan(size);
    if (!section.heading.empty() || !section.blocks.empty()) sections.push_back(std::move(section));
  }
  return sections;
}

}  // namespace

Document read_text(std::shared_ptr<const Source> source, Diagnostics& /*diagnostics*/) {
  const std::string_view text = source->utf8;
  std::vector<Piece> pieces = pieces_of(text);
  find_headings(text, pieces);
  join_over_pages(text, pieces);
  Document document;
  document.language.clear();  // plain text does not state it
  document.sections = sections_of(text, pieces);
  if (!document.sections.empty() && document.sections.front().level == 1)
    document.title = document.sections.front().heading.utf8;
  document.source = std::move(source);
  return document;
}

}  // namespace plainsong
