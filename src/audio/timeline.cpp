#include "audio/timeline.hpp"

#include <fmt/format.h>

namespace plainsong {

std::vector<Cue> sentence_cues(const Track& track) {
  std::vector<Cue> sentences;
  for (const Cue& cue : track.cues) {
    if (sentences.empty() || sentences.back().sentence != cue.sentence) {
      sentences.push_back(cue);
      continue;
    }
    Cue& all = sentences.back();
    all.end = cue.end;
    all.words.insert(all.words.end(), cue.words.begin(), cue.words.end());
    all.words_estimated = all.words_estimated || cue.words_estimated;
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
