#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plainsong {

struct HtmlLink {
  std::string address;
  bool in_contents = false;  ///< inside what the page says is its list of contents (doc-toc)
};

struct HtmlPicture {
  std::string source;
  std::optional<std::string> alternative;
};

/// What a package's HTML page, which need not be XML, leads to and shows, in order.
struct HtmlFacts {
  std::vector<HtmlLink> links;  ///< of whatever element
  std::vector<HtmlPicture> pictures;
  bool has_contents = false;
  std::string words;  ///< with the alternatives of its pictures
};

/// Nothing where the page is built so that no browser would take it.
std::optional<HtmlFacts> html_facts(std::string_view html);

/// The words of a piece of text without tags, in which there may be "&amp;" and the like.
std::string without_references(std::string_view text);

}  // namespace plainsong
