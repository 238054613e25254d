#pragma once

#include <string>
#include <vector>

#include "narrator/utterance_source.hpp"

namespace plainsong {

/// How an engine would say an utterance.
struct ToldSounds {
  std::string ipa;      ///< nothing where it does not tell
  std::string refusal;  ///< why it does not say the sounds that are given for words: "the voice has
                        ///< no sound "y""; nothing where it does
  bool operator==(const ToldSounds&) const = default;
};

/// How the voice's engine would say each utterance of a script. Throws Failure(Trouble::voice).
std::vector<ToldSounds> sounds_of(const Script& script, const Voice& voice,
                                  const SpeakOptions& options);

}  // namespace plainsong
