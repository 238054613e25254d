#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "narrator/voice.hpp"

namespace plainsong {

/// Where voices and word lists are looked for, in order: the user's folders before the installed
/// one.
std::vector<std::filesystem::path> voices_folders(const std::string& given);

/// The files of one language's folder ("en"), by name: the first folder that has a file wins.
std::map<std::string, std::string> voice_files(const std::string& given, std::string_view language);

/// The languages that there are files for, by their folders' names: "en".
std::vector<std::string> voice_languages(const std::string& given);

/// A voice by its name. Throws Failure(Trouble::voice) when there is none.
Voice find_voice(const std::string& given, std::string_view name);

/// All voices there are, by name.
std::vector<Voice> all_voices(const std::string& given);

}  // namespace plainsong
