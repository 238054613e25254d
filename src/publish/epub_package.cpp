// The package document: what a book is, which files it has, and in which order they are read.

#include <fmt/format.h>

#include <algorithm>
#include <regex>
#include <set>

#include "publish/accessibility.hpp"
#include "publish/epub.hpp"
#include "publish/xhtml.hpp"

namespace plainsong {
namespace {

pugi::xml_node append_property(pugi::xml_node metadata, const char* property,
                               std::string_view value) {
  pugi::xml_node node = append_element(metadata, "meta", value);
  set_attribute(node, "property", property);
  append_newline(metadata);
  return node;
}

void append_term(pugi::xml_node metadata, const char* term, std::string_view value) {
  if (value.empty()) return;
  append_element(metadata, term, value);
  append_newline(metadata);
}

AccessFacts facts_of(const Book& book, const std::vector<BookPage>& pages) {
  std::vector<ShownPicture> shown;
  for (const BookPicture& picture : book.pictures)
    shown.push_back({picture.picture->target, picture.media_type});
  return access_facts(book.editions, shown, is_spoken(pages));
}

std::string summary(const AccessFacts& facts, bool spoken) {
  std::string words = "All words are text, which can be made larger and read by a screen reader. ";
  words += about_pictures(facts);
  if (facts.all_spoken)
    words += "A computer voice reads everything aloud, and each sentence is marked as it is said. ";
  else if (spoken)
    words +=
        "A computer voice reads most of it aloud, and each sentence is marked as it is said; some "
        "parts, such as lists of contents and notes on how to sign up, are text only. ";
  return words + "A computer program made this book. Nobody has certified it.";
}

/// EPUB Accessibility 1.1: only what is true of this book.
void append_accessibility(pugi::xml_node metadata, const Book& book,
                          const std::vector<BookPage>& pages) {
  const bool spoken = is_spoken(pages);
  const AccessFacts facts = facts_of(book, pages);
  const auto append = [&](const char* property, std::string_view value, bool is_true = true) {
    if (is_true) append_property(metadata, property, value);
  };
  for (const std::string_view mode : facts.modes) append("schema:accessMode", mode);
  for (const AccessFacts::Modes& modes : facts.sufficient)
    append("schema:accessModeSufficient", fmt::format("{}", fmt::join(modes, ",")));
  append("schema:accessibilityFeature", "alternativeText", facts.described);
  append("schema:accessibilityFeature", "displayTransformability");
  append("schema:accessibilityFeature", "readingOrder");
  append("schema:accessibilityFeature", "structuralNavigation");
  append("schema:accessibilityFeature", "synchronizedAudioText", spoken);
  append("schema:accessibilityFeature", "tableOfContents");
  append("schema:accessibilityFeature", "ttsMarkup", !book.lexicon.empty());
  append("schema:accessibilityFeature", "unlocked");
  append("schema:accessibilityHazard", facts.hazard);
  append_property(metadata, "schema:accessibilitySummary", summary(facts, spoken));
}

void append_overlays(pugi::xml_node metadata, const Book& book,
                     const std::vector<BookPage>& pages) {
  if (!is_spoken(pages)) return;
  std::chrono::milliseconds total{0};
  for (const BookPage& page : pages) {
    if (page.overlay.empty()) continue;
    set_attribute(append_property(metadata, "media:duration", clock_time(page.heard.count(), 1000)),
                  "refines", "#" + page.id + "-overlay");
    total += page.heard;
  }
  append_property(metadata, "media:duration", clock_time(total.count(), 1000));
  std::set<std::string> narrators;
  for (const ReleasedEdition* edition : book.editions)
    if (const std::string narrator = narrator_of(*edition); narrators.insert(narrator).second)
      append_property(metadata, "media:narrator", narrator);
  append_property(metadata, "media:active-class", "-epub-media-overlay-active");
  append_property(metadata, "media:playback-active-class", "-epub-media-overlay-playing");
}

void append_metadata(pugi::xml_node package, const Book& book, const std::vector<BookPage>& pages) {
  static const std::regex iso_date("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");
  const Document& source = book.release->source;
  pugi::xml_node metadata = package.append_child("metadata");
  set_attribute(metadata, "xmlns:dc", "http://purl.org/dc/elements/1.1/");
  append_newline(metadata);
  set_attribute(append_element(metadata, "dc:identifier", book.identifier), "id", "identifier");
  append_newline(metadata);
  append_term(metadata, "dc:title", book.title);
  append_term(metadata, "dc:language", source.language);
  append_term(metadata, "dc:publisher", source.stated(metadata::publisher));
  const std::string date = source.stated(metadata::date);
  if (std::regex_match(date, iso_date)) append_term(metadata, "dc:date", date);
  for (const ReleasedEdition* edition : book.editions)
    append_term(metadata, "dc:description", edition->label);
  append_property(metadata, "dcterms:modified", book.release->date + "T00:00:00Z");
  append_accessibility(metadata, book, pages);
  append_overlays(metadata, book, pages);
}

pugi::xml_node append_item(pugi::xml_node manifest, const std::string& id, const std::string& path,
                           std::string_view media_type) {
  pugi::xml_node item = manifest.append_child("item");
  set_attribute(item, "id", id);
  set_attribute(item, "href", path);
  set_attribute(item, "media-type", media_type);
  append_newline(manifest);
  return item;
}

void append_pages(pugi::xml_node manifest, const std::vector<BookPage>& pages) {
  for (const BookPage& page : pages) {
    pugi::xml_node item = append_item(manifest, page.id, page.path, "application/xhtml+xml");
    if (page.id == "contents") set_attribute(item, "properties", "nav");
    if (page.overlay.empty()) continue;
    set_attribute(item, "media-overlay", page.id + "-overlay");
    append_item(manifest, page.id + "-overlay", overlay_path(page), "application/smil+xml");
  }
}

std::string_view media_type_of(const Track& track) {
  return track.format.container == Container::opus ? "audio/ogg; codecs=opus" : "audio/mpeg";
}

void append_manifest(pugi::xml_node package, const Book& book, const std::vector<BookPage>& pages) {
  pugi::xml_node manifest = package.append_child("manifest");
  append_newline(manifest);
  append_pages(manifest, pages);
  set_attribute(append_item(manifest, "cover-image", "cover.svg", "image/svg+xml"), "properties",
                "cover-image");
  append_item(manifest, "style", "style.css", "text/css");
  if (!book.lexicon.empty())
    append_item(manifest, "lexicon", "pronunciation.pls", "application/pls+xml");
  int count = 0;
  for (const BookPicture& picture : book.pictures)
    append_item(manifest, fmt::format("picture-{}", ++count), picture.path, picture.media_type);
  count = 0;
  for (const BookSection& section : book.sections)
    if (const Track* const track = track_of(section))
      append_item(manifest, fmt::format("sound-{}", ++count), sound_path_of(section),
                  media_type_of(*track));
}

}  // namespace

bool is_spoken(const std::vector<BookPage>& pages) {
  return std::any_of(pages.begin(), pages.end(),
                     [](const BookPage& page) { return !page.overlay.empty(); });
}

std::string write_book_package(const Book& book, const std::vector<BookPage>& pages) {
  pugi::xml_document document;
  pugi::xml_node package = document.append_child("package");
  set_attribute(package, "xmlns", "http://www.idpf.org/2007/opf");
  set_attribute(package, "version", "3.0");
  set_attribute(package, "unique-identifier", "identifier");
  set_attribute(package, "xml:lang", book.release->source.language);
  append_newline(package);
  append_metadata(package, book, pages);
  append_newline(package);
  append_manifest(package, book, pages);
  append_newline(package);
  pugi::xml_node spine = package.append_child("spine");
  append_newline(spine);
  for (const BookPage& page : pages) {
    set_attribute(spine.append_child("itemref"), "idref", page.id);
    append_newline(spine);
  }
  append_newline(package);
  return xml_bytes(document) + "\n";
}

}  // namespace plainsong
