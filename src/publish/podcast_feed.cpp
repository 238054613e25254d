// The feed: RSS 2.0, with the names of Apple (itunes) and Podcasting 2.0 (podcast).

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <pugixml.hpp>
#include <string_view>

#include "document/link_numbers.hpp"
#include "document/walk.hpp"
#include "publish/podcast.hpp"
#include "publish/xhtml.hpp"
#include "text/apple_categories.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

void add(pugi::xml_node parent, const char* name, std::string_view words) {
  if (!is_blank(words)) append_element(parent, name, words);
}

struct Named {
  const char* name;
  std::string_view value;
};

pugi::xml_node add(pugi::xml_node parent, const char* name, std::initializer_list<Named> values) {
  pugi::xml_node node = parent.append_child(name);
  for (const Named& value : values) set_attribute(node, value.name, value.value);
  return node;
}

/// "Mon, 20 Dec 2021 12:00:00 +0000" (RFC 822). At noon, so that it is that day in every place.
std::string mail_date(const std::string& date, EditionKind kind) {
  constexpr std::array days = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
  constexpr std::array months = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                 "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  int year = 1980;
  unsigned month = 1;
  unsigned day = 1;
  std::sscanf(date.c_str(), "%4d-%2u-%2u", &year, &month, &day);
  const std::chrono::year_month_day whole{std::chrono::year{year}, std::chrono::month{month},
                                          std::chrono::day{day}};
  if (!whole.ok()) return {};
  const std::chrono::weekday weekday{std::chrono::sys_days(whole)};
  // Players show the later one first: that which is easier to read.
  const int minute = kind == EditionKind::young ? 1 : 0;
  return fmt::format("{}, {:02} {} {:04} 12:{:02}:00 +0000", days.at(weekday.c_encoding()), day,
                     months.at(month - 1), year, minute);
}

/// What the edition says of itself, its parts, and its links, as a small page.
std::string notes_of(const ReleasedEdition& released) {
  const Document& document = released.edition.document;
  pugi::xml_document page;
  append_element(page.append_child("div"), "p", released.label);
  pugi::xml_node body = page.first_child();
  append_element(body, "p", "In this edition:");
  pugi::xml_node parts = body.append_child("ul");
  for (const SpokenSection& section : released.sections)
    append_element(parts, "li",
                   shown_title(document, document.sections.at(number(section.ssml.section))));
  pugi::xml_node links;
  std::vector<std::string> seen;
  for_each_text(document, [&](const Text& text) {
    for (const Inline& item : with_addresses(text)) {
      const std::string address =
          item.kind == InlineKind::link ? safe_address(item.target) : std::string();
      if (address.empty() || std::find(seen.begin(), seen.end(), address) != seen.end()) continue;
      if (seen.empty()) {
        append_element(body, "p", "Links:");
        links = body.append_child("ul");
      }
      seen.push_back(address);
      set_attribute(append_element(links.append_child("li"), "a", trimmed(text.slice(item.range))),
                    "href", address);
    }
  });
  std::string bytes = html_bytes(page);
  return bytes.substr(5, bytes.size() - 11);  // without the <div> around it
}

std::string summary_of(const ReleasedEdition& released) {
  const Document& document = released.edition.document;
  std::string parts;
  for (const SpokenSection& section : released.sections)
    parts += (parts.empty() ? "" : "; ") +
             shown_title(document, document.sections.at(number(section.ssml.section)));
  return fmt::format("{} In this edition: {}.", released.label, parts);
}

void add_transcripts(pugi::xml_node item, const PodcastEpisode& episode) {
  struct Kind {
    const char* ending;
    const char* type;
    bool captions;
  };

  constexpr std::array kinds = {Kind{".vtt", "text/vtt", true},
                                Kind{".srt", "application/x-subrip", true},
                                Kind{".json", "application/json", false}};
  for (const Kind& kind : kinds) {
    pugi::xml_node node = add(item, "podcast:transcript",
                              {{"url", episode.transcript + kind.ending},
                               {"type", kind.type},
                               {"language", episode.released->edition.document.language}});
    if (kind.captions) set_attribute(node, "rel", "captions");
  }
}

const std::string& guid_of(const PodcastEpisode& episode) {
  return episode.guid.empty() ? episode.released->identifier : episode.guid;
}

void add_episode(pugi::xml_node channel, const PodcastEpisode& episode) {
  const ReleasedEdition& released = *episode.released;
  const Track& whole = *released.whole;
  pugi::xml_node item = channel.append_child("item");
  add(item, "title", shown_title(episode));
  add(item, "description", summary_of(released));
  add(item, "content:encoded", notes_of(released));
  add(item, "enclosure",
      {{"url", episode.sound},
       {"length", fmt::format("{}", released.whole_bytes)},
       {"type", "audio/mpeg"}});
  set_attribute(append_element(item, "guid", guid_of(episode)), "isPermaLink", "false");
  add(item, "pubDate", mail_date(episode.date, released.edition.kind));
  add(item, "itunes:duration",
      fmt::format("{}", (whole.length + whole.format.rate_hz / 2) / whole.format.rate_hz));
  add(item, "itunes:explicit", "false");
  add(item, "itunes:episodeType", "full");
  add(item, "podcast:chapters", {{"url", episode.chapters}, {"type", "application/json+chapters"}});
  add_transcripts(item, episode);
  pugi::xml_node person = append_element(item, "podcast:person", narrator_of(released));
  set_attribute(person, "role", "narrator");
  set_attribute(person, "group", "cast");
}

/// A category of the second rank stands in the one that it belongs to.
void add_category(pugi::xml_node channel, const std::string& name) {
  const AppleCategory* const known = apple_category(name);
  if (known != nullptr && !known->parent.empty())
    channel = add(channel, "itunes:category", {{"text", known->parent}});
  add(channel, "itunes:category", {{"text", known != nullptr ? known->name : name}});
}

void add_show(pugi::xml_node channel, const PodcastShow& show) {
  add(channel, "title", show.title);
  add(channel, "link", show.website);
  add(channel, "description", show.description);
  add(channel, "language", show.language);
  add(channel, "generator", "plainsong " PLAINSONG_VERSION);
  if (!show.address.empty())
    add(channel, "atom:link",
        {{"href", show.address}, {"rel", "self"}, {"type", "application/rss+xml"}});
  add(channel, "itunes:author", show.author);
  if (!show.email.empty()) {
    pugi::xml_node owner = channel.append_child("itunes:owner");
    add(owner, "itunes:name", show.author);
    add(owner, "itunes:email", show.email);
  }
  if (!show.image.empty()) {
    pugi::xml_node image = channel.append_child("image");
    add(image, "url", show.image);
    add(image, "title", show.title);
    add(image, "link", show.website);
    add(channel, "itunes:image", {{"href", show.image}});
  }
  add_category(channel, show.category);
  add(channel, "itunes:explicit", "false");
  add(channel, "itunes:type", "episodic");
  add(channel, "podcast:guid", show.guid);
  add(channel, "podcast:medium", "newsletter");
  pugi::xml_node locked = append_element(channel, "podcast:locked", "yes");
  if (!show.email.empty()) set_attribute(locked, "owner", show.email);
}

/// The newest first; of one day, by the names of the issues; of one issue, what is easier to read
/// first, and last the rest of what it is known by, so that no two places are the same.
struct FeedPlace {
  std::string date;
  std::string issue;
  bool is_young = false;
  std::string guid;
  const PodcastEpisode* fresh = nullptr;
  const PublishedEpisode* kept = nullptr;
};

bool comes_first(const FeedPlace& left, const FeedPlace& right) {
  if (left.date != right.date) return left.date > right.date;
  if (left.issue != right.issue) return left.issue < right.issue;
  if (left.is_young != right.is_young) return left.is_young;
  return left.guid < right.guid;
}

std::vector<FeedPlace> places_of(const std::vector<PodcastEpisode>& episodes,
                                 const std::vector<PublishedEpisode>& kept) {
  std::vector<FeedPlace> places;
  places.reserve(episodes.size() + kept.size());
  for (const PodcastEpisode& episode : episodes)
    places.push_back({episode.date, episode.issue,
                      episode.released->edition.kind == EditionKind::young, guid_of(episode),
                      &episode, nullptr});
  for (const PublishedEpisode& episode : kept)
    places.push_back({episode.date, issue_of(episode), episode.sound.ends_with("/young.mp3"),
                      episode.guid, nullptr, &episode});
  std::sort(places.begin(), places.end(), comes_first);
  return places;
}

}  // namespace

std::string shown_title(const PodcastEpisode& episode) {
  return fmt::format("{} ({})", episode.title, lower(shown_name(episode.released->edition.kind)));
}

std::string write_feed(const PodcastShow& show, const std::vector<PodcastEpisode>& episodes,
                       const std::vector<PublishedEpisode>& kept) {
  pugi::xml_document document;
  pugi::xml_node declaration = document.append_child(pugi::node_declaration);
  set_attribute(declaration, "version", "1.0");
  set_attribute(declaration, "encoding", "UTF-8");
  if (show.address.empty())
    document.append_child(pugi::node_comment)
        .set_value(
            " This feed is for a look: it cannot know where it will be on the web. The command "
            "plainsong podcast, with its option base-url, writes the one to publish. ");
  pugi::xml_node rss = document.append_child("rss");
  set_attribute(rss, "version", "2.0");
  set_attribute(rss, "xmlns:itunes", "http://www.itunes.com/dtds/podcast-1.0.dtd");
  set_attribute(rss, "xmlns:podcast", "https://podcastindex.org/namespace/1.0");
  set_attribute(rss, "xmlns:content", "http://purl.org/rss/1.0/modules/content/");
  set_attribute(rss, "xmlns:atom", "http://www.w3.org/2005/Atom");
  pugi::xml_node channel = rss.append_child("channel");
  add_show(channel, show);
  for (const FeedPlace& place : places_of(episodes, kept))
    if (place.fresh != nullptr)
      add_episode(channel, *place.fresh);
    else
      channel.append_buffer(place.kept->xml.data(), place.kept->xml.size());
  return indented_xml(document);
}

}  // namespace plainsong
