#include <algorithm>
#include <catch2/catch.hpp>
#include <cctype>
#include <cmath>
#include <functional>
#include <map>
#include <string>

#include "ssml/heard.hpp"
#include "support/pitch.hpp"

using namespace plainsong;
using namespace plainsong::test;

namespace {

/// One expectation about one document on one engine. `slack` widens the limits.
struct Question {
  const SsmlDocument& document;
  const Expectation& expected;
  const Heard& heard;
  std::string engine;
  double slack = 1;

  [[nodiscard]] const Heard& other() const {
    return plainsong::test::heard(expected.values.at(1), engine);
  }

  [[nodiscard]] double number() const { return std::stod(expected.values.at(0)); }
};

double milliseconds(Frames frames, const Heard& heard) {
  return 1000.0 * static_cast<double>(frames) / heard.sound.rate_hz;
}

double lasts(const Heard& heard) {
  return milliseconds(static_cast<Frames>(heard.sound.frames.size()), heard);
}

std::vector<double> pitches_of(const Heard& heard) {
  return pitches(heard.sound.frames, heard.sound.rate_hz);
}

void near(double found, double wanted, double limit) {
  INFO("found " << found << ", wanted " << wanted << " give or take " << limit);
  CHECK(std::abs(found - wanted) <= limit);
}

/// Without the silence at the end.
double lasts_without_end(const Heard& heard, int quiet = 20) {
  const std::vector<std::int16_t>& frames = heard.sound.frames;
  const auto last = std::find_if(frames.rbegin(), frames.rend(), [quiet](std::int16_t frame) {
    return std::abs(int{frame}) > quiet;
  });
  return milliseconds(std::distance(last, frames.rend()), heard);
}

double level(const Heard& heard) {
  return speech_level(heard.sound.frames);
}

double pitch(const Heard& heard) {
  return median(pitches_of(heard));
}

double silence(const Heard& heard) {
  return milliseconds(static_cast<Frames>(longest_silence(heard.sound.frames)), heard);
}

std::string all_said(const Heard& heard) {
  std::string said;
  for (const Utterance& utterance : heard.script.utterances) {
    if (utterance.words.empty()) continue;
    said += (said.empty() ? "" : " / ") + utterance.words;
  }
  return said;
}

std::string all_written(const Heard& heard) {
  std::string written;
  for (const Cue& cue : heard.track.cues)
    for (WordCue word : cue.words) {
      std::ranges::replace(word.written, ' ', '_');
      written += (written.empty() ? "" : " ") + word.written;
    }
  return written;
}

const WordCue* cue_of_word(const Heard& heard, const std::string& written) {
  for (const Cue& cue : heard.track.cues)
    for (const WordCue& word : cue.words)
      if (word.written == written) return &word;
  return nullptr;
}

void check_note(const Question& question) {
  std::string all;
  for (const Diagnostic& told : question.heard.diagnostics) all += told.message + "\n";
  for (const std::string& note : question.heard.notes) all += note + "\n";
  CHECK_THAT(all, Catch::Contains(question.expected.rest));
}

/// "error: 3:5: WORDS"
void check_error(const Question& question) {
  const std::string& rest = question.expected.rest;
  const std::size_t words = rest.find(": ");
  REQUIRE(words != std::string::npos);
  CHECK_THAT(question.heard.error, Catch::Contains(rest.substr(0, words)));
  CHECK_THAT(question.heard.error, Catch::Contains(rest.substr(words + 2)));
}

void check_mark(const Question& question) {
  const std::string& name = question.expected.values.at(0);
  const std::string& place = question.expected.values.at(1);
  const Track& track = question.heard.track;
  const auto mark = std::ranges::find(track.marks, name, &MarkCue::name);
  REQUIRE(mark != track.marks.end());
  // Flite begins with a little silence, so that the first word's onset is not its cue's begin.
  const double limit = question.engine == "espeak" ? 0 : 90;
  if (place == "START") {
    near(milliseconds(mark->at, question.heard), 0, limit);
  } else if (place == "END") {
    near(milliseconds(mark->at, question.heard), lasts_without_end(question.heard),
         60 * question.slack);
  } else if (place.ends_with("ms") &&
             std::isdigit(static_cast<unsigned char>(place.front())) != 0) {
    near(milliseconds(mark->at, question.heard), std::stod(place), 60 * question.slack);
  } else {
    const WordCue* word = cue_of_word(question.heard, place);
    REQUIRE(word != nullptr);
    near(milliseconds(mark->at, question.heard), milliseconds(word->begin, question.heard), limit);
  }
}

void check_livelier(const Question& question) {
  const double here = std::log(spread(pitches_of(question.heard)));
  const double there = std::log(spread(pitches_of(question.other())));
  INFO("found " << here / there << " times the spread");
  const double wanted = question.number();
  CHECK((wanted < 1 ? here <= wanted * there : here >= wanted * there));
}

void check_rises(const Question& question) {
  const std::vector<double> all = pitches_of(question.heard);
  REQUIRE(all.size() >= 9);
  const auto third = static_cast<std::ptrdiff_t>(all.size() / 3);
  const double first = median({all.begin(), all.begin() + third});
  const double last = median({all.end() - third, all.end()});
  near(last / first, question.number(), 0.2 * question.number() * question.slack);
}

/// That a measure is at least so much more than the other's: times or, below 0, so much less.
void compare(const Question& question, double (*measure)(const Heard&), double more) {
  const double here = measure(question.heard);
  const double there = measure(heard(question.expected.values.at(0), question.engine));
  INFO("found " << here << " against " << there);
  CHECK((more > 0 ? here >= there + more : here <= there + more));
}

double log_time(const Heard& heard) {
  return std::log(lasts_without_end(heard));
}

double log_pitch(const Heard& heard) {
  return std::log(pitch(heard));
}

bool sounds_like(const Question& question, const std::string& other) {
  return question.heard.sound.frames == heard(other, question.engine).sound.frames;
}

using Check = std::function<void(const Question&)>;

const std::map<std::string, Check>& checks() {
  static const std::map<std::string, Check> table = {
      {"said", [](const Question& q) { CHECK(all_said(q.heard) == q.expected.rest); }},
      {"written", [](const Question& q) { CHECK(all_written(q.heard) == q.expected.rest); }},
      {"note", check_note},
      {"error", check_error},
      {"length",
       [](const Question& q) {
         near(lasts(q.heard) / lasts(q.other()), q.number(), 0.06 * q.number() * q.slack);
       }},
      {"longer",
       [](const Question& q) {
         near(lasts(q.heard) - lasts(q.other()), q.number(), 60 * q.slack);
       }},
      {"faster",
       [](const Question& q) {
         near(lasts_without_end(q.other()) / lasts_without_end(q.heard), q.number(),
              0.08 * q.number() * q.slack);
       }},
      {"slower", [](const Question& q) { compare(q, log_time, 0.05); }},
      {"quicker", [](const Question& q) { compare(q, log_time, -0.05); }},
      {"above", [](const Question& q) { compare(q, log_pitch, 0.05); }},
      {"below", [](const Question& q) { compare(q, log_pitch, -0.05); }},
      {"softer", [](const Question& q) { compare(q, level, -0.8); }},
      {"stronger", [](const Question& q) { compare(q, level, 0.8); }},
      {"pauses-longer", [](const Question& q) { compare(q, silence, 20); }},
      {"not-said",
       [](const Question& q) { CHECK_THAT(all_said(q.heard), !Catch::Contains(q.expected.rest)); }},
      {"lasts-words",
       [](const Question& q) { near(lasts_without_end(q.heard), q.number(), 60 * q.slack); }},
      {"lasts", [](const Question& q) { near(lasts(q.heard), q.number(), 60 * q.slack); }},
      {"louder",
       [](const Question& q) { near(level(q.heard) - level(q.other()), q.number(), q.slack); }},
      {"higher",
       [](const Question& q) {
         near(pitch(q.heard) / pitch(q.other()), q.number(), 0.08 * q.number() * q.slack);
       }},
      {"livelier", check_livelier},
      {"rises", check_rises},
      {"mark", check_mark},
      {"silence", [](const Question& q) { near(silence(q.heard), q.number(), 60 * q.slack); }},
      {"same", [](const Question& q) { CHECK(sounds_like(q, q.expected.values.at(0))); }},
      {"differs", [](const Question& q) { CHECK_FALSE(sounds_like(q, q.expected.values.at(0))); }}};
  return table;
}

void check(const SsmlDocument& document, const std::string& engine, double slack) {
  const Heard& here = heard(document.name, engine);
  if (!document.is("error")) CHECK(here.error == "");
  if (!document.is("note") && !here.diagnostics.empty())
    CHECK(here.diagnostics.front().message == "");
  for (const Expectation& expected : document.expectations) {
    INFO(document.name << " on " << engine << ": " << expected.key << ": " << expected.rest);
    if (expected.key == "portable") continue;
    const bool exact = expected.key == "same" || expected.key == "differs";
    if (engine != "espeak" && exact) continue;
    const auto found = checks().find(expected.key);
    REQUIRE(found != checks().end());
    found->second({document, expected, here, engine, slack});
  }
}

}  // namespace

TEST_CASE("what SSML asks for is heard from eSpeak NG") {
  for (const SsmlDocument& document : ssml_documents()) DYNAMIC_SECTION(document.name) {
      REQUIRE_FALSE(document.expectations.empty());
      check(document, "espeak", 1);
    }
}

TEST_CASE("what any engine can do is heard from Flite") {
#ifdef PLAINSONG_HAS_FLITE
  for (const SsmlDocument& document : ssml_documents())
    if (document.is("portable")) DYNAMIC_SECTION(document.name) {
        check(document, "flite", 2);
      }
#else
  WARN("skipped: plainsong was built without Flite");
#endif
}

TEST_CASE("the documents of the suite are many") {
  CHECK(ssml_documents().size() >= 150);
}
