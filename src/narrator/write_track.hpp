#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <vector>

#include "audio/loudness.hpp"
#include "audio/sound_file.hpp"
#include "audio/tags.hpp"
#include "audio/timeline.hpp"
#include "narrator/kept_track.hpp"
#include "narrator/programme_level.hpp"

namespace plainsong {

/// Writes a sound file as its sound comes: with the preset's silence at both ends, through the
/// limiter, and at the file's rate. Keeps what is to be known of it. The file is there after
/// `finish`; before that there is nothing.
class TrackWriter {
 public:
  struct Plan {
    std::filesystem::path file;
    Container container = Container::mp3;
    Loudness loudness = Loudness::none;
    Tags tags;
    int rate_hz = 22050;   ///< of the sound that is written; all frames here are at that rate
    bool limited = false;  ///< the peaks are held, also where the preset asks for none of that
  };

  explicit TrackWriter(const Plan& plan);
  TrackWriter(const TrackWriter&) = delete;
  TrackWriter& operator=(const TrackWriter&) = delete;
  TrackWriter(TrackWriter&&) = delete;
  TrackWriter& operator=(TrackWriter&&) = delete;
  ~TrackWriter() = default;

  [[nodiscard]] int rate_hz() const { return plan_.rate_hz; }

  /// How much has been written.
  [[nodiscard]] Frames at() const { return at_; }

  /// Writes sound, made so many times as loud.
  void write(std::span<const std::int16_t> frames, double gain);
  void write_silence(Frames frames);

  /// What follows belongs to the next of the tags' chapters.
  void begin_chapter() { made_.track.chapters.push_back(cued_); }

  /// Says what was written since the last cue. Its own begin and end are not looked at; its words
  /// tile it, and they and the marks are in frames of the whole track.
  void add_cue(Cue cue, std::vector<MarkCue> marks);

  /// Where the cue that will be added next begins.
  [[nodiscard]] Frames cue_begin() const { return cued_; }

  /// Once. The track's section is left for the caller.
  MadeTrack finish();

 private:
  void put(std::span<const float> frames);
  void convert_times();

  Plan plan_;
  Preset preset_;
  AudioFormat format_;
  SoundFile file_;
  std::vector<std::unique_ptr<FloatSink>> chain_;  ///< before the file, from last to first
  FloatSink* first_ = nullptr;                     ///< of all, the file included
  LevelTap* tap_ = nullptr;                        ///< none where the preset measures nothing
  std::vector<float> block_;
  MadeTrack made_;
  Frames at_ = 0;
  Frames cued_ = 0;  ///< so much has its cue
};

}  // namespace plainsong
