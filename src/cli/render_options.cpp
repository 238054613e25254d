#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>

#include "base/failure.hpp"
#include "cli/render.hpp"
#include "publish/publishers.hpp"
#include "text/utf8.hpp"

namespace plainsong {

void add_render_options(CLI::App& app, RenderOptions& options, bool many) {
  add_input_options(app, options.input, many);
  add_edition_choice(app, options.editions, "both");
  add_level(app, options.editions);
  add_sensitive(app, options.editions);
  add_simplifier_options(app, options.editions.simplifier);
  app.add_option("--format", options.format, "mp3, opus, flac or wav (mp3)")
      ->check(CLI::IsMember({"mp3", "opus", "flac", "wav"}));
  add_narration_options(app, options.narration);
  add_spoken_roles(app, options.editions);
  app.add_option("--packages", options.packages,
                 fmt::format("What else is made, with commas between: {} (all that there are)",
                             package_names()))
      ->delimiter(',')
      ->transform([](const std::string& name) { return std::string(trimmed(name)); });
  app.add_flag("--word-captions", options.word_captions,
               "Captions that tell when each word is said, for players that show it");
  app.add_flag("--whole", options.whole,
               "Each edition as one sound file with chapters, too, beside the sections");
  app.add_flag("--force", options.force,
               "Replace a folder with all that is in it, even if plainsong did not make it");
  options.editions.illustrate = true;
}

void check_packages(const RenderOptions& options) {
  for (const std::string& name : options.packages) {
    const auto known = publishers();
    if (name.empty())
      throw Failure(Trouble::usage, "--packages has an empty name",
                    "write some of these with commas between: " + package_names());
    if (std::none_of(known.begin(), known.end(),
                     [&](const Publisher& publisher) { return publisher.name == name; }))
      throw Failure(Trouble::usage, fmt::format("--packages: there is no package \"{}\"", name),
                    "there are " + package_names());
  }
}

}  // namespace plainsong
