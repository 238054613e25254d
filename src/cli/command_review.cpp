#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>
#include <optional>

#include "base/failure.hpp"
#include "base/temporary_folder.hpp"
#include "cli/command.hpp"
#include "cli/console.hpp"
#include "cli/edits.hpp"
#include "cli/render.hpp"
#include "cli/review_decisions.hpp"
#include "cli/review_server.hpp"
#include "cli/signals.hpp"

namespace plainsong {
namespace {

namespace fs = std::filesystem;

constexpr std::chrono::milliseconds look_up{100};  ///< so soon is Ctrl-C heeded

/// Renders again; what goes wrong is told in the page too, and the editor may go on.
void make_again(const RenderOptions& options, const fs::path& folder, ReviewServer& server) {
  try {
    render(options.input.paths.front(), folder, options);
    server.made();
  } catch (const Failure& failure) {
    if (failure.trouble() == Trouble::interrupted) return;
    report(failure);
    server.made(failure.what());
  }
}

/// Serves until it is asked to end.
int serve(RenderOptions options, const fs::path& folder) {
  ReviewServer server(folder);
  std::cout << server.address() << std::endl;
  if (!options.input.quiet) say("open this address in a browser; Ctrl-C ends the review");
  options.input.quiet = true;
  options.narration.progress = "text";
  const auto take = [&](const std::string& json) {
    take_decision(json, options.input, options.editions);
  };
  while (!stop_requested()) {
    if (!server.take_one(look_up, take)) continue;
    while (server.take_one(std::chrono::milliseconds(0), take)) continue;
    make_again(options, folder, server);
  }
  return 0;
}

int review(RenderOptions options) {
  edits_to_write(options.input);  // says so where there is no place for decisions
  check_packages(options);
  std::optional<TemporaryFolder> temporary;
  fs::path folder = options.folder;
  if (folder.empty()) folder = temporary.emplace().path() / stem_of(options.input.paths.front());
  render(options.input.paths.front(), folder, options);
  return serve(options, folder);
}

}  // namespace

Action add_review(CLI::App& app) {
  const auto options = std::make_shared<RenderOptions>();
  add_render_options(app, *options, false);
  options->input.makes_edits = true;
  app.add_option("-o,--output", options->folder,
                 "The folder to make; without it, one that is gone at the end");
  return [options] { return review(*options); };
}

}  // namespace plainsong
