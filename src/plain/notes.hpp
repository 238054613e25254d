#pragma once

#include <string>

#include "document/document.hpp"
#include "document/link_numbers.hpp"
#include "document/long_forms.hpp"

namespace plainsong {

/// The words of a text as the plain-text edition writes them, on one line but for hard line breaks:
///   "See link(the report|https://a.org/x)."  →  "See the report [1]."
///   "See https://a.org/x."                   →  "See a.org [1]."
/// An abbreviation is followed by its long form where it is met first. Emphasis leaves no marks;
/// what is crossed out says so, since it would mean something else without.
std::string plain_words(const Text& text, LinkNumbers& numbers, LongForms& long_forms);

}  // namespace plainsong
