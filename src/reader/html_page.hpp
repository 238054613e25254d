#pragma once

#include <gumbo.h>

#include "base/diagnostic.hpp"
#include "document/document.hpp"

namespace plainsong {

/// The element that holds what the page is about: its only <main>, else its only <article>, else
/// its body. What stands outside of it is named in the diagnostics.
const GumboNode& content_of(const GumboOutput& page, Diagnostics& diagnostics);

/// What the page says about itself: its language, its title, and who published it when.
void read_page_metadata(const GumboOutput& page, Document& document, Diagnostics& diagnostics);

}  // namespace plainsong
