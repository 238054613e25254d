#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "cli/editions.hpp"
#include "cli/input.hpp"
#include "cli/narration.hpp"

namespace CLI {
class App;
}

namespace plainsong {

struct RenderOptions {
  InputOptions input;
  EditionOptions editions;
  NarrationOptions narration;
  std::string folder;
  std::string format = "mp3";
  std::vector<std::string> packages;  ///< empty for all that there are
  bool word_captions = false;         ///< captions tell when each word is said
  bool whole = false;                 ///< each edition as one sound file, too
  bool force = false;
};

/// Declares all options but the folder; `many` allows more than one document.
void add_render_options(CLI::App& app, RenderOptions& options, bool many);

/// Throws Failure(Trouble::usage) where a package is named that is not made.
void check_packages(const RenderOptions& options);

/// Makes the output folder of one document. Gives the exit status: 0, or 1 when some sections could
/// not be spoken (each is named).
int render(const std::string& path, const std::filesystem::path& folder,
           const RenderOptions& options);

}  // namespace plainsong
