#include <catch2/catch.hpp>

#include "ssml_reading.hpp"

using namespace plainsong;
using namespace plainsong::speaking;
using std::chrono::milliseconds;

namespace {

const SsmlReading& bells() {
  static const SsmlReading world =
      world_of({{"bell.wav", "/a/bell.wav"}, {"sounds/bell.wav", "/a/sounds/bell.wav"}});
  return world;
}

Clip clip_of(const std::string& attributes) {
  const ReadSsml read = read_inside("<audio src='bell.wav' " + attributes + "/>", bells());
  CHECK(messages(read) == "");
  return read.only().clip.value_or(Clip());
}

}  // namespace

TEST_CASE("a sound is played in the place of the words inside it") {
  const ReadSsml read = read_inside(
      "<s xml:id='s4'>Hark: <audio src='bell.wav'><desc>a bell</desc>ding</audio> Again.</s>",
      bells());
  CHECK(dump(read.script) == "s4 Hark: +0\ns4  +0\ns4 Again. +700");
  const Utterance& sound = read.script.utterances.at(1);
  REQUIRE(sound.clip);
  CHECK(sound.clip->file == "/a/bell.wav");
  CHECK(sound.written == std::vector<WrittenWord>{{{0, 0}, "a bell"}});
  CHECK(read_inside("<audio src='bell.wav'>ding  dong</audio>", bells())
            .only()
            .written.at(0)
            .written == "ding dong");
}

TEST_CASE("all that is said of a clip is read") {
  CHECK(clip_of("clipBegin='1s' clipEnd='2500ms'") ==
        Clip{"/a/bell.wav", milliseconds(1000), milliseconds(2500), 1, 1, {}});
  CHECK(clip_of("repeatCount='2.5' repeatDur='+3s' speed='150%'") ==
        Clip{"/a/bell.wav", milliseconds(0), {}, 1.5, 2.5, milliseconds(3000)});
  CHECK(
      read_inside("<audio src='bell.wav' soundLevel='-6dB'/>", bells()).only().prosody.volume_db ==
      -6);
}

TEST_CASE("what makes no sense of a clip is told") {
  const ReadSsml read = read_inside(
      "<audio src='bell.wav' clipBegin='2s' clipEnd='1s' repeatCount='0' repeatDur='long' "
      "speed='fast' soundLevel='11'/>",
      bells());
  CHECK(read.diagnostics.size() == 4);
  CHECK(read.only().clip == Clip{"/a/bell.wav", milliseconds(2000), {}, 1, 1, {}});
}

TEST_CASE("without the sound its words are said, but never its description") {
  const ReadSsml read =
      read_inside("<s>Hark: <audio src='none.wav'><desc>a bell</desc>ding</audio></s>", bells());
  CHECK(dump(read.script) == "s0 Hark: ding +700");
  CHECK(messages(read).find("none.wav cannot be had") != std::string::npos);
  CHECK(dump(read_inside("<s><audio>ding</audio></s>", bells()).script) == "s0 ding +700");
  CHECK(read_inside("<audio src='bell.wav'>ding</audio>").only().words == "ding");
}

TEST_CASE(
    "the words inside are said in place of a sound that cannot be heard, and it is told why") {
  SsmlReading world = bells();
  world.trouble_with = [](const Clip& clip) { return clip.file + " is not a sound file"; };
  const ReadSsml read =
      read_inside("<audio src='bell.wav'>A bell <mark name='m'/>rings.</audio>", world);
  CHECK(read.only().words == "A bell rings.");
  CHECK_FALSE(read.only().clip);
  CHECK(marks(read.script) == "m@rings.");
  CHECK_THAT(messages(read), Catch::Matchers::Contains("/a/bell.wav is not a sound file"));
}

TEST_CASE("addresses count from the base that is in force") {
  for (const char* inside :
       {"<p xml:base='sounds/'><audio src='bell.wav'/></p>",
        "<p xml:base='x/'><s xml:base='../sounds/y.ssml'><audio src='bell.wav'/></s></p>",
        "<audio xml:base='sounds/' src='bell.wav'/>", "<audio src='./x/../sounds/bell.wav'/>"}) {
    CAPTURE(inside);
    const ReadSsml read = read_inside(inside, bells());
    REQUIRE(read.script.utterances.size() == 1);
    CHECK(read.only().clip.value_or(Clip()).file == "/a/sounds/bell.wav");
  }
  CHECK(read_inside("<audio src='bell.wav'/>", bells(), "xml:base='https://a.org/'")
            .script.utterances.empty());
}

TEST_CASE("a clip has its place among sentences") {
  CHECK(dump(read_inside("<p>One. <audio src='bell.wav'/> Two.</p>", bells()).script) ==
        "s0 One. +350\ns1  +0\ns1 Two. +700");
  CHECK(dump(read_inside("<p>One.</p><audio src='bell.wav'/><p>Two.</p>", bells()).script) ==
        "s0 One. +700\ns1  +350\ns2 Two. +700");
  CHECK(marks(read_inside("<mark name='a'/><audio src='bell.wav'/><mark name='b'/>Two", bells())
                  .script) == "a@ | b@Two");
}
