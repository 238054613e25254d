#include "narrator/voice.hpp"

#include <catch2/catch.hpp>

#include "base/failure.hpp"
#include "support/sounds.hpp"

using namespace plainsong;
using Catch::Matchers::Equals;

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

  const auto row = GENERATE(
      values<Row>({{"# x\nhello", "v.voice:2: a line without \"=\""},
                   {"speed = 3", "v.voice:1: no key \"speed\""},
                   {"engine = tuba", "v.voice:1: no engine \"tuba\""},
                   {"engine = command:", "v.voice:1: no engine \"command:\""},
                   {"\n\npace = fast", "v.voice:3: \"fast\" is not a number from 40 to 480"},
                   {"pace = 1e9", "v.voice:1: \"1e9\" is not a number from 40 to 480"},
                   {"pitch = nan", "v.voice:1: \"nan\" is not a number from 0.25 to 4"},
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
  for (const char* name : {"standard", "young"}) {
    const Voice voice = read_voice(name, test::bytes_of(folder / (std::string(name) + ".voice")));
    CHECK_FALSE(voice.summary.empty());
    CHECK_FALSE(voice.engine_voice.empty());
  }
}
