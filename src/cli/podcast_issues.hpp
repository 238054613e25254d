#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "cli/podcast_options.hpp"
#include "publish/release.hpp"

namespace plainsong {

/// A document's rendering, and the name that its files get in the podcast.
struct Issue {
  std::filesystem::path folder;
  std::string name;
  Release release;
};

/// All issues that were named, the oldest first; those of one day by their names. Throws
/// Failure(Trouble::input) unless each of them can be an episode and has a name of its own.
std::vector<Issue> read_issues(const PodcastOptions& options);

}  // namespace plainsong
