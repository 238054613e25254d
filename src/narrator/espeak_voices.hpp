#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "narrator/speaker.hpp"

namespace plainsong {

/// The file of the eSpeak NG voice that suits a BCP 47 tag best ("cy" → "cel/cy"), with the variant
/// of `like` ("gmw/en+f2"), so that it sounds like the same speaker. Empty where there is none.
/// eSpeak NG must have been initialised.
std::string espeak_voice_of(std::string_view language, std::string_view like);

/// All of eSpeak NG's voices, each language that one speaks on its own, the best first; and its
/// variants. eSpeak NG must have been initialised.
std::vector<ListedVoice> listed_espeak_voices();

}  // namespace plainsong
