#pragma once

#include <string>
#include <string_view>

namespace plainsong {

/// Whether an English speaker could say these letters as one word: "nasa", but not "pfan" or
/// "appg". Case does not count.
bool can_be_said(std::string_view ascii_letters);

/// "APPG" → "A P P G"
std::string spelled(std::string_view letters);

}  // namespace plainsong
