#pragma once

#include <map>

#include "document/document.hpp"

namespace plainsong {

/// The lines of a document's own lists of contents, and the section whose heading each names:
/// "Hello from Priya" is "Hello from Priya Nair, head librarian". Lines that could be several, or
/// none, are left out.
std::map<SentenceId, SectionId> contents_links(const Document& document);

}  // namespace plainsong
