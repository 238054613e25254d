#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plainsong {

/// A tag of an HTML page, which need not be XML.
struct LooseTag {
  std::string name;  ///< in lower case; "/p" of one that closes, "!" of a comment
  std::map<std::string, std::string, std::less<>> attributes;  ///< without their entities
  std::size_t begin = 0;                                       ///< in the page
  std::size_t end = 0;
};

/// The tags of a page in order; what stands inside a script or a style is none.
std::vector<LooseTag> loose_tags(std::string_view html);

/// The words that a page shows, with the alternatives of its pictures. Nothing where it has an
/// entity that is not known here, so that its words are not known either.
std::optional<std::string> words_of_page(std::string_view html);

/// `text` without entities such as "&amp;" and "&#233;"; nothing where one of them is not known.
std::optional<std::string> without_entities(std::string_view text);

}  // namespace plainsong
