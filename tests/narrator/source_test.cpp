#include <sys/wait.h>

#include <catch2/catch.hpp>
#include <csignal>
#include <thread>

#include "base/failure.hpp"
#include "narrator/speech_error.hpp"
#include "narrator/utterance_source.hpp"
#include "recording.hpp"

using namespace plainsong;
using namespace plainsong::test;
using Catch::Matchers::Contains;
using std::chrono_literals::operator""ms;

namespace {

SpeakOptions quick(const std::filesystem::path& worker = PLAINSONG_SPEAK) {
  std::signal(SIGPIPE, SIG_IGN);
  return {worker, 400ms};
}

Script three_sentences() {
  Script script;
  script.utterances = {say(0, "One two."), say(1, ""), say(2, "Three \xe2\x80\x93 four five.")};
  return script;
}

}  // namespace

TEST_CASE("a source hands out one utterance after the other, with the times of its words") {
  const Script script = three_sentences();
  const SpeakOptions options = quick();
  const auto source = open_source(script, hum(), options);
  CHECK(source->rate_hz() == 22050);
  const UtteranceSound first = source->next();
  CHECK(first.frames.size() == 2 * 2205);
  CHECK(first.words == std::vector<WordTime>{{0, 0}, {4, 2205}});
  CHECK(source->next().frames.empty());
  CHECK(source->next().words == std::vector<WordTime>{{0, 0}, {10, 4410}, {15, 6615}});
}

TEST_CASE("a source that waits to be asked is not silent, and does not hold up others") {
  Script script;
  for (unsigned i = 0; i < 40; ++i) script.utterances.push_back(say(i, "a b c d e f g h i j"));
  const SpeakOptions options = quick();
  const auto one = open_source(script, hum(), options);
  const auto other = open_source(script, hum(), options);
  const UtteranceSound first = one->next();
  std::this_thread::sleep_for(600ms);  // longer than its patience; the pipe is full by then
  for (unsigned i = 1; i < 40; ++i) CHECK(one->next().frames == first.frames);
  for (unsigned i = 0; i < 40; ++i) CHECK(other->next().frames == first.frames);
}

TEST_CASE("a source that is let go in the middle leaves no process") {
  const Script script = three_sentences();
  const SpeakOptions options = quick(fake_worker("hang"));
  {
    const auto source = open_source(script, hum(), options);
    CHECK(source->rate_hz() == 22050);
  }
  CHECK(::waitpid(-1, nullptr, WNOHANG) == -1);
}

TEST_CASE("a source says at which utterance its engine failed") {
  Script script = three_sentences();
  const SpeakOptions options = quick(fake_worker("dies-second"));
  const auto source = open_source(script, hum(), options);
  CHECK(source->next().frames.size() == 2);
  try {
    source->next();
    FAIL("it spoke");
  } catch (const SpeechError& error) {
    CHECK(error.utterance() == 1);
    CHECK_THAT(error.what(), Contains("status 7"));
  }
}

TEST_CASE("an engine is named with its version, its data and its voice") {
  SpeakOptions options = quick();
  options.patience = std::chrono::seconds(20);  // a busy machine takes its time to load a voice
  CHECK(engine_name(hum(), options) == "hum 1");
  CHECK_THAT(engine_name(espeak(), options),
             Catch::Matchers::StartsWith("eSpeak NG 1.") && Contains(", voice gmw/en"));
  Voice command;
  command.engine = EngineKind::command;
  command.command = "sh -x";
  CHECK_THAT(engine_name(command, options), Catch::Matchers::Matches("sh -x \\([0-9a-f]{8}\\)"));
}

TEST_CASE("an engine that is not there has no name") {
  Voice odd = espeak();
  odd.engine_voice = "gmw/none";
  Voice command;
  command.engine = EngineKind::command;
  command.command = "no-such-program-here";
  for (const Voice& voice : {odd, command}) try {
      engine_name(voice, quick());
      FAIL("it has a name");
    } catch (const Failure& failure) {
      CHECK(failure.trouble() == Trouble::voice);
    }
  CHECK_THROWS_AS(engine_name(hum(), quick("/no/such/worker")), Failure);
  CHECK_THROWS_AS(engine_name(hum(), quick(fake_worker("deaf"))), Failure);
}
