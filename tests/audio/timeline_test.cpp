#include "audio/timeline.hpp"

#include <catch2/catch.hpp>

using namespace plainsong;

TEST_CASE("utterances of one sentence in a row make one cue") {
  Track track;
  track.cues = {{SentenceId{1}, 0, 10},
                {SentenceId{1}, 10, 25},
                {SentenceId{2}, 25, 30},
                {SentenceId{1}, 30, 31}};
  CHECK(sentence_cues(track) ==
        std::vector<Cue>{{SentenceId{1}, 0, 25}, {SentenceId{2}, 25, 30}, {SentenceId{1}, 30, 31}});
  CHECK(sentence_cues(Track{}).empty());
}

TEST_CASE("the words of a sentence that was said in pieces stay together") {
  Track track;
  track.cues = {{SentenceId{1}, 0, 10, {{"It", 0, 10}}},
                {SentenceId{1}, 10, 25, {{"ran", 10, 25}}}};
  const std::vector<WordCue> words = {{"It", 0, 10}, {"ran", 10, 25}};
  CHECK(sentence_cues(track).front().words == words);
}

TEST_CASE("frames are told as a clock tells them, rounded down") {
  CHECK(clock_time(0, 22050) == "00:00:00.000");
  CHECK(clock_time(22049, 22050) == "00:00:00.999");
  CHECK(clock_time(22050 * 62 + 7607, 22050) == "00:01:02.344");
  CHECK(clock_time(Frames{48000} * 3600 * 100, 48000) == "100:00:00.000");
}
