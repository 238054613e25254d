#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
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
#include "cli/sound_notes.hpp"
#include "cli/voices_folder.hpp"
#include "reader/reader.hpp"
#include "speech/ssml.hpp"
#include "speech/text_script.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view usual = "standard";

struct SpeakFileOptions {
  InputOptions input;
  NarrationOptions narration;
  std::string path;
  std::string output;
  std::string format;
  std::string cues;
  std::vector<std::string> sounds;  ///< folders
};

bool is_ssml(std::string_view bytes) {
  const std::string_view start = trimmed(bytes.substr(0, 4096));
  return start.starts_with("<?xml") || start.starts_with("<speak") || start.starts_with("<!--");
}

/// What a file says: SSML, or plain text in any encoding that documents are read in.
Script read_script(const SpeakFileOptions& options, const VoiceShelf& voices,
                   Diagnostics& diagnostics, std::string& source) {
  source = read_file(options.path, largest_document);
  if (source.starts_with("\xEF\xBB\xBF")) source.erase(0, 3);
  const Pronunciation pronunciation = load_pronunciation(options.input, options.path, diagnostics);
  if (is_ssml(source) || options.path.ends_with(".ssml")) {
    SsmlReading world = with_pauses(voices, chosen_voice(options.narration, options.input, usual));
    std::vector<fs::path> folders = {fs::path(options.path).parent_path()};
    folders.insert(folders.end(), options.sounds.begin(), options.sounds.end());
    allow_files(world, std::move(folders));
    try {
      return read_ssml(source, pronunciation, diagnostics, world);
    } catch (const Failure& failure) {
      throw Failure(failure.trouble(), fmt::format("{}:{}", options.path, failure.what()),
                    failure.hint());
    }
  }
  ReadOptions read;
  read.from = InputFormat::text;
  const auto files = voice_files(options.input.voices, "en");
  const auto abbreviations = files.find("abbreviations.tsv");
  if (abbreviations != files.end()) read.abbreviations = read_abbreviations(abbreviations->second);
  if (!options.input.language.empty()) read.language = options.input.language;
  const Document document = read_document({options.path, source}, read, diagnostics);
  return script_from_text(document.source->utf8, document.language, read.abbreviations,
                          pronunciation,
                          chosen_voice(options.narration, options.input, usual).pauses);
}

Container container_for(const SpeakFileOptions& options) {
  if (!options.format.empty()) return container_of(options.format);
  if (options.output == "-") return Container::wav;
  std::string extension = fs::path(options.output).extension().string();
  if (!extension.empty()) extension.erase(0, 1);
  if (extension == "ogg") extension = "opus";
  return container_of(lower(extension));
}

nlohmann::ordered_json cue_as_json(const Cue& cue) {
  nlohmann::ordered_json json = {{"sentence", fmt::format("s{}", number(cue.sentence))},
                                 {"begin", cue.begin},
                                 {"end", cue.end}};
  json["words"] = nlohmann::ordered_json::array();
  for (const WordCue& word : cue.words)
    json["words"].push_back({{"word", word.written}, {"begin", word.begin}, {"end", word.end}});
  if (cue.words_estimated) json["words_estimated"] = true;
  return json;
}

std::string cues_as_json(const Track& track) {
  nlohmann::ordered_json json;
  json["rate_hz"] = track.format.rate_hz;
  json["frames"] = track.length;
  json["cues"] = nlohmann::ordered_json::array();
  for (const Cue& cue : sentence_cues(track)) json["cues"].push_back(cue_as_json(cue));
  json["marks"] = nlohmann::ordered_json::array();
  for (const MarkCue& mark : track.marks)
    json["marks"].push_back({{"name", mark.name}, {"at", mark.at}});
  return json.dump(1, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

/// In the voice that is asked for on the command line, else in the one that the document is in.
Job job_of(const SpeakFileOptions& options, Script script, const VoiceShelf& voices) {
  const std::string named = voice_of(script);
  const bool there = std::any_of(voices->begin(), voices->end(),
                                 [&](const Voice& voice) { return voice.name == named; });
  const Voice main =
      chosen_voice(options.narration, options.input, there ? std::string_view(named) : usual);
  return job_for(std::move(script), main, named, voices);
}

int speak_file(const SpeakFileOptions& options) {
  const Container container = container_for(options);
  Diagnostics diagnostics;
  std::string source;
  const VoiceShelf voices = voice_shelf(options.input);
  Job job = job_of(options, read_script(options, voices, diagnostics, source), voices);
  if (!options.input.quiet) report(diagnostics, {options.path, source});
  if (job.script.utterances.empty())
    throw Failure(Trouble::input, fmt::format("there is nothing to say in {}", options.path),
                  "check what it holds");
  const TemporaryFolder folder;
  job.file = folder.path() / fmt::format("sound.{}", extension_of(container));
  RecordOptions record = record_options(options.narration, options.input, container);
  if (!options.input.quiet)
    for (const std::string& told : notes_on_sounds({&job.script}, job.voice, record))
      say("plainsong: " + told);
  Progress progress(options.path, options.narration.progress, options.input.quiet);
  record.progress = [&](std::size_t done, std::size_t total) { progress.update(done, total); };
  const Recording recording = plainsong::record({job}, record);
  progress.finish();
  if (!recording.failures.empty())
    throw Failure(Trouble::voice, fmt::format("{} could not be spoken: {}", options.path,
                                              recording.failures.front().message));
  if (!options.input.quiet)
    for (const SectionFailure& note : recording.notes) say("plainsong: " + note.message);
  write_result(options.output, read_file(job.file, std::size_t{8} << 30U));
  if (!options.cues.empty()) write_result(options.cues, cues_as_json(recording.timeline.front()));
  return 0;
}

}  // namespace

Action add_speak(CLI::App& app) {
  const auto options = std::make_shared<SpeakFileOptions>();
  app.add_option("FILE", options->path, "SSML 1.1 or plain text; - is standard input")->required();
  app.add_option("-o,--output", options->output,
                 "The sound file: .mp3, .opus, .flac or .wav; - is standard output")
      ->required();
  app.add_option("--format", options->format,
                 "mp3, opus, flac or wav, where the name does not tell")
      ->check(CLI::IsMember({"mp3", "opus", "flac", "wav"}));
  app.add_option("--cues", options->cues,
                 "A file for where each sentence, word and mark is, as JSON");
  app.add_option("--sounds", options->sounds,
                 "A folder beside the document's own that <audio> and <lexicon> may use files of");
  add_narration_options(app, options->narration);
  app.add_option("--language", options->input.language, "The language of plain text (en-GB)");
  app.add_option("--voices", options->input.voices,
                 "A folder of voices and word lists to look in first");
  app.add_flag("--quiet", options->input.quiet, "Say nothing but what failed");
  return [options] { return speak_file(*options); };
}

}  // namespace plainsong
