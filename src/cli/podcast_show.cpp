#include "cli/podcast_show.hpp"

#include <fmt/format.h>

#include "base/file.hpp"
#include "base/program.hpp"
#include "base/uuid.hpp"
#include "cli/console.hpp"
#include "cli/outside_program.hpp"
#include "document/picture_bytes.hpp"
#include "publish/cover.hpp"
#include "text/apple_categories.hpp"
#include "text/web_address.hpp"

namespace plainsong {
namespace {

namespace fs = std::filesystem;

/// What is drawn from the title; a picture of somebody's own has another name, by which it is known
/// when the podcast is made again.
constexpr const char* drawn_picture = "cover.png";

/// The first that says anything.
std::string first_said(std::initializer_list<std::string> choices) {
  for (const std::string& choice : choices)
    if (!choice.empty()) return choice;
  return {};
}

std::string usual_title(const std::vector<std::string>& titles, const std::string& author) {
  return first_said({shared_title(titles), author, "Newsletter"});
}

std::string usual_description(const std::string& title) {
  return fmt::format("{}, read aloud by a computer voice.", title);
}

/// What somebody chose for the standing feed, which stays: not what was made of its issues, which
/// is made again.
PodcastShow chosen_before(const StandingFeed& standing) {
  PodcastShow show;
  show.category.clear();
  if (standing.show) show = *standing.show;
  const std::string title = show.title;
  if (title == usual_title(standing.titles, show.author)) show.title.clear();
  if (show.description == usual_description(title)) show.description.clear();
  return show;
}

}  // namespace

PodcastShow show_of(const PodcastOptions& options, const std::vector<Issue>& issues,
                    const StandingFeed& standing, const std::string& feed_name) {
  const PodcastShow before = chosen_before(standing);
  const Document& newest = issues.back().release.editions.front().edition.document;
  std::vector<std::string> titles;
  titles.reserve(issues.size() + standing.titles.size());
  for (const Issue& issue : issues) titles.push_back(title_of(issue.release));
  titles.insert(titles.end(), standing.titles.begin(), standing.titles.end());
  PodcastShow show;
  show.author = first_said({options.author, before.author, newest.stated(metadata::publisher)});
  show.title = first_said({options.title, before.title, usual_title(titles, show.author)});
  show.description =
      first_said({options.description, before.description, usual_description(show.title)});
  show.email = first_said({options.email, before.email});
  show.language = newest.language;
  show.category = first_said({options.category, before.category, "News"});
  if (const AppleCategory* known = apple_category(show.category)) show.category = known->name;
  show.website = options.base_url;
  show.address = options.base_url + percent_encoded(feed_name);
  // The name space and the way to write an address are Podcasting 2.0's, under "guid": a podcast
  // keeps the one that it got first, also where it moves.
  const std::string address = show.address.substr(show.address.find("://") + 3);
  show.guid =
      first_said({before.guid, uuid_of_name("ead4c236-bf58-58c6-a2c6-a6b28d128cb6", address)});
  return show;
}

std::string add_picture(const PodcastOptions& options, const PodcastShow& show,
                        const StandingFeed& standing, const fs::path& folder, Package& package) {
  if (!options.image.empty()) {
    const std::string bytes = read_file(options.image, largest_document);
    const auto facts = picture_facts(bytes);
    std::string name = facts && facts->media_type == "image/png" ? "picture.png" : "picture.jpg";
    package[name] = bytes;
    return name;
  }
  std::error_code error;
  std::string before = standing.show ? standing.show->image : std::string();
  if (!before.empty() && before != drawn_picture && fs::is_regular_file(folder / before, error))
    return before;
  if (!find_program("rsvg-convert")) {
    say("plainsong: the podcast has no picture; install librsvg2-bin, or name one with --image");
    return {};
  }
  constexpr int pixels = 1400;
  const std::string svg =
      draw_cover({show.title, show.author, "", "Read aloud", "By a computer voice"},
                 "Cover: " + show.title, pixels, pixels);
  const ProgramResult drawn =
      run_outside({"rsvg-convert", "--format", "png"}, svg, limits_of_a_converter(svg.size()));
  if (drawn.status != 0) {
    say("plainsong: rsvg-convert could not draw the podcast's picture: " + drawn.errors);
    return {};
  }
  package[drawn_picture] = drawn.output;
  return drawn_picture;
}

}  // namespace plainsong
