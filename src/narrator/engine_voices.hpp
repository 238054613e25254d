#pragma once

#include <string_view>
#include <vector>

#include "narrator/utterance_source.hpp"

namespace plainsong {

/// The voices that the engines of plainsong-speak have themselves, beside voice files, for
/// `choose_voice`: `of_engine` is set, and the name is the engine's own. A variant of eSpeak NG's
/// is a voice called "+f2" of the language "variant". Of several for a language the best is first.
/// Throws Failure(Trouble::voice).
std::vector<Voice> engine_voices(const SpeakOptions& options);

/// Reads that list. Lines that are none of it are passed over.
std::vector<Voice> read_engine_voices(std::string_view list);

}  // namespace plainsong
