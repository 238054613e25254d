#pragma once

#include <string>
#include <string_view>

namespace plainsong {

/// A date for people, where the language is English: "2022-02-25" → "25 February 2022", "2022-02" →
/// "February 2022". Others stay as they are.
std::string readable_date(std::string_view stated, std::string_view language);

}  // namespace plainsong
