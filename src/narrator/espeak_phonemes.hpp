#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace plainsong {

/// Sounds in the International Phonetic Alphabet as what the chosen eSpeak NG voice calls them, to
/// stand in "[[…]]" in a text that is said with espeakPHONEMES. Nothing where the voice cannot say
/// them: it does not have a symbol (missing_sound names it), or reads the mnemonics back as other
/// sounds than were asked for.
///   "ˈlɛm"  →  "l|'E|m"
/// `voice_language` is the chosen voice's own: espeak_GetCurrentVoice()->languages + 1. English
/// voices with an accent of their own (Scottish, West Midlands, …) say each sound in their way;
/// there only the consonants are compared.
/// Reading back does not change what is said afterwards, but it may set another synth callback: set
/// yours after it.
std::optional<std::string> espeak_mnemonics(std::string_view ipa, std::string_view voice_language);

/// The first symbol that the voice has no sound for; empty where it has all.
std::string missing_sound(std::string_view ipa, std::string_view voice_language);

/// How the chosen voice says a text, "[[mnemonics]]" in it included: IPA, in one line. It may set
/// another synth callback too.
std::string espeak_ipa(const std::string& text);

}  // namespace plainsong
