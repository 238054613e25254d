#pragma once

#include <string>
#include <vector>

#include "narrator/utterance_source.hpp"

namespace plainsong {

/// How the voice's engine would say each utterance of a script, in the International Phonetic
/// Alphabet; nothing where it does not tell. Throws Failure(Trouble::voice).
std::vector<std::string> sounds_of(const Script& script, const Voice& voice,
                                   const SpeakOptions& options);

}  // namespace plainsong
