#include <utility>

#include "reader/formats.hpp"
#include "reader/gumbo_tree.hpp"
#include "reader/html_page.hpp"
#include "reader/html_reader.hpp"
#include "reader/html_shape.hpp"
#include "reader/html_walk.hpp"
#include "reader/title.hpp"

namespace plainsong {
namespace {

HtmlSlice whole(const Source& source) {
  return {source.utf8, span_of(0, source.utf8.size()), true};
}

}  // namespace

Document read_html(std::shared_ptr<const Source> source, Diagnostics& diagnostics) {
  Document document;
  document.source = std::move(source);
  check_html_shape(document.source->utf8);
  const GumboTree page = parse_html(document.source->utf8);
  read_page_metadata(*page, document, diagnostics);
  Composer composer(document);
  HtmlWalk(whole(*document.source), document.language, composer, diagnostics)
      .read(content_of(*page, diagnostics));
  composer.finish();
  take_title_from_headings(document);
  return document;
}

void read_html_fragment(const HtmlSlice& slice, const Document& document, Composer& composer,
                        Diagnostics& diagnostics) {
  check_html_shape(slice.html);
  const GumboTree page = parse_html_fragment(slice.html);
  HtmlWalk(slice, document.language, composer, diagnostics).read(*page->root);
}

}  // namespace plainsong
