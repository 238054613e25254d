#include <fmt/format.h>

#include <set>

#include "check/check.hpp"
#include "check/epub_book.hpp"
#include "check/markup.hpp"
#include "speech/xml.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

constexpr std::string_view epub_type = "application/epub+zip";

void check_container(const PackageContents& book, Findings& found) {
  const PackedFile* mimetype = book.find("mimetype");
  if (mimetype == nullptr || mimetype->text != epub_type)
    return fault(
        found, "epub.mimetype", "mimetype",
        fmt::format("a reader knows a book by this file, which has to hold {}", epub_type));
  if (!mimetype->stored || (!book.order.empty() && book.order.front() != "mimetype"))
    fault(found, "epub.mimetype", "mimetype",
          "it has to be the archive's first entry, and not deflated");
}

/// Where META-INF/container.xml says that the package is; empty where it says nothing.
std::string package_path(const PackageContents& book, Findings& found) {
  constexpr const char* container = "META-INF/container.xml";
  const PackedFile* file = book.find(container);
  pugi::xml_document document;
  std::string path;
  if (file != nullptr && parse_markup(document, file->text))
    for_each_node(document, [&](pugi::xml_node node) {
      if (path.empty() && xml::local_name(node) == "rootfile")
        path = attribute_of(node, "full-path");
    });
  if (book.find(path) != nullptr) return path;
  fault(found, "epub.container", container, "it does not say where the book's package is");
  return {};
}

void read_metadata(const pugi::xml_node& metadata, EpubBook& book) {
  for (const pugi::xml_node& node : metadata.children()) {
    if (!is_blank(xml::text_of(node))) book.terms.emplace(xml::local_name(node));
    const std::string property(attribute_of(node, "property"));
    if (property.empty()) continue;
    book.properties.insert(property);
    if (property == "media:active-class") book.active_class = xml::one_line(node.text().get());
    if (property != "media:duration") continue;
    std::string refines(attribute_of(node, "refines"));
    if (refines.starts_with('#')) refines.erase(0, 1);
    const auto clock = clock_milliseconds(xml::one_line(node.text().get()));
    if (clock) book.durations[refines] = *clock;
  }
}

EpubBook read_package(const PackageContents& contents, const std::string& path, Findings& found) {
  EpubBook book;
  book.path = path;
  pugi::xml_document document;
  if (!parse_markup(document, contents.find(path)->text)) {
    fault(found, "epub.package", path, "the package is malformed XML");
    return book;
  }
  const pugi::xml_node package = child_of(document, "package");
  book.is_old = attribute_of(package, "version").starts_with('2');
  read_metadata(child_of(package, "metadata"), book);
  for (const pugi::xml_node& node : child_of(package, "manifest").children()) {
    if (xml::local_name(node) != "item") continue;
    const std::string href(attribute_of(node, "href"));
    EpubItem item{resolved(path, href), std::string(attribute_of(node, "media-type")),
                  std::string(attribute_of(node, "media-overlay")),
                  std::string(attribute_of(node, "properties"))};
    if (item.path.empty() || contents.find(item.path) == nullptr)
      fault(found, "epub.missing-file", path, fmt::format("the book has no file {}", href));
    book.items.emplace(std::string(attribute_of(node, "id")), std::move(item));
  }
  for (const pugi::xml_node& node : child_of(package, "spine").children()) {
    if (xml::local_name(node) != "itemref") continue;
    std::string id(attribute_of(node, "idref"));
    if (!book.items.contains(id))
      fault(found, "epub.spine", path,
            fmt::format("the reading order names \"{}\", which the manifest does not have", id));
    else
      book.spine.push_back(std::move(id));
  }
  return book;
}

void check_accessibility(const EpubBook& book, Findings& found) {
  for (const char* property :
       {"schema:accessMode", "schema:accessibilityFeature", "schema:accessibilityHazard"})
    if (!book.properties.contains(property))
      doubt(found, "epub.accessibility", book.path,
            fmt::format("the book does not say {}, by which readers find what they can use",
                        property));
}

/// The elements of a page by their ids; two of one id are told.
void read_ids(const std::string& path, EpubPage& page, Findings& found) {
  std::set<std::string, std::less<>> told;
  for_each_node(*page.document, [&](pugi::xml_node node) {
    const std::string_view id = attribute_of(node, "id");
    if (id.empty() || page.ids.emplace(id, node).second || !told.emplace(id).second) return;
    fault(found, "epub.duplicate-id", path,
          fmt::format("two elements are called {}, so that nobody knows which is meant", id));
  });
}

/// Links that lead nowhere, and pictures that say nothing to those who cannot see them.
void check_page(const PackageContents& contents, const std::string& path, EpubPages& pages,
                Findings& found) {
  for_each_node(*pages.at(path).document, [&](pugi::xml_node node) {
    const std::string_view name = xml::local_name(node);
    if (name == "img" && !node.attribute("alt"))
      fault(found, "epub.alternative", path,
            fmt::format("the picture {} has no alternative text", attribute_of(node, "src")));
    if (name == "img" || name == "audio" || name == "source") {
      const std::string_view source = attribute_of(node, "src");
      if (!source.empty() && contents.find(resolved(path, source)) == nullptr)
        fault(found, "epub.missing-file", path, fmt::format("the book has no file {}", source));
    }
    if (name != "a") return;
    const std::string_view address = attribute_of(node, "href");
    const std::string target = resolved(path, address);
    if (address.empty() || target.empty()) return;
    const auto page = pages.find(target);
    if (contents.find(target) == nullptr)
      fault(found, "epub.link", path, fmt::format("the link {} leads nowhere", address));
    else if (page != pages.end() && !fragment_of(address).empty() &&
             !page->second.ids.contains(fragment_of(address)))
      fault(found, "epub.link", path,
            fmt::format("the link {} leads to a place that is not there", address));
  });
}

EpubPages read_pages(const PackageContents& contents, const EpubBook& book, Findings& found) {
  EpubPages pages;
  for (const auto& [id, item] : book.items) {
    const PackedFile* file = contents.find(item.path);
    if (item.media_type != "application/xhtml+xml" || file == nullptr) continue;
    EpubPage page{std::make_unique<pugi::xml_document>(), {}};
    if (!parse_markup(*page.document, file->text))
      fault(found, "epub.markup", item.path, "the page is malformed XML");
    read_ids(item.path, page, found);
    pages.emplace(item.path, std::move(page));
  }
  return pages;
}

}  // namespace

Findings check_epub(const PackageContents& contents) {
  Findings found;
  check_container(contents, found);
  const std::string path = package_path(contents, found);
  if (path.empty()) return found;
  const EpubBook book = read_package(contents, path, found);
  check_accessibility(book, found);
  EpubPages pages = read_pages(contents, book, found);
  check_book(contents, book, pages, found);
  for (const auto& [path_of_page, page] : pages) {
    check_page(contents, path_of_page, pages, found);
    check_headings(path_of_page, page, found);
    if (!book.is_old) check_language(path_of_page, page, found);
  }
  check_overlays(contents, book, pages, found);
  return found;
}

}  // namespace plainsong
