#include "narrator/inner_pauses.hpp"

#include <catch2/catch.hpp>
#include <csignal>

#include "recording.hpp"

using namespace plainsong;
using namespace plainsong::test;
using std::chrono_literals::operator""ms;

namespace {

constexpr int rate = 1000;  // a frame a millisecond

Voice pausing(std::optional<std::chrono::milliseconds> comma,
              std::optional<std::chrono::milliseconds> colon) {
  Voice voice;
  voice.comma_pause = comma;
  voice.colon_pause = colon;
  return voice;
}

/// Words of 100 frames with such silences between them; each word's time is `early` frames before
/// its sound.
UtteranceSound sounding(const std::vector<std::uint32_t>& offsets, const std::vector<int>& silences,
                        Frames early = 0) {
  UtteranceSound sound;
  for (std::size_t i = 0; i < offsets.size(); ++i) {
    if (i > 0)
      sound.frames.resize(sound.frames.size() + static_cast<std::size_t>(silences[i - 1]), 7);
    const auto at = static_cast<Frames>(sound.frames.size());
    sound.words.push_back({offsets[i], std::max<Frames>(at - early, 0)});
    sound.frames.insert(sound.frames.end(), 100, static_cast<std::int16_t>(1000 + i));
  }
  return sound;
}

/// The lengths of the silences between the words.
std::vector<int> silences(const UtteranceSound& sound) {
  std::vector<int> found;
  int quiet = 0;
  for (const std::int16_t frame : sound.frames) {
    if (frame > 100 && quiet > 0) found.push_back(std::exchange(quiet, 0));
    if (frame <= 100) ++quiet;
  }
  return found;
}

}  // namespace

TEST_CASE("pauses inside a sentence are as long as the voice says") {
  struct Row {
    const char* words;
    std::vector<std::uint32_t> offsets;
    std::vector<int> before;
    std::vector<int> after;
  };

  const auto early = GENERATE(0, 30);
  const std::vector<Row> rows{
      {"one, two: three", {0, 5, 10}, {150, 90}, {200, 400}},
      {"one \xe2\x80\x93 two \xe2\x80\x94 three - four",
       {0, 8, 16, 24},
       {150, 250, 70},
       {200, 200, 200}},
      {"one; two three Dr. four", {0, 5, 9, 19}, {150, 60, 80}, {400, 60, 80}},
      {"one,\xe2\x80\x9d he said", {0, 8, 11}, {150, 50}, {200, 50}},
      {"one, two", {0, 5}, {35}, {35}},        // no clear silence
      {"one, the two", {0, 9}, {150}, {150}},  // nobody knows when "the" is said
  };
  for (const Row& row : rows) {
    INFO(row.words);
    const UtteranceSound sound = with_inner_pauses(sounding(row.offsets, row.before, early),
                                                   row.words, rate, pausing(200ms, 400ms));
    CHECK(silences(sound) == row.after);
    Frames at = 0;
    for (std::size_t i = 0; i < row.offsets.size(); ++i) {
      if (i > 0) at += 100 + row.after[i - 1];
      CHECK(sound.words[i].offset == row.offsets[i]);
      CHECK(sound.words[i].at == std::max<Frames>(at - early, 0));
    }
  }
}

TEST_CASE("pauses that a voice does not state are the engine's own") {
  const UtteranceSound sound = sounding({0, 5, 10}, {150, 90});
  const char* words = "one, two: three";
  CHECK(with_inner_pauses(sound, words, rate, pausing({}, {})).frames == sound.frames);
  CHECK(silences(with_inner_pauses(sound, words, rate, pausing(0ms, {}))) == std::vector<int>{90});
  CHECK(silences(with_inner_pauses(sound, words, rate, pausing({}, 300ms))) ==
        std::vector<int>{150, 300});
}

TEST_CASE("odd times of words do no harm") {
  const Voice voice = pausing(300ms, 300ms);
  UtteranceSound sound = sounding({0, 5, 10}, {150, 150});
  sound.words = {{0, 0}, {5, 600}, {10, 600}};
  CHECK(with_inner_pauses(sound, "one, two, three", rate, voice).frames == sound.frames);
  sound.words = {{0, 0}, {5, 200}, {10, 210}};
  CHECK(silences(with_inner_pauses(sound, "one, two, three", rate, voice)) ==
        std::vector<int>{300, 150});
  // Where a pause is taken away, the word begins with it and not before.
  sound.words = {{0, 0}, {5, 190}, {10, 500}};
  const UtteranceSound none = with_inner_pauses(sound, "one, two, three", rate, pausing(0ms, 0ms));
  CHECK(none.words == std::vector<WordTime>{{0, 0}, {5, 100}, {10, 200}});
  sound.words = {{5, 0}};
  CHECK(with_inner_pauses(sound, "one, two, three", rate, voice).frames == sound.frames);
  CHECK(with_inner_pauses({{}, {{5, 0}}}, "one, two", rate, voice).frames.empty());
}

TEST_CASE("eSpeak NG pauses where the voice says") {
  std::signal(SIGPIPE, SIG_IGN);
  Script script;
  script.utterances = {say(0, "We came, we saw: we left.")};
  const SpeakOptions options{PLAINSONG_SPEAK, std::chrono::seconds(20)};
  const auto length = [&](int comma, int colon) {
    Voice voice = espeak();
    voice.comma_pause = std::chrono::milliseconds(comma);
    voice.colon_pause = std::chrono::milliseconds(colon);
    return open_source(script, voice, options)->next().frames.size();
  };
  CHECK(length(500, 200) - length(100, 200) == 22050 * 400 / 1000);
  CHECK(length(100, 900) - length(100, 200) == 22050 * 700 / 1000);
}
