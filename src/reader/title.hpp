#pragma once

#include "document/document.hpp"

namespace plainsong {

/// A document that does not name its title has one all the same where its first heading is its only
/// one of level 1.
void take_title_from_headings(Document& document);

/// A date as documents state it, in ISO 8601 where it could be read without guessing:
///   "25 February 2022" → "2022-02-25"   "February 2022" → "2022-02"   "03/04/2022" → "03/04/2022"
std::string stated_date(std::string_view written);

}  // namespace plainsong
