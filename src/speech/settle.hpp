#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "speech/pronunciation.hpp"
#include "speech/script.hpp"

namespace plainsong {

/// A piece of running text, all of it in one language and one prosody.
struct SpokenPiece {
  std::string written;
  std::optional<std::string>
      spoken;  ///< what is said for it, where that is settled, as in <sub alias>
  std::string language;
  Prosody prosody;
  std::chrono::milliseconds pause_after{0};
};

/// Settles what is said for every piece, each seen among its neighbours: "15" and "December" in two
/// pieces are no date, but "St" before a settled name is still a saint.
void settle(std::vector<SpokenPiece>& pieces, const Pronunciation& pronunciation);

/// The sentences of settled pieces that came without any: each with its own pieces, which are cut
/// where a sentence ends.
std::vector<std::vector<SpokenPiece>> split_sentences(const std::vector<SpokenPiece>& pieces);

/// One sentence's utterances: neighbours that are said alike become one, pieces without words only
/// a pause. The languages are written where they differ from `script_language`.
std::vector<Utterance> utterances_of(const std::vector<SpokenPiece>& pieces, SentenceId sentence,
                                     const std::string& script_language);

}  // namespace plainsong
