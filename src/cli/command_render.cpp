#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <atomic>
#include <exception>
#include <memory>
#include <semaphore>
#include <thread>

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

/// What became of one document.
struct Outcome {
  int status = 0;
  std::exception_ptr fatal;  ///< why the others are not gone on with
};

Outcome outcome_of(const std::string& path, const fs::path& folder, const RenderOptions& options) {
  const ToldTogether together;
  try {
    check_stop();
    return {render(path, folder, options), {}};
  } catch (const Failure& failure) {
    if (failure.trouble() == Trouble::interrupted) return {0, std::current_exception()};
    report(failure);
    return {static_cast<int>(Trouble::some_failed), {}};
  } catch (...) {
    return {0, std::current_exception()};
  }
}

/// Renders documents, several at a time. While the sections of one are spoken, the next is read and
/// the last one packed; together they speak no more sections at once than were asked for.
int render_several(const std::vector<fs::path>& folders, RenderOptions options) {
  const int cores = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
  const int jobs = options.narration.jobs > 0 ? options.narration.jobs : cores;
  if (jobs > 1) options.narration.places = std::make_shared<std::counting_semaphore<>>(jobs);
  std::vector<Outcome> outcomes(folders.size());
  std::atomic<std::size_t> next{0};
  std::atomic<bool> given_up{false};
  const auto work = [&] {
    for (std::size_t at = next++; at < folders.size() && !given_up; at = next++) {
      outcomes[at] = outcome_of(options.input.paths[at], folders[at], options);
      if (outcomes[at].fatal) given_up = true;
    }
  };
  {
    std::vector<std::jthread> others;
    const std::size_t threads = std::min(folders.size(), static_cast<std::size_t>(jobs));
    for (std::size_t i = 1; i < threads; ++i) others.emplace_back(work);
    work();
  }
  int status = 0;
  for (const Outcome& outcome : outcomes) {
    if (outcome.fatal) std::rethrow_exception(outcome.fatal);
    status = std::max(status, outcome.status);
  }
  return status;
}

/// Renders each input; one that fails is told and does not stop the others.
int render_all(const RenderOptions& options) {
  if (options.folder == "-")
    throw Failure(Trouble::usage, "a folder cannot be written to standard output",
                  "name a folder with -o");
  check_packages(options);
  const std::vector<fs::path> folders = places(options);
  if (folders.size() > 1) return render_several(folders, options);
  const int status = render(options.input.paths.front(), folders.front(), options);
  check_stop();
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
