#pragma once

#include <chrono>
#include <string>
#include <vector>

#include "document/document.hpp"

namespace plainsong {

/// How an utterance is said, relative to the voice's own way: 1.0 leaves it as it is.
struct Prosody {
  double rate = 1.0;       ///< 0.25 to 4: times as fast
  double pitch = 1.0;      ///< 0.25 to 4: times as high
  double range = 1.0;      ///< 0 (flat) to 4: times as lively
  double volume_db = 0.0;  ///< decibels, -40 to +20
  auto operator<=>(const Prosody&) const = default;
};

/// One stretch of words that an engine says in one go, with all that was written differently from
/// how it is said settled.
struct Utterance {
  SentenceId sentence{};  ///< several utterances in a row may belong to one sentence
  std::string words;      ///< plain text, UTF-8; may be empty where there is only a pause
  std::string language;   ///< BCP 47, where it differs from the script's; else empty
  Prosody prosody;
  std::chrono::milliseconds pause_after{0};
  bool operator==(const Utterance&) const = default;
};

/// Exactly what is to be said in one section.
struct Script {
  SectionId section{};
  std::string language = "en-GB";
  std::vector<Utterance> utterances;
  bool operator==(const Script&) const = default;
};

}  // namespace plainsong
