#include <ebur128.h>

#include <catch2/catch.hpp>
#include <cmath>
#include <csignal>

#include "base/failure.hpp"
#include "narrator/utterance_source.hpp"
#include "recording.hpp"
#include "text/words.hpp"

using namespace plainsong;
using namespace plainsong::test;

namespace {

std::vector<Utterance> a_few_sentences() {
  return {say(0, "Welcome to the February newsletter.", 600),
          say(1, "Children in care told us what matters to them, and we listened.", 300),
          say(2, "Of the people who answered, almost six hundred were under eighteen!", 300),
          say(3, "What happens next? A report, in the spring.", 900)};
}

Frames length_of(const Utterance& utterance, const Voice& voice = espeak()) {
  const Folder folder;
  return record({job(folder / "a.wav", {utterance})}, voice, as_wav()).timeline.at(0).length;
}

struct Measured {
  double loudness = 0;
  double true_peak = 0;
};

Measured measured(const std::filesystem::path& file) {
  const Sound sound = decoded(file);
  ebur128_state* state = ebur128_init(1, static_cast<unsigned long>(sound.rate_hz),
                                      EBUR128_MODE_I | EBUR128_MODE_TRUE_PEAK);
  ebur128_add_frames_short(state, sound.frames.data(), sound.frames.size());
  Measured result;
  ebur128_loudness_global(state, &result.loudness);
  ebur128_true_peak(state, 0, &result.true_peak);
  ebur128_destroy(&state);
  result.true_peak = 20 * std::log10(result.true_peak);
  return result;
}

}  // namespace

TEST_CASE("eSpeak NG makes the same bytes twice, whatever the number of jobs") {
  const Folder folder;
  std::vector<Job> jobs;
  for (int i = 0; i < 4; ++i)
    jobs.push_back(job(folder / (std::to_string(i) + ".opus"), a_few_sentences()));
  RecordOptions options = as_wav();
  options.container = Container::opus;
  options.loudness = Loudness::podcast;
  options.jobs = 3;
  const Recording made = record(jobs, espeak(), options);
  REQUIRE(made.timeline.size() == 4);
  for (int i = 1; i < 4; ++i)
    CHECK(bytes_of(jobs[static_cast<std::size_t>(i)].file) == bytes_of(jobs[0].file));
}

TEST_CASE("a sentence sounds the same wherever it stands") {
  const Folder folder;
  const Utterance last = say(0, "Read it here: the plan, in short.", 0);
  std::vector<Utterance> behind_others = a_few_sentences();
  behind_others.push_back(last);
  const Recording made =
      record({job(folder / "a.wav", {last}), job(folder / "b.wav", behind_others)}, espeak(),
             as_wav());
  const std::vector<std::int16_t> alone = decoded(folder / "a.wav").frames;
  const std::vector<std::int16_t> all = decoded(folder / "b.wav").frames;
  const Frames begin = made.timeline.at(1).cues.back().begin;
  const Frames same = std::min<Frames>(made.timeline.at(0).cues.back().end,
                                       static_cast<Frames>(all.size()) - begin);
  REQUIRE(made.timeline.at(1).cues.back().end - begin == made.timeline.at(0).cues.back().end);
  CHECK(std::equal(alone.begin(), alone.begin() + same, all.begin() + begin));
}

TEST_CASE("pauses are the script's, to the frame") {
  const Folder folder;
  std::vector<Utterance> without = a_few_sentences();
  for (Utterance& utterance : without) utterance.pause_after = std::chrono::milliseconds(0);
  const Recording made =
      record({job(folder / "a.wav", a_few_sentences()), job(folder / "b.wav", without)}, espeak(),
             as_wav());
  REQUIRE(made.timeline.size() == 2);
  CHECK(made.timeline[0].length - made.timeline[1].length == 22050 * 2100 / 1000);
}

TEST_CASE("speech is near its loudness from its first word, with its peaks under the ceiling") {
  struct Row {
    Loudness loudness;
    double lufs, most_peak;
  };

  const auto row =
      GENERATE(values<Row>({{Loudness::podcast, -19, -1}, {Loudness::broadcast, -23, -1}}));
  const auto container = GENERATE(Container::wav, Container::mp3, Container::opus);
  const auto name = GENERATE(as<std::string>{}, "gmw/en", "gmw/en+f2", "gmw/en+klatt2");
  const Folder folder;
  Voice voice = espeak();
  voice.engine_voice = name;
  RecordOptions options = as_wav();
  options.container = container;
  options.loudness = row.loudness;
  record({job(folder / "a", a_few_sentences())}, voice, calibrated(options));
  const Measured result = measured(folder / "a");
  CHECK(std::abs(result.loudness - row.lufs) < 1.5);
  CHECK(result.true_peak < row.most_peak);
}

TEST_CASE("audiobooks have the level and the peaks that ACX asks for") {
  const Folder folder;
  RecordOptions options = as_wav();
  options.container = Container::mp3;
  options.loudness = Loudness::acx;
  record({job(folder / "a", a_few_sentences())}, espeak(), calibrated(options));
  const Sound sound = decoded(folder / "a");
  double energy = 0;
  for (const std::int16_t frame : sound.frames) energy += static_cast<double>(frame) * frame;
  const double rms =
      10 * std::log10(energy / static_cast<double>(sound.frames.size()) / (32768.0 * 32768));
  CHECK(rms > -23);
  CHECK(rms < -18);
  CHECK(measured(folder / "a").true_peak < -3);
}

TEST_CASE("prosody and pace change how eSpeak NG speaks") {
  Utterance plain = say(0, "Children in care told us what matters to them.");
  Utterance fast = plain;
  fast.prosody.rate = 1.5;
  Utterance high = plain;
  high.prosody.pitch = 1.5;
  const auto usual = static_cast<double>(length_of(plain));
  CHECK(static_cast<double>(length_of(fast)) / usual == Approx(1 / 1.5).epsilon(0.06));
  CHECK(static_cast<double>(length_of(high)) / usual == Approx(1).epsilon(0.03));
  Voice slow = espeak();
  slow.pace_wpm = 100;
  CHECK(static_cast<double>(length_of(plain, slow)) / usual == Approx(1.5).epsilon(0.08));
}

TEST_CASE("words that look like markup are spoken as words and leave the next utterance alone") {
  const Folder folder;
  const std::string after = "The next sentence.";
  const auto odd = GENERATE(as<std::string>{}, "<prosody rate=\"10%\">",
                            "\x01"
                            "400S odd",
                            "[[h@loU]]", "<break time=\"30s\"/>");
  const Recording made = record({job(folder / "a.wav", {say(0, odd), say(1, after)}),
                                 job(folder / "b.wav", {say(0, "odd"), say(1, after)})},
                                espeak(), as_wav());
  REQUIRE(made.timeline.size() == 2);
  CHECK(made.timeline[0].cues[0].end < 22050 * 8);
  const auto length = [&](std::size_t track) {
    const Cue& cue = made.timeline[track].cues[1];
    return static_cast<double>(cue.end - cue.begin);
  };
  CHECK(length(0) / length(1) == Approx(1).epsilon(0.12));
}

TEST_CASE("an utterance in another language is spoken in it, and the next one in the first again") {
  const Folder folder;
  const auto saying = [&](const std::string& language) {
    std::vector<Utterance> three{say(0, "Welcome."), say(1, "Croeso i bawb yn yr ysgol heddiw."),
                                 say(2, "Goodbye.")};
    three[1].language = language;
    const auto file = folder / ("x" + language + ".wav");
    record({job(file, three)}, espeak(), as_wav());
    return decoded(file).frames;
  };
  CHECK(saying("cy") != saying(""));
  CHECK(saying("en-gb") == saying(""));
  CHECK(saying("tlh-no-such") == saying(""));
}

TEST_CASE("a script in another language than the voice's is spoken in its own") {
  const Folder folder;
  std::vector<Job> jobs{job(folder / "a.wav", {say(0, "Guten Morgen, liebe Kinder.")}),
                        job(folder / "b.wav", {say(0, "Guten Morgen, liebe Kinder.")})};
  jobs[1].script.language = "de";
  record(jobs, espeak(), as_wav());
  CHECK(bytes_of(folder / "a.wav") != bytes_of(folder / "b.wav"));
}

TEST_CASE("eSpeak NG tells when it says each word, but for those that it runs together") {
  Script script;
  script.utterances = {
      say(0, "The “best day” of the year, he said – since twenty twenty-two – was \"A\". Well?")};
  std::signal(SIGPIPE, SIG_IGN);
  const SpeakOptions options{PLAINSONG_SPEAK, std::chrono::seconds(20)};
  const UtteranceSound sound = open_source(script, espeak(), options)->next();
  std::string told;
  for (const WordTime& word : sound.words)
    for (const Span& span : words(script.utterances[0].words))
      if (span.begin == word.offset)
        told += std::string(slice(script.utterances[0].words, span)) + " ";
  CHECK(told == "The best day of year he said since twenty twenty-two was A Well ");
  const auto at_word = [&](std::size_t index) {
    return static_cast<std::size_t>(sound.words.at(index).at);
  };
  const auto loud_from = [&](std::size_t from) {
    while (from < sound.frames.size() && std::abs(sound.frames[from]) < 100) ++from;
    return from;
  };
  // Behind a pause the first sound is where the word is said to begin.
  for (const std::size_t behind_pause : {0U, 5U, 7U, 10U, 12U})
    CHECK(loud_from(at_word(behind_pause)) - at_word(behind_pause) < 22050 * 60 / 1000);
}

TEST_CASE("no variant of eSpeak NG's clips") {
  std::signal(SIGPIPE, SIG_IGN);
  const auto name =
      GENERATE(as<std::string>{}, "gmw/en", "gmw/en+klatt2", "gmw/en+klatt4", "gmw/en+Andy");
  Voice voice = espeak();
  voice.engine_voice = name;
  Script script;
  script.utterances = a_few_sentences();
  const SpeakOptions options{PLAINSONG_SPEAK, std::chrono::seconds(20)};
  const auto source = open_source(script, voice, options);
  int loudest = 0;
  for (std::size_t i = 0; i < script.utterances.size(); ++i)
    for (const std::int16_t frame : source->next().frames)
      loudest = std::max(loudest, std::abs(int{frame}));
  CHECK(loudest > 8000);
  CHECK(loudest < 32767);
}
