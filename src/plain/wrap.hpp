#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace plainsong {

/// Breaks text into lines of at most `width` columns, at white space and between wide (East Asian)
/// characters. A word or an address is never broken, and the number of a link stays with the word
/// before it. A newline in `text` starts a new line. A width of 0 means lines without end.
std::vector<std::string> wrap(std::string_view text, std::size_t width);

}  // namespace plainsong
