#pragma once

#include <cstddef>
#include <string>

#include "document/document.hpp"

namespace plainsong {

/// The file name of the section that is spoken as number `place` (from 1), without an extension:
/// lower-case ASCII letters, digits and hyphens, 60 at most: "01-introduction-from-josh"; without a
/// heading "01-opening", "02-links".
std::string section_name(const Section& section, std::size_t place);

/// What a player shows for the section: its heading; without one the document's title, if it is the
/// first section, what it is, "Opening" or "Sign up", or how it begins. Empty where there is
/// nothing to say in the document's language.
std::string section_title(const Section& section, std::size_t place, const Document& document);

}  // namespace plainsong
