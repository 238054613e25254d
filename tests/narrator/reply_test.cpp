#include "narrator/reply.hpp"

#include <catch2/catch.hpp>

#include "base/failure.hpp"
#include "recording.hpp"

using namespace plainsong;
using namespace plainsong::test;

namespace {

const std::string whole_reply(
    "plainsong-speak 1 1000\nspeech 2 0:0 2:1\nab\n\nend\nspeech 0 later fields 0:x :1 "
    "0:\nend\nover\n");

/// All that a reader is given, in one go.
void take_all(ReplyReader& reader, std::string_view bytes) {
  while (!bytes.empty()) bytes.remove_prefix(reader.take_some(bytes));
}

}  // namespace

TEST_CASE("a reply is taken in pieces of any size, one utterance after the other") {
  const auto piece = GENERATE(1U, 2U, 3U, 7U, 1000U);
  Script script;
  script.utterances = {say(0, "x yz"), say(1, "y")};
  ReplyReader reader(script);
  std::vector<UtteranceSound> sounds;
  for (std::size_t at = 0; at < whole_reply.size();) {
    at += reader.take_some(std::string_view(whole_reply).substr(at, piece));
    if (reader.said() > sounds.size()) sounds.push_back(reader.take_sound());
  }
  REQUIRE(reader.complete());
  CHECK(reader.rate_hz() == 1000);
  REQUIRE(sounds.size() == 2);
  CHECK(sounds[0].frames == std::vector<std::int16_t>{0x6261, 0x0a0a});
  CHECK(sounds[0].words == std::vector<WordTime>{{0, 0}, {2, 1}});
  CHECK(sounds[1].frames.empty());
  CHECK(sounds[1].words.empty());
}

TEST_CASE("the words of a long sentence fit on its line") {
  Script script;
  script.utterances = {say(0, "")};
  std::string header = "plainsong-speak 1 1000\nspeech 1";
  for (std::size_t word = 0; word < 20000; ++word) {
    header += " " + std::to_string(word * 2) + ":1";
    script.utterances[0].words += "a ";
  }
  ReplyReader reader(script);
  take_all(reader, header + "\n..end\nover\n");
  CHECK(reader.take_sound().words.size() == 20000);
}

TEST_CASE("a reply that makes no sense is refused") {
  const auto bytes = GENERATE(
      as<std::string>{}, "\n", "plainsong-speak 2\n", "plainsong-speak 1 0\n",
      "plainsong-speak 1 1000\nover\n", "plainsong-speak 1 1000\nspeech x\n",
      "plainsong-speak 1 1000\nspeech 0\nnot\n",
      "plainsong-speak 1 1000\nspeech 99999999999999999999\n", "error words odd\n", "error \n");
  Script script;
  script.utterances = {say(0, "x")};
  ReplyReader reader(script);
  CHECK_THROWS_AS(take_all(reader, bytes), SpeechError);
}

TEST_CASE("a line without an end is not kept for ever") {
  const Script script;
  ReplyReader reader(script);
  CHECK_THROWS_AS(take_all(reader, std::string(100000, 'x')), SpeechError);
}

TEST_CASE("an error of the voice stops everything") {
  const Script script;
  ReplyReader reader(script);
  CHECK_THROWS_AS(take_all(reader, "error voice none such\n"), Failure);
}
