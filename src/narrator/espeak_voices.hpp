#pragma once

#include <string>
#include <string_view>

namespace plainsong {

/// True where a voice of the one language does for the other: "en" and "en-GB", but not "en-US" and
/// "en-GB".
bool same_language(std::string_view one, std::string_view other);

/// The file of the eSpeak NG voice that suits a BCP 47 tag best ("cy" → "cel/cy"), with the variant
/// of `like` ("gmw/en+f2"), so that it sounds like the same speaker. Empty where there is none.
/// eSpeak NG must have been initialised.
std::string espeak_voice_of(std::string_view language, std::string_view like);

}  // namespace plainsong
