#pragma once

#include "cli/editions.hpp"
#include "cli/input.hpp"
#include "document/edition.hpp"
#include "narrator/voice.hpp"
#include "publish/release.hpp"
#include "speech/ssml.hpp"

namespace plainsong {

/// What an edition's SSML says of its voice, of what goes into the sound's tags, and of what only a
/// listener is told: in the words of its own language, or else in English. Throws
/// Failure(Trouble::voice) for an announcements.tsv that makes no sense.
SsmlStyle style_of(const Edition& edition, const Voice& voice, const InputOptions& about);

/// An edition as SSML for a voice, which nothing is spoken of yet.
ReleasedEdition with_ssml(Edition edition, const Voice& voice, const EditionOptions& options,
                          const InputOptions& about, const Pronunciation& pronunciation);

}  // namespace plainsong
