#pragma once

#include <string>
#include <vector>

#include "audio/tags.hpp"
#include "audio/timeline.hpp"

namespace plainsong {

/// An ID3v2.3 tag, to stand at the head of an MP3 file, with chapters (ID3v2 Chapter Frame Addendum
/// 1.0). `times` has the begin of each chapter, and at last the length; the tag is equally long
/// whatever they are. A table of contents has room for 255 chapters; more have none. Not version
/// 2.4: there ffmpeg reads the sizes of what is in a chapter wrongly, and loses each chapter that
/// has a title or a link of more than 127 bytes.
std::string id3_tag(const Tags& tags, const std::vector<Frames>& times, int rate_hz);

}  // namespace plainsong
