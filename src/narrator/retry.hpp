#pragma once

#include <string>

#include "narrator/engines.hpp"

namespace plainsong {

/// A sentence's words as any engine should be able to say them: letters, digits and the commonest
/// punctuation.
std::string simpler_words(std::string_view words);

struct SpeechResult {
  Spoken spoken;
  std::string note;  ///< which sentence had to be made simpler, and why; empty where none had
};

/// As `speak`, but where an utterance fails it says the whole script again, once, with that one
/// made simpler. Throws SpeechError, whose message names the sentence, when that fails too.
SpeechResult speak_or_retry(const Script& script, const Voice& voice, const SpeakOptions& options);

}  // namespace plainsong
