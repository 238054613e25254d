#include "narrator/recorder.hpp"

#include <catch2/catch.hpp>
#include <mutex>

#include "base/failure.hpp"
#include "recording.hpp"

using namespace plainsong;
using namespace plainsong::test;
using Catch::Matchers::Contains;

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

TEST_CASE("an utterance that is to take a time takes it, to the frame") {
  const Folder folder;
  std::vector<Utterance> two{say(0, "one two three", 100), say(1, "four")};
  two[0].length = std::chrono::milliseconds(GENERATE(1, 150, 400, 9000));
  const Recording made = record({job(folder / "a.wav", two)}, hum(), as_wav());
  const Track& track = made.timeline.at(0);
  const Frames length = (two[0].length->count() * 22050 + 500) / 1000;
  CHECK(track.cues[0].end == length + 2205);
  CHECK(track.cues[1].end == length + 2205 + 2205);
  CHECK(std::abs(track.cues[0].words[1].begin - length / 3) <= 1);
}

TEST_CASE("voices take turns, each at its own rate, in the first one's") {
  const Folder folder;
  Voice slow = hum();
  slow.name = "slow";
  slow.pace_wpm = 300;
  std::vector<Utterance> three{say(0, "one"), say(1, "one"), say(2, "one")};
  three[1].voice.names = {"nobody", "slow"};
  Job made = job(folder / "a.wav", three);
  made.voice = hum();
  made.voices = std::make_shared<const std::vector<Voice>>(std::vector{slow});
  const Recording recording = record({made}, as_wav());
  CHECK(ends(recording.timeline.at(0)) == std::vector<Frames>{2205, 2205 + 4410, 4410 + 4410});
}

TEST_CASE("a voice that is not there is noted, and the section's own says it") {
  const Folder folder;
  Utterance wishing = say(0, "one");
  wishing.voice.names = {"nobody"};
  const Recording made = record({job(folder / "a.wav", {wishing})}, hum(), as_wav());
  CHECK(made.timeline.at(0).length == 2205);
  REQUIRE(made.notes.size() == 1);
  CHECK_THAT(made.notes[0].message, Contains("nobody"));
}

TEST_CASE("a clip is played in its place: a part of it, faster, repeated, softer") {
  const Folder folder;
  record({job(folder / "clip.wav", {say(0, "one two three four")})}, hum(), as_wav());
  Utterance played;
  played.clip.emplace().file = (folder / "clip.wav").string();
  Frames length = 4 * 2205;
  SECTION("as it is") {}
  SECTION("a part") {
    played.clip->begin = std::chrono::milliseconds(100);
    played.clip->end = std::chrono::milliseconds(300);
    length = 4410;
  }
  SECTION("at twice the speed") {
    played.clip->speed = 2;
    length = 4410;
  }
  SECTION("two and a half times") {
    played.clip->repeat = 2.5;
    length = 22050;
  }
  SECTION("for a second") {
    played.clip->repeat_duration = std::chrono::seconds(1);
    length = 22050;
  }
  SECTION("twice, but for half a second at most") {
    played.clip->repeat = 2;
    played.clip->repeat_duration = std::chrono::milliseconds(500);
    length = 11025;
  }
  const Recording made =
      record({job(folder / "a.wav", {say(0, "one", 100), played, say(1, "two")})}, hum(), as_wav());
  CHECK(made.notes.empty());
  CHECK(ends(made.timeline.at(0)) == std::vector<Frames>{4410, 4410 + length, 6615 + length});
}

TEST_CASE(
    "a clip of another rate and loudness is brought to the section's rate, and as loud as asked") {
  const Folder folder;
  RecordOptions options = as_wav();
  options.container = Container::opus;
  record({job(folder / "clip.opus", {say(0, "one two three four")})}, hum(), options);
  Utterance played;
  played.clip.emplace().file = (folder / "clip.opus").string();
  played.prosody.volume_db = -20;
  const Recording made = record({job(folder / "a.wav", {played})}, hum(), as_wav());
  const Sound sound = decoded(folder / "a.wav");
  CHECK(sound.frames.size() == 4 * 2205);
  const std::int16_t most = *std::ranges::max_element(sound.frames);
  CHECK(most > 500);
  CHECK(most < 1000);
}

TEST_CASE("a clip that cannot be read is a short pause, and noted") {
  const Folder folder;
  Utterance played = say(0, "", 100);
  played.clip.emplace().file = (folder / "none.wav").string();
  const Recording made = record({job(folder / "a.wav", {played, say(1, "two")})}, hum(), as_wav());
  CHECK(ends(made.timeline.at(0)) == std::vector<Frames>{6615 + 2205, 6615 + 2205 + 2205});
  REQUIRE(made.notes.size() == 1);
  CHECK_THAT(made.notes[0].message, Contains("none.wav"));
}

TEST_CASE("an audiobook's section has its silent ends in its first and last cue") {
  const Folder folder;
  RecordOptions options = as_wav();
  options.loudness = Loudness::acx;
  Utterance marked = say(0, "one");
  marked.marks = {{"first", 0}};
  const Recording made = record({job(folder / "a.wav", {marked, say(1, "two")})}, hum(), options);
  const Track& track = made.timeline.at(0);
  CHECK(track.format.rate_hz == 44100);
  CHECK(ends(track) == std::vector<Frames>{33076 + 4410, 33076 + 8820 + 88200});
  CHECK(track.marks == std::vector<MarkCue>{{"first", 33076}});
  CHECK(tiles(track));
}
