#pragma once

#include <atomic>
#include <chrono>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "audio/loudness.hpp"
#include "audio/timeline.hpp"
#include "narrator/voice.hpp"
#include "speech/script.hpp"

namespace plainsong {

/// One sound file to make: what is said, and the path that it is written to (with its extension).
struct Job {
  Script script;
  Voice voice;
  std::filesystem::path file;
  std::string title;  ///< tags of the sound file
  std::string album;
  int track_number = 1;
};

struct RecordOptions {
  std::filesystem::path worker;  ///< the program plainsong-speak
  Container container = Container::mp3;
  Loudness loudness = Loudness::podcast;
  int jobs = 0;  ///< sections at once; 0 for as many as there are cores
  std::chrono::milliseconds patience{20000};  ///< with an engine that does nothing
  const std::atomic<bool>* stop =
      nullptr;  ///< set by a signal: ends the work soon, by Failure(Trouble::interrupted)
  std::function<void(std::size_t done, std::size_t total)>
      progress;  ///< in units of script bytes; from any thread, never two at once
};

struct SectionFailure {
  std::size_t job = 0;
  std::string message;
};

struct Recording {
  Timeline timeline;                     ///< the tracks that were made, in the order of the jobs
  std::vector<SectionFailure> failures;  ///< the others, in the order of the jobs
  std::vector<SectionFailure> notes;  ///< what had to be made simpler before the engine could say
                                      ///< it, in the order of the jobs
};

/// Says every job's script through one fresh worker process each and writes its sound file. The
/// result does not depend on `jobs`. Throws Failure, after all threads have ended, where going on
/// makes no sense: the voice cannot speak at all, a file cannot be written, or `stop` was set.
/// Files that were done by then stay; of others nothing is left.
Recording record(const std::vector<Job>& jobs, const RecordOptions& options);

/// The same, with one voice for all jobs.
Recording record(std::vector<Job> jobs, const Voice& voice, const RecordOptions& options);

}  // namespace plainsong
