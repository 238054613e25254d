#include <algorithm>
#include <array>
#include <catch2/catch.hpp>
#include <cstdlib>
#include <random>

#include "narrator/word_cues.hpp"
#include "recording.hpp"

using namespace plainsong;
using namespace plainsong::test;

namespace {

/// Sentences as newsletters have them, the same each time.
class Sentences {
 public:
  std::string next() {
    static constexpr std::array<std::string_view, 6> who{
        "The council", "Our partner in Bristol",      "Almost sixty young people",
        "She",         "Every family in the village", "Nobody from the school"};
    static constexpr std::array<std::string_view, 6> does{
        "told us about",     "listened to", "has been working on",
        "will never forget", "asked for",   "is sending everyone"};
    static constexpr std::array<std::string_view, 6> what{
        "the new library",
        "a report on children in care",
        "three apples and an orange",
        "what matters most to brothers and sisters",
        "better support",
        "the end of the year"};
    static constexpr std::array<std::string_view, 6> when{
        "in the spring",          "before the meeting", "on Thursday afternoon",
        "as quickly as possible", "at the harbour",     "after all"};
    std::string sentence = clause(who, does, what, when);
    if (random_() % 3 == 0) sentence += ", and " + clause(who, does, what, when);
    return sentence + (random_() % 5 == 0 ? "?" : ".");
  }

 private:
  using Choice = std::array<std::string_view, 6>;

  std::string_view pick(const Choice& choice) { return choice[random_() % choice.size()]; }

  std::string clause(const Choice& who, const Choice& does, const Choice& what,
                     const Choice& when) {
    std::string words(pick(who));
    for (const Choice* next : {&does, &what, &when}) {
      words += ' ';
      words += pick(*next);
    }
    return words;
  }

  std::mt19937 random_{7};
};

std::vector<Utterance> sentences(unsigned count) {
  Sentences source;
  std::vector<Utterance> all;
  for (unsigned i = 0; i < count; ++i) all.push_back(say(i, source.next(), 350));
  return all;
}

bool tile(const Cue& cue) {
  Frames at = cue.begin;
  for (const WordCue& word : cue.words) {
    if (word.begin != at || word.end < word.begin) return false;
    at = word.end;
  }
  return cue.words.empty() || at == cue.end;
}

UtteranceSound sound_of(Frames length, std::vector<WordTime> times = {}) {
  return {std::vector<std::int16_t>(static_cast<std::size_t>(length), 5000), std::move(times)};
}

std::vector<Frames> places(const WordOnsets& onsets) {
  std::vector<Frames> all;
  for (const WordOnsets::Word& word : onsets.words()) all.push_back(word.at);
  return all;
}

Utterance dated() {
  Utterance utterance = say(0, "In twenty twenty-two, we met.");
  utterance.written = {{{0, 2}, "In"}, {{3, 20}, "2022"}, {{22, 24}, "we"}, {{25, 28}, "met"}};
  return utterance;
}

}  // namespace

TEST_CASE("word cues tile their cue; the last one has the pause") {
  const Folder folder;
  const Recording made = record(
      {job(folder / "a.wav", {say(0, "one two three", 500), say(1, "four")})}, hum(), as_wav());
  const std::vector<Cue>& cues = made.timeline.at(0).cues;
  CHECK(cues[0].words == std::vector<WordCue>{{"one", 0, 2205},
                                              {"two", 2205, 4410},
                                              {"three", 4410, 3 * 2205 + 11025}});
  CHECK(cues[1].words == std::vector<WordCue>{{"four", 17640, 17640 + 2205}});
  CHECK_FALSE(cues[0].words_estimated);
}

TEST_CASE("a number that is said as several words is one written word") {
  const WordOnsets onsets(
      dated(), sound_of(1000, {{0, 0}, {3, 100}, {10, 200}, {17, 300}, {22, 500}, {25, 700}}),
      22050);
  CHECK(places(onsets) == std::vector<Frames>{0, 100, 500, 700});
  CHECK(onsets.words()[1].written == "2022");
  CHECK_FALSE(onsets.estimated());
}

TEST_CASE("a word that the engine tells nothing of lies between its neighbours, by letters") {
  Utterance utterance = say(0, "of the aaaa");
  const WordOnsets onsets(utterance, sound_of(1000, {{0, 0}, {7, 700}}), 22050);
  CHECK(places(onsets) == std::vector<Frames>{0, 300, 700});
}

TEST_CASE("times that make no sense are passed over") {
  const auto times = GENERATE(values<std::vector<WordTime>>(
      {{{0, 0}, {4, 2000}}, {{4, 300}, {0, 100}}, {{400, 10}}, {{0, 900}, {4, 100}, {8, 950}}}));
  const WordOnsets onsets(say(0, "one two three"), sound_of(1000, times), 22050);
  const std::vector<Frames> all = places(onsets);
  REQUIRE(all.size() == 3);
  CHECK(std::is_sorted(all.begin(), all.end()));
  CHECK(all.back() <= 1000);
}

TEST_CASE("without times words are placed by their letters, and behind a comma at the silence") {
  UtteranceSound sound = sound_of(40000);
  std::fill(sound.frames.begin() + 18000, sound.frames.begin() + 23000, std::int16_t{0});
  const WordOnsets onsets(say(0, "abcdefgh abcdefgh, abcdefgh abcdefgh"), sound, 22050);
  CHECK(onsets.estimated());
  const std::vector<Frames> all = places(onsets);
  REQUIRE(all.size() == 4);
  CHECK(all[2] == 23000);
  CHECK(std::abs(all[1] - 9000) < 3000);
  CHECK(std::abs(all[3] - 31500) < 1500);
}

TEST_CASE("a mark falls where the word begins that follows it, or where the words end") {
  const Folder folder;
  Utterance marked = say(0, "one two three", 500);
  marked.marks = {{"start", 0}, {"middle", 3}, {"third", 8}, {"inside", 9}, {"end", 13}};
  Utterance pause = say(1, "", 1000);
  pause.marks = {{"alone", 0}};
  const Recording made = record({job(folder / "a.wav", {marked, pause})}, hum(), as_wav());
  CHECK(made.timeline.at(0).marks == std::vector<MarkCue>{{"start", 0},
                                                          {"middle", 2205},
                                                          {"third", 4410},
                                                          {"inside", 6615},
                                                          {"end", 6615},
                                                          {"alone", 6615 + 11025}});
}

TEST_CASE("words and marks are told in frames of the file, whatever its rate") {
  const Folder folder;
  RecordOptions options = as_wav();
  options.container = Container::opus;
  Utterance marked = say(0, "one two three", 500);
  marked.marks = {{"third", 8}};
  const Recording made = record({job(folder / "a.opus", {marked})}, hum(), options);
  const Track& track = made.timeline.at(0);
  CHECK(track.format.rate_hz == 48000);
  CHECK(track.marks == std::vector<MarkCue>{{"third", 9600}});
  CHECK(track.cues[0].words[1] == WordCue{"two", 4800, 9600});
  CHECK(tile(track.cues[0]));
}

TEST_CASE("a sentence of eSpeak NG's is as long between its cues as when it is spoken alone") {
  constexpr unsigned count = 100;
  const Folder folder;
  const std::vector<Utterance> all = sentences(count);
  std::vector<Job> jobs{job(folder / "all.wav", all)};
  for (unsigned i = 0; i < count; ++i)
    jobs.push_back(job(folder / (std::to_string(i) + ".wav"), {all[i]}));
  const Recording made = record(jobs, espeak(), as_wav());
  REQUIRE(made.timeline.size() == count + 1);
  unsigned near = 0;
  for (unsigned i = 0; i < count; ++i) {
    const Cue& cue = made.timeline[0].cues[i];
    const Frames off = std::abs(cue.end - cue.begin - made.timeline[i + 1].length);
    CHECK(off <= 22050 * 110 / 1000);
    if (off <= 22050 * 60 / 1000) ++near;
    CHECK(tile(cue));
  }
  CHECK(near >= count * 9 / 10);
}

TEST_CASE("the first sound of each sentence is within 60 ms of its cue") {
  constexpr std::int16_t heard = 64;
  const Folder folder;
  const Recording made = record({job(folder / "a.wav", sentences(100))}, espeak(), as_wav());
  const Sound sound = decoded(folder / "a.wav");
  for (const Cue& cue : made.timeline.at(0).cues) {
    const auto begin = sound.frames.begin() + cue.begin;
    const auto first = std::find_if(begin, sound.frames.begin() + cue.end,
                                    [](std::int16_t frame) { return std::abs(frame) > heard; });
    CHECK(first - begin <= 22050 * 60 / 1000);
  }
}
