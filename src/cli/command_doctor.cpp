#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <functional>
#include <iostream>
#include <memory>

#include "base/failure.hpp"
#include "base/program.hpp"
#include "base/temporary_folder.hpp"
#include "cli/command.hpp"
#include "cli/editions.hpp"
#include "cli/narration.hpp"
#include "cli/voices_folder.hpp"
#include "speech/ssml.hpp"

namespace plainsong {
namespace {

/// What one examination found. `needed`: without it the main job does not work.
struct Finding {
  bool works = true;
  std::string words;
  std::string remedy;
};

struct Examination {
  std::string_view what;
  bool needed;
  std::function<Finding()> look;
};

Finding look_at_lists(const InputOptions& options) {
  Diagnostics diagnostics;
  const auto files = voice_files(options.voices, "en");
  load_words(options, diagnostics);
  if (files.empty())
    return {false, "no word lists were found",
            "install plainsong again, or name their folder with --voices"};
  const std::string odd = diagnostics.empty()
                              ? "nothing odd in them"
                              : fmt::format("{} odd rows, the first: {}", diagnostics.size(),
                                            diagnostics.front().message);
  return {true, fmt::format("{} files, {}", files.size(), odd), ""};
}

Finding look_at_voice(const InputOptions& options, const std::string& name) {
  Diagnostics diagnostics;
  Job job;
  job.script = read_ssml("<speak version=\"1.1\"><s>One, two, three.</s></speak>", diagnostics);
  job.voice = find_voice(options.voices, name);
  const TemporaryFolder folder;
  job.file = folder.path() / "trial.mp3";
  const Recording recording = record({job}, record_options(fresh(), options, Container::mp3));
  if (recording.failures.empty()) return {true, "speaks, and writes MP3", ""};
  return {false, recording.failures.front().message,
          "install espeak-ng-data (Debian: apt install espeak-ng-data)"};
}

/// A program that only some things need.
Finding look_for(const std::string& program, const std::string& lost, const std::string& package) {
  if (const auto path = find_program(program)) return {true, path->string(), ""};
  return {false, "not installed: " + lost, "apt install " + package};
}

/// A failure while looking is what is wrong.
Finding examine(const Examination& examination) {
  try {
    return examination.look();
  } catch (const Failure& failure) {
    return {false, failure.what(), failure.hint()};
  }
}

int examine_all(const InputOptions& options) {
  const std::vector<Examination> examinations = {
      {"word lists", true, [&] { return look_at_lists(options); }},
      {"voice of the standard edition", true, [&] { return look_at_voice(options, "standard"); }},
      {"voice of the young edition", true, [&] { return look_at_voice(options, "young"); }},
      {"pandoc, for other formats", false,
       [] {
         return look_for("pandoc", ".docx, .odt and .epub cannot be read, and no .docx is made",
                         "pandoc");
       }},
      {"Chromium, to print", false,
       [] { return look_for("chromium", "no .pdf is made", "chromium"); }},
      {"rsvg-convert, for pictures of podcasts", false,
       [] { return look_for("rsvg-convert", "a podcast needs --image", "librsvg2-bin"); }},
  };
  bool all_needed_work = true;
  for (const Examination& examination : examinations) {
    const Finding finding = examine(examination);
    const std::string_view verdict = finding.works        ? "works"
                                     : examination.needed ? "DOES NOT WORK"
                                                          : "missing (not needed)";
    const std::string remedy =
        finding.remedy.empty() ? "" : fmt::format("; to mend it: {}", finding.remedy);
    std::cout << fmt::format("{}: {}: {}{}\n", examination.what, verdict, finding.words, remedy);
    all_needed_work = all_needed_work && (finding.works || !examination.needed);
  }
  for (const std::filesystem::path& folder : voices_folders(options.voices))
    std::cout << fmt::format("voices and lists are looked for in: {}\n",
                             folder.lexically_normal().string());
  std::cout << (all_needed_work ? "Everything that is needed works.\n"
                                : "Something that is needed does not work.\n");
  return all_needed_work ? 0 : static_cast<int>(Trouble::voice);
}

}  // namespace

Action add_doctor(CLI::App& app) {
  const auto options = std::make_shared<InputOptions>();
  app.add_option("--voices", options->voices, "A folder of voices and word lists to look in first");
  return [options] { return examine_all(*options); };
}

}  // namespace plainsong
