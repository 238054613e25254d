#pragma once

#include <string>

namespace plainsong {

/// A page with all pictures of the table of pictures, each with its idea, its words and what it is
/// said to show, for somebody to look over. The page leads to the files where they lie.
std::string picture_sheet(const std::string& voices);

}  // namespace plainsong
