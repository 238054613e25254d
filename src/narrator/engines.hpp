#pragma once

#include <chrono>
#include <filesystem>
#include <functional>

#include "narrator/spoken.hpp"
#include "narrator/voice.hpp"
#include "speech/script.hpp"

namespace plainsong {

/// What an engine needs to know beside the voice and the script.
struct SpeakOptions {
  std::filesystem::path worker;
  std::chrono::milliseconds patience{};
  std::function<bool()> stopped;                     ///< asked every few hundredths of a second
  std::function<void(std::size_t utterances)> said;  ///< so many are done
};

/// Says a script in a fresh process (or several). Throws SpeechError where one utterance fails,
/// Failure(Trouble::voice) where the voice cannot speak at all, and Failure(Trouble::interrupted).
Spoken speak(const Script& script, const Voice& voice, const SpeakOptions& options);

/// The engines in their own files: plainsong-speak, and a program that reads text and writes a WAV
/// file.
Spoken speak_by_worker(const Script& script, const Voice& voice, const SpeakOptions& options);
Spoken speak_by_command(const Script& script, const Voice& voice, const SpeakOptions& options);

}  // namespace plainsong
