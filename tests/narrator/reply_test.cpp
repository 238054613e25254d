#include "narrator/reply.hpp"

#include <catch2/catch.hpp>

#include "base/failure.hpp"
#include "recording.hpp"

using namespace plainsong;
using namespace plainsong::test;

namespace {

const std::string whole_reply(
    "plainsong-speak 1 1000\nspeech 2\nab\n\nend\nspeech 0 later fields\nend\nover\n");

}  // namespace

TEST_CASE("a reply is taken in pieces of any size") {
  const auto piece = GENERATE(1U, 2U, 3U, 7U, 1000U);
  Script script;
  script.utterances = {say(0, "x", 3), say(1, "y", 2)};
  ReplyReader reader(script);
  for (std::size_t at = 0; at < whole_reply.size(); at += piece)
    reader.take(std::string_view(whole_reply).substr(at, piece));
  REQUIRE(reader.complete());
  const Spoken spoken = std::move(reader).result();
  CHECK(spoken.rate_hz == 1000);
  CHECK(spoken.frames == std::vector<std::int16_t>{0x6261, 0x0a0a, 0, 0, 0, 0, 0});
  CHECK(spoken.ends == std::vector<Frames>{5, 7});
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
  CHECK_THROWS_AS(reader.take(bytes), SpeechError);
}

TEST_CASE("a line without an end is not kept for ever") {
  const Script script;
  ReplyReader reader(script);
  CHECK_THROWS_AS(reader.take(std::string(100000, 'x')), SpeechError);
}

TEST_CASE("an error of the voice stops everything") {
  const Script script;
  ReplyReader reader(script);
  CHECK_THROWS_AS(reader.take("error voice none such\n"), Failure);
}
