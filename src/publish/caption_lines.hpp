#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "text/span.hpp"

namespace plainsong {

/// Letters in a line of a caption: what makers of subtitles for television agree on.
inline constexpr std::size_t caption_line_width = 42;

/// The parts that a sentence is shown in, one after the other, so that each has room in two lines
/// of a player. They are about as long as each other, and end behind a comma or the like where
/// there is one.
std::vector<Span> caption_parts(std::string_view sentence);

/// A part in two lines, or in one where it has room in that. A word that is longer than a line is
/// left whole.
std::string in_caption_lines(std::string_view part);

}  // namespace plainsong
