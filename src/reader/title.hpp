#pragma once

#include "document/document.hpp"

namespace plainsong {

/// A document that does not name its title has one all the same where its first heading is its only
/// one of level 1.
void take_title_from_headings(Document& document);

}  // namespace plainsong
