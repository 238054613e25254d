#pragma once

#include <filesystem>
#include <vector>

#include "audio/tags.hpp"
#include "audio/timeline.hpp"

namespace plainsong {

/// Joins MP3 files that SoundFile wrote, all of one format, into one: their sound is taken as it
/// is, without encoding it again. Each begins where the one before ends, with the little silence
/// that filled its last frame up (at most two frames of MP3: 52 ms at 22,050 Hz). `tags` has a
/// chapter for each. The track has the cues of all, and where each chapter begins. Throws
/// Failure(Trouble::output), or Failure(Trouble::input) for a file that is no such MP3.
Track join_mp3(const std::vector<Track>& tracks, const std::filesystem::path& file,
               const Tags& tags);

}  // namespace plainsong
