#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>

#include "base/failure.hpp"
#include "base/temporary_folder.hpp"
#include "cli/command.hpp"
#include "cli/narration.hpp"
#include "cli/voices_folder.hpp"
#include "speech/ssml.hpp"

namespace plainsong {
namespace {

constexpr std::string_view trial =
    "<speak version=\"1.1\" xmlns=\"http://www.w3.org/2001/10/synthesis\" xml:lang=\"en-GB\">"
    "<p><s>This voice can be heard.</s><s>It takes its time.</s></p></speak>";

struct VoicesOptions {
  InputOptions input;
  std::string name;
};

int list_voices(const VoicesOptions& options) {
  for (const Voice& voice : all_voices(options.input.voices))
    std::cout << fmt::format("{}: {}\n", voice.name, voice.summary);
  return 0;
}

std::string_view name_of(EngineKind engine) {
  return engine == EngineKind::espeak ? "eSpeak NG"
         : engine == EngineKind::hum  ? "hum (a tone, for tests)"
                                      : "a program";
}

int show_voice(const VoicesOptions& options) {
  const Voice voice = find_voice(options.input.voices, options.name);
  std::cout << fmt::format("name: {}\nsummary: {}\nengine: {}\n", voice.name, voice.summary,
                           name_of(voice.engine));
  if (!voice.command.empty()) std::cout << fmt::format("command: {}\n", voice.command);
  std::cout << fmt::format(
      "language: {}\nengine voice: {}\npace: {:g} words a minute\npitch: {:g} times the engine's "
      "own\n",
      voice.language, voice.engine_voice, voice.pace_wpm, voice.pitch);
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
  app.add_subcommand("list", "List the voices (what happens when nothing is said)");
  CLI::App* show = app.add_subcommand("show", "Show how a voice is set");
  CLI::App* test =
      app.add_subcommand("test", "Let a voice say two sentences, to see whether it works");
  for (CLI::App* command : {show, test})
    command->add_option("NAME", options->name, "The voice's name")->required();
  app.require_subcommand(0, 1);
  return [options, &app, show, test] {
    if (app.got_subcommand(show)) return show_voice(*options);
    if (app.got_subcommand(test)) return test_voice(*options);
    return list_voices(*options);
  };
}

}  // namespace plainsong
