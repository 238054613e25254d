#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <iostream>
#include <map>
#include <memory>
#include <set>

#include "base/failure.hpp"
#include "base/temporary_folder.hpp"
#include "cli/command.hpp"
#include "cli/narration.hpp"
#include "cli/picture_sheet.hpp"
#include "cli/voices_folder.hpp"
#include "narrator/engine_voices.hpp"
#include "narrator/languages.hpp"
#include "speech/ssml.hpp"

namespace plainsong {
namespace {

constexpr std::string_view trial =
    "<speak version=\"1.1\" xmlns=\"http://www.w3.org/2001/10/synthesis\" xml:lang=\"en-GB\">"
    "<p><s>This voice can be heard.</s><s>It takes its time.</s></p></speak>";

struct VoicesOptions {
  InputOptions input;
  std::string name;
  bool all = false;  ///< the engines' own voices, too
};

/// For a person; voice files and requests have names of their own.
std::string_view name_of(EngineKind engine) {
  switch (engine) {
    case EngineKind::espeak:
      return "eSpeak NG";
    case EngineKind::flite:
      return "Flite";
    case EngineKind::hum:
      return "hum (a tone, for tests)";
    case EngineKind::command:
      break;
  }
  return "a program";
}

SpeakOptions engines(const VoicesOptions& options) {
  constexpr std::chrono::seconds patience{20};
  return {record_options(fresh(), options.input, Container::wav).worker, patience};
}

using ByLanguage = std::map<std::string, std::vector<Voice>>;

void list_files(const VoicesOptions& options) {
  ByLanguage voices;
  for (Voice& voice : all_voices(options.input.voices))
    voices[voice.language].push_back(std::move(voice));
  for (const auto& [language, speakers] : voices) {
    std::cout << fmt::format("{}\n", language);
    for (const Voice& voice : speakers)
      std::cout << fmt::format("  {}: {}\n", voice.name, voice.summary);
  }
}

std::string described(const Voice& voice) {
  std::string words = voice.name;
  if (!voice.gender.empty()) words += fmt::format(", {}", voice.gender);
  if (voice.age >= 0) words += fmt::format(", {} years", voice.age);
  return words;
}

void list_engine_voices(const ByLanguage& voices) {
  std::cout << "The engines' own voices, which documents may ask for by name:\n";
  for (const auto& [language, speakers] : voices) {
    std::cout << fmt::format(
        "{}\n", language == "variant" ? "to be put behind the others: gmw/en+f2" : language);
    for (const Voice& voice : speakers)
      std::cout << fmt::format("  {} ({})\n", described(voice), name_of(voice.engine));
  }
}

/// Other languages than those of voice files are mostly spoken, too.
void list_languages(const ByLanguage& voices) {
  std::set<std::string> languages;
  for (const auto& [language, speakers] : voices)
    if (language != "variant") languages.emplace(primary_language(language));
  std::cout << fmt::format("Text in these languages is spoken by an engine's own voice: {}.\n",
                           fmt::join(languages, " "));
}

int list_voices(const VoicesOptions& options) {
  list_files(options);
  ByLanguage voices;
  for (Voice& voice : engine_voices(engines(options)))
    voices[voice.language].push_back(std::move(voice));
  if (options.all)
    list_engine_voices(voices);
  else
    list_languages(voices);
  return 0;
}

/// What would speak, or why nothing would.
std::string engine_of(const Voice& voice, const VoicesOptions& options) {
  try {
    return engine_name(voice, engines(options));
  } catch (const Failure& failure) {
    return fmt::format("not there: {}", failure.what());
  }
}

std::string milliseconds(std::optional<std::chrono::milliseconds> time) {
  return time ? fmt::format("{} ms", time->count()) : "the engine's own";
}

int show_voice(const VoicesOptions& options) {
  const Voice voice = find_voice(options.input.voices, options.name);
  const auto line = [](std::string_view what, std::string_view value) {
    if (!value.empty()) std::cout << fmt::format("{}: {}\n", what, value);
  };
  line("name", voice.name);
  line("summary", voice.summary);
  line("engine", name_of(voice.engine));
  line("command", voice.command);
  line("what speaks", engine_of(voice, options));
  line("language", voice.language);
  line("engine voice", voice.engine_voice);
  line("gender", voice.gender);
  if (voice.age >= 0) line("age", fmt::format("{} years", voice.age));
  line("pace", fmt::format("{:g} words a minute", voice.pace_wpm));
  line("pitch", fmt::format("{:g} times the engine's own", voice.pitch));
  line("pause behind a sentence", milliseconds(voice.pauses.sentence));
  line("more behind a paragraph", milliseconds(voice.pauses.paragraph));
  line("more behind a list item", milliseconds(voice.pauses.item));
  line("more behind a heading", milliseconds(voice.pauses.heading));
  line("more at a rule", milliseconds(voice.pauses.rule));
  line("pause behind a comma", milliseconds(voice.comma_pause));
  line("pause behind a colon", milliseconds(voice.colon_pause));
  line("voice of headings", voice.heading_voice);
  line("voice of quotations", voice.quotation_voice);
  return 0;
}

int test_voice(const VoicesOptions& options) {
  Diagnostics diagnostics;
  Job job;
  job.script = read_ssml(trial, diagnostics);
  job.voice = find_voice(options.input.voices, options.name);
  const TemporaryFolder folder;
  job.file = folder.path() / "trial.wav";
  const Recording recording = record({job}, record_options(fresh(), options.input, Container::wav));
  if (!recording.failures.empty())
    throw Failure(Trouble::voice,
                  fmt::format("the voice {} cannot speak: {}", options.name,
                              recording.failures.front().message),
                  "plainsong doctor says what is missing");
  const Track& track = recording.timeline.front();
  std::cout << fmt::format("{} works: it said two sentences in {:.1f} seconds\n", options.name,
                           static_cast<double>(track.length) / track.format.rate_hz);
  return 0;
}

}  // namespace

Action add_voices(CLI::App& app) {
  const auto options = std::make_shared<VoicesOptions>();
  app.add_option("--voices", options->input.voices,
                 "A folder of voices and word lists to look in first");
  app.add_flag("--all", options->all, "List the engines' own voices, too");
  app.add_subcommand("list", "List the voices (what happens when nothing is said)");
  CLI::App* show = app.add_subcommand("show", "Show how a voice is set");
  CLI::App* test =
      app.add_subcommand("test", "Let a voice say two sentences, to see whether it works");
  for (CLI::App* command : {show, test})
    command->add_option("NAME", options->name, "The voice's name")->required();
  CLI::App* pictures = app.add_subcommand(
      "pictures", "Write a page with all pictures of the level easy, to look over");
  app.require_subcommand(0, 1);
  return [options, &app, show, test, pictures] {
    if (app.got_subcommand(pictures)) {
      std::cout << picture_sheet(options->input.voices);
      return 0;
    }
    if (app.got_subcommand(show)) return show_voice(*options);
    if (app.got_subcommand(test)) return test_voice(*options);
    return list_voices(*options);
  };
}

}  // namespace plainsong
