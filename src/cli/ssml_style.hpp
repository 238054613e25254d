#pragma once

#include "cli/input.hpp"
#include "document/edition.hpp"
#include "narrator/voice.hpp"
#include "speech/ssml.hpp"

namespace plainsong {

/// What an edition's SSML says of its voice, of what goes into the sound's tags, and of what only a
/// listener is told: in the words of its own language, or else in English. Throws
/// Failure(Trouble::voice) for an announcements.tsv that makes no sense.
SsmlStyle style_of(const Edition& edition, const Voice& voice, const InputOptions& about);

}  // namespace plainsong
