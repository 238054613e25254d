#pragma once

#include <chrono>
#include <vector>

#include "document/document.hpp"
#include "document/long_forms.hpp"
#include "speech/announcement.hpp"
#include "speech/announcements.hpp"
#include "speech/pauses.hpp"
#include "speech/spoken_inlines.hpp"

namespace plainsong {

/// Who says a text: the voice file names a voice for each.
enum class SpokenBy : std::uint8_t { narrator, heading, quotation };

/// One text of a section with what its place in the section means for the ear.
struct SpokenText {
  const Text* text =
      nullptr;  ///< nullptr for a line that was drawn, which is a pause and nothing else
  bool joins_previous = false;  ///< a further cell of the same table row: no new paragraph
  SpokenBy speaker = SpokenBy::narrator;
  Additions additions = {};
  std::chrono::milliseconds break_after{0};
};

struct SectionSpeech {
  std::vector<SpokenText> texts;  ///< the heading and all leaves, in the order they are said in
  std::vector<SpokenLink> links;  ///< by number
};

/// What is said of a section. Points into it.
SectionSpeech speech_of(const Section& section, const Announcements& announcements,
                        LongForms& long_forms, const pauses::Lengths& lengths);

}  // namespace plainsong
