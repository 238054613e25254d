#include "ssml/heard.hpp"

#include <algorithm>
#include <map>
#include <sstream>
#include <stdexcept>

#include "base/failure.hpp"
#include "narrator/recorder.hpp"
#include "speech/pronunciation.hpp"
#include "speech/ssml.hpp"
#include "support/sounds.hpp"

namespace plainsong::test {
namespace {

namespace fs = std::filesystem;

const fs::path& folder() {
  static const fs::path documents = fs::path(PLAINSONG_SOURCE_DIR) / "tests/ssml/documents";
  return documents;
}

Expectation expectation(const std::string& line) {
  const std::size_t colon = line.find(':');
  Expectation read;
  read.key = line.substr(0, colon);
  if (colon == std::string::npos) return read;
  const std::size_t begin = line.find_first_not_of(' ', colon + 1);
  if (begin != std::string::npos) read.rest = line.substr(begin);
  std::istringstream words(read.rest);
  for (std::string word; words >> word;) read.values.push_back(word);
  return read;
}

/// The lines of the first comment but its first, which is for people.
std::vector<Expectation> expectations(const std::string& name, const std::string& xml) {
  const std::size_t begin = xml.find("<!--");
  const std::size_t end = xml.find("-->", std::min(begin, xml.size()));
  if (end == std::string::npos) throw std::runtime_error(name + " says nothing of what to expect");
  std::istringstream lines(xml.substr(begin, end - begin));
  std::vector<Expectation> found;
  std::string line;
  std::getline(lines, line);
  while (std::getline(lines, line)) {
    const std::size_t first = line.find_first_not_of(" \t");
    if (first == std::string::npos) continue;
    const std::size_t last = line.find_last_not_of(" \t");
    found.push_back(expectation(line.substr(first, last - first + 1)));
  }
  return found;
}

std::optional<std::string> file_in_folder(const std::string& uri) {
  const fs::path path = folder() / uri;
  if (!fs::is_regular_file(path)) return std::nullopt;
  return path.string();
}

SsmlReading world() {
  SsmlReading reading;
  reading.sound = file_in_folder;
  reading.lexicon = [](const std::string& uri) -> std::optional<std::string> {
    const auto path = file_in_folder(uri);
    return path ? std::optional(bytes_of(*path)) : std::nullopt;
  };
  return reading;
}

Voice voice_of(const std::string& engine) {
  Voice voice;
  voice.name = engine;
  voice.engine = engine == "flite" ? EngineKind::flite : EngineKind::espeak;
  voice.engine_voice = engine == "flite" ? "kal16" : "gmw/en";
  voice.language = engine == "flite" ? "en-US" : "en-GB";
  return voice;
}

/// The document's own voice and two more to choose from.
std::vector<Voice> voices(const Voice& main) {
  Voice light;
  light.name = "light";
  light.engine_voice = "gmw/en+f2";
  light.gender = "female";
  light.age = 30;
  Voice child = light;
  child.name = "child";
  child.engine_voice = "gmw/en+f5";
  child.age = 8;
  return {main, light, child};
}

void speak(Heard& heard, const std::string& engine) {
  const Folder scratch;
  Job job;
  job.script = heard.script;
  job.voice = voice_of(engine);
  job.voices = std::make_shared<const std::vector<Voice>>(voices(job.voice));
  job.file = scratch / "sound.wav";
  RecordOptions options;
  options.worker = PLAINSONG_SPEAK;
  options.container = Container::wav;
  options.loudness = Loudness::none;
  options.jobs = 1;
  const Recording recording = record({job}, options);
  for (const SectionFailure& note : recording.notes) heard.notes.push_back(note.message);
  if (!recording.failures.empty()) throw std::runtime_error(recording.failures.front().message);
  heard.track = recording.timeline.front();
  heard.sound = decoded(job.file);
}

Heard hear(const std::string& name, const std::string& engine) {
  Heard heard;
  try {
    heard.script = read_ssml(bytes_of(folder() / (name + ".ssml")), Pronunciation(),
                             heard.diagnostics, world());
  } catch (const Failure& failure) {
    heard.error = failure.what();
    return heard;
  }
  if (!heard.script.utterances.empty()) speak(heard, engine);
  return heard;
}

}  // namespace

bool SsmlDocument::is(std::string_view key) const {
  return std::ranges::any_of(expectations, [&](const auto& row) { return row.key == key; });
}

std::vector<SsmlDocument> ssml_documents() {
  std::vector<SsmlDocument> documents;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder())) {
    if (entry.path().extension() != ".ssml") continue;
    const std::string name = entry.path().stem().string();
    std::string xml = bytes_of(entry.path());
    std::vector<Expectation> expected = expectations(name, xml);
    documents.push_back({name, std::move(xml), std::move(expected)});
  }
  std::ranges::sort(documents, {}, &SsmlDocument::name);
  return documents;
}

const Heard& heard(const std::string& name, const std::string& engine) {
  static std::map<std::pair<std::string, std::string>, Heard> all;
  const auto key = std::make_pair(name, engine);
  const auto found = all.find(key);
  return found != all.end() ? found->second : all.emplace(key, hear(name, engine)).first->second;
}

}  // namespace plainsong::test
