#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "cli/standing_feed.hpp"

namespace plainsong {

/// What the podcast says of itself: what was asked for, else what the standing feed says, else what
/// the issues say. Its picture is for add_picture.
PodcastShow show_of(const PodcastOptions& options, const std::vector<Issue>& issues,
                    const StandingFeed& standing, const std::string& feed_name);

/// The picture that every podcast has to have: somebody's own, also one that was given before, or
/// one drawn from the title. Gives its file name; empty where none could be made.
std::string add_picture(const PodcastOptions& options, const PodcastShow& show,
                        const StandingFeed& standing, const std::filesystem::path& folder,
                        Package& package);

}  // namespace plainsong
