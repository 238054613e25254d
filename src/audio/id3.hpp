#pragma once

#include <string>
#include <vector>

#include "audio/tags.hpp"
#include "audio/timeline.hpp"

namespace plainsong {

/// An ID3v2.4 tag in UTF-8, to stand at the head of an MP3 file, with chapters (ID3v2 Chapter Frame
/// Addendum 1.0). `times` has the begin of each chapter, and at last the length; the tag is equally
/// long whatever they are. A table of contents has room for 255 chapters; more have none.
std::string id3_tag(const Tags& tags, const std::vector<Frames>& times, int rate_hz);

}  // namespace plainsong
