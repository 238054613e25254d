#pragma once

#include <string_view>
#include <vector>

#include "reader/text_pieces.hpp"

namespace plainsong {

/// Makes headings of those paragraphs that are headings without being marked as such: what the
/// contents list at the start names, lines in bold or capitals, the title, and (where nothing
/// better tells) short lines above a paragraph. The title block becomes a heading of level 1.
void find_headings(std::string_view source, std::vector<Piece>& pieces);

}  // namespace plainsong
