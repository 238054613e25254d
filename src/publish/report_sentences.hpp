#pragma once

#include <pugixml.hpp>

#include "publish/release.hpp"

namespace plainsong {

/// Each section of the source and what the edition makes of it, side by side, sentence by sentence,
/// with what was changed and why. "s12" is the sentence of the source with that number, "y5" that
/// of the edition. For the page's script there is also what it needs to play a sentence and to
/// write down what is decided of it.
void append_sentences(pugi::xml_node parent, const Release& release,
                      const ReleasedEdition& released);

/// "Meaning from the glossary: kinship care", for "glossary:kinship care".
std::string shown_maker(std::string_view made_by);

/// When a sentence is heard, in thousandths of a second.
struct HeardSentence {
  std::string sound;  ///< where the file lies in the output folder; empty for one that is not heard
  std::int64_t begin_ms = 0, end_ms = 0;
};

/// For each sentence of the edition, by its id.
std::vector<HeardSentence> heard_sentences(const ReleasedEdition& released);

}  // namespace plainsong
