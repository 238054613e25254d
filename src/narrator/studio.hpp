#pragma once

#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "narrator/cache.hpp"
#include "narrator/calibration.hpp"
#include "narrator/kept_track.hpp"
#include "narrator/recorder.hpp"
#include "narrator/section_sound.hpp"

namespace plainsong {

/// What a recording works with: engines, the cache, and how each voice is to be heard. Threads may
/// share it.
class Studio {
 public:
  /// The options must live longer. Work ends soon, by Failure(Trouble::interrupted), once `stopped`
  /// says so.
  Studio(const RecordOptions& options, std::function<bool()> stopped);

  struct Take {
    MadeTrack made;
    std::vector<std::string> notes;  ///< what could not be done as it was asked, for a person
  };

  using Said = std::function<void(double part)>;  ///< what part (0 to 1) is done

  /// Makes one job's sound file, or takes it from the cache. Throws SpeechError and Failure.
  Take record_section(const Job& job, const Said& said);

  /// Makes one sound file of several jobs, each a chapter.
  Take record_all(const std::vector<Job>& jobs, const std::filesystem::path& file, Tags tags,
                  const Said& said);

  /// To be called when all is done: keeps the cache to its size. What is amiss with it, or nothing.
  std::string close();

 private:
  std::vector<Voice> all_voices(const Job& job);
  Ensemble ensemble_for(const Job& job, std::vector<std::string>& notes);
  std::optional<MadeTrack> kept(const std::string& key, const Job& job);
  Take take(const Job& job, const Ensemble& ensemble, const Said& said);
  [[nodiscard]] TrackWriter::Plan plan_for(const std::filesystem::path& file, const Tags& tags,
                                           int rate_hz, bool louder) const;
  void stop_here() const;

  const RecordOptions& options_;
  SpeakOptions speaking_;
  std::optional<Cache> cache_;
  Calibrations calibrations_;
  std::once_flag listed_;
  std::vector<Voice> engine_voices_;
};

}  // namespace plainsong
