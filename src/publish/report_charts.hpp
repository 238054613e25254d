#pragma once

#include <pugixml.hpp>

#include "publish/release.hpp"

namespace plainsong {

/// Figures before and after as a table, and two pictures with their words: how long the sentences
/// are, and how hard each section is. Nothing for what is not known.
void append_figures(pugi::xml_node parent, const Release& release, const Edition& edition);

}  // namespace plainsong
