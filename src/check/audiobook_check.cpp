#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <nlohmann/json.hpp>

#include "check/audiobook_words.hpp"
#include "check/check.hpp"
#include "check/html_facts.hpp"
#include "check/markup.hpp"

namespace plainsong {
namespace {

using Json = nlohmann::json;

constexpr const char* manifest_name = "publication.json";
constexpr const char* entry_page = "index.html";

/// The addresses of a list, whose entries are strings or objects with a url.
std::vector<Json> entries_of(const Json& json, const char* name) {
  std::vector<Json> entries;
  const auto found = json.find(name);
  if (found == json.end()) return entries;
  const auto add = [&](const Json& entry) {
    if (entry.is_string())
      entries.push_back({{"url", entry}});
    else if (entry.is_object())
      entries.push_back(entry);
  };
  if (found->is_array())
    for (const Json& entry : *found) add(entry);
  else
    add(*found);
  return entries;
}

std::string text_at(const Json& json, const char* name) {
  const auto found = json.find(name);
  return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

class AudiobookChecker {
 public:
  AudiobookChecker(const PackageContents& book, Findings& found) : book_(book), found_(found) {}

  void check() {
    const PackedFile* file = book_.find(manifest_name);
    const Json manifest = file == nullptr ? Json() : Json::parse(file->text, nullptr, false);
    if (!manifest.is_object())
      return fault(found_, "audiobook.manifest", manifest_name,
                   "the archive has no publication.json that can be read");
    check_stated(manifest);
    check_order(manifest);
    for (const Json& entry : entries_of(manifest, "resources")) check_entry(entry);
    check_alternates(manifest);
    check_contents(manifest);
    check_pictures(manifest);
  }

 private:
  void check_stated(const Json& manifest) {
    for (const char* name : {"@context", "conformsTo", "name", "readingOrder"})
      if (!manifest.contains(name))
        fault(found_, "audiobook.stated", manifest_name, fmt::format("it does not state {}", name));
    for (const char* name : {"duration", "inLanguage", "readBy", "accessMode",
                             "accessibilityFeature", "accessibilityHazard"})
      if (!manifest.contains(name))
        doubt(found_, "audiobook.stated", manifest_name, fmt::format("it does not state {}", name));
  }

  void check_order(const Json& manifest) {
    std::int64_t total = 0;
    for (const Json& entry : entries_of(manifest, "readingOrder")) {
      check_entry(entry);
      total += check_duration(entry);
    }
    const std::string stated = text_at(manifest, "duration");
    const auto duration = duration_milliseconds(stated);
    if (!stated.empty() && (!duration || std::abs(*duration - total) > 1000))
      fault(found_, "audiobook.total", manifest_name,
            fmt::format("the book is said to be {} long, and its parts are {}", stated,
                        in_seconds(total)));
  }

  void check_entry(const Json& entry) {
    check_file(manifest_name, text_at(entry, "url"));
    for (const Json& other : entries_of(entry, "alternate"))
      check_file(manifest_name, text_at(other, "url"));
  }

  void check_file(const std::string& from, const std::string& address) {
    const std::string path = resolved(from, address);
    const bool web = address.starts_with("http://") || address.starts_with("https://");
    if (!web && (path.empty() || book_.find(path) == nullptr))
      fault(found_, "audiobook.missing-file", from,
            fmt::format("the book has no file {}", address));
  }

  std::int64_t check_duration(const Json& entry) {
    const std::string url = text_at(entry, "url");
    const std::string stated = text_at(entry, "duration");
    const auto duration = duration_milliseconds(stated);
    const PackedFile* sound = book_.find(resolved(manifest_name, url));
    if (!duration) {
      fault(found_, "audiobook.duration", manifest_name,
            fmt::format("nothing tells how long {} is", url));
      return 0;
    }
    if (sound != nullptr && sound->sound_milliseconds &&
        std::abs(*sound->sound_milliseconds - *duration) > sound_tolerance)
      fault(found_, "audiobook.duration", manifest_name,
            fmt::format("{} is {} long, and is said to be {}", url,
                        in_seconds(*sound->sound_milliseconds), stated));
    return *duration;
  }

  /// The words and the captions of each part.
  void check_alternates(const Json& manifest) {
    std::vector<std::string> without;
    std::size_t with = 0;
    for (const Json& entry : entries_of(manifest, "readingOrder")) {
      const std::vector<Json> alternates = entries_of(entry, "alternate");
      const std::string url = text_at(entry, "url");
      if (alternates.empty())
        without.push_back(url);
      else
        ++with;
      check_spoken_words(book_, spoken_part(url, alternates), found_);
    }
    if (without.size() > with) return;  // that is how this book is
    for (const std::string& url : without)
      doubt(found_, "audiobook.alternate", manifest_name,
            fmt::format("{} has no words to read, as other parts have", url));
  }

  [[nodiscard]] SpokenPart spoken_part(const std::string& url,
                                       const std::vector<Json>& alternates) const {
    SpokenPart part;
    part.sound = resolved(manifest_name, url);
    if (const PackedFile* sound = book_.find(part.sound)) part.length = sound->sound_milliseconds;
    for (const Json& alternate : alternates) {
      const std::string path = resolved(manifest_name, text_at(alternate, "url"));
      const std::string format = text_at(alternate, "encodingFormat");
      if (format == "text/vtt" || path.ends_with(".vtt") || path.ends_with(".srt"))
        part.captions = path;
      else if (format == "text/html" || path.ends_with(".html") || path.ends_with(".xhtml"))
        part.page = path;
    }
    return part;
  }

  /// The list of contents is in the entry page.
  void check_contents(const Json& manifest) {
    const PackedFile* file = book_.find(entry_page);
    if (file == nullptr)
      return doubt(found_, "audiobook.contents", entry_page, "there is no entry page");
    const auto page = html_facts(file->text);
    if (!page || !page->has_contents)
      doubt(found_, "audiobook.contents", entry_page, "the page has no list of contents");
    if (!page) return;
    std::vector<std::string> listed;
    for (const HtmlLink& link : page->links) {
      const std::string path = resolved(entry_page, link.address);
      if (!path.empty()) check_file(entry_page, link.address);
      if (link.in_contents) listed.push_back(path);
    }
    check_contents_order(manifest, listed);
  }

  void check_contents_order(const Json& manifest, const std::vector<std::string>& listed) {
    std::map<std::string, std::size_t> order;
    for (const Json& entry : entries_of(manifest, "readingOrder"))
      order.emplace(resolved(manifest_name, text_at(entry, "url")), order.size());
    std::size_t last = 0;
    for (const std::string& path : listed) {
      const auto place = order.find(path);
      if (place == order.end()) continue;
      if (place->second < last)
        return doubt(found_, "audiobook.contents-order", entry_page,
                     fmt::format("{} stands in the contents behind what is heard after it", path));
      last = place->second;
    }
  }

  /// A picture without an alternative is nothing to who does not see it; only a cover says
  /// something in any case.
  void check_pictures(const Json& manifest) {
    std::string cover;
    for (const Json& entry : entries_of(manifest, "resources"))
      for (const Json& relation : entries_of(entry, "rel"))
        if (text_at(relation, "url") == "cover")
          cover = resolved(manifest_name, text_at(entry, "url"));
    for (const auto& [path, file] : book_.files) {
      if (!path.ends_with(".html")) continue;
      const auto page = html_facts(file.text);
      if (!page) continue;
      for (const HtmlPicture& picture : page->pictures) {
        const bool is_cover = !picture.source.empty() && resolved(path, picture.source) == cover;
        if (!picture.alternative || (is_cover && picture.alternative->empty()))
          fault(found_, "audiobook.alternative", path,
                fmt::format("the picture {} has no alternative text", picture.source));
      }
    }
  }

  const PackageContents& book_;
  Findings& found_;
};

}  // namespace

Findings check_audiobook(const PackageContents& book) {
  Findings found;
  AudiobookChecker(book, found).check();
  return found;
}

}  // namespace plainsong
