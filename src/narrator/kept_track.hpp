#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "audio/timeline.hpp"
#include "narrator/programme_level.hpp"

namespace plainsong {

/// A section's sound file as it became. What `write_kept` writes has no sentence numbers.
struct MadeTrack {
  Track track;
  LevelSummary level;
};

std::string write_kept(const MadeTrack& made);

/// The track's sentences, section and file are left for the caller. Nothing where the text is none
/// of these, or has another number of cues.
std::optional<MadeTrack> read_kept(std::string_view text, std::size_t cues);

}  // namespace plainsong
