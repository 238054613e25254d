#pragma once

#include <filesystem>
#include <memory>
#include <vector>

#include "narrator/voice.hpp"
#include "speech/ssml.hpp"

namespace plainsong {

/// All the voices that there are, which many jobs share.
using VoiceShelf = std::shared_ptr<const std::vector<Voice>>;

/// What plainsong's own SSML needs of the world: the pauses of the voices. `usual` is the one that
/// is spoken in where the document names none.
SsmlReading with_pauses(VoiceShelf voices, const Voice& usual);

/// Lets a document use the lexicons and sounds that lie in one of `folders`, the first of which is
/// its own. What lies elsewhere, or on the web, it does not get, whatever links say.
void allow_files(SsmlReading& world, std::vector<std::filesystem::path> folders);

}  // namespace plainsong
