#include "narrator/calibration.hpp"

#include <catch2/catch.hpp>
#include <cmath>

#include "narrator/word_cues.hpp"
#include "recording.hpp"

using namespace plainsong;
using namespace plainsong::test;
using Catch::Matchers::Contains;

namespace {

double words_a_minute(const Track& track, const Script& script) {
  std::size_t words = 0;
  for (const Utterance& utterance : script.utterances) words += written_words(utterance);
  return static_cast<double>(words) * 60 * track.format.rate_hz / static_cast<double>(track.length);
}

Job measuring_job(const std::filesystem::path& file) {
  Job made;
  made.script = measuring_text();
  made.file = file;
  return made;
}

Voice flite_voice() {
  Voice voice;
  voice.engine = EngineKind::command;
  voice.command = "flite -voice kal16 -f /dev/stdin -o {wav}";
  return voice;
}

std::vector<Utterance> with_volume(double decibels) {
  Utterance utterance = measuring_text().utterances[1];
  utterance.prosody.volume_db = decibels;
  return {utterance};
}

int peak(const Sound& sound) {
  int most = 0;
  for (const std::int16_t frame : sound.frames) most = std::max(most, std::abs(int{frame}));
  return most;
}

}  // namespace

TEST_CASE("a voice is heard at its pace, pauses included") {
  const double pace = GENERATE(100.0, 140.0, 160.0, 220.0);
  const auto name = GENERATE(as<std::string>{}, "gmw/en", "gmw/en+klatt2");
  const Folder folder;
  Voice voice = espeak();
  voice.engine_voice = name;
  voice.pace_wpm = pace;
  const Recording made = record({measuring_job(folder / "a.wav")}, voice, calibrated(as_wav()));
  CHECK(words_a_minute(made.timeline.at(0), measuring_text()) == Approx(pace).epsilon(0.01));
}

TEST_CASE("a program that goes at a pace of its own is brought to the voice's") {
  if (!find_program("flite")) {
    WARN("no flite: not tried");
    return;
  }
  const Folder folder;
  Voice voice = flite_voice();
  voice.pace_wpm = 130;
  const Recording made = record({measuring_job(folder / "a.wav")}, voice, calibrated(as_wav()));
  REQUIRE(made.failures.empty());
  CHECK(words_a_minute(made.timeline.at(0), measuring_text()) == Approx(130).epsilon(0.01));
}

TEST_CASE("a pace that no engine can reach is come as near to as it goes") {
  Voice voice = hum();
  voice.pace_wpm = 5000;
  const SpeakOptions options{PLAINSONG_SPEAK, std::chrono::seconds(20)};
  CHECK(calibrate(voice, measuring_text(), Loudness::none, options).rate == 4);
}

TEST_CASE("a silent text and an empty one leave a voice as it is") {
  const SpeakOptions options{PLAINSONG_SPEAK, std::chrono::seconds(20)};
  Script silent;
  if (GENERATE(true, false)) silent.utterances = {say(0, "", 500)};
  const Calibration made = calibrate(espeak(), silent, Loudness::podcast, options);
  CHECK(made.gain == 1);
}

TEST_CASE("a section spoken alone is the same, byte for byte, as in an edition") {
  const Folder folder;
  RecordOptions options = calibrated(as_wav());
  options.loudness = Loudness::podcast;
  options.container = Container::mp3;
  const std::vector<Utterance> quiet = with_volume(-20);
  const std::vector<Utterance> usual = with_volume(0);
  record({job(folder / "0", quiet), job(folder / "1", usual), job(folder / "2", with_volume(10))},
         espeak(), options);
  record({job(folder / "alone", usual)}, espeak(), options);
  CHECK(bytes_of(folder / "1") == bytes_of(folder / "alone"));
}

TEST_CASE("what is to be silent is silent, and stays in its place") {
  const Folder folder;
  const Recording made =
      record({job(folder / "a.wav", with_volume(silent_db)), job(folder / "b.wav", with_volume(0))},
             espeak(), as_wav());
  CHECK(peak(decoded(folder / "a.wav")) == 0);
  CHECK(made.timeline.at(0).length == made.timeline.at(1).length);
}

TEST_CASE("a voice that cannot be measured speaks as its engine does, and that is noted") {
  ::setenv("PLAINSONG_REAL_SPEAK", PLAINSONG_SPEAK, 1);
  const Folder folder;
  RecordOptions options = as_wav();
  options.worker = fake_worker("poisoned");
  options.calibration = [](const Voice&) {
    Script script;
    script.utterances = {say(0, "DEADLY")};
    return script;
  };
  const Recording made = record({job(folder / "a.wav", {say(0, "one")})}, hum(), options);
  REQUIRE(made.timeline.size() == 1);
  CHECK(made.timeline[0].length == 2205);
  REQUIRE(made.notes.size() == 1);
  CHECK_THAT(made.notes[0].message, Contains("the voice hum could not be measured"));
}

TEST_CASE("a section whose loudness is far from the preset's is named") {
  const Folder folder;
  RecordOptions options = calibrated(as_wav());
  options.loudness = Loudness::podcast;
  const Recording made =
      record({job(folder / "a.wav", with_volume(0)), job(folder / "b.wav", with_volume(-6))},
             espeak(), options);
  REQUIRE(made.notes.size() == 2);
  CHECK_THAT(made.notes[0].message, Contains("the whole edition has"));
  CHECK(made.notes[1].job == 1);
  CHECK_THAT(made.notes[1].message,
             Contains("the section has -25") || Contains("the section has -24"));
}

TEST_CASE("an edition in one file has a chapter for each section, and the same cues") {
  const Folder folder;
  std::vector<Job> jobs{job(folder / "a.wav", {say(0, "one two", 500), say(1, "three")}),
                        job(folder / "b.wav", {say(2, "four")})};
  for (Job& one : jobs) one.voice = hum();
  jobs[1].tags.title = "The second";
  RecordOptions options = as_wav();
  options.container = Container::flac;
  const Track whole = record_whole(jobs, folder / "whole.flac", {}, options);
  CHECK(whole.chapters == std::vector<Frames>{0, 17640});
  REQUIRE(whole.cues.size() == 3);
  CHECK(whole.cues[2].sentence == SentenceId{2});
  CHECK(whole.cues[2].begin == 17640);
  CHECK(whole.cues[2].words == std::vector<WordCue>{{"four", 17640, 17640 + 2205}});
  CHECK(decoded(folder / "whole.flac").frames.size() == static_cast<std::size_t>(whole.length));
  const std::string bytes = bytes_of(folder / "whole.flac");
  CHECK(bytes.find("The second") != std::string::npos);
}
