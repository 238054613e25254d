#pragma once

#include <string>
#include <string_view>

namespace plainsong {

/// Sounds in letters that an English voice says about so, for engines that take only words:
///   "təˈmɑːtəʊ"  →  "tuhmahtoh"
/// Empty where there is no sound in it that has a spelling.
std::string spelled_sounds(std::string_view ipa);

}  // namespace plainsong
