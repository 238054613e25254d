#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "narrator/espeak_sounds.hpp"

namespace plainsong {

/// Reads IPA as the sounds of any voice, by asking it which sounds it has: `heard` tells the IPA of
/// mnemonics, or nothing for those that the voice does not know.
SoundsRead voice_sounds(std::string_view ipa,
                        const std::function<std::string(const std::string& mnemonics)>& heard);

/// IPA without stress, length, syllables and other marks that are not compared.
std::string levelled_ipa(std::string_view ipa);

}  // namespace plainsong
