// What a book says of itself, and how its files belong together.

#include <fmt/format.h>

#include <algorithm>

#include "check/epub_book.hpp"
#include "check/markup.hpp"
#include "speech/xml.hpp"

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
  check_pictures(contents, book, found);
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
