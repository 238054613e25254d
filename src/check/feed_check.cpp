#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <nlohmann/json.hpp>
#include <set>
#include <utility>

#include "check/check.hpp"
#include "check/feed_transcripts.hpp"
#include "check/markup.hpp"
#include "speech/xml.hpp"
#include "text/apple_categories.hpp"
#include "text/utf8.hpp"
#include "text/web_address.hpp"

namespace plainsong {
namespace {

using Json = nlohmann::json;

/// "Mon, 20 Dec 2021 12:00:00 +0000", with the weekday that it was.
bool is_mail_date(const std::string& text) {
  constexpr std::array<std::string_view, 7> days = {"Sun", "Mon", "Tue", "Wed",
                                                    "Thu", "Fri", "Sat"};
  constexpr std::string_view months = "JanFebMarAprMayJunJulAugSepOctNovDec";
  std::array<char, 4> weekday{};
  std::array<char, 4> month{};
  std::array<char, 6> zone{};
  unsigned day = 0;
  int year = 0;
  unsigned hour = 0;
  unsigned minute = 0;
  unsigned second = 0;
  if (std::sscanf(text.c_str(), "%3s, %2u %3s %4d %2u:%2u:%2u %5s", weekday.data(), &day,
                  month.data(), &year, &hour, &minute, &second, zone.data()) != 8)
    return false;
  const std::size_t at = months.find(month.data());
  if (at == std::string_view::npos || at % 3 != 0 || hour > 23 || minute > 59 || second > 60)
    return false;
  const std::chrono::year_month_day date{std::chrono::year{year},
                                         std::chrono::month{static_cast<unsigned>(at / 3 + 1)},
                                         std::chrono::day{day}};
  if (!date.ok()) return false;
  return days.at(std::chrono::weekday{std::chrono::sys_days(date)}.c_encoding()) == weekday.data();
}

bool is_relative(std::string_view address) {
  return address.find(':') == std::string_view::npos && !address.starts_with('/');
}

/// The files that a feed names: sounds, chapters, transcripts, pictures.
std::vector<std::string> file_addresses(const pugi::xml_node& channel) {
  std::vector<std::string> addresses;
  for_each_node(channel, [&](pugi::xml_node node) {
    const std::string_view name = xml::local_name(node);
    if (name == "enclosure" || name == "chapters" || name == "transcript")
      addresses.emplace_back(attribute_of(node, "url"));
    else if (name == "image" && !attribute_of(node, "href").empty())
      addresses.emplace_back(attribute_of(node, "href"));
    else if (name == "image" && !child_of(node, "url").empty())
      addresses.push_back(xml::one_line(xml::text_of(child_of(node, "url"))));
  });
  std::erase(addresses, "");
  return addresses;
}

/// A child of RSS itself, which has no prefix: "link", and not "atom:link".
pugi::xml_node plain_child(const pugi::xml_node& node, std::string_view name) {
  for (const pugi::xml_node& child : node.children())
    if (child.name() == name) return child;
  return {};
}

/// "917393e3-1b1e-5cef-ace4-edaa54e1f810"
bool is_uuid(std::string_view text) {
  constexpr std::string_view form = "00000000-0000-0000-0000-000000000000";
  return text.size() == form.size() &&
         std::equal(text.begin(), text.end(), form.begin(), [](char c, char wanted) {
           const bool digit =
               (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
           return wanted == '-' ? c == '-' : digit;
         });
}

/// The address that the feed says is its own; empty where it says none.
std::string_view own_address(const pugi::xml_node& channel) {
  for (const pugi::xml_node& node : channel.children())
    if (xml::local_name(node) == "link" && attribute_of(node, "rel") == "self")
      return attribute_of(node, "href");
  return {};
}

/// The feed in a rendered folder, which has no place on the web yet.
bool is_template(const pugi::xml_node& channel, const std::vector<std::string>& addresses) {
  return xml::one_line(xml::text_of(child_of(channel, "generator"))).starts_with("plainsong ") &&
         own_address(channel).empty() &&
         std::all_of(addresses.begin(), addresses.end(), is_relative);
}

class FeedChecker {
 public:
  FeedChecker(const PackageContents& folder, std::string_view path, Findings& found)
      : folder_(folder), path_(path), found_(found) {}

  void check() {
    const PackedFile* file = folder_.find(path_);
    pugi::xml_document document;
    if (file == nullptr || !parse_markup(document, file->text))
      return fault(found_, "feed.markup", path_, "the feed is malformed XML");
    const pugi::xml_node channel = child_of(child_of(document, "rss"), "channel");
    if (!channel) return fault(found_, "feed.markup", path_, "it is no RSS feed with a channel");
    const std::vector<std::string> addresses = file_addresses(channel);
    find_bases(channel, addresses);
    const bool published = !is_template(channel, addresses);
    check_stated(channel, published);
    if (published) check_addresses(channel, addresses);
    check_pictures(addresses);
    for (const pugi::xml_node& item : channel.children())
      if (xml::local_name(item) == "item") check_item(item);
  }

 private:
  void complain(const char* rule, const std::string& message) {
    fault(found_, rule, path_, of_episode(message));
  }

  [[nodiscard]] std::string of_episode(const std::string& message) const {
    return title_.empty() ? message : fmt::format("\"{}\": {}", title_, message);
  }

  void check_stated(const pugi::xml_node& channel, bool published) {
    for (const char* name : {"title", "description", "language", "category", "explicit"})
      if (!child_of(channel, name))
        doubt(found_, "feed.stated", path_, fmt::format("the feed does not state its {}", name));
    if (published && !plain_child(channel, "link"))
      doubt(found_, "feed.stated", path_,
            "the feed does not state its link, the page that players lead listeners to");
    if (published && !has_picture(channel))
      doubt(found_, "feed.stated", path_,
            "the feed has no picture for players (itunes:image), which directories ask for");
    const pugi::xml_node guid = child_of(channel, "guid");
    const std::string identity = xml::one_line(xml::text_of(guid));
    if (!guid.empty() && !is_uuid(identity))
      complain("feed.guid",
               fmt::format("the podcast's guid is \"{}\", which is no UUID", identity));
    for_each_node(channel, [&](pugi::xml_node node) {
      const std::string_view name = attribute_of(node, "text");
      if (xml::local_name(node) != "category" || name.empty()) return;
      const AppleCategory* known = apple_category(name);
      if (known == nullptr || known->name != name)
        doubt(found_, "feed.category", path_,
              fmt::format("\"{}\" is none of Apple's categories, by which people find podcasts",
                          name));
    });
  }

  /// The picture of RSS is another one, with its address in it.
  static bool has_picture(const pugi::xml_node& channel) {
    const auto children = channel.children();
    return std::any_of(children.begin(), children.end(), [](const pugi::xml_node& node) {
      return xml::local_name(node) == "image" && !attribute_of(node, "href").empty();
    });
  }

  /// Players look for whatever a feed names on the web.
  void check_addresses(const pugi::xml_node& channel, std::vector<std::string> addresses) {
    addresses.emplace_back(own_address(channel));
    addresses.push_back(xml::one_line(xml::text_of(plain_child(channel, "link"))));
    std::set<std::string> told;
    for (const std::string& address : addresses) {
      std::string why = address_fault(address);
      if (why.empty() && address.find('#') != std::string::npos)
        why = "what follows the # is no part of a file's address";
      const std::size_t query = address.find('?');
      if (why.empty() && query != std::string::npos && address.find('/', query) < address.size())
        why = "what follows the ? is no folder";
      if (!address.empty() && !why.empty() && told.insert(address).second)
        complain("feed.address", fmt::format("{} is no address for a player: {}", address, why));
    }
  }

  /// The folders on the web that stand for the feed's own: that of its own address, and that in
  /// which a file that lies beside it is said to be.
  void find_bases(const pugi::xml_node& channel, const std::vector<std::string>& addresses) {
    const std::string_view own = own_address(channel);
    if (!own.empty()) bases_.emplace_back(own.substr(0, own.rfind('/') + 1));
    const std::string folder = path_.substr(0, path_.rfind('/') + 1);
    for (const std::string& address : addresses) {
      if (is_relative(address)) continue;
      const std::size_t host = address.find("//");
      for (std::size_t at = host == std::string::npos ? 0 : address.find('/', host + 2);
           at < address.size(); at = address.find('/', at + 1)) {
        if (folder_.find(folder + address.substr(at + 1)) == nullptr) continue;
        has_files_ = true;
        if (bases_.size() < 2) bases_.push_back(address.substr(0, at + 1));
        break;
      }
    }
  }

  /// Where an address leads in the feed's folder; empty where that cannot be known.
  [[nodiscard]] std::string path_of(std::string_view address) const {
    if (std::string path = resolved(path_, address); !path.empty()) return path;
    for (const std::string& base : bases_)
      if (address.starts_with(base) && address.size() > base.size())
        return resolved(path_, address.substr(base.size()));
    return {};
  }

  /// The file beside the feed that an address leads to; null where it is not at hand. A feed that
  /// stands alone lacks nothing.
  const PackedFile* file_of(std::string_view address) {
    const std::string path = path_of(address);
    if (address.empty() || path.empty()) return nullptr;
    const PackedFile* file = folder_.find(path);
    if (file == nullptr && (has_files_ || is_relative(address)) && missing_.insert(path).second)
      complain("feed.missing-file", fmt::format("there is no {}", path));
    return file;
  }

  /// What Apple asks for, and other directories with it.
  void check_pictures(const std::vector<std::string>& addresses) {
    constexpr int smallest = 1400;
    constexpr int largest = 3000;
    std::set<std::string> seen;
    for (const std::string& address : addresses) {
      if (!is_picture(address) || !seen.insert(address).second) continue;
      const PackedFile* file = file_of(address);
      if (file == nullptr) continue;
      if (!file->picture || !file->picture->whole)
        complain("feed.picture", fmt::format("{} is no whole picture", address));
      else if (file->picture->width != file->picture->height || file->picture->width < smallest ||
               file->picture->width > largest)
        doubt(found_, "feed.picture", path_,
              fmt::format("{} is {} pixels wide and {} high; directories want a square of {} to {}",
                          address, file->picture->width, file->picture->height, smallest, largest));
    }
  }

  void check_item(const pugi::xml_node& item) {
    title_ = xml::one_line(xml::text_of(child_of(item, "title")));
    if (title_.empty()) complain("feed.episode-title", "an episode has no title");
    check_guid(xml::one_line(xml::text_of(child_of(item, "guid"))));
    const std::string date = xml::one_line(xml::text_of(child_of(item, "pubDate")));
    if (!is_mail_date(date)) complain("feed.date", fmt::format("\"{}\" is no date", date));
    const std::int64_t length = check_sound(item);
    std::vector<Transcript> transcripts;
    for (const pugi::xml_node& node : item.children()) {
      const std::string_view name = xml::local_name(node);
      if (name == "chapters") check_chapters(attribute_of(node, "url"), length);
      if (name == "transcript") check_transcript(node, transcripts);
    }
    for (const std::string& message : transcript_faults(transcripts, length))
      complain("feed.transcript", message);
    for (const std::string& message : transcript_gaps(transcripts))
      doubt(found_, "feed.transcript", path_, of_episode(message));
  }

  void check_guid(const std::string& guid) {
    if (guid.empty())
      complain("feed.guid", "without a guid, players take an old episode for a new one");
    else if (!guids_.insert(guid).second)
      complain("feed.guid", "another episode has the same guid");
  }

  /// Gives how long the episode is, in milliseconds; 0 where nobody knows.
  std::int64_t check_sound(const pugi::xml_node& item) {
    const pugi::xml_node enclosure = child_of(item, "enclosure");
    const std::string_view url = attribute_of(enclosure, "url");
    if (url.empty() || attribute_of(enclosure, "length").empty() ||
        attribute_of(enclosure, "type").empty()) {
      complain("feed.enclosure", "its sound needs an address, a length and a type");
      return 0;
    }
    const PackedFile* sound = file_of(url);
    if (sound == nullptr) return 0;
    if (attribute_of(enclosure, "length") != std::to_string(sound->bytes))
      complain("feed.enclosure", fmt::format("its sound has {} bytes, and is said to have {}",
                                             sound->bytes, attribute_of(enclosure, "length")));
    const std::string stated = xml::one_line(xml::text_of(child_of(item, "duration")));
    const auto duration = clock_milliseconds(stated);
    const std::int64_t length = sound->sound_milliseconds.value_or(0);
    if (length > 0 && duration && std::abs(*duration - length) > 1500)
      complain("feed.duration", fmt::format("its sound is {} long, and is said to be {}",
                                            in_seconds(length), stated));
    return length;
  }

  void check_chapters(std::string_view url, std::int64_t length) {
    const PackedFile* file = file_of(url);
    if (file == nullptr) return;
    const Json json = Json::parse(file->text, nullptr, false);
    if (!json.is_object() || !json.contains("version") || !json.contains("chapters") ||
        !json["chapters"].is_array())
      return complain("feed.chapters", "its chapters are no JSON chapters");
    double last = 0;
    for (const Json& chapter : json["chapters"]) {
      if (!chapter.is_object() || !chapter.contains("startTime") ||
          !chapter["startTime"].is_number())
        return complain("feed.chapters", "a chapter does not say when it starts");
      const double start = chapter["startTime"];
      if (start < last) return complain("feed.chapters", "its chapters are out of order");
      last = start;
    }
    if (length > 0 && last * 1000 > static_cast<double>(length))
      complain("feed.chapters", "a chapter starts behind the end");
  }

  void check_transcript(const pugi::xml_node& node, std::vector<Transcript>& transcripts) {
    if (attribute_of(node, "type").empty())
      complain("feed.transcript", "a transcript does not say what it is");
    const std::string_view address = attribute_of(node, "url");
    const PackedFile* file = file_of(address);
    if (file == nullptr) return;
    if (is_blank(file->text)) return complain("feed.transcript", "a transcript is empty");
    const std::string path = path_of(address);
    if (!is_timed(path)) return;
    if (auto captions = read_captions(path, file->text))
      transcripts.push_back(
          {path, std::string(attribute_of(node, "language")), std::move(*captions)});
    else
      complain("feed.transcript", fmt::format("{} cannot be read as what its name says", path));
  }

  const PackageContents& folder_;
  std::string path_;
  Findings& found_;
  std::string title_;
  std::set<std::string> guids_;
  std::vector<std::string> bases_;  ///< on the web
  bool has_files_ = false;          ///< some of the feed's files are beside it
  std::set<std::string> missing_;   ///< those that were told
};

}  // namespace

Findings check_feed(const PackageContents& folder, std::string_view path) {
  Findings found;
  FeedChecker(folder, path, found).check();
  return found;
}

}  // namespace plainsong
