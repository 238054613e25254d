// What a book says of itself, and how its files belong together.

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "check/epub_book.hpp"
#include "check/markup.hpp"
#include "speech/xml.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

/// Whether one of the words in an attribute's value is this one.
bool has_word(std::string_view value, std::string_view word) {
  const std::string line = " " + xml::one_line(value) + " ";
  return line.find(" " + std::string(word) + " ") != std::string::npos;
}

void check_terms(const EpubBook& book, Findings& found) {
  for (const char* term : {"title", "language", "identifier"})
    if (!book.terms.contains(term))
      fault(found, "epub.stated", book.path, fmt::format("the book does not state its {}", term));
}

void check_contents(const EpubBook& book, Findings& found) {
  const bool any = std::any_of(book.items.begin(), book.items.end(), [](const auto& item) {
    return has_word(item.second.properties, "nav");
  });
  if (!any && !book.is_old)
    fault(found, "epub.contents", book.path,
          "no file is said to be the contents (nav), without which no reader can lead about");
}

/// EPUB 3.3, section 5.7.1: what links lead to is in the reading order.
void check_reading_order(const EpubBook& book, const EpubPages& pages, Findings& found) {
  std::set<std::string> linked;
  for (const auto& [path, page] : pages)
    for_each_node(*page.document, [&, &from = path](pugi::xml_node node) {
      if (xml::local_name(node) == "a") linked.insert(resolved(from, attribute_of(node, "href")));
    });
  const std::set<std::string> spine(book.spine.begin(), book.spine.end());
  for (const auto& [id, item] : book.items)
    if (pages.contains(item.path) && linked.contains(item.path) && !spine.contains(id))
      fault(found, "epub.spine", item.path,
            "links lead to the page, and the reading order does not have it");
}

/// A place in the reading order: the page, and where in it.
using ReadingPlace = std::pair<std::size_t, std::ptrdiff_t>;

/// The links of the contents that lead to pages of the reading order, in the order that they stand
/// in. The list of landmarks and that of a printed book's pages go their own ways.
std::vector<pugi::xml_node> contents_links(const EpubPage& page) {
  std::vector<pugi::xml_node> links;
  for_each_node(*page.document, [&](pugi::xml_node node) {
    if (xml::local_name(node) != "a") return;
    pugi::xml_node nav = node.parent();
    while (!nav.empty() && xml::local_name(nav) != "nav") nav = nav.parent();
    if (has_word(attribute_of(nav, "type"), "toc")) links.push_back(node);
  });
  return links;
}

/// EPUB 3.3, section 7.4.2: the contents are in the order of the spine, and of the pages' elements.
void check_contents_order(const EpubBook& book, const EpubPages& pages, Findings& found) {
  std::map<std::string, std::size_t> order;
  for (const std::string& id : book.spine) order.emplace(book.items.at(id).path, order.size());
  for (const auto& [id, item] : book.items) {
    const auto contents = pages.find(item.path);
    if (!has_word(item.properties, "nav") || contents == pages.end()) continue;
    ReadingPlace last;
    for (const pugi::xml_node& link : contents_links(contents->second)) {
      const std::string_view address = attribute_of(link, "href");
      const auto page = order.find(resolved(item.path, address));
      if (page == order.end() || !pages.contains(page->first)) continue;
      const auto& ids = pages.at(page->first).ids;
      const auto element = ids.find(fragment_of(address));
      const ReadingPlace here{page->second,
                              element == ids.end() ? 0 : element->second.offset_debug()};
      if (here < last)
        return doubt(found, "epub.contents-order", item.path,
                     fmt::format("\"{}\" stands in the contents behind what is read after it",
                                 xml::one_line(xml::text_of(link))));
      last = here;
    }
  }
}

/// Whether a style of the book says how what is being heard looks.
bool has_style(const PackageContents& contents, const EpubPages& pages, const std::string& name) {
  const std::string selector = "." + name;
  bool any = std::any_of(contents.files.begin(), contents.files.end(), [&](const auto& file) {
    return file.first.ends_with(".css") && file.second.text.find(selector) != std::string::npos;
  });
  for (const auto& [path, page] : pages)
    for_each_node(*page.document, [&](pugi::xml_node node) {
      any = any || (xml::local_name(node) == "style" &&
                    xml::text_of(node).find(selector) != std::string::npos);
    });
  return any;
}

/// What a book with sound says of its voice, and of how a reader sees what is being heard.
void check_playing(const PackageContents& contents, const EpubBook& book, const EpubPages& pages,
                   Findings& found) {
  const bool heard = std::any_of(book.items.begin(), book.items.end(),
                                 [](const auto& item) { return !item.second.overlay.empty(); });
  if (!heard) return;
  if (!book.properties.contains("media:narrator"))
    remark(found, "epub.narrator", book.path,
           "the book does not say who reads it (media:narrator)");
  if (book.active_class.empty())
    doubt(found, "epub.active-class", book.path,
          "the book does not name a style for what is being heard (media:active-class), so that "
          "nobody sees where the voice is");
  else if (!has_style(contents, pages, book.active_class))
    doubt(found, "epub.active-class", book.path,
          fmt::format("no style says how {} looks, so that nobody sees where the voice is",
                      book.active_class));
}

void check_pictures(const PackageContents& contents, const EpubBook& book, Findings& found) {
  for (const auto& [id, item] : book.items) {
    const PackedFile* file = contents.find(item.path);
    const bool is_svg = item.media_type == "image/svg+xml";
    if (file == nullptr || !item.media_type.starts_with("image/")) continue;
    if (!is_svg && !is_picture(item.path)) continue;
    const auto facts = is_svg ? picture_facts(file->text) : file->picture;
    if (!facts)
      fault(found, "epub.picture", item.path, "the file is no picture");
    else if (!facts->whole)
      fault(found, "epub.picture", item.path, "the picture's end is missing");
    else if (facts->media_type != item.media_type)
      fault(found, "epub.picture", item.path,
            fmt::format("the picture is said to be {}, and is {}", item.media_type,
                        facts->media_type));
  }
}

/// 1 for h1; 0 for what is no heading.
int rank_of(const pugi::xml_node& node) {
  const std::string_view name = xml::local_name(node);
  const bool heading = name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6';
  return heading ? name[1] - '0' : 0;
}

}  // namespace

void check_book(const PackageContents& contents, const EpubBook& book, const EpubPages& pages,
                Findings& found) {
  check_terms(book, found);
  check_contents(book, found);
  check_reading_order(book, pages, found);
  check_contents_order(book, pages, found);
  check_playing(contents, book, pages, found);
  check_pictures(contents, book, found);
}

void check_language(const std::string& path, const EpubPage& page, Findings& found) {
  bool any = false;
  for_each_node(*page.document, [&](pugi::xml_node node) {
    const std::string_view name = xml::local_name(node);
    if (name == "html" || name == "body") any = any || !is_blank(attribute_of(node, "lang"));
  });
  if (!any)
    doubt(found, "epub.language", path,
          "the page does not say its language (lang), by which a screen reader says its words");
}

void check_headings(const std::string& path, const EpubPage& page, Findings& found) {
  int last = 0;
  for_each_node(*page.document, [&](pugi::xml_node node) {
    const int rank = rank_of(node);
    if (rank == 0) return;
    if (last != 0 && rank > last + 1)
      doubt(found, "epub.heading-rank", path,
            fmt::format("after a heading of rank {} comes \"{}\" of rank {}, so that one seems to "
                        "be missing",
                        last, xml::one_line(xml::text_of(node)), rank));
    last = rank;
  });
}

}  // namespace plainsong
