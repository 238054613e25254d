#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "audio/tags.hpp"
#include "audio/timeline.hpp"

namespace plainsong {

struct VorbisComment {
  std::string key;
  std::string value;
};

/// What Opus and FLAC files say of themselves. Chapters are those of the Chapter extension
/// (CHAPTER000=00:00:00.000, CHAPTER000NAME, CHAPTER000URL), each at the begin of the sound; there
/// can be 1000. It knows one address for a chapter: the first link's.
std::vector<VorbisComment> vorbis_comments(const Tags& tags);

/// Writes the times of the chapters over those in a finished block: vendor, number, comments.
void place_vorbis_chapters(std::span<std::byte> block, const std::vector<Frames>& begins,
                           int rate_hz);

}  // namespace plainsong
