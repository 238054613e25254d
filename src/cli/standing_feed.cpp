#include "cli/standing_feed.hpp"

#include <fmt/format.h>

#include "base/failure.hpp"
#include "base/file.hpp"

namespace plainsong {
namespace {

namespace fs = std::filesystem;

constexpr const char* undated = "1980-01-01";

struct FreshEpisode {
  const Issue* issue = nullptr;
  const ReleasedEdition* released = nullptr;
};

/// The episodes that are made anew, by where their sound lies.
std::map<std::string, FreshEpisode> fresh_episodes(const std::vector<Issue>& issues) {
  std::map<std::string, FreshEpisode> fresh;
  for (const Issue& issue : issues)
    for (const ReleasedEdition& released : issue.release.editions)
      fresh[sound_beside_feed(issue, released)] = {&issue, &released};
  return fresh;
}

/// A new printing of what was published: of the same day, or with the day that it did not have.
bool is_same_issue(const PublishedEpisode& old, const FreshEpisode& fresh) {
  const Release& release = fresh.issue->release;
  PodcastEpisode episode;
  episode.released = fresh.released;
  episode.title = title_of(release);
  if (old.date != undated) return old.date == release.date;
  return old.title == shown_title(episode);
}

/// "Harbour news - May" of "Harbour news - May (full text)".
std::string document_title(const PublishedEpisode& episode) {
  return episode.title.substr(0, episode.title.rfind(" ("));
}

std::string listed(const std::vector<std::string>& names) {
  std::string list;
  for (const std::string& name : names) list += (list.empty() ? "" : ", ") + name;
  return list;
}

[[noreturn]] void refuse_other_issue(const PublishedEpisode& old, const Issue& issue) {
  throw Failure(
      Trouble::input,
      fmt::format(R"(the feed has another issue called {}: "{}" of {}, and {} is "{}" of {})",
                  issue.name, document_title(old), old.date, issue.folder.string(),
                  title_of(issue.release), issue.release.date),
      "give each issue's folder a name of its own, such as its month, or replace the old one with "
      "--force");
}

[[noreturn]] void refuse_same_issue(const Issue& one, const Issue& other) {
  const std::string day =
      is_dated(other.release) ? "of " + other.release.date : std::string("without a date");
  throw Failure(
      Trouble::input,
      fmt::format("{} and {} are the same issue: both are \"{}\", {}", one.folder.string(),
                  other.folder.string(), title_of(other.release), day),
      "name one of them, or render each with a --title or a --date of its own");
}

[[noreturn]] void refuse_known_issue(const Issue& issue, const std::string& name) {
  throw Failure(Trouble::input,
                fmt::format("{} is the issue that the feed has as {}", issue.folder.string(), name),
                fmt::format("call the folder {}; or, where they are two issues, render this one "
                            "with a --title or a --date of its own",
                            name));
}

}  // namespace

std::string sound_beside_feed(const Issue& issue, const ReleasedEdition& released) {
  return issue.name + "/" + folder_of(released) + ".mp3";
}

StandingFeed standing_feed(const fs::path& feed, const PodcastOptions& options,
                           const std::vector<Issue>& issues) {
  StandingFeed standing;
  std::error_code error;
  if (!fs::exists(feed, error)) return standing;
  const auto read = read_feed(read_file(feed, largest_document), options.base_url);
  if (!read && options.force) return standing;
  if (!read)
    throw Failure(Trouble::output,
                  fmt::format("{} is no feed that plainsong podcast made", feed.string()),
                  "name another place with -o, or replace it with --force");
  standing.show = read->show;
  const auto fresh = fresh_episodes(issues);
  std::vector<std::string> gone;
  for (const PublishedEpisode& old : read->episodes) {
    const auto again = fresh.find(old.sound);
    const bool same = again != fresh.end() && is_same_issue(old, again->second);
    if (same)
      standing.guids[old.sound] = old.guid;
    else if (again != fresh.end() && !options.force)
      refuse_other_issue(old, *again->second.issue);
    else if (again == fresh.end() && fs::is_regular_file(feed.parent_path() / old.sound, error))
      standing.kept.push_back(old);
    else if (again == fresh.end())
      gone.push_back(old.sound);
    standing.titles.push_back(document_title(old));
  }
  if (!gone.empty() && !options.force)
    throw Failure(Trouble::input,
                  fmt::format("{} has episodes whose sound is no longer beside it: {}",
                              feed.string(), listed(gone)),
                  "name the folders of these issues, too, or take them out of the feed with "
                  "--force");
  return standing;
}

std::string episode_guid(const ReleasedEdition& released, const std::string& sound,
                         const StandingFeed& standing) {
  const auto known = standing.guids.find(sound);
  return known == standing.guids.end() ? released.identifier : known->second;
}

void check_guids(const std::vector<Issue>& issues, const StandingFeed& standing) {
  std::map<std::string, std::string> kept;
  for (const PublishedEpisode& old : standing.kept) kept.emplace(old.guid, issue_of(old));
  std::map<std::string, const Issue*> seen;
  for (const Issue& issue : issues)
    for (const ReleasedEdition& released : issue.release.editions) {
      const std::string guid = episode_guid(released, sound_beside_feed(issue, released), standing);
      if (const auto [other, is_new] = seen.emplace(guid, &issue); !is_new)
        refuse_same_issue(*other->second, issue);
      if (const auto old = kept.find(guid); old != kept.end())
        refuse_known_issue(issue, old->second);
    }
}

}  // namespace plainsong
