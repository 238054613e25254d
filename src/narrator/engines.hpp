#pragma once

#include "narrator/utterance_source.hpp"

namespace plainsong {

/// The engines in their own files: plainsong-speak, and a program that reads text and writes a WAV
/// file.
std::unique_ptr<UtteranceSource> open_worker(const Script& script, const Voice& voice,
                                             const SpeakOptions& options);
std::unique_ptr<UtteranceSource> open_command(const Script& script, const Voice& voice,
                                              const SpeakOptions& options);

/// What plainsong-speak says when it is started with an option. Throws Failure(Trouble::voice)
/// where it cannot be started.
std::string ask_worker(const SpeakOptions& options, const std::string& option,
                       const std::string& request);

std::string worker_engine_name(const Voice& voice, const SpeakOptions& options);
std::string command_engine_name(const Voice& voice);

}  // namespace plainsong
