#include "cli/narration.hpp"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <array>

#include "base/failure.hpp"
#include "base/program.hpp"
#include "cli/signals.hpp"
#include "cli/voices_folder.hpp"

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

}  // namespace

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

RecordOptions record_options(const NarrationOptions& options, Container container) {
  RecordOptions record;
  record.worker = find_worker();
  record.container = container;
  record.loudness = loudness_of(options.loudness);
  record.jobs = options.jobs;
  record.stop = &stop_requested();
  return record;
}

}  // namespace plainsong
