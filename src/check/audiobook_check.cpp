#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <nlohmann/json.hpp>

#include "check/check.hpp"
#include "check/markup.hpp"

namespace plainsong {
namespace {

using Json = nlohmann::json;

constexpr const char* manifest_name = "publication.json";

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
    check_contents();
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

  /// The list of contents is in the entry page. HTML need not be XML, so links are looked for as
  /// they are written.
  void check_contents() {
    constexpr const char* page = "index.html";
    constexpr std::string_view link = " href=\"";
    const PackedFile* file = book_.find(page);
    if (file == nullptr) return doubt(found_, "audiobook.contents", page, "there is no entry page");
    const std::string& html = file->text;
    if (html.find("doc-toc") == std::string::npos)
      doubt(found_, "audiobook.contents", page, "the page has no list of contents");
    for (std::size_t at = html.find(link); at != std::string::npos; at = html.find(link, at)) {
      at += link.size();
      const std::string address = html.substr(at, std::min(html.find('"', at), html.size()) - at);
      if (!resolved(page, address).empty()) check_file(page, address);
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
