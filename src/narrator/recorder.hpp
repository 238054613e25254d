#pragma once

#include <atomic>
#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <semaphore>
#include <string>
#include <vector>

#include "audio/loudness.hpp"
#include "audio/tags.hpp"
#include "audio/timeline.hpp"
#include "narrator/voice.hpp"
#include "speech/script.hpp"

namespace plainsong {

/// One sound file to make: what is said, and the path that it is written to (with its extension).
struct Job {
  Script script;
  Voice voice;  ///< of all that does not ask for another
  std::filesystem::path file;
  Tags tags = {};  ///< the first of its chapters, where it has any, begins with the file
  /// All voice files, for what asks for another voice; none where this is empty.
  std::shared_ptr<const std::vector<Voice>> voices = {};
};

inline constexpr std::uintmax_t usual_cache_bytes = std::uintmax_t{1} << 30U;

struct RecordOptions {
  std::filesystem::path worker;  ///< the program plainsong-speak
  Container container = Container::mp3;
  Loudness loudness = Loudness::podcast;
  int jobs = 0;  ///< sections at once; 0 for as many as there are cores
  /// Places that are shared with other recordings which go on at once: each section takes one while
  /// it is made. None where there is no other.
  std::shared_ptr<std::counting_semaphore<>> places = {};
  std::chrono::milliseconds patience{20000};  ///< with an engine that does nothing
  const std::atomic<bool>* stop =
      nullptr;  ///< set by a signal: ends the work soon, by Failure(Trouble::interrupted)
  std::function<void(std::size_t done, std::size_t total)>
      progress;  ///< in units of script bytes; from any thread, never two at once
  /// The text that a voice says to be measured, with the pauses of that voice: from it comes what
  /// to ask of its engine so that its pace is heard, and how much louder to make it. Without one,
  /// the engine's own pace and loudness are left. Called from any thread.
  std::function<Script(const Voice& voice)> calibration = {};
  /// A folder that finished sections and measurements are kept in, so that what has not changed is
  /// not spoken again; made where it is not there; empty for none.
  std::filesystem::path cache = {};
  std::uintmax_t cache_bytes = usual_cache_bytes;  ///< the least recently used go first
};

struct SectionFailure {
  std::size_t job = 0;
  std::string message;
};

struct Recording {
  Timeline timeline;                     ///< the tracks that were made, in the order of the jobs
  std::vector<SectionFailure> failures;  ///< the others, in the order of the jobs
  std::vector<SectionFailure> notes;  ///< what could not be done as it was asked, for a person, in
                                      ///< the order of the jobs; what is said of a whole edition
                                      ///< stands at its first job
};

/// Says every job's script through one fresh worker process each and writes its sound file. The
/// result does not depend on `jobs`. Throws Failure, after all threads have ended, where going on
/// makes no sense: the voice cannot speak at all, a file cannot be written, or `stop` was set.
/// Files that were done by then stay; of others nothing is left.
Recording record(const std::vector<Job>& jobs, const RecordOptions& options);

/// Says all the jobs' scripts, one after the other, into one file, by the same path. Each job is a
/// chapter there: the first of its tags' chapters, or else one with its title. `tags` are the
/// file's, without chapters. The track has the cues of all, and where each chapter begins. Throws
/// Failure; the sound of a job whose `file` is written already is not taken from there.
Track record_whole(const std::vector<Job>& jobs, const std::filesystem::path& file,
                   const Tags& tags, const RecordOptions& options);

}  // namespace plainsong
