#pragma once

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "document/document.hpp"
#include "text/span.hpp"

namespace plainsong {

/// How an utterance is said, relative to the voice's own way: 1.0 leaves it as it is.
struct Prosody {
  double rate = 1.0;       ///< 0.25 to 4: times as fast
  double pitch = 1.0;      ///< 0.25 to 4: times as high
  double range = 1.0;      ///< 0 (flat) to 4: times as lively
  double volume_db = 0.0;  ///< decibels, -40 to +20; silent_db for silence
  auto operator<=>(const Prosody&) const = default;
};

/// The volume of what is not to be heard.
inline constexpr double silent_db = -200;

/// A point of a pitch contour.
struct PitchPoint {
  double part = 0;   ///< where, as a part (0 to 1) of the time that the words take
  double times = 1;  ///< as high as the utterance otherwise is
  auto operator<=>(const PitchPoint&) const = default;
};

/// Words that are said by given sounds.
struct GivenSounds {
  Span words;       ///< in Utterance::words
  std::string ipa;  ///< International Phonetic Alphabet, stress marks included
  bool operator==(const GivenSounds&) const = default;
};

/// A word as it is printed, and the stretch of the spoken words that stands for it: "2022" for
/// "twenty twenty-two". In order, without overlaps; white space and punctuation belong to none.
struct WrittenWord {
  Span words;  ///< in Utterance::words
  std::string written;
  bool operator==(const WrittenWord&) const = default;
};

/// A place between words that a program wants to know the time of.
struct Mark {
  std::string name;
  std::uint32_t offset = 0;  ///< in Utterance::words: the mark is at the start of the word that
                             ///< begins there or behind; at the end of all where there is none
  bool operator==(const Mark&) const = default;
};

/// Which voice the author asked for. Empty: the one that the script is spoken in.
struct VoiceWish {
  std::vector<std::string> names;  ///< of voice files or of an engine's voices, the best first
  std::string gender;              ///< male, female, neutral or empty
  int age = -1;                    ///< years, or -1
  int variant = 0;                 ///< the how-manieth of those that suit, from 1; 0 for any
  bool operator==(const VoiceWish&) const = default;

  [[nodiscard]] bool empty() const { return *this == VoiceWish(); }
};

/// Recorded sound in the place of words.
struct Clip {
  std::string file;  ///< a path that can be opened as it is
  std::chrono::milliseconds begin{0};
  std::optional<std::chrono::milliseconds> end;
  double speed = 1.0;  ///< times as fast, at the same pitch
  double repeat = 1;   ///< so many times; a part counts
  std::optional<std::chrono::milliseconds> repeat_duration;
  bool operator==(const Clip&) const = default;
};

/// One stretch of words that an engine says in one go, with all that was written differently from
/// how it is said settled; or a clip; or, where there are neither, only a pause.
struct Utterance {
  SentenceId sentence{};  ///< several utterances in a row may belong to one sentence
  std::string words;      ///< plain text, UTF-8; may be empty where there is only a pause
  std::string language;   ///< BCP 47, where it differs from the script's; else empty
  Prosody prosody;
  std::chrono::milliseconds pause_after{0};
  std::vector<PitchPoint> contour = {};  ///< by part
  std::optional<std::chrono::milliseconds> length =
      {};                                ///< that the words are to take, without pause
  std::vector<GivenSounds> sounds = {};  ///< in order, without overlaps
  std::vector<WrittenWord> written = {};
  std::vector<Mark> marks = {};  ///< by offset
  VoiceWish voice = {};
  std::optional<Clip> clip = {};
  bool operator==(const Utterance&) const = default;
};

/// Exactly what is to be said in one section.
struct Script {
  SectionId section{};
  std::string language = "en-GB";
  std::vector<Utterance> utterances;
  std::map<std::string, std::string> metadata;  ///< <meta name content>: "title", "album", …
  bool operator==(const Script&) const = default;
};

}  // namespace plainsong
