#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "cli/podcast_issues.hpp"
#include "publish/podcast.hpp"

namespace plainsong {

/// What a feed that stands where a podcast is to be made gives to the new one.
struct StandingFeed {
  std::optional<PodcastShow> show;           ///< none where there is no feed to go on from
  std::vector<std::string> titles;           ///< of all its issues
  std::vector<PublishedEpisode> kept;        ///< those of issues that are not made anew
  std::map<std::string, std::string> guids;  ///< of episodes that are, by where their sound lies
};

/// Throws Failure where something of the feed would be lost, unless `options.force`: it is not
/// plainsong's, an episode's sound is no longer beside it, or another issue is to take an episode's
/// place.
StandingFeed standing_feed(const std::filesystem::path& feed, const PodcastOptions& options,
                           const std::vector<Issue>& issues);

/// Throws Failure(Trouble::input), naming both folders, where two of the issues, or one of them and
/// one that is kept, would have episodes of one guid: players would show one of them only.
void check_guids(const std::vector<Issue>& issues, const StandingFeed& standing);

/// The guid of an edition's episode, whose sound lies at `sound`, seen from the feed.
std::string episode_guid(const ReleasedEdition& released, const std::string& sound,
                         const StandingFeed& standing);

/// Where the sound of an issue's edition lies, seen from the feed: "may/young.mp3".
std::string sound_beside_feed(const Issue& issue, const ReleasedEdition& released);

}  // namespace plainsong
