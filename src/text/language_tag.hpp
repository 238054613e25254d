#pragma once

#include <string>
#include <string_view>

namespace plainsong {

/// A BCP 47 tag in its usual spelling, "en_gb" → "en-GB"; empty where it is none ("English",
/// "*|LANG|*").
std::string language_tag(std::string_view stated);

/// Whether text in one is said to be in the same language as text in the other: the regions do not
/// matter.
bool same_language(std::string_view left, std::string_view right);

}  // namespace plainsong
