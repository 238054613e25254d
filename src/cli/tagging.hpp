#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "base/diagnostic.hpp"
#include "language/analysis.hpp"
#include "speech/pronunciation.hpp"

namespace plainsong {

/// Parts of speech by the tagger.model of the voices' folders, which is read when they are first
/// asked for. Where there is none, or none that can be read, no word has any. Threads may share it.
Pronunciation::Tagger english_tagger(const std::string& voices);

/// Which words are ordinary English ones, as that tagger knows them: "Council", not "Sissay". None
/// where there is no tagger.
std::function<bool(std::string_view)> ordinary_english(const std::string& voices);

/// How English sentences are built, by the three models of the voices' folders. None, and a
/// diagnostic, where one of them is missing or no such model.
std::shared_ptr<const Analyzer> english_analyzer(const std::string& voices,
                                                 Diagnostics& diagnostics);

}  // namespace plainsong
