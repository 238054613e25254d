#pragma once

#include <string>

#include "publish/release.hpp"

namespace plainsong {

/// A part of a .docx file that pandoc made, set for easy reading: 16 points, lines apart, headings
/// in black, the document's language and title. Parts that have nothing to do with that come back
/// as they are, and so does what is malformed.
std::string restyled_docx(const std::string& path, const std::string& xml, const Release& release);

}  // namespace plainsong
