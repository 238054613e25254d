// index.html: the editions on one page that needs no network and, to be read, no script. The page's
// frame, its script and its style are the files of src/publish/web.

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <pugixml.hpp>

#include "publish/counterparts.hpp"
#include "publish/publish.hpp"
#include "publish/web_edition.hpp"
#include "publish/web_files.hpp"
#include "publish/xhtml.hpp"
#include "speech/xml.hpp"
#include "text/dates.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

/// What pages with illustrations need besides.
constexpr std::string_view beside_words = R"(
.illustrated { display: grid; grid-template-columns: minmax(3rem, 6rem) 1fr; gap: 0 1em; align-items: start; margin: 0 0 1em; }
.illustrated img { width: 100%; height: auto; padding: .3rem; border-radius: .5rem; background: #fff; }
.illustrated p { margin: 0 !important; }
li:has(.illustrated) { list-style: none; }
.credit { font-size: .8em; }
)";

using Editions = std::vector<const ReleasedEdition*>;

/// The one that is easier to read comes first.
Editions in_page_order(const Release& release) {
  Editions editions;
  for (const ReleasedEdition& edition : release.editions) editions.push_back(&edition);
  std::stable_sort(editions.begin(), editions.end(), [](const auto* left, const auto* right) {
    return left->edition.kind > right->edition.kind;
  });
  return editions;
}

pugi::xml_node by_id(const pugi::xml_document& page, std::string_view id) {
  return page.find_node(
      [&](const pugi::xml_node& node) { return node.attribute("id").value() == id; });
}

void write_title(const pugi::xml_document& page, const Release& release) {
  const Document& source = release.source;
  const std::string title = title_of(release);
  page.first_child().child("head").child("title").text().set(xml::allowed(title).c_str());
  pugi::xml_node header = page.first_child().child("body").child("header");
  header.child("h1").text().set(xml::allowed(title).c_str());
  set_attribute(header.child("h1"), "lang", source.language);
  const std::string publisher = source.stated(metadata::publisher);
  const std::string date = readable_date(source.stated(metadata::date), source.language);
  const bool both = !is_blank(publisher) && !is_blank(date);
  const std::string stated = publisher + (both ? " · " : "") + date;
  if (!is_blank(stated)) append_element(header, "p", stated);
  append_newline(header);
}

/// For each sentence, how much further than the last the one of the other edition is that tells the
/// same: "0 1 0 - 1". A "-" stands for none.
std::string twins(const Edition& from, const Edition& to) {
  std::string list;
  std::int64_t last = 0;
  for (const auto& twin : counterparts(from, to)) {
    if (!list.empty()) list += ' ';
    list += twin ? fmt::format("{}", number(*twin) - last) : "-";
    if (twin) last = number(*twin);
  }
  return list;
}

void write_editions(pugi::xml_node main, const Release& release, const Editions& editions) {
  if (editions.size() != 2) {
    for (const ReleasedEdition* edition : editions) append_edition(main, release, *edition, {});
    return;
  }
  const Edition& left = editions[0]->edition;
  const Edition& right = editions[1]->edition;
  const SectionRows rows = side_by_side(left, right);
  pugi::xml_node first = append_edition(main, release, *editions[0], rows.left);
  set_attribute(first, "data-twins", twins(left, right));
  append_edition(main, release, *editions[1], rows.right);
}

/// The choice of what is shown; none where there is only one edition.
void write_views(pugi::xml_node views, const Editions& editions) {
  if (editions.size() < 2) {
    views.parent().remove_child(views);
    return;
  }
  const auto add = [&](std::string_view value, std::string_view words) {
    pugi::xml_node label = views.append_child("label");
    pugi::xml_node input = label.append_child("input");
    set_attribute(input, "type", "radio");
    set_attribute(input, "name", "view");
    set_attribute(input, "value", value);
    append_element(label, "span", words);
    append_newline(views);
  };
  for (const ReleasedEdition* edition : editions)
    add(folder_of(*edition), shown_name(edition->edition.kind));
  add("both", "Side by side");
}

struct Download {
  std::string_view path;  ///< in the edition's folder; {} stands for the folder's name
  std::string_view words;
  std::string_view advice = {};
};

constexpr std::array<Download, 8> downloads = {{
    {"{}.epub", "E-book with sound (EPUB)"},
    {"audiobook.lpf", "Audiobook (LPF)"},
    {"daisy202/ncc.html", "Talking book (DAISY)",
     "To hear it on a DAISY player, copy the whole folder daisy202 to the player."},
    {"edition.docx", "Word document"},
    {"edition.pdf", "PDF to print"},
    {"edition.html", "Page to print (HTML)"},
    {"edition.md", "Markdown"},
    {"edition.txt", "Plain text"},
}};

void append_download(pugi::xml_node list, const std::string& path, std::string_view words,
                     std::string_view advice = {}) {
  pugi::xml_node item = list.append_child("li");
  set_attribute(append_element(item, "a", words), "href", path);
  if (!advice.empty()) append_element(item, "small", advice);
  append_newline(list);
}

/// One file with all of it where there is one, otherwise those of its parts.
void append_sound_files(pugi::xml_node list, const ReleasedEdition& edition) {
  const Document& document = edition.edition.document;
  if (edition.whole)
    return append_download(
        list, folder_of(edition) + "/audio/whole" + edition.whole->file.extension().string(),
        "One sound file");
  for (const SpokenSection& part : edition.sections)
    if (part.track)
      append_download(
          list, sound_path(edition, part),
          "Sound: " + shown_title(document, document.sections[number(part.ssml.section)]));
}

void write_downloads(pugi::xml_node place, const Editions& editions, const Package& package) {
  for (const ReleasedEdition* edition : editions) {
    const std::string folder = folder_of(*edition);
    append_element(place, "h3", shown_name(edition->edition.kind));
    pugi::xml_node list = place.append_child("ul");
    for (const Download& download : downloads) {
      const std::string path = folder + "/" + fmt::format(fmt::runtime(download.path), folder);
      if (package.contains(path)) append_download(list, path, download.words, download.advice);
    }
    append_sound_files(list, *edition);
    append_newline(place);
  }
  if (package.contains("both.epub")) {
    append_element(place, "h3", "Both");
    append_download(place.append_child("ul"), "both.epub", "E-book with sound (EPUB)");
  }
}

}  // namespace

void publish_web(const Release& release, Package& package) {
  pugi::xml_document page;
  xml::parse(page, web_page, "html", "the web page's frame");
  const Editions editions = in_page_order(release);
  write_title(page, release);
  write_views(by_id(page, "views"), editions);
  write_editions(by_id(page, "text"), release, editions);
  write_downloads(by_id(page, "downloads"), editions, package);
  page.prepend_child(pugi::node_doctype).set_value("html");
  package["index.html"] = html_bytes(page) + "\n";
  package["web/player.js"] = std::string(web_script);
  package["web/style.css"] =
      std::string(web_style) + (release.illustrations.empty() ? "" : std::string(beside_words));
}

}  // namespace plainsong
