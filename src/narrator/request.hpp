#pragma once

#include <string>
#include <string_view>

#include "narrator/voice.hpp"
#include "speech/script.hpp"

namespace plainsong {

/// What plainsong-speak(7) is asked: to say these utterances in this voice. It does not see pauses
/// and volume.
struct Request {
  Voice voice;
  Script script;
};

/// The name of an engine as voice files and requests write it: "espeak".
std::string_view name_of(EngineKind engine);

std::string write_request(const Script& script, const Voice& voice);

/// Throws std::invalid_argument, saying what is wrong.
Request read_request(std::string_view bytes);

}  // namespace plainsong
