#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <memory>
#include <nlohmann/json.hpp>

#include "audio/sound_file.hpp"
#include "base/failure.hpp"
#include "base/file.hpp"
#include "base/temporary_folder.hpp"
#include "cli/command.hpp"
#include "cli/console.hpp"
#include "cli/editions.hpp"
#include "cli/narration.hpp"
#include "cli/progress.hpp"
#include "cli/voices_folder.hpp"
#include "reader/reader.hpp"
#include "speech/ssml.hpp"
#include "speech/text_script.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

namespace fs = std::filesystem;

struct SpeakOptions {
  InputOptions input;
  NarrationOptions narration;
  std::string path;
  std::string output;
  std::string format;
  std::string cues;
};

bool is_ssml(std::string_view bytes) {
  const std::string_view start = trimmed(bytes.substr(0, 4096));
  return start.starts_with("<?xml") || start.starts_with("<speak") || start.starts_with("<!--");
}

/// What a file says: SSML, or plain text in any encoding that documents are read in.
Script read_script(const SpeakOptions& options, Diagnostics& diagnostics, std::string& source) {
  source = read_file(options.path, largest_document);
  if (source.starts_with("\xEF\xBB\xBF")) source.erase(0, 3);
  const Pronunciation pronunciation = load_pronunciation(options.input, diagnostics);
  if (is_ssml(source) || options.path.ends_with(".ssml"))
    return read_ssml(source, pronunciation, diagnostics);
  ReadOptions read;
  read.from = InputFormat::text;
  const auto files = voice_files(options.input.voices, "en");
  const auto abbreviations = files.find("abbreviations.tsv");
  if (abbreviations != files.end()) read.abbreviations = read_abbreviations(abbreviations->second);
  if (!options.input.language.empty()) read.language = options.input.language;
  const Document document = read_document({options.path, source}, read, diagnostics);
  return script_from_text(document.source->utf8, document.language, read.abbreviations,
                          pronunciation);
}

Container container_for(const SpeakOptions& options) {
  if (!options.format.empty()) return container_of(options.format);
  if (options.output == "-") return Container::wav;
  std::string extension = fs::path(options.output).extension().string();
  if (!extension.empty()) extension.erase(0, 1);
  if (extension == "ogg") extension = "opus";
  return container_of(lower(extension));
}

std::string cues_as_json(const Track& track) {
  nlohmann::ordered_json json;
  json["rate_hz"] = track.format.rate_hz;
  json["frames"] = track.length;
  json["cues"] = nlohmann::ordered_json::array();
  for (const Cue& cue : sentence_cues(track))
    json["cues"].push_back({{"sentence", fmt::format("s{}", number(cue.sentence))},
                            {"begin", cue.begin},
                            {"end", cue.end}});
  return json.dump(1) + "\n";
}

int speak_file(const SpeakOptions& options) {
  const Container container = container_for(options);
  const Voice voice = chosen_voice(options.narration, options.input, "standard");
  Diagnostics diagnostics;
  std::string source;
  Job job;
  job.script = read_script(options, diagnostics, source);
  if (!options.input.quiet) report(diagnostics, {options.path, source});
  if (job.script.utterances.empty())
    throw Failure(Trouble::input, fmt::format("there is nothing to say in {}", options.path),
                  "check what it holds");
  const TemporaryFolder folder;
  job.voice = voice;
  job.file = folder.path() / fmt::format("sound.{}", extension_of(container));
  RecordOptions record = record_options(options.narration, container);
  Progress progress(options.path, options.narration.progress, options.input.quiet);
  record.progress = [&](std::size_t done, std::size_t total) { progress.update(done, total); };
  const Recording recording = plainsong::record({job}, record);
  progress.finish();
  if (!recording.failures.empty())
    throw Failure(Trouble::voice, fmt::format("{} could not be spoken: {}", options.path,
                                              recording.failures.front().message));
  write_result(options.output, read_file(job.file, std::size_t{8} << 30U));
  if (!options.cues.empty()) write_result(options.cues, cues_as_json(recording.timeline.front()));
  return 0;
}

}  // namespace

Action add_speak(CLI::App& app) {
  const auto options = std::make_shared<SpeakOptions>();
  app.add_option("FILE", options->path, "SSML 1.1 or plain text; - is standard input")->required();
  app.add_option("-o,--output", options->output,
                 "The sound file: .mp3, .opus, .flac or .wav; - is standard output")
      ->required();
  app.add_option("--format", options->format,
                 "mp3, opus, flac or wav, where the name does not tell")
      ->check(CLI::IsMember({"mp3", "opus", "flac", "wav"}));
  app.add_option("--cues", options->cues,
                 "A file for where each sentence begins and ends, as JSON");
  add_narration_options(app, options->narration);
  app.add_option("--language", options->input.language, "The language of plain text (en-GB)");
  app.add_option("--voices", options->input.voices,
                 "A folder of voices and word lists to look in first");
  app.add_flag("--quiet", options->input.quiet, "Say nothing but what failed");
  return [options] { return speak_file(*options); };
}

}  // namespace plainsong
