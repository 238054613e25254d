#pragma once

#include <chrono>
#include <string>
#include <vector>

#include "document/document.hpp"

namespace plainsong {

/// Words that only a listener needs, put into a paragraph in front of a byte of its text: "Picture:
/// ", "one:".
struct Announcement {
  std::uint32_t offset = 0;
  std::string written;  ///< as it stands in the SSML
  std::string spoken;   ///< as it is said, where that differs; else empty
};

/// One text of a section with what its place in the section means for the ear.
struct SpokenText {
  const Text* text =
      nullptr;  ///< nullptr for a line that was drawn, which is a pause and nothing else
  bool joins_previous = false;  ///< a further cell of the same table row: no new paragraph
  std::vector<Announcement> announcements;  ///< in order
  std::chrono::milliseconds break_after{0};
};

/// The heading and all leaves of a section, in the order in which they are said. Points into
/// `section`.
std::vector<SpokenText> spoken_texts(const Section& section);

}  // namespace plainsong
