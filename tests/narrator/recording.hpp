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
  made.title = "Café – one";
  made.album = "Zoë’s news";
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

inline std::filesystem::path fake_worker(const std::string& name) {
  return std::filesystem::path(PLAINSONG_SOURCE_DIR) / "tests/support/workers" / name;
}

}  // namespace plainsong::test
