#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <memory>

#include "base/failure.hpp"
#include "cli/command.hpp"
#include "cli/console.hpp"
#include "cli/render.hpp"
#include "cli/signals.hpp"
#include "publish/publishers.hpp"

namespace plainsong {
namespace {

namespace fs = std::filesystem;

void check_packages(const RenderOptions& options) {
  for (const std::string& name : options.packages) {
    std::string known;
    bool found = false;
    for (const Publisher& publisher : publishers()) {
      found = found || publisher.name == name;
      if (!publisher.always)
        known += fmt::format("{}{}", known.empty() ? "" : ", ", publisher.name);
    }
    if (!found)
      throw Failure(Trouble::usage, fmt::format("--packages {} is not made here", name),
                    "there is: " + known);
  }
}

/// The folder for each input: the one named, or one in it by the input's name where there are
/// several.
std::vector<fs::path> places(const RenderOptions& options) {
  std::vector<fs::path> found;
  for (const std::string& path : options.input.paths) {
    const fs::path place = options.input.paths.size() == 1
                               ? fs::path(options.folder)
                               : fs::path(options.folder) / stem_of(path);
    if (std::find(found.begin(), found.end(), place) != found.end())
      throw Failure(Trouble::usage,
                    fmt::format("two documents would be written to {}", place.string()),
                    "render them into folders of their own");
    found.push_back(place);
  }
  return found;
}

/// Renders each input; one that fails is told and does not stop the others.
int render_all(const RenderOptions& options) {
  if (options.folder == "-")
    throw Failure(Trouble::usage, "a folder cannot be written to standard output",
                  "name a folder with -o");
  check_packages(options);
  const std::vector<fs::path> folders = places(options);
  int status = 0;
  for (std::size_t i = 0; i < folders.size(); ++i) {
    try {
      status = std::max(status, render(options.input.paths[i], folders[i], options));
    } catch (const Failure& failure) {
      if (folders.size() == 1 || failure.trouble() == Trouble::interrupted) throw;
      report(failure);
      status = static_cast<int>(Trouble::some_failed);
    }
    check_stop();
  }
  return status;
}

}  // namespace

Action add_render(CLI::App& app) {
  const auto options = std::make_shared<RenderOptions>();
  add_input_options(app, options->input, true);
  app.add_option("-o,--output", options->folder, "The folder to make")->required();
  add_edition_choice(app, options->editions, "both");
  add_level(app, options->editions);
  add_sensitive(app, options->editions);
  add_simplifier_options(app, options->editions.simplifier);
  app.add_option("--format", options->format, "mp3, opus, flac or wav (mp3)")
      ->check(CLI::IsMember({"mp3", "opus", "flac", "wav"}));
  add_narration_options(app, options->narration);
  add_spoken_roles(app, options->editions);
  app.add_option("--packages", options->packages,
                 "What else is made, with commas between: captions (all that there are)")
      ->delimiter(',');
  app.add_flag("--word-captions", options->word_captions,
               "Captions that tell when each word is said, for players that show it");
  app.add_flag("--whole", options->whole,
               "Each edition as one sound file with chapters, too, beside the sections");
  app.add_flag("--force", options->force,
               "Replace a folder with all that is in it, even if plainsong did not make it");
  return [options] { return render_all(*options); };
}

}  // namespace plainsong
