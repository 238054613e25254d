#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace plainsong::xml {

/// Where a document is not XML, and why.
struct Flaw {
  std::size_t offset = 0;
  std::string why;
};

/// The first thing in a document that XML forbids and that pugixml lets pass: a lone "&", an entity
/// that nobody declared, an attribute that stands twice, "<" in a value, words outside the root.
/// Looks at the text alone, in one pass; what pugixml refuses is left to it.
std::optional<Flaw> first_flaw(std::string_view utf8);

}  // namespace plainsong::xml
