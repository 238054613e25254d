#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <memory>

#include "base/failure.hpp"
#include "cli/command.hpp"
#include "cli/console.hpp"
#include "cli/render.hpp"
#include "cli/signals.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

namespace fs = std::filesystem;

/// The folder for each input: the one named, or one in it by the input's name where there are
/// several.
std::vector<fs::path> places(const RenderOptions& options) {
  std::vector<fs::path> found;
  for (const std::string& path : options.input.paths) {
    const fs::path place = options.input.paths.size() == 1
                               ? fs::path(options.folder)
                               : fs::path(options.folder) / stem_of(path);
    // Some disks do not tell capitals from small letters.
    const bool taken = std::any_of(found.begin(), found.end(), [&](const fs::path& other) {
      return lower(other.string()) == lower(place.string());
    });
    if (taken)
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
  add_render_options(app, *options, true);
  app.add_option("-o,--output", options->folder, "The folder to make")->required();
  return [options] { return render_all(*options); };
}

}  // namespace plainsong
