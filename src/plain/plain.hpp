#pragma once

#include <cstddef>
#include <string>

#include "document/document.hpp"

namespace plainsong {

/// The plain-text edition: UTF-8, wrapped to `width` columns (0: not at all), headings that read
/// well aloud and on a braille display, numbered links collected at the end of each section, tables
/// as aligned text or sentences, pictures as their descriptions.
std::string plain_text(const Document& document, std::size_t width = 72);

/// The document as CommonMark with GFM tables; reading it again gives the same text, headings,
/// lists and links.
std::string markdown(const Document& document);

}  // namespace plainsong
