// A feed is read back so that another issue can join those that are published.

#include <fmt/format.h>

#include <array>
#include <cstdio>
#include <pugixml.hpp>
#include <sstream>

#include "publish/podcast.hpp"
#include "speech/xml.hpp"

namespace plainsong {
namespace {

std::string words_of(const pugi::xml_node& node, const char* child) {
  return xml::one_line(xml::text_of(node.child(child)));
}

/// "Mon, 20 Dec 2021 12:00:00 +0000" → "2021-12-20"; empty for any other.
std::string day_of(const std::string& mail_date) {
  constexpr std::string_view months = "JanFebMarAprMayJunJulAugSepOctNovDec";
  unsigned day = 0;
  int year = 0;
  std::array<char, 4> month{};
  if (std::sscanf(mail_date.c_str(), "%*3s, %2u %3s %4d", &day, month.data(), &year) != 3)
    return {};
  const std::size_t at = months.find(month.data());
  if (at == std::string_view::npos || at % 3 != 0) return {};
  return fmt::format("{:04}-{:02}-{:02}", year, at / 3 + 1, day);
}

/// Where an address leads, seen from the folder `base`; empty where it leads out of it.
std::string below(std::string_view address, std::string_view base) {
  return std::string(address.starts_with(base) ? address.substr(base.size()) : "");
}

std::string printed(const pugi::xml_node& node) {
  std::ostringstream out;
  node.print(out, "", pugi::format_raw);
  return out.str();
}

std::optional<PublishedEpisode> read_item(pugi::xml_node item, const std::string& old_base,
                                          std::string_view base_url) {
  PublishedEpisode episode;
  episode.sound = below(item.child("enclosure").attribute("url").value(), old_base);
  episode.title = words_of(item, "title");
  episode.guid = words_of(item, "guid");
  episode.date = day_of(words_of(item, "pubDate"));
  if (episode.sound.find('/') == std::string::npos || episode.guid.empty() || episode.date.empty())
    return std::nullopt;
  for (pugi::xml_node node : item.children())
    if (pugi::xml_attribute url = node.attribute("url"))
      if (const std::string path = below(url.value(), old_base); !path.empty())
        url.set_value(std::string(base_url).append(path).c_str());
  episode.xml = printed(item);
  return episode;
}

/// Of two categories the inner one, which says more.
std::string category_of(pugi::xml_node channel) {
  std::string name;
  for (pugi::xml_node node = channel.child("itunes:category"); !node.empty();
       node = node.child("itunes:category"))
    name = node.attribute("text").value();
  return name;
}

}  // namespace

std::string issue_of(const PublishedEpisode& episode) {
  return episode.sound.substr(0, episode.sound.rfind('/'));
}

std::optional<PublishedFeed> read_feed(std::string_view xml, std::string_view base_url) {
  pugi::xml_document document;
  if (!document.load_buffer(xml.data(), xml.size())) return std::nullopt;
  const pugi::xml_node channel = document.child("rss").child("channel");
  const std::string address = channel.child("atom:link").attribute("href").value();
  if (!words_of(channel, "generator").starts_with("plainsong ") || address.empty())
    return std::nullopt;
  const std::string old_base = address.substr(0, address.rfind('/') + 1);
  PublishedFeed feed;
  for (const pugi::xml_node& item : channel.children("item")) {
    auto episode = read_item(item, old_base, base_url);
    if (!episode) return std::nullopt;
    feed.episodes.push_back(std::move(*episode));
  }
  feed.show.title = words_of(channel, "title");
  feed.show.description = words_of(channel, "description");
  feed.show.author = words_of(channel, "itunes:author");
  feed.show.email = words_of(channel.child("itunes:owner"), "itunes:email");
  feed.show.language = words_of(channel, "language");
  feed.show.category = category_of(channel);
  feed.show.address = address;
  feed.show.website = words_of(channel, "link");
  feed.show.image = below(channel.child("itunes:image").attribute("href").value(), old_base);
  feed.show.guid = words_of(channel, "podcast:guid");
  return feed;
}

}  // namespace plainsong
