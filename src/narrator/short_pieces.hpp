#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "text/span.hpp"

namespace plainsong {

/// Cuts words, which are in ASCII, into pieces of `most` bytes each at most: behind a mark, else
/// between words, else anywhere. For engines whose time grows with the square of what they are to
/// say. In order; together they are all of the words.
std::vector<Span> short_pieces(std::string_view words, std::size_t most);

}  // namespace plainsong
