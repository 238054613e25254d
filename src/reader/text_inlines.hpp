#pragma once

#include <string_view>
#include <vector>

#include "document/document.hpp"

namespace plainsong {

/// How a stretch of a paragraph follows the one before it.
enum class Joint { space, line_break, nothing };

/// Part of a paragraph: bytes of the source that stand on one line.
struct Stretch {
  Span range;
  Joint joint = Joint::space;  ///< to the stretch before it
};

/// The words of a paragraph without their marks, with its links, its emphasis and where each byte
/// came from.
Text read_inlines(std::string_view source, const std::vector<Stretch>& stretches);

/// Takes away the marks of emphasis that hold a whole text: a heading is loud enough.
void drop_emphasis_of_all(Text& text);

}  // namespace plainsong
