#pragma once

#include <optional>
#include <string>

#include "cli/input.hpp"
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
};

void add_narration_options(CLI::App& app, NarrationOptions& options);

/// The voice asked for, else the one called `usual`.
Voice chosen_voice(const NarrationOptions& options, const InputOptions& about,
                   std::string_view usual);

/// "mp3" → Container::mp3. Throws Failure(Trouble::usage) for an unknown one.
Container container_of(std::string_view format);

/// The recorder's options, with the worker found and the signals heeded.
RecordOptions record_options(const NarrationOptions& options, Container container);

}  // namespace plainsong
