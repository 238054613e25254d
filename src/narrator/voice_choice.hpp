#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "narrator/voice.hpp"
#include "speech/script.hpp"

namespace plainsong {

struct VoiceChoice {
  Voice voice;
  std::string note;  ///< for a person: what was asked for and could not be had; mostly empty
};

/// The voice that says an utterance. `wish` is what its author asked for, `language` what it is in
/// (never empty), `main` the voice of the edition, `all` the voice files and then what
/// `engine_voices` lists.
///
/// A name that is known comes first: of a voice file, or an engine's own, also with a variant that
/// stands in no list together with it ("gmw/de+f2"). Else the gender, the age and the variant are
/// looked for: among the main voice and the files of its language, then among eSpeak NG's plain
/// variants. Where whoever is found does not speak the language, in whatever accent, the voice file
/// for it does, or else eSpeak NG's voice for it, in the same variant.
VoiceChoice choose_voice(const VoiceWish& wish, std::string_view language, const Voice& main,
                         const std::vector<Voice>& all);

}  // namespace plainsong
