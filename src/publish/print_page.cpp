// young/edition.html: the edition as one page to print, to send or to make other documents of.

#include <fmt/format.h>

#include <pugixml.hpp>

#include "publish/contents_links.hpp"
#include "publish/publish.hpp"
#include "publish/xhtml.hpp"
#include "text/dates.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

/// A4 in 16 points, as guides to easy reading ask for: one column, lines apart, nothing justified.
/// Headings keep their white space: where one wraps, Chromium leaves it out of a PDF's bookmarks.
/// Neither `<` nor `&` may stand in it, nor `>`, which XML would write in another way.
constexpr std::string_view style = R"(
@page { size: A4; margin: 20mm; @bottom-center { content: counter(page) " of " counter(pages); font: 12pt sans-serif; } }
html { font: 16pt/1.5 "Atkinson Hyperlegible", Verdana, Arial, "DejaVu Sans", sans-serif; color: #111; background: #fff; }
body { max-width: 34em; margin: 0 auto; padding: 0 1em; overflow-wrap: anywhere; }
h1, h2, h3, h4, h5, h6 { white-space: pre-wrap; line-height: 1.25; margin: 1.4em 0 .4em; break-after: avoid; }
h1 { font-size: 1.6em; } h2 { font-size: 1.35em; } h3, h4, h5, h6 { font-size: 1.1em; }
p, li { margin: 0 0 .6em; orphans: 3; widows: 3; }
li, figure, table, blockquote { break-inside: avoid; }
figure { margin: 1em 0; } img { max-width: 100%; height: auto; }
blockquote { margin: 1em 0; padding-left: 1em; border-left: .25em solid #888; }
table { border-collapse: collapse; } th, td { border: 1px solid #666; padding: .3em .5em; text-align: left; }
a { color: #003c8f; }
.illustrated { display: grid; grid-template-columns: 3.4em 1fr; gap: 0 1em; align-items: start; break-inside: avoid; }
.illustrated img { width: 100%; }
.illustrated p { align-self: center; }
li:has(.illustrated) { list-style: none; }
.credit { margin-top: 2em; font-size: .75em; }
.made { font-size: .9em; border: 2px solid #666; padding: .5em .7em; }
@media screen { .address { display: none; } }
@media print { body { max-width: none; padding: 0; } a { color: inherit; } }
)";

std::map<std::string, std::string> pictures_from_edition(const Document& document) {
  std::map<std::string, std::string> paths = picture_paths(document);
  for (auto& [target, path] : paths) path.insert(0, "../");
  return paths;
}

void write_head(pugi::xml_node html, const Release& release, const ReleasedEdition& released) {
  pugi::xml_node head = html.append_child("head");
  set_attribute(head.append_child("meta"), "charset", "utf-8");
  append_element(
      head, "title",
      fmt::format("{} ({})", title_of(release), lower(shown_name(released.edition.kind))));
  pugi::xml_node view = head.append_child("meta");
  set_attribute(view, "name", "viewport");
  set_attribute(view, "content", "width=device-width, initial-scale=1");
  append_element(head, "style", style);
}

std::string print_page(const Release& release, const ReleasedEdition& released) {
  const Document& document = released.edition.document;
  pugi::xml_document page;
  page.append_child(pugi::node_doctype).set_value("html");
  pugi::xml_node html = page.append_child("html");
  set_attribute(html, "lang", document.language);
  write_head(html, release, released);
  pugi::xml_node main = html.append_child("body").append_child("main");
  const std::vector<int> ranks = heading_ranks(document);
  XhtmlStyle look;
  std::set<std::string> told;
  look.in_full = &told;
  look.pictures = pictures_from_edition(release.source);
  look.illustrations = illustrations_at(release, released, "../");
  look.links = contents_links(document, [&](SectionId id) {
    return "#" + sentence_name(look, document.sections[number(id)].heading.sentences.front().id);
  });
  const bool titled = !document.sections.empty() &&
                      document.sections.front().role == SectionRole::title &&
                      !document.sections.front().heading.empty();
  if (!titled) append_element(main, "h1", title_of(release));
  for (std::size_t at = 0; at < document.sections.size(); ++at) {
    const Section& section = document.sections[at];
    append_heading(main, section, titled ? ranks[at] : ranks[at] + 1, look);
    append_blocks(main, section, look);
  }
  append_credit(main, document.sections, look, release.illustration_credit);
  return html_bytes(page) + "\n";
}

}  // namespace

void publish_documents(const Release& release, Package& package) {
  for (const ReleasedEdition& released : release.editions)
    if (released.edition.kind == EditionKind::young)
      package[folder_of(released) + "/edition.html"] = print_page(release, released);
}

}  // namespace plainsong
