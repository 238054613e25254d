#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace plainsong {

/// What starts with `<` in HTML: a tag, or with an empty name a comment or a mere character.
struct HtmlTag {
  std::string_view name;  ///< as written
  bool closing = false;
  bool closes_itself = false;
  std::size_t attributes = 0;
  std::size_t end = 0;  ///< the byte behind it; behind its raw text too, for <script> and its like
};

/// The tag whose `<` stands at `begin`.
HtmlTag html_tag_at(std::string_view html, std::size_t begin);

/// The tag's name in lower case.
std::string lower_name(const HtmlTag& tag);

}  // namespace plainsong
