#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "speech/pronunciation.hpp"
#include "speech/script.hpp"

namespace plainsong {

/// How words are said at one place of a document.
struct Delivery {
  std::string language;
  Prosody prosody = {};
  VoiceWish voice = {};
  std::uint32_t contour = 0;               ///< of SharedProsody; 0 for none
  std::uint32_t length = 0;                ///< of SharedProsody; 0 for none
  const Pronunciation* lexicon = nullptr;  ///< whose words apply; none: those of the house
  bool operator==(const Delivery&) const = default;
};

/// The pause at a place, as far as the author states one.
struct StatedPause {
  std::chrono::milliseconds time{0};
  bool stated = false;
  bool joins = false;  ///< two words are to follow one another as if nothing stood between them
  bool adds = true;    ///< to the pause that would be there anyway, which it else replaces

  void add(const StatedPause& more);
  [[nodiscard]] std::chrono::milliseconds instead_of(std::chrono::milliseconds usual) const;
};

/// A piece of running text, all of it said in one way; or a clip in its place.
struct SpokenPiece {
  std::string written;
  std::optional<std::string>
      spoken;  ///< what is said for it, where that is settled, as in <sub alias>
  Delivery delivery;
  std::string ipa = {};             ///< how it sounds, where that is given
  std::uint32_t token = 0;          ///< the number of its <token>, which is one word; 0 for none
  std::string part_of_speech = {};  ///< where the author states one
  std::optional<Clip> clip = {};
  std::vector<Mark> marks = {};  ///< in `written`
  StatedPause pause_after = {};
};

/// A stretch of SettledRun::words that is said in one way.
struct SettledPart {
  Span words;
  Delivery delivery;
  std::optional<Clip> clip = {};
  std::string alternative = {};  ///< of a clip: in words
  std::vector<Mark> marks = {};  ///< in SettledRun::words
  StatedPause pause_after = {};
};

/// Running text, and all that is said of it. Punctuation is still as it was written.
struct SettledRun {
  std::string words;
  std::vector<SettledPart> parts;     ///< they tile `words`
  std::vector<WrittenWord> replaced;  ///< what is printed otherwise than it is said
  std::vector<GivenSounds> sounds;
};

/// Settles what is said for every piece, each seen among its neighbours: "15" and "December" in two
/// pieces are no date, but "St" before a settled name is still a saint.
SettledRun settle(const std::vector<SpokenPiece>& pieces, const Pronunciation& house);

/// The stretches of `run.words` that are sentences; they tile it. White space between two belongs
/// to the second.
std::vector<Span> sentences_of(const SettledRun& run);

/// An utterance, and what else the place of its words in the document says.
struct SettledUtterance {
  Utterance utterance;  ///< without words or clip where there are none: only a pause and marks
  std::uint32_t contour = 0;
  std::uint32_t length = 0;
  StatedPause pause_after = {};
};

/// The utterances of each sentence: neighbours that are said alike are one.
std::vector<std::vector<SettledUtterance>> utterances_of(const SettledRun& run,
                                                         const std::vector<Span>& sentences);

}  // namespace plainsong
