#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "audio/tags.hpp"

namespace plainsong {

/// One thing that a file says of itself, and what each kind of tag calls it; empty where that kind
/// does not have it.
struct TagField {
  std::string_view id3;     ///< a frame of ID3v2.3; after a colon, what a TXXX frame is about
  std::string_view vorbis;  ///< a Vorbis comment: Opus, FLAC
  std::string_view riff;    ///< a chunk of LIST/INFO: WAV
  std::string value;
};

/// What the tags have, in a fixed order, without what is empty. The values have no control
/// characters.
std::vector<TagField> tag_fields(const Tags& tags);

/// The text with spaces for control characters, which end a value in most kinds of tag.
std::string tag_text(std::string_view text);

/// The address with everything that is not printable ASCII written as %XX, which is all that tags
/// may have.
std::string tag_url(std::string_view url);

}  // namespace plainsong
