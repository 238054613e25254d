#include <fmt/format.h>

#include <utility>

#include "publish/audiobook.hpp"
#include "publish/contents_links.hpp"
#include "publish/cover.hpp"
#include "publish/xhtml.hpp"
#include "text/dates.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

/// A page's skeleton; gives its <main>. `root` is the way to the archive's root: "../".
pugi::xml_node start_page(pugi::xml_document& page, const Audiobook& book, std::string_view title,
                          const std::string& root) {
  page.append_child(pugi::node_doctype).set_value("html");
  pugi::xml_node html = page.append_child("html");
  set_attribute(html, "lang", book.edition->edition.document.language);
  pugi::xml_node head = html.append_child("head");
  set_attribute(head.append_child("meta"), "charset", "utf-8");
  append_element(head, "title", title);
  pugi::xml_node viewport = head.append_child("meta");
  set_attribute(viewport, "name", "viewport");
  set_attribute(viewport, "content", "width=device-width");
  for (const auto& [rel, file] :
       {std::pair("publication", "publication.json"), std::pair("stylesheet", "style.css")}) {
    pugi::xml_node link = head.append_child("link");
    set_attribute(link, "rel", rel);
    set_attribute(link, "href", root + file);
  }
  append_newline(html);
  pugi::xml_node main = html.append_child("body").append_child("main");
  append_newline(main);
  return main;
}

void append_link(pugi::xml_node parent, std::string_view words, std::string_view target) {
  set_attribute(append_element(parent, "a", words), "href", target);
}

/// The parts' sounds, each below the part that it belongs to.
void append_contents(pugi::xml_node parent, const Audiobook& book) {
  const pugi::xml_node all = parent.append_child("ol");
  std::vector<std::pair<int, pugi::xml_node>> open;  // the items that the next may belong to
  for (const AudiobookPart& part : book.parts) {
    if (part.track == nullptr) continue;
    while (!open.empty() && open.back().first >= part.rank) open.pop_back();
    pugi::xml_node list = all;
    if (!open.empty()) {
      list = open.back().second.child("ol");
      if (!list) list = open.back().second.append_child("ol");
    }
    pugi::xml_node item = list.append_child("li");
    append_link(item, part.title, part.sound);
    append_newline(list);
    open.emplace_back(part.rank, item);
  }
}

void append_texts(pugi::xml_node main, const Audiobook& book) {
  append_element(main, "h2", "To read");
  pugi::xml_node list = main.append_child("ul");
  for (const AudiobookPart& part : book.parts) {
    pugi::xml_node item = list.append_child("li");
    append_link(item, part.title, part.text);
    if (part.track == nullptr)
      item.append_child(pugi::node_pcdata).set_value(" (written, not read aloud)");
    append_newline(list);
  }
}

/// "Riverside Young Carers. 3 July 2023. Read by a synthetic voice: standard."
std::string about(const Audiobook& book) {
  const Document& source = book.release->source;
  std::string line;
  const std::string publisher = source.stated(metadata::publisher);
  const std::string date = readable_date(source.stated(metadata::date), source.language);
  if (!is_blank(publisher)) line += publisher + ". ";
  if (!is_blank(date)) line += date + ". ";
  return fmt::format("{}Read by a {}.", line, narrator_of(*book.edition));
}

std::string page_bytes(const pugi::xml_document& page) {
  return html_bytes(page) + "\n";
}

}  // namespace

std::string write_audiobook_entry(const Audiobook& book) {
  pugi::xml_document page;
  pugi::xml_node main = start_page(page, book, book.title, "");
  pugi::xml_node cover = main.append_child("img");
  set_attribute(cover, "src", "cover.svg");
  set_attribute(cover, "alt", cover_description(*book.release, *book.edition));
  append_newline(main);
  append_element(main, "h1", book.title);
  if (!book.edition->label.empty()) append_element(main, "p", book.edition->label);
  append_element(main, "p", about(book));
  append_newline(main);
  pugi::xml_node contents = main.append_child("nav");
  set_attribute(contents, "role", "doc-toc");
  set_attribute(contents, "aria-labelledby", "contents");
  set_attribute(append_element(contents, "h2", "To listen to"), "id", "contents");
  append_contents(contents, book);
  append_newline(main);
  append_texts(main, book);
  return page_bytes(page);
}

std::string write_audiobook_text(const Audiobook& book, const AudiobookPart& part) {
  XhtmlStyle style;
  for (const auto& [target, path] : book.pictures) style.pictures[target] = "../" + path;
  style.links = contents_links(book.edition->edition.document, [&](SectionId id) {
    return book.parts[number(id)].text.substr(part.text.find('/') + 1);
  });
  pugi::xml_document page;
  pugi::xml_node main =
      start_page(page, book, fmt::format("{} - {}", part.title, book.title), "../");
  if (!append_heading(main, *part.section, 1, style)) append_element(main, "h1", part.title);
  if (part.track != nullptr) {
    pugi::xml_node player = main.append_child("audio");
    set_attribute(player, "src", "../" + part.sound);
    set_attribute(player, "controls", "controls");
    set_attribute(player, "preload", "none");
    append_newline(main);
  }
  append_blocks(main, *part.section, style);
  append_link(main.append_child("p"), "Contents", "../index.html");
  return page_bytes(page);
}

std::string_view audiobook_style() {
  return R"(:root { color-scheme: light dark; font: 1.2rem/1.6 Verdana, sans-serif; }
main { max-width: 36em; margin: auto; padding: 1em; }
img { max-width: 100%; height: auto; }
img[src="cover.svg"] { width: 12em; }
h1, h2 { line-height: 1.25; }
li { margin: .4em 0; }
table { border-collapse: collapse; }
th, td { border: 1px solid; padding: .3em .6em; text-align: left; }
)";
}

}  // namespace plainsong
