#include <fmt/format.h>

#include "publish/daisy.hpp"
#include "publish/xhtml.hpp"

namespace plainsong {
namespace {

/// XHTML 1.0 knows no <figure>, no list without items and no table without a body.
void make_older(pugi::xml_node parent) {
  pugi::xml_node next;
  for (pugi::xml_node node = parent.first_child(); !node.empty(); node = next) {
    next = node.next_sibling();
    const std::string_view name = node.name();
    if (name == "figure") node.set_name("div");
    if (name == "table" && !node.child("tbody")) node.child("thead").set_name("tbody");
    const bool list = name == "ul" || name == "ol";
    if ((list && !node.child("li")) || (name == "table" && !node.child("tbody")))
      parent.remove_child(node);
    else
      make_older(node);
  }
}

}  // namespace

pugi::xml_node start_daisy_page(pugi::xml_document& page, const DaisyBook& book) {
  pugi::xml_node declaration = page.append_child(pugi::node_declaration);
  set_attribute(declaration, "version", "1.0");
  set_attribute(declaration, "encoding", "utf-8");
  page.append_child(pugi::node_doctype)
      .set_value(R"(html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" )"
                 R"("http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd")");
  pugi::xml_node html = page.append_child("html");
  const std::string& language = book.edition->edition.document.language;
  set_attribute(html, "xmlns", "http://www.w3.org/1999/xhtml");
  set_attribute(html, "lang", language);
  set_attribute(html, "xml:lang", language);
  pugi::xml_node head = html.append_child("head");
  append_newline(head);
  append_element(head, "title", book.title);
  append_newline(head);
  pugi::xml_node type = head.append_child("meta");
  set_attribute(type, "http-equiv", "Content-type");
  set_attribute(type, "content", "text/html; charset=utf-8");
  append_newline(head);
  return head;
}

void append_daisy_meta(pugi::xml_node head, const char* name, std::string_view content,
                       const char* scheme) {
  pugi::xml_node meta = head.append_child("meta");
  set_attribute(meta, "name", name);
  set_attribute(meta, "content", content);
  if (scheme != nullptr) set_attribute(meta, "scheme", scheme);
  append_newline(head);
}

std::string daisy_exact_time(std::int64_t milliseconds) {
  return clock_time(milliseconds, 1000);
}

std::string daisy_time(std::int64_t milliseconds) {
  return daisy_exact_time(milliseconds + 500).substr(0, 8);
}

std::string write_daisy_content(const DaisyBook& book) {
  pugi::xml_document page;
  pugi::xml_node head = start_daisy_page(page, book);
  append_daisy_meta(head, "dc:title", book.title);
  append_daisy_meta(head, "dc:format", "Daisy 2.02");
  append_daisy_meta(head, "ncc:generator", "plainsong " PLAINSONG_VERSION);
  pugi::xml_node body = head.parent().append_child("body");
  append_newline(body);
  XhtmlStyle style;
  style.pictures = book.pictures;
  const Document& document = book.edition->edition.document;
  const std::vector<int> ranks = heading_ranks(document);
  for (const Section& section : document.sections) {
    append_heading(body, section, ranks[number(section.id)], style);
    append_blocks(body, section, style);
  }
  make_older(body);
  return xml_bytes(page) + "\n";
}

}  // namespace plainsong
