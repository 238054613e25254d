#pragma once

#include <string>

#include "speech/pronunciation.hpp"

namespace plainsong {

/// Parts of speech by the tagger.model of the voices' folders, which is read when they are first
/// asked for. Where there is none, or none that can be read, no word has any. Threads may share it.
Pronunciation::Tagger english_tagger(const std::string& voices);

}  // namespace plainsong
