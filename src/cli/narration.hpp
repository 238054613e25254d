#pragma once

#include <memory>
#include <optional>
#include <semaphore>
#include <string>

#include "cli/input.hpp"
#include "cli/ssml_world.hpp"
#include "narrator/recorder.hpp"

namespace CLI {
class App;
}

namespace plainsong {

/// How things are spoken, as the command line says it.
struct NarrationOptions {
  std::string voice;                 ///< empty for the usual one
  std::optional<double> pace_wpm;    ///< words a minute, pauses included
  std::string loudness = "podcast";  ///< podcast, acx, broadcast or none
  int jobs = 0;                      ///< sections at once; 0 for as many as there are cores
  std::string progress = "text";     ///< text or json
  /// Places for sections, shared by documents that are rendered at once; none where there is one.
  std::shared_ptr<std::counting_semaphore<>> places = {};
  bool no_cache = false;  ///< speak all again
};

/// To try something out: nothing that was kept is used.
NarrationOptions fresh();

void add_narration_options(CLI::App& app, NarrationOptions& options);

/// The voice asked for, else the one called `usual`.
Voice chosen_voice(const NarrationOptions& options, const InputOptions& about,
                   std::string_view usual);

/// "mp3" → Container::mp3. Throws Failure(Trouble::usage) for an unknown one.
Container container_of(std::string_view format);

/// The recorder's options, with the worker found, the signals heeded and the texts at hand that
/// voices are measured by.
RecordOptions record_options(const NarrationOptions& options, const InputOptions& about,
                             Container container);

/// All the voices that there are.
VoiceShelf voice_shelf(const InputOptions& about);

/// A script as a sound file to make. What the script says of itself becomes the file's tags. `main`
/// says all that names no voice, and what names `usual`: the voice that the whole script is put in.
Job job_for(Script script, const Voice& main, std::string_view usual, VoiceShelf voices);

/// The voice that most of a script names; empty for none.
std::string voice_of(const Script& script);

}  // namespace plainsong
