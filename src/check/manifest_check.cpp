#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>

#include "check/captions.hpp"
#include "check/check.hpp"
#include "check/markup.hpp"

namespace plainsong {
namespace {

using Json = nlohmann::json;

constexpr const char* manifest_name = "manifest.json";

void check_files(const PackageContents& folder, const Json& manifest, Findings& found) {
  std::set<std::string> listed = {manifest_name};
  for (const Json& file : manifest.at("files")) {
    const std::string path = file.at("path");
    listed.insert(path);
    const PackedFile* there = folder.find(path);
    if (there == nullptr)
      fault(found, "manifest.missing-file", path, "the file is gone");
    else if (there->sha256 != file.at("sha256").get<std::string>())
      fault(found, "manifest.changed", path, "the file is not as it was rendered");
  }
  for (const auto& [path, file] : folder.files)
    if (!listed.contains(path))
      doubt(found, "manifest.foreign", path, "the file was not rendered with the others");
}

/// What an edition says that it has, beside the list of all files: sounds, captions, SSML.
void check_named(const PackageContents& folder, const Json& holder, Findings& found) {
  for (const char* name : {"ssml", "audio", "captions"}) {
    if (!holder.contains(name)) continue;
    const std::string path = holder.at(name);
    const bool told = std::any_of(found.begin(), found.end(), [&](const Finding& one) {
      return one.rule == "manifest.missing-file" && one.file == path;
    });
    if (folder.find(path) == nullptr && !told)
      fault(found, "manifest.missing-file", path,
            "the manifest names the file, which is not there");
  }
}

/// The clips of a section tile its sound.
void check_clips(const PackageContents& folder, const Json& section, Findings& found) {
  const std::string path = section.at("audio");
  const std::int64_t frames = section.at("frames");
  std::int64_t end = 0;
  for (const Json& clip : section.at("clips")) {
    const std::string sentence = clip.at("sentence");
    if (clip.at("begin").get<std::int64_t>() != end)
      fault(found, "manifest.clips", path,
            fmt::format("{} does not begin where the sentence before it ends", sentence));
    end = clip.at("end");
  }
  if (end != frames)
    fault(found, "manifest.clips", path, "its sentences end where the sound does not");
  const PackedFile* sound = folder.find(path);
  const std::int64_t length =
      frames * 1000 / std::max(section.value("rate_hz", std::int64_t{1}), std::int64_t{1});
  if (sound != nullptr && sound->sound_milliseconds &&
      std::abs(*sound->sound_milliseconds - length) > sound_tolerance)
    fault(found, "manifest.sound", path,
          fmt::format("it is {} long, and should be {}", in_seconds(*sound->sound_milliseconds),
                      in_seconds(length)));
}

void check_section(const PackageContents& folder, const Json& section, Findings& found) {
  check_named(folder, section, found);
  if (section.contains("audio"))
    check_clips(folder, section, found);
  else if (section.contains("failure"))
    fault(found, "manifest.unspoken", manifest_name,
          fmt::format("\"{}\" could not be spoken: {}", section.at("title").get<std::string>(),
                      section.at("failure").get<std::string>()));
}

/// Whether a file is where a render puts what is heard of an edition: "young/audio/01-news.vtt".
bool is_beside_sound(std::string_view path) {
  return path.starts_with("young/audio/") || path.starts_with("standard/audio/");
}

/// The captions of each section can be followed while it is heard.
void check_captions(const PackageContents& folder, Findings& found) {
  for (const auto& [path, file] : folder.files) {
    if (!is_beside_sound(path) || !(path.ends_with(".vtt") || path.ends_with(".srt"))) continue;
    std::optional<std::int64_t> length;
    const std::string stem = path.substr(0, path.rfind('.') + 1);
    for (auto at = folder.files.lower_bound(stem);
         at != folder.files.end() && at->first.starts_with(stem); ++at)
      if (at->second.sound_milliseconds) length = at->second.sound_milliseconds;
    const auto captions = read_captions(path, file.text);
    if (!captions) {
      fault(found, "manifest.captions", path, "it cannot be read as captions");
      continue;
    }
    for (const std::string& message : caption_faults(*captions, length))
      fault(found, "manifest.captions", path, message);
    if (const auto overlap = caption_overlap(*captions))
      doubt(found, "manifest.captions", path, *overlap);
  }
}

}  // namespace

bool is_rendered_folder(const PackageContents& folder) {
  if (folder.find(manifest_name) != nullptr) return true;
  const bool page = folder.find("index.html") != nullptr;
  return std::any_of(folder.files.begin(), folder.files.end(), [&](const auto& file) {
    const std::string_view path = file.first;
    return (is_beside_sound(path) && is_sound(path)) ||
           (page && (path == "young/edition.xml" || path == "standard/edition.xml"));
  });
}

Findings check_manifest(const PackageContents& folder) {
  Findings found;
  const PackedFile* file = folder.find(manifest_name);
  check_captions(folder, found);
  if (file == nullptr) {
    fault(found, "manifest.gone", manifest_name,
          "the folder looks rendered, and its list of files is gone, so that nobody can tell what "
          "else is missing");
    found.back().remedy = "render it again";
    return found;
  }
  const Json manifest = Json::parse(file->text, nullptr, false);
  try {
    check_files(folder, manifest, found);
    for (const Json& edition : manifest.at("editions")) {
      for (const Json& section : edition.at("sections")) check_section(folder, section, found);
      if (edition.contains("whole")) check_named(folder, edition.at("whole"), found);
    }
  } catch (const Json::exception&) {
    fault(found, "manifest.form", manifest_name, "it is not as plainsong writes it");
  }
  return found;
}

}  // namespace plainsong
