#pragma once

#include <string>
#include <vector>

#include "narrator/recorder.hpp"
#include "support/sounds.hpp"

namespace plainsong::test {

inline Utterance say(unsigned sentence, const std::string& words, int pause_ms = 0) {
  Utterance utterance;
  utterance.sentence = SentenceId{sentence};
  utterance.words = words;
  utterance.pause_after = std::chrono::milliseconds(pause_ms);
  return utterance;
}

inline Job job(const std::filesystem::path& file, std::vector<Utterance> utterances) {
  Job made;
  made.script.utterances = std::move(utterances);
  made.file = file;
  made.tags.title = "Café – one";
  made.tags.album = "Zoë’s news";
  return made;
}

/// 600 words a minute: each word is 2205 frames.
inline Voice hum() {
  Voice voice;
  voice.name = "hum";
  voice.engine = EngineKind::hum;
  voice.pace_wpm = 600;
  return voice;
}

inline Voice espeak() {
  Voice voice;
  voice.name = "test";
  voice.engine_voice = "gmw/en";
  return voice;
}

inline RecordOptions as_wav() {
  RecordOptions options;
  options.worker = PLAINSONG_SPEAK;
  options.container = Container::wav;
  options.loudness = Loudness::none;
  options.jobs = 1;
  return options;
}

/// In one voice.
inline Recording record(std::vector<Job> jobs, const Voice& voice, const RecordOptions& options) {
  for (Job& one : jobs) one.voice = voice;
  return plainsong::record(jobs, options);
}

/// A text that voices are measured by.
inline Script measuring_text() {
  Script script;
  unsigned sentence = 0;
  const auto add = [&](const std::string& words, int pause_ms) {
    script.utterances.push_back(say(sentence++, words, pause_ms));
  };
  add("News from the allotment", 900);
  add("The gates were open early on Saturday, and almost forty neighbours came to dig.", 350);
  add("They brought spades, seeds and a great deal of tea, which was gone by eleven.", 700);
  add("Three things to remember:", 700);
  add("bring gloves and a hat", 500);
  add("shut the gate behind you", 500);
  add("The next morning of work is in the spring, when the ground is softer.", 350);
  add("Would you like to help? Write to us, or simply come along.", 700);
  return script;
}

inline RecordOptions calibrated(RecordOptions options) {
  options.calibration = [](const Voice&) { return measuring_text(); };
  return options;
}

inline std::filesystem::path fake_worker(const std::string& name) {
  return std::filesystem::path(PLAINSONG_SOURCE_DIR) / "tests/support/workers" / name;
}

}  // namespace plainsong::test
