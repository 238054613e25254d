#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <memory>

#include "cli/command.hpp"
#include "cli/console.hpp"
#include "cli/package_folder.hpp"
#include "cli/podcast_show.hpp"

namespace plainsong {
namespace {

namespace fs = std::filesystem;

std::vector<PodcastEpisode> add_episodes(const std::vector<Issue>& issues,
                                         const StandingFeed& standing, const std::string& base_url,
                                         Package& package) {
  std::vector<PodcastEpisode> episodes;
  for (const Issue& issue : issues)
    for (const ReleasedEdition& released : issue.release.editions) {
      const std::string sound = sound_beside_feed(issue, released);
      const std::string base = issue.name + "/" + folder_of(released);
      add_episode_files(released, base, package);
      package[sound] = released.whole->file;
      const std::string address = base_url + base;
      episodes.push_back({&released, title_of(issue.release), issue.release.date, base_url + sound,
                          address + ".chapters.json", address, issue.name,
                          episode_guid(released, sound, standing)});
    }
  return episodes;
}

void say_ready(const fs::path& feed, std::size_t fresh, std::size_t kept) {
  const std::string before = kept == 0 ? "" : fmt::format(", {} of them as they were before", kept);
  say(fmt::format("{} is ready: {}{}", feed.string(), counted(fresh + kept, "episode"), before));
}

int make_podcast(PodcastOptions options) {
  const fs::path feed = feed_path(options.output);
  const std::string feed_name = feed.filename().string();
  options.base_url = checked_base_url(options.base_url, feed_name);
  check_podcast_options(options);
  const std::vector<Issue> issues = read_issues(options);
  const StandingFeed standing = standing_feed(feed, options, issues);
  check_guids(issues, standing);
  const fs::path folder = feed.has_parent_path() ? feed.parent_path() : fs::path(".");
  Package package;
  PodcastShow show = show_of(options, issues, standing, feed_name);
  if (const std::string picture = add_picture(options, show, standing, folder, package);
      !picture.empty())
    show.image = options.base_url + picture;
  const std::vector<PodcastEpisode> episodes =
      add_episodes(issues, standing, options.base_url, package);
  replace_files(package, folder);
  replace_files({{feed_name, write_feed(show, episodes, standing.kept)}}, folder);
  say_ready(feed, episodes.size(), standing.kept.size());
  return 0;
}

}  // namespace

Action add_podcast(CLI::App& app) {
  const auto options = std::make_shared<PodcastOptions>();
  app.add_option("folders", options->folders, "Folders that plainsong render made, one an issue")
      ->required();
  app.add_option("-o,--output", options->output,
                 "The podcast's folder, or its feed.xml; sound, chapters and transcripts go beside "
                 "the feed. The issues of a feed that is there stay in it")
      ->required();
  app.add_option("--base-url", options->base_url,
                 "Where that folder will be on the web: https://example.org/podcast/")
      ->required();
  app.add_option("--edition", options->edition, "standard, young or both (both)")
      ->check(CLI::IsMember({"standard", "young", "both"}));
  app.add_option("--title", options->title, "The podcast's name (what the issues' titles share)");
  app.add_option("--description", options->description, "What the podcast is about");
  app.add_option("--author", options->author, "Who publishes it (as the newest issue states)");
  app.add_option("--email", options->email, "Who may move the podcast to another host");
  app.add_option("--category", options->category, "One of Apple's categories (News)");
  app.add_option("--image", options->image,
                 "A square PNG or JPEG of 1400 to 3000 pixels (drawn from the title)");
  app.add_flag("--force", options->force,
               "Let episodes go whose sound is no longer beside the feed, or whose place another "
               "issue takes");
  return [options] { return make_podcast(*options); };
}

}  // namespace plainsong
