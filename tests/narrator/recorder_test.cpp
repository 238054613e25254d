#include "narrator/recorder.hpp"

#include <catch2/catch.hpp>
#include <mutex>

#include "base/failure.hpp"
#include "recording.hpp"

using namespace plainsong;
using namespace plainsong::test;

namespace {

bool tiles(const Track& track) {
  Frames at = 0;
  for (const Cue& cue : track.cues) {
    if (cue.begin != at || cue.end < cue.begin) return false;
    at = cue.end;
  }
  return at == track.length;
}

std::vector<Frames> ends(const Track& track) {
  std::vector<Frames> all;
  for (const Cue& cue : track.cues) all.push_back(cue.end);
  return all;
}

std::vector<Job> several(const Folder& folder) {
  std::vector<Job> jobs;
  for (unsigned i = 0; i < 7; ++i) {
    std::string words = "one two three";
    for (unsigned more = 0; more < i * 5 % 7; ++more) words += " and more";
    jobs.push_back(job(folder / (std::to_string(i) + ".mp3"),
                       {say(i * 2, words, 100), say(i * 2 + 1, "end", 33)}));
    jobs.back().script.section = SectionId{i};
    jobs.back().tags.track_number = static_cast<int>(i) + 1;
  }
  return jobs;
}

}  // namespace

TEST_CASE("cues tile their track, one for each utterance, pauses included") {
  const Folder folder;
  const Recording made = record({job(folder / "a.wav", {say(4, "one two", 500), say(4, ""),
                                                        say(5, "three", 10), say(6, "", 1000)})},
                                hum(), as_wav());
  REQUIRE(made.failures.empty());
  const Track& track = made.timeline.at(0);
  CHECK(ends(track) == std::vector<Frames>{2 * 2205 + 11025, 15435, 17861, 17861 + 22050});
  CHECK(track.cues[1].sentence == SentenceId{4});
  CHECK(track.cues[2].sentence == SentenceId{5});
  CHECK(tiles(track));
  CHECK(track.format == AudioFormat{Container::wav, 22050});
  CHECK(decoded(folder / "a.wav").frames.size() == static_cast<std::size_t>(track.length));
  CHECK_FALSE(std::filesystem::exists(folder / "a.wav.part"));
}

TEST_CASE("every format decodes to exactly the length that the track names") {
  const auto container = GENERATE(Container::wav, Container::flac, Container::mp3, Container::opus);
  const auto words = GENERATE(as<std::string>{}, "", "one", "some more words are said here");
  const Folder folder;
  RecordOptions options = as_wav();
  options.container = container;
  options.loudness = Loudness::podcast;
  const Recording made =
      record({job(folder / "a", {say(0, words, 7), say(1, words, 1)})}, hum(), options);
  const Track& track = made.timeline.at(0);
  CHECK(tiles(track));
  CHECK(track.format.rate_hz == (container == Container::opus ? 48000 : 22050));
  const Sound sound = decoded(folder / "a");
  CHECK(sound.rate_hz == track.format.rate_hz);
  CHECK(static_cast<Frames>(sound.frames.size()) == track.length);
  if (const auto frames = length_by_ffmpeg(folder / "a"))
    CHECK(*frames == track.length);
  else
    WARN("no ffmpeg: its decoder was not tried");
}

TEST_CASE("one job and four make the same bytes and the same timeline") {
  const Folder one;
  const Folder four;
  RecordOptions options = as_wav();
  options.container = GENERATE(Container::mp3, Container::opus);
  options.loudness = Loudness::podcast;
  const Recording slow = record(several(one), hum(), options);
  options.jobs = 4;
  const Recording quick = record(several(four), hum(), options);
  REQUIRE(slow.timeline.size() == 7);
  REQUIRE(quick.timeline.size() == 7);
  for (std::size_t i = 0; i < 7; ++i) {
    CHECK(slow.timeline[i].cues == quick.timeline[i].cues);
    CHECK(slow.timeline[i].section == SectionId{static_cast<unsigned>(i)});
    CHECK(bytes_of(slow.timeline[i].file) == bytes_of(quick.timeline[i].file));
  }
}

TEST_CASE("a louder or softer utterance is so by its decibels and does not clip") {
  const Folder folder;
  std::vector<Utterance> three{say(0, "a"), say(1, "a"), say(2, "a")};
  three[1].prosody.volume_db = -6.0206;
  three[2].prosody.volume_db = 20;
  record({job(folder / "a.wav", three)}, hum(), as_wav());
  const Sound sound = decoded(folder / "a.wav");
  const auto peak = [&](std::ptrdiff_t word) {
    const auto begin = sound.frames.begin() + word * 2205;
    return *std::max_element(begin, begin + 2205);
  };
  CHECK(std::abs(peak(0) - 2 * peak(1)) <= 2);
  CHECK(peak(2) > 32000);
}

TEST_CASE("rate changes how long an utterance is") {
  const Folder folder;
  std::vector<Utterance> words{say(0, "a b")};
  words[0].prosody.rate = 0.5;
  const Recording made = record({job(folder / "a.wav", words)}, hum(), as_wav());
  CHECK(made.timeline.at(0).length == 2 * 4410);
}

TEST_CASE("progress only grows, and ends at the whole") {
  const Folder folder;
  std::mutex mutex;
  std::vector<std::size_t> seen;
  std::size_t total = 0;
  RecordOptions options = as_wav();
  options.jobs = 3;
  options.progress = [&](std::size_t done, std::size_t all) {
    REQUIRE(mutex.try_lock());
    seen.push_back(done);
    total = all;
    mutex.unlock();
  };
  record(several(folder), hum(), options);
  REQUIRE_FALSE(seen.empty());
  CHECK(std::is_sorted(seen.begin(), seen.end()));
  CHECK(seen.back() == total);
}

TEST_CASE("nothing to record makes an empty timeline") {
  CHECK(record({}, hum(), as_wav()).timeline.empty());
}

TEST_CASE("the tags of a job are in its file, whatever the format") {
  const Folder folder;
  RecordOptions options = as_wav();
  options.container = GENERATE(Container::wav, Container::flac, Container::mp3, Container::opus);
  Job tagged = job(folder / "a", {say(0, "one two three")});
  tagged.tags.title = "Spring news";
  tagged.tags.album = "The town";
  record({tagged}, hum(), options);
  const std::string bytes = bytes_of(folder / "a");
  CHECK(bytes.find("Spring news") != std::string::npos);
  CHECK(bytes.find("The town") != std::string::npos);
}
