#pragma once

#include <string>
#include <vector>

#include "narrator/recorder.hpp"

namespace plainsong {

/// What a person should know of words whose sounds are given, by a lexicon or <phoneme>, and which
/// the voice says as they are written all the same: "\"Müller\" is said as it is written, not
/// /ˈmylə/: the voice has no sound \"y\"". Each once; none where the engine cannot be asked.
std::vector<std::string> notes_on_sounds(const std::vector<const Script*>& scripts,
                                         const Voice& voice, const RecordOptions& options);

}  // namespace plainsong
