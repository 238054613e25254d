#pragma once

#include <span>

#include "document/document.hpp"

namespace plainsong {

/// The level of the sections that a document is made of: the highest that two of those with a
/// heading share, or else the highest. The largest int where none has a heading.
int main_level(std::span<const Section> sections);

}  // namespace plainsong
