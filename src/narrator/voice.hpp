#pragma once

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "speech/pauses.hpp"

namespace plainsong {

enum class EngineKind { espeak, flite, hum, command };

/// How an edition sounds: one `.voice` file (`key = value` lines, `#` comments) of
/// voices/LANGUAGE/.
struct Voice {
  std::string name;     ///< the file's name without `.voice`
  std::string summary;  ///< one sentence for `plainsong voices`
  EngineKind engine = EngineKind::espeak;
  std::string command;  ///< of EngineKind::command: the program and its arguments, split at white
                        ///< space; never a shell
  std::string language = "en-GB";
  std::string engine_voice;  ///< the engine's own name: "gmw/en+f2"
  double pace_wpm = 150;     ///< words a minute, pauses included, as a listener hears it
  /// The text, beside the voice file, that its pace and loudness are measured on: text like what it
  /// will read.
  std::string calibration = "calibration.txt";
  double pitch = 1.0;      ///< times the engine's own
  std::string gender;      ///< male, female, neutral or empty: for <voice gender>
  int age = -1;            ///< years, or -1: for <voice age>
  pauses::Lengths pauses;  ///< between sentences and larger things
  /// Inside a sentence, where the engine tells the times of words; empty leaves the engine's own.
  std::optional<std::chrono::milliseconds> comma_pause;  ///< behind , and a dash
  std::optional<std::chrono::milliseconds> colon_pause;  ///< behind ; and :
  std::string heading_voice;    ///< the name of another voice file, or empty
  std::string quotation_voice;  ///< the same, for block quotations
  bool of_engine = false;       ///< no voice file, but one that the engine has by itself
  bool operator==(const Voice&) const = default;
};

/// Reads a voice file. Throws Failure(Trouble::voice) naming file and line for a key or value that
/// makes no sense.
Voice read_voice(std::string_view name, std::string_view contents);

}  // namespace plainsong
