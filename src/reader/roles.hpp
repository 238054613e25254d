#pragma once

#include "document/document.hpp"

namespace plainsong {

/// Gives each section its role (title, contents, greeting, article, links, sign-up, unsubscribe,
/// contact), from its heading, its words and its shape, and parts a contents list, a sign-up block
/// or an unsubscribe block from the section that it stands in, as a section of its own. Nothing is
/// dropped.
void classify_sections(Document& document);

}  // namespace plainsong
