#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "check/captions.hpp"

namespace plainsong {

/// A transcript that lies beside a feed, with the times of its words.
struct Transcript {
  std::string path;
  std::string language;
  std::vector<TimedWords> captions;
};

/// Times that no player can follow, or that are another episode's. `length` is the sound's in
/// milliseconds, 0 where nobody knows it.
std::vector<std::string> transcript_faults(const std::vector<Transcript>& transcripts,
                                           std::int64_t length);

/// What one transcript of an episode leaves out and another has.
std::vector<std::string> transcript_gaps(const std::vector<Transcript>& transcripts);

}  // namespace plainsong
