#include "narrator/request.hpp"

#include <catch2/catch.hpp>

#include "recording.hpp"

using namespace plainsong;
using namespace plainsong::test;

TEST_CASE("a request is read as it was written") {
  Voice voice = espeak();
  voice.pitch = 1.1;
  Script script;
  script.utterances = {say(0, "Two\nlines, 100% ünïcode."), say(0, ""), say(0, "over\n")};
  script.utterances[0].prosody = {0.7, 1.25, 0, 0};
  script.utterances[1].language = "cy";
  script.utterances[0].sounds = {{{0, 3}, "tˈuː"}, {{4, 9}, "lˈaɪnz"}};
  const Request read = read_request(write_request(script, voice));
  CHECK(read.script == script);
  CHECK(read.voice.pitch == 1.1);
  CHECK(read.voice.engine_voice == "gmw/en");
  CHECK(read.voice.pace_wpm == voice.pace_wpm);
}

TEST_CASE("a request that makes no sense is refused") {
  const auto bytes = GENERATE(
      as<std::string>{}, "", "hello\n", "plainsong-speak 1\n",
      "plainsong-speak 1\nengine tuba\nover\n", "plainsong-speak 1\nsay 5 1 1 1 -\nab\nover\n",
      "plainsong-speak 1\nsay -1 1 1 1 -\nab\nover\n",
      "plainsong-speak 1\nsay 18446744073709551615 1 1 1 -\nab\nover\n",
      "plainsong-speak 1\nsay 2 1 nan 1 -\nab\nover\n", "plainsong-speak 1\nwhat\nover\n",
      "plainsong-speak 1\nsounds 0 3 x\nsay 2 1 1 1 -\nab\nover\n",
      "plainsong-speak 1\nsounds 1 1 x\nsay 2 1 1 1 -\nab\nover\n",
      "plainsong-speak 1\nsounds 0 2 x\nsounds 1 2 x\nsay 2 1 1 1 -\nab\nover\n");
  CHECK_THROWS_AS(read_request(bytes), std::invalid_argument);
}

TEST_CASE("a setting cannot bring a second line with it") {
  Voice voice = hum();
  voice.engine_voice = "a\nengine espeak";
  CHECK(read_request(write_request({}, voice)).voice.engine == EngineKind::hum);
}

TEST_CASE("a clip is no words to say") {
  Script script;
  script.utterances = {say(0, "Ding dong.")};
  script.utterances[0].clip = Clip{};
  CHECK(read_request(write_request(script, hum())).script.utterances[0].words.empty());
}
