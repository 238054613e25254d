#pragma once

#include <string_view>

namespace plainsong {

/// The language of a BCP 47 tag without its region: "cy-GB" → "cy".
std::string_view primary_language(std::string_view tag);

/// How badly a voice's tag suits the wanted one: 0 for the same, 1 for the language without region,
/// 2 for another region's, other_language for another language's.
int language_distance(std::string_view wanted, std::string_view tag);

inline constexpr int other_language = 4;

}  // namespace plainsong
