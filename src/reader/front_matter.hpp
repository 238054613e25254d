#pragma once

#include <cstddef>
#include <string_view>

#include "base/diagnostic.hpp"
#include "document/document.hpp"

namespace plainsong {

/// Reads the YAML between two lines of `---` at the very start of a text into the document's title,
/// language and metadata. Returns how many bytes it took: 0 where there is none, or where it is too
/// odd and so remains text.
std::size_t read_front_matter(std::string_view text, Document& document, Diagnostics& diagnostics);

}  // namespace plainsong
