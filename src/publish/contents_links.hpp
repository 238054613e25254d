#pragma once

#include <functional>
#include <map>
#include <string>

#include "document/document.hpp"

namespace plainsong {

/// The lines of a document's own lists of contents, and the section whose heading each names:
/// "Hello from Priya" is "Hello from Priya Nair, head librarian". Lines that could be several, or
/// none, are left out.
std::map<SentenceId, SectionId> contents_links(const Document& document);

/// The same as links: `place` tells where a section is.
std::map<SentenceId, std::string> contents_links(
    const Document& document, const std::function<std::string(SectionId)>& place);

}  // namespace plainsong
