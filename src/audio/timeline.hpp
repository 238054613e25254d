#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "document/document.hpp"

namespace plainsong {

using Frames = std::int64_t;  ///< sample counts, never floats; seconds only when printed

enum class Container : std::uint8_t { wav, flac, mp3, opus };

struct AudioFormat {
  Container container = Container::mp3;
  int rate_hz = 22050;       ///< frames a second in the file
  int kbits_per_second = 0;  ///< of what has a bit rate (MP3, Opus); 0 for what speech needs
  auto operator<=>(const AudioFormat&) const = default;
};

/// One written word in its sound file.
struct WordCue {
  std::string written;  ///< as it is printed, "2022", although "twenty twenty-two" was said
  Frames begin = 0;
  Frames end = 0;
  bool operator==(const WordCue&) const = default;
};

/// One utterance in its sound file: [begin, end) in frames at the track's rate.
struct Cue {
  SentenceId sentence{};
  Frames begin = 0;
  Frames end = 0;
  std::vector<WordCue> words = {};  ///< they tile the cue; the last one has the pause
  bool words_estimated = false;     ///< by proportion: the engine does not tell their times
  bool operator==(const Cue&) const = default;
};

/// Where a <mark> fell.
struct MarkCue {
  std::string name;
  Frames at = 0;
  bool operator==(const MarkCue&) const = default;
};

/// One section's sound file. The cues tile it: 0 … length, no gap, no overlap, one for each
/// utterance.
struct Track {
  SectionId section{};
  std::filesystem::path file;
  AudioFormat format;
  Frames length = 0;  ///< of the decoded file, exactly
  std::vector<Cue> cues;
  std::vector<MarkCue> marks = {};    ///< in order of time
  std::vector<Frames> chapters = {};  ///< where each begins, in a file of several sections
};

using Timeline = std::vector<Track>;

/// The cues with those of one sentence in a row made one.
std::vector<Cue> sentence_cues(const Track& track);

/// "00:01:02.345": frames as hours, minutes, seconds and milliseconds, rounded down.
std::string clock_time(Frames frames, int rate_hz);

}  // namespace plainsong
