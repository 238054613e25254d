#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace plainsong {

/// What somebody most likely meant: the candidate that the fewest slips of the keyboard lead from
/// (a letter more, less, other, or two that changed places), at most one slip for each three
/// letters. The first of several that are as near; empty where none is near.
///   "rendr" → "render"   "--packges" → "--packages"   "xyz" → ""
std::string nearest(std::string_view written, const std::vector<std::string>& candidates);

}  // namespace plainsong
