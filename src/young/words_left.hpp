#pragma once

#include <string>
#include <vector>

#include "document/edition.hpp"
#include "young/words.hpp"
#include "young/young.hpp"

namespace plainsong {

/// A hard word that an edition has and nothing explains.
struct WordLeft {
  std::string word;                   ///< in lower case
  std::vector<SentenceId> sentences;  ///< of the edition, in order
  std::string plainer;  ///< what the lists put for it where the sentence lets them; may be empty
  bool operator==(const WordLeft&) const = default;
};

/// The words of a young edition that stay hard for readers of this level, those that come up most
/// first. `source` is what the edition was made of: its names are no hard words.
std::vector<WordLeft> words_left(const Edition& edition, const Document& source, const Words& words,
                                 Level level);

}  // namespace plainsong
