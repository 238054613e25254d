#include "publish/docx_style.hpp"

#include <array>
#include <pugixml.hpp>
#include <string_view>

#include "publish/xhtml.hpp"

namespace plainsong {
namespace {

constexpr const char* font = "Arial";

/// Word counts the height of letters in half points.
struct Heading {
  std::string_view style;
  const char* half_points;
};

constexpr std::array headings = {Heading{"Title", "48"},    Heading{"Heading1", "48"},
                                 Heading{"Heading2", "40"}, Heading{"Heading3", "36"},
                                 Heading{"Heading4", "34"}, Heading{"Heading5", "32"},
                                 Heading{"Heading6", "32"}};

pugi::xml_node fresh(pugi::xml_node parent, const char* name) {
  while (parent.remove_child(name)) {
  }
  return parent.append_child(name);
}

void set_font(pugi::xml_node run) {
  pugi::xml_node fonts = fresh(run, "w:rFonts");
  for (const char* name : {"w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"})
    set_attribute(fonts, name, font);
}

/// The schema has an order for these, and this is a part of it.
void set_letters(pugi::xml_node run, const char* half_points, const char* colour) {
  const bool bold = !run.child("w:b").empty();
  run.remove_children();
  set_font(run);
  if (bold) run.append_child("w:b");
  if (colour != nullptr) set_attribute(run.append_child("w:color"), "w:val", colour);
  set_attribute(run.append_child("w:sz"), "w:val", half_points);
  set_attribute(run.append_child("w:szCs"), "w:val", half_points);
}

void restyle(const pugi::xml_document& document, const std::string& language) {
  pugi::xml_node styles = document.child("w:styles");
  pugi::xml_node defaults = styles.child("w:docDefaults");
  pugi::xml_node run = defaults.child("w:rPrDefault").child("w:rPr");
  set_letters(run, "32", nullptr);
  set_attribute(run.append_child("w:lang"), "w:val", language);
  pugi::xml_node spacing = fresh(defaults.child("w:pPrDefault").child("w:pPr"), "w:spacing");
  set_attribute(spacing, "w:after", "200");
  set_attribute(spacing, "w:line", "360");  // one line and a half
  set_attribute(spacing, "w:lineRule", "auto");
  for (pugi::xml_node style : styles.children("w:style"))
    for (const Heading& heading : headings)
      if (style.attribute("w:styleId").value() == heading.style && !style.child("w:rPr").empty())
        set_letters(style.child("w:rPr"), heading.half_points, "000000");
}

/// Links that lead to a script or into the reader's own files lead nowhere.
void make_safe(const pugi::xml_document& document) {
  for (pugi::xml_node link : document.child("Relationships").children("Relationship")) {
    if (!std::string_view(link.attribute("Type").value()).ends_with("/hyperlink")) continue;
    const std::string address = safe_address(link.attribute("Target").value());
    link.attribute("Target").set_value(address.empty() ? "about:blank" : address.c_str());
  }
}

/// The page's title, which its first heading says again, and more shortly.
void drop_title(const pugi::xml_document& document) {
  pugi::xml_node body = document.child("w:document").child("w:body");
  const pugi::xml_node first = body.child("w:p");
  const std::string_view style = first.child("w:pPr").child("w:pStyle").attribute("w:val").value();
  if (style == "Title") body.remove_child(first);
}

/// What the file says of itself. The day takes the place of the time at which it was made.
void restate(pugi::xml_node core, const Release& release) {
  fresh(core, "dc:title").text().set(title_of(release).c_str());
  fresh(core, "dc:creator").text().set(release.source.stated(metadata::publisher).c_str());
  for (const char* name : {"dcterms:created", "dcterms:modified"})
    core.child(name).text().set((release.date + "T00:00:00Z").c_str());
}

}  // namespace

std::string restyled_docx(const std::string& path, const std::string& xml, const Release& release) {
  const bool styles = path == "word/styles.xml";
  const bool links = path == "word/_rels/document.xml.rels";
  const bool words = path == "word/document.xml";
  if (!styles && !links && !words && path != "docProps/core.xml") return xml;
  pugi::xml_document document;
  constexpr unsigned flags =
      pugi::parse_default | pugi::parse_declaration | pugi::parse_ws_pcdata;  // spaces are words
  if (!document.load_string(xml.c_str(), flags)) return xml;
  if (words)
    drop_title(document);
  else if (styles)
    restyle(document, release.source.language);
  else if (links)
    make_safe(document);
  else
    restate(document.child("cp:coreProperties"), release);
  return xml_bytes(document);
}

}  // namespace plainsong
