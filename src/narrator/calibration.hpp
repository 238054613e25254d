#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <string>

#include "narrator/cache.hpp"
#include "narrator/recorder.hpp"
#include "narrator/utterance_source.hpp"

namespace plainsong {

/// What makes a voice heard at its pace and at the loudness of a preset.
struct Calibration {
  double rate = 1;  ///< times as fast as its engine makes of the pace it is asked for
  double gain = 1;  ///< times as loud as its engine makes it, before the limiter
  bool operator==(const Calibration&) const = default;
};

/// Has a voice say a text, and measures: so that words a minute, pauses included, are within one in
/// a hundred of the voice's pace, where its engine can do that, and the text has the level of the
/// preset. Throws as UtteranceSource::next does.
Calibration calibrate(const Voice& voice, const Script& text, Loudness loudness,
                      const SpeakOptions& options);

/// A voice with all that decides how it sounds.
struct CalibratedVoice {
  std::string engine;  ///< its name; empty where no cache needs it
  Calibration calibration;
  std::string note;  ///< why it could not be measured; empty where it was
};

/// Calibrates each voice once in a recording, and, with a cache, once for all. Threads may share
/// it.
class Calibrations {
 public:
  /// All must live longer. `cache` may be nullptr.
  Calibrations(const RecordOptions& options, const SpeakOptions& speaking, Cache* cache)
      : options_(options), speaking_(speaking), cache_(cache) {}

  CalibratedVoice of(const Voice& voice);

 private:
  struct Slot {
    std::mutex busy;
    bool done = false;
    CalibratedVoice result;
  };

  CalibratedVoice made(const Voice& voice);

  const RecordOptions& options_;
  const SpeakOptions& speaking_;
  Cache* cache_;
  std::mutex mutex_;
  std::map<std::string, std::shared_ptr<Slot>> slots_;
};

}  // namespace plainsong
