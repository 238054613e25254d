#include "cli/narration.hpp"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <charconv>
#include <cstdlib>
#include <map>
#include <tuple>

#include "base/failure.hpp"
#include "base/program.hpp"
#include "cli/signals.hpp"
#include "cli/voices_folder.hpp"
#include "speech/text_script.hpp"

namespace plainsong {
namespace {

namespace fs = std::filesystem;

constexpr std::array<std::pair<std::string_view, Container>, 4> containers = {{
    {"mp3", Container::mp3},
    {"opus", Container::opus},
    {"flac", Container::flac},
    {"wav", Container::wav},
}};

constexpr std::array<std::pair<std::string_view, Loudness>, 4> loudnesses = {{
    {"podcast", Loudness::podcast},
    {"acx", Loudness::acx},
    {"broadcast", Loudness::broadcast},
    {"none", Loudness::none},
}};

Loudness loudness_of(std::string_view name) {
  for (const auto& [known, loudness] : loudnesses)
    if (known == name) return loudness;
  return Loudness::podcast;
}

/// The worker program: installed, or beside us in the folder that we were built in.
fs::path find_worker() {
  const fs::path here = program_folder();
  for (const fs::path& folder : {here / PLAINSONG_LIBEXEC_FROM_BIN, here / "../narrator", here}) {
    fs::path worker = (folder / "plainsong-speak").lexically_normal();
    std::error_code error;
    if (fs::is_regular_file(worker, error)) return worker;
  }
  throw Failure(Trouble::voice, "the program plainsong-speak is not where it should be",
                "install plainsong again");
}

/// $PLAINSONG_CACHE, or the user's folder for such things; empty where there is none.
fs::path cache_folder() {
  for (const auto& [name, inside] :
       {std::pair("PLAINSONG_CACHE", ""), std::pair("XDG_CACHE_HOME", "plainsong"),
        std::pair("HOME", ".cache/plainsong")}) {
    const char* value = std::getenv(name);
    if (value != nullptr && *value != '\0') return fs::path(value) / inside;
  }
  return {};
}

/// By language, then by name: "en", "calibration.txt".
using CalibrationTexts = std::map<std::string, std::map<std::string, std::string>>;

CalibrationTexts calibration_texts(const InputOptions& about) {
  CalibrationTexts texts;
  for (const std::string& language : voice_languages(about.voices))
    for (auto& [name, text] : voice_files(about.voices, language))
      if (name.ends_with(".txt")) texts[language][name] = std::move(text);
  return texts;
}

/// The text of the voice's language, or else of any: to measure a voice, foreign words do, too.
Script calibration_script(const CalibrationTexts& texts, const Voice& voice) {
  const std::string own = voice.language.substr(0, voice.language.find('-'));
  for (const std::string& language : {own, std::string("en")}) {
    const auto files = texts.find(language);
    if (files == texts.end()) continue;
    for (const std::string& name : {voice.calibration, std::string("calibration.txt")})
      if (const auto text = files->second.find(name); text != files->second.end())
        return script_from_text(text->second, voice.language, {}, Pronunciation(), voice.pauses);
  }
  return {};
}

/// "2/7" → 2 and 7
std::pair<int, int> place_of_track(const std::string& value) {
  int number = 0;
  int count = 0;
  const char* const end = value.data() + value.size();
  const char* const slash = std::from_chars(value.data(), end, number).ptr;
  if (slash != end && *slash == '/') std::from_chars(slash + 1, end, count);
  return {std::max(number, 0), std::max(count, 0)};
}

Tags tags_of(const std::map<std::string, std::string>& metadata) {
  const auto value = [&](const char* name) {
    const auto found = metadata.find(name);
    return found == metadata.end() ? std::string() : found->second;
  };
  Tags tags;
  tags.title = value("title");
  tags.album = value("album");
  std::tie(tags.track_number, tags.track_count) = place_of_track(value("track"));
  tags.date = value("date");
  tags.language = value("language");
  tags.artist = value("publisher");
  tags.narrator = value("narrator");
  tags.copyright = value("copyright");
  return tags;
}

}  // namespace

NarrationOptions fresh() {
  NarrationOptions options;
  options.no_cache = true;
  return options;
}

void add_narration_options(CLI::App& app, NarrationOptions& options) {
  app.add_option("--voice", options.voice, "The voice to speak with; plainsong voices lists them");
  app.add_option("--pace", options.pace_wpm,
                 "Words a minute, pauses included, in place of the voice's own")
      ->check(CLI::Range(50, 500));
  app.add_option("--loudness", options.loudness, "podcast, acx, broadcast or none (podcast)")
      ->check(CLI::IsMember({"podcast", "acx", "broadcast", "none"}));
  app.add_option("--jobs", options.jobs,
                 "Sections that are spoken at once (as many as there are cores)")
      ->check(CLI::Range(1, 1000));
  app.add_flag("--no-cache", options.no_cache,
               "Speak everything again, also what has not changed since the last time");
  app.add_option("--progress", options.progress, "How progress is told: text or json (text)")
      ->check(CLI::IsMember({"text", "json"}));
}

Voice chosen_voice(const NarrationOptions& options, const InputOptions& about,
                   std::string_view usual) {
  Voice voice =
      find_voice(about.voices, options.voice.empty() ? usual : std::string_view(options.voice));
  if (options.pace_wpm) voice.pace_wpm = *options.pace_wpm;
  return voice;
}

Container container_of(std::string_view format) {
  for (const auto& [known, container] : containers)
    if (known == format) return container;
  throw Failure(Trouble::usage,
                fmt::format("{} is not a sound format that plainsong writes", format),
                "use mp3, opus, flac or wav");
}

VoiceShelf voice_shelf(const InputOptions& about) {
  return std::make_shared<const std::vector<Voice>>(all_voices(about.voices));
}

std::string voice_of(const Script& script) {
  std::map<std::string, std::size_t> bytes;
  for (const Utterance& utterance : script.utterances)
    bytes[utterance.voice.names.empty() ? "" : utterance.voice.names.front()] +=
        utterance.words.size();
  const auto most = std::max_element(
      bytes.begin(), bytes.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
  return most == bytes.end() ? "" : most->first;
}

Job job_for(Script script, const Voice& main, std::string_view usual, VoiceShelf voices) {
  Job job;
  for (Utterance& utterance : script.utterances)
    if (!utterance.voice.names.empty() && utterance.voice.names.front() == usual)
      utterance.voice = {};
  job.tags = tags_of(script.metadata);
  job.script = std::move(script);
  job.voice = main;
  job.voices = std::move(voices);
  return job;
}

RecordOptions record_options(const NarrationOptions& options, const InputOptions& about,
                             Container container) {
  RecordOptions record;
  record.calibration = [texts = calibration_texts(about)](const Voice& voice) {
    return calibration_script(texts, voice);
  };
  if (!options.no_cache) record.cache = cache_folder();
  record.worker = find_worker();
  record.container = container;
  record.loudness = loudness_of(options.loudness);
  record.jobs = options.jobs;
  record.places = options.places;
  record.stop = &stop_requested();
  return record;
}

}  // namespace plainsong
