#include <catch2/catch.hpp>

#include "base/failure.hpp"
#include "recording.hpp"

using namespace plainsong;
using namespace plainsong::test;
using Catch::Matchers::Contains;

namespace {

Voice command(const std::string& line) {
  Voice voice;
  voice.engine = EngineKind::command;
  voice.command = line;
  return voice;
}

}  // namespace

TEST_CASE("a program that reads text and writes WAV to its output speaks") {
  if (!find_program("espeak-ng")) {
    WARN("no espeak-ng program: not tried");
    return;
  }
  const Folder folder;
  const Recording made =
      record({job(folder / "a.wav",
                  {say(0, "", 500), say(1, "Hello there.", 1000), say(2, "Hello there.")})},
             command("espeak-ng --stdout"), as_wav());
  REQUIRE(made.timeline.size() == 1);
  const Track& track = made.timeline[0];
  CHECK(track.cues.size() == 3);
  CHECK(track.cues[0].end == 11025);
  CHECK(track.length > 22050 * 5 / 2);
  CHECK(track.cues[1].end - track.cues[1].begin == track.cues[2].end - track.cues[2].begin + 22050);
  CHECK(decoded(folder / "a.wav").frames.size() == static_cast<std::size_t>(track.length));
}

TEST_CASE("a program that writes WAV to a file speaks, at its own rate") {
  if (!find_program("flite")) {
    WARN("no flite: not tried");
    return;
  }
  const Folder folder;
  RecordOptions options = as_wav();
  options.container = Container::mp3;
  options.loudness = Loudness::podcast;
  const Recording made = record({job(folder / "a.mp3", {say(1, "Hello there.", 250)})},
                                command("flite -voice slt -f /dev/stdin -o {wav}"), options);
  REQUIRE(made.timeline.size() == 1);
  CHECK(made.timeline[0].format.rate_hz == 16000);
  CHECK(decoded(folder / "a.mp3").frames.size() ==
        static_cast<std::size_t>(made.timeline[0].length));
}

TEST_CASE("a program that writes no sound, or fails, costs the section") {
  struct Row {
    const char* line;
    const char* reason;
  };

  const auto row = GENERATE(values<Row>({{"cat", "not a sound file"},
                                         {"true", "not a sound file"},
                                         {"false", "status 1"},
                                         {"ls /does/not/exist", "No such file"}}));
  const Folder folder;
  const Recording made =
      record({job(folder / "a.wav", {say(0, "one")})}, command(row.line), as_wav());
  REQUIRE(made.failures.size() == 1);
  CHECK_THAT(made.failures[0].message, Contains(row.reason) && Contains("s0 (\"one\")"));
}
