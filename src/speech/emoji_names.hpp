#pragma once

#include <string>
#include <string_view>

namespace plainsong {

/// Whether the character is a picture: "🎉", "☀", but not "©" or a letter.
bool is_pictograph(char32_t c);

/// What a picture is called: "party popper". Short, kind names where we have one; else Unicode's in
/// small letters.
std::string emoji_name(char32_t c);

/// What a person does or has who is joined to this picture: "💻" → "technologist"; empty where it
/// says nothing.
std::string_view occupation(char32_t c);

/// The country of a flag's two letters: "GB" → "the United Kingdom"; empty where there is none.
std::string country_name(std::string_view capitals);

}  // namespace plainsong
