#pragma once

#include <gumbo.h>

#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"
#include "document/document.hpp"
#include "reader/composer.hpp"

namespace plainsong {

/// What an element says about the words in it, outermost first; the ranges are empty. `language` is
/// that around it.
///   <abbr title="All-Party Parliamentary Group" lang="en">  →  abbreviation, language
std::vector<Inline> inlines_of(const GumboElement& element, std::string_view language);

/// Whether the element stands inside lines of words and needs no more than its words: <span>,
/// <small>.
bool is_plain_inline(GumboTag tag);

/// Writes an <img> with its description, or says that it has none.
void compose_picture(const GumboElement& image, Span source, Composer& composer,
                     Diagnostics& diagnostics);

/// An address without control characters and white space around it.
std::string clean_address(std::string_view address);

}  // namespace plainsong
