#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <pugixml.hpp>
#include <set>
#include <string>
#include <vector>

#include "check/finding.hpp"
#include "check/package_contents.hpp"

namespace plainsong {

struct EpubItem {
  std::string path;  ///< in the archive
  std::string media_type;
  std::string overlay;  ///< the id of its media overlay
  std::string properties;
};

/// What an EPUB's package document says.
struct EpubBook {
  std::string path;
  std::map<std::string, EpubItem> items;  ///< by id
  std::vector<std::string> spine;         ///< ids in reading order
  std::set<std::string> properties;       ///< those that <meta> states
  std::set<std::string> terms;            ///< those of Dublin Core that are not empty: "title"
  std::string active_class;               ///< of what is being heard; empty where none is stated
  bool is_old = false;                    ///< EPUB 2, which has its contents in another file
  std::map<std::string, std::int64_t>
      durations;  ///< media:duration in milliseconds by the overlay's id; the whole book's by ""
};

struct EpubPage {
  std::unique_ptr<pugi::xml_document> document;
  std::map<std::string, pugi::xml_node, std::less<>> ids;
};

using EpubPages = std::map<std::string, EpubPage>;  ///< by path

/// What a book says of itself and how its files belong together: title, language and identifier,
/// contents, pages that links lead to and the reading order leaves out, pictures that are none.
void check_book(const PackageContents& contents, const EpubBook& book, const EpubPages& pages,
                Findings& found);

/// What a page is written in, without which a screen reader guesses how to say it.
void check_language(const std::string& path, const EpubPage& page, Findings& found);

/// The ranks of a page's headings, none of which may be passed over on the way down.
void check_headings(const std::string& path, const EpubPage& page, Findings& found);

/// The overlays: what they point to, when, for how long, and what they leave out.
void check_overlays(const PackageContents& contents, const EpubBook& book, const EpubPages& pages,
                    Findings& found);

}  // namespace plainsong
