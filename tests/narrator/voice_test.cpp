#include "narrator/voice.hpp"

#include <catch2/catch.hpp>

#include "base/failure.hpp"
#include "support/sounds.hpp"

using namespace plainsong;
using Catch::Matchers::Equals;
using std::chrono_literals::operator""ms;

TEST_CASE("a voice file is read") {
  const Voice voice = read_voice(
      "gentle",
      "\xEF\xBB\xBF# a comment\n\nsummary = Soft = good\r\nengine=espeak\nvoice = gmw/en+f2\n"
      "language = en-GB\npace = 140.5\npitch = 1.1");
  Voice expected;
  expected.name = "gentle";
  expected.summary = "Soft = good";
  expected.engine_voice = "gmw/en+f2";
  expected.pace_wpm = 140.5;
  expected.pitch = 1.1;
  CHECK(voice == expected);
}

TEST_CASE("a voice file says who speaks, how it pauses, and who else speaks") {
  const Voice voice = read_voice("calm",
                                 "engine = flite\nvoice = slt\ngender = female\nage = 30\n"
                                 "pause-sentence = 400\npause-paragraph = 500\npause-item = 0\n"
                                 "pause-heading = 700\npause-rule = 10000\npause-comma = 200\n"
                                 "pause-colon = 300\nheading-voice = young\n"
                                 "quotation-voice = standard\n");
  CHECK(voice.engine == EngineKind::flite);
  CHECK(voice.gender == "female");
  CHECK(voice.age == 30);
  CHECK(voice.pauses == pauses::Lengths{400ms, 500ms, 0ms, 700ms, 10000ms});
  CHECK(voice.comma_pause == 200ms);
  CHECK(voice.colon_pause == 300ms);
  CHECK(voice.heading_voice == "young");
  CHECK(voice.quotation_voice == "standard");
  CHECK_FALSE(read_voice("plain", "").comma_pause);
}

TEST_CASE("a voice names the text that it is measured on, which lies beside it") {
  CHECK(read_voice("plain", "").calibration == "calibration.txt");
  CHECK(read_voice("young", "calibration = short-words.txt").calibration == "short-words.txt");
  CHECK_THROWS_AS(read_voice("far", "calibration = ../secret.txt"), Failure);
}

TEST_CASE("a voice may be another program") {
  const Voice voice = read_voice("flite", "engine = command:  flite -voice slt -o {wav} ");
  CHECK(voice.engine == EngineKind::command);
  CHECK(voice.command == "flite -voice slt -o {wav}");
}

TEST_CASE("what makes no sense in a voice file is refused with its line") {
  struct Row {
    const char* contents;
    const char* message;
  };

  const auto row = GENERATE(values<Row>(
      {{"# x\nhello", "v.voice:2: a line without \"=\""},
       {"speed = 3", "v.voice:1: no key \"speed\""},
       {"engine = tuba", "v.voice:1: no engine \"tuba\""},
       {"engine = command:", "v.voice:1: no engine \"command:\""},
       {"\n\npace = fast", "v.voice:3: \"fast\" is not a number from 40 to 480"},
       {"pace = 1e9", "v.voice:1: \"1e9\" is not a number from 40 to 480"},
       {"pitch = nan", "v.voice:1: \"nan\" is not a number from 0.25 to 4"},
       {"gender = old", "v.voice:1: no gender \"old\""},
       {"age = -3", "v.voice:1: \"-3\" is not a number from 0 to 120"},
       {"pause-comma = 0.3", "v.voice:1: \"0.3\" is not a number of milliseconds from 0 to 10000"},
       {"pause-rule = 10001",
        "v.voice:1: \"10001\" is not a number of milliseconds from 0 to 10000"},
       {"language = en GB", "v.voice:1: \"en GB\" is no language tag"}}));
  try {
    read_voice("v", row.contents);
    FAIL("it was taken");
  } catch (const Failure& failure) {
    CHECK(failure.trouble() == Trouble::voice);
    CHECK_THAT(failure.what(), Equals(row.message));
    CHECK_FALSE(failure.hint().empty());
  }
}

TEST_CASE("the voices that come with plainsong can be read") {
  const std::filesystem::path folder = PLAINSONG_SOURCE_DIR "/voices/en";
  for (const char* name : {"flite-slt", "standard", "young"}) {
    const Voice voice = read_voice(name, test::bytes_of(folder / (std::string(name) + ".voice")));
    CHECK_FALSE(voice.summary.empty());
    CHECK_FALSE(voice.engine_voice.empty());
    CHECK_FALSE(voice.gender.empty());
    CHECK(voice.age > 0);
  }
}
