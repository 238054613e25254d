#include "audio/timeline.hpp"

#include <fmt/format.h>

namespace plainsong {

std::vector<Cue> sentence_cues(const Track& track) {
  std::vector<Cue> sentences;
  for (const Cue& cue : track.cues) {
    if (!sentences.empty() && sentences.back().sentence == cue.sentence)
      sentences.back().end = cue.end;
    else
      sentences.push_back(cue);
  }
  return sentences;
}

std::string clock_time(Frames frames, int rate_hz) {
  const Frames rate = rate_hz;
  const Frames seconds = frames / rate;
  const Frames milliseconds = frames % rate * 1000 / rate;
  return fmt::format("{:02}:{:02}:{:02}.{:03}", seconds / 3600, seconds / 60 % 60, seconds % 60,
                     milliseconds);
}

}  // namespace plainsong
