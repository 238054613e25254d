#pragma once

#include <string>

#include "audio/tags.hpp"

namespace plainsong {

/// An ID3v2.4 tag in UTF-8, to stand at the head of an MP3 file. libsndfile 1.2 writes UTF-8 as if
/// it were Latin-1.
std::string id3_tag(const Tags& tags);

}  // namespace plainsong
