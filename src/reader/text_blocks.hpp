#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "document/document.hpp"
#include "reader/text_pieces.hpp"

namespace plainsong {

/// The blocks that these pieces make: items become lists (nested by their indents), quoted pieces a
/// quotation. A paragraph that is nothing but a link goes into the item above it, if that has no
/// link yet.
std::vector<Block> blocks_of(std::string_view source, std::span<const Piece> pieces);

}  // namespace plainsong
