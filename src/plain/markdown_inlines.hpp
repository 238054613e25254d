#pragma once

#include <string>

#include "document/document.hpp"

namespace plainsong {

/// Where a text stands; a line's end is written differently in each.
enum class MarkdownPlace { paragraph, heading, cell };

/// A text as CommonMark, on one line but for hard line breaks:
///   "It was strong(wet), *really*."  →  "It was **wet**, \*really\*."
/// Where CommonMark's marks would not be read as marks (in the middle of a word, or side by side),
/// and for what it has no marks for, HTML's tags are written.
std::string markdown_words(const Text& text, MarkdownPlace place);

}  // namespace plainsong
