#include <array>
#include <catch2/catch.hpp>
#include <csignal>

#include "base/failure.hpp"
#include "narrator/speech_error.hpp"
#include "narrator/utterance_source.hpp"
#include "narrator/wav_sizes.hpp"
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

/// A program that writes a WAV file of that many frames at 8000 Hz, whatever it is to say.
std::string writes(int frames, const std::string& octal) {
  return fake_worker("wav").string() + " " + std::to_string(frames) + " " + octal;
}

std::vector<UtteranceSound> said(const Voice& voice, std::vector<Utterance> utterances) {
  std::signal(SIGPIPE, SIG_IGN);
  Script script;
  script.utterances = std::move(utterances);
  const SpeakOptions options{PLAINSONG_SPEAK, std::chrono::seconds(20)};
  const auto source = open_source(script, voice, options);
  std::vector<UtteranceSound> sounds;
  for (std::size_t i = 0; i < script.utterances.size(); ++i) sounds.push_back(source->next());
  return sounds;
}

/// Full waves a second, by how often the sound rises through zero: no pitch, but it goes up and
/// down with it.
double rises_a_second(const UtteranceSound& sound) {
  int rises = 0;
  for (std::size_t i = 1; i < sound.frames.size(); ++i)
    rises += sound.frames[i - 1] < 0 && sound.frames[i] >= 0 ? 1 : 0;
  return rises / static_cast<double>(sound.frames.size());
}

bool there_is(const std::string& program) {
  const bool there = find_program(program).has_value();
  if (!there) WARN("no program " + program + ": not tried");
  return there;
}

}  // namespace

TEST_CASE("programs that people have speak") {
  struct Row {
    const char* program;
    const char* line;
    double least, most;  // seconds for the words below
  };

  const std::array<Row, 5> rows{{{"espeak-ng", "espeak-ng --stdout", 1, 3.5},
                                 {"espeak-ng", "espeak-ng -v cy -s 150 --stdout", 1, 4},
                                 {"flite", "flite -voice slt -f /dev/stdin -o {wav}", 1, 3.5},
                                 {"text2wave", "text2wave", 1, 4},
                                 {"text2wave", "text2wave -o {wav} -", 1, 4}}};
  for (const Row& row : rows) {
    INFO(row.line);
    if (!there_is(row.program)) continue;
    const auto sounds =
        said(command(row.line), {say(0, "We met — at “noon” — and it rained all day.")});
    const auto frames = static_cast<double>(sounds[0].frames.size());
    CHECK(frames > row.least * 16000);
    CHECK(frames < row.most * 22050);
    CHECK(sounds[0].words.empty());
  }
}

TEST_CASE("a sound file that was written to a pipe gets its sizes") {
  const std::string rate("\x40\x1f\0\0\x80\x3e\0\0", 8);
  const std::string format =
      "fmt " + std::string("\x10\0\0\0\1\0\1\0", 8) + rate + std::string("\2\0\x10\0", 4);
  const auto wav = [&](const std::string& riff, const std::string& data) {
    return "RIFF" + riff + "WAVE" + format + "data" + data;
  };
  const std::string none(4, '\0');
  const std::string huge(4, '\xff');
  const std::string whole =
      wav(std::string("\x2a\0\0\0", 4), std::string("\6\0\0\0", 4)) + "aabbcc";
  CHECK(with_true_sizes(whole) == whole);
  CHECK(with_true_sizes(wav(none, none) + "aabbcc") == whole);
  CHECK(with_true_sizes(wav(huge, huge) + "aabbcc") == whole);
  CHECK(with_true_sizes(wav(none, none) + "aabbcc" + wav(none, none)) == whole);
  for (const std::string& odd : {std::string(), std::string("RIFF"), wav(none, "").substr(0, 30),
                                 "RIFF" + none + "WAVE" + "odd " + huge})
    CHECK(with_true_sizes(odd) == odd);
}

TEST_CASE("a program goes at the pace and the pitch that are asked for") {
  if (!there_is("espeak-ng")) return;
  Utterance plain = say(0, "Children in care told us what matters to them, and we listened.");
  Utterance fast = plain;
  fast.prosody.rate = 1.5;
  Utterance high = plain;
  high.prosody.pitch = 1.4;
  const auto sounds = said(command("espeak-ng -v gmw/en --stdout"), {plain, fast, high});
  const auto length = [&](std::size_t i) { return static_cast<double>(sounds[i].frames.size()); };
  CHECK(length(1) / length(0) == Approx(1 / 1.5).epsilon(0.01));
  CHECK(length(2) / length(0) == Approx(1).epsilon(0.01));
  const auto pitch = [&](std::size_t i) { return rises_a_second(sounds[i]); };
  CHECK(pitch(1) / pitch(0) == Approx(1).epsilon(0.08));
  CHECK(pitch(2) / pitch(0) > 1.15);
  Voice lower = command("espeak-ng -v gmw/en --stdout");
  lower.pitch = 0.8;
  CHECK(rises_a_second(said(lower, {plain})[0]) / pitch(0) < 0.92);
}

TEST_CASE("sound that cannot be the words is refused") {
  struct Row {
    std::string line;
    const char* reason;
  };

  const std::array<Row, 5> rows{{{writes(0, "033"), "an empty one"},
                                 {writes(4000, "000"), "what it wrote is silence"},
                                 {writes(700, "033"), "87 milliseconds are too short"},
                                 {"true", "not a sound file"},
                                 {"false", "status 1"}}};
  for (const Row& row : rows) {
    INFO(row.line);
    try {
      said(command(row.line), {say(0, ""), say(1, "Three words here.")});
      FAIL("it spoke");
    } catch (const SpeechError& error) {
      CHECK(error.utterance() == 1);
      CHECK_THAT(error.what(), Contains(row.reason));
    }
  }
  CHECK(said(command(writes(800, "033")), {say(0, "Three words here.")})[0].frames.size() == 800);
}

TEST_CASE("the rate of a program is that of its first sound, whatever comes before it") {
  std::signal(SIGPIPE, SIG_IGN);
  Script script;
  script.utterances = {say(0, ""), say(1, "Hello."), say(2, "")};
  const SpeakOptions options{PLAINSONG_SPEAK, std::chrono::seconds(20)};
  const auto source = open_source(script, command(writes(800, "033")), options);
  CHECK(source->rate_hz() == 8000);
  CHECK(source->next().frames.empty());
  CHECK(source->next().frames.size() == 800);
  CHECK(source->next().frames.empty());
  script.utterances = {say(0, "")};
  CHECK(open_source(script, command("false"), options)->rate_hz() > 0);
}

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

TEST_CASE("no shell reads an engine's command") {
  const Folder folder;
  const std::string line = writes(8000, "\\100") + " ; touch " + (folder / "a").string() +
                           " && touch $(echo " + (folder / "b").string() + ") > " +
                           (folder / "c").string();
  CHECK(said(command(line), {say(0, "one")}).size() == 1);
  CHECK(std::filesystem::is_empty(folder.path()));
}

TEST_CASE("an engine's command reaches no network") {
  const std::string python = "python3 " PLAINSONG_SOURCE_DIR "/tests/support/workers/connects";
  if (!there_is("python3")) return;
  CHECK_THROWS_WITH(said(command(python), {say(0, "one")}),
                    Contains("Address family not supported"));
}
