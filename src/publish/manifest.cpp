#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

#include "publish/publish.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

using Json = nlohmann::ordered_json;
using Paths = std::set<std::string>;

Json pairs(const std::vector<std::pair<std::string, std::string>>& values) {
  Json object = Json::object();
  for (const auto& [name, value] : values) object[name] = value;
  return object;
}

/// Captions are named where they were made.
void add_captions(Json& sound, const std::string& path, const Paths& made) {
  if (made.contains(path)) sound["captions"] = path;
}

Json sound_of(const ReleasedEdition& released, const SpokenSection& section, const Paths& made) {
  Json sound;
  const Track& track = *section.track;
  sound["audio"] = sound_path(released, section);
  add_captions(sound, folder_of(released) + "/audio/" + section.ssml.name + ".vtt", made);
  sound["rate_hz"] = track.format.rate_hz;
  sound["frames"] = track.length;
  sound["duration"] = clock_time(track.length, track.format.rate_hz);
  sound["clips"] = Json::array();
  for (const Cue& cue : sentence_cues(track))
    sound["clips"].push_back({{"sentence", fmt::format("s{}", number(cue.sentence))},
                              {"begin", cue.begin},
                              {"end", cue.end}});
  return sound;
}

Json section_of(const ReleasedEdition& released, const Section& section, const Paths& made) {
  Json object;
  object["id"] = number(section.id);
  object["title"] = section.heading.utf8;
  object["level"] = section.level;
  object["role"] = name_of(section.role);
  const SpokenSection* found = spoken_section(released, section.id);
  object["spoken"] = found != nullptr;
  if (found == nullptr) return object;
  object["ssml"] = folder_of(released) + "/ssml/" + found->ssml.name + ".ssml";
  if (found->track)
    object.update(sound_of(released, *found, made));
  else
    object["failure"] = found->failure;
  return object;
}

Json whole_of(const ReleasedEdition& released, const Paths& made) {
  const Track& whole = *released.whole;
  const std::string base = folder_of(released) + "/audio/whole";
  Json sound;
  sound["audio"] = base + whole.file.extension().string();
  add_captions(sound, base + ".vtt", made);
  sound["rate_hz"] = whole.format.rate_hz;
  sound["frames"] = whole.length;
  sound["duration"] = clock_time(whole.length, whole.format.rate_hz);
  sound["chapters"] = whole.chapters;
  return sound;
}

Json edition_of(const ReleasedEdition& released, const Paths& made) {
  Json object;
  object["edition"] = name_of(released.edition.kind);
  object["identifier"] = released.identifier;
  object["label"] = released.label;
  object["voice"] = pairs(released.voice);
  object["sentences"] = released.edition.origins.size();
  object["sections"] = Json::array();
  for (const Section& section : released.edition.document.sections)
    object["sections"].push_back(section_of(released, section, made));
  if (released.whole) object["whole"] = whole_of(released, made);
  object["unspoken"] = Json::array();
  for (const Unspoken& unspoken : released.unspoken)
    object["unspoken"].push_back(
        {{"sentence", fmt::format("s{}", number(unspoken.sentence))}, {"reason", unspoken.reason}});
  object["omissions"] = Json::array();
  for (const Omission& omission : released.edition.omissions)
    object["omissions"].push_back(
        {{"source", number(omission.source)}, {"reason", omission.reason}});
  return object;
}

Json document_of(const Release& release) {
  Json object;
  const Document& source = release.source;
  object["name"] = source.source ? source.source->name : "";
  object["sha256"] = release.source_sha256;
  object["title"] = source.title;
  object["language"] = source.language;
  for (const auto& [key, value] : source.metadata) object[key] = value;
  return object;
}

Json diagnostics_of(const Release& release) {
  Diagnostics ordered = release.diagnostics;
  std::stable_sort(ordered.begin(), ordered.end(), [](const Diagnostic& a, const Diagnostic& b) {
    return a.span.begin < b.span.begin;
  });
  std::vector<std::size_t> offsets;
  for (const Diagnostic& diagnostic : ordered) offsets.push_back(diagnostic.span.begin);
  const std::vector<Place> places =
      places_of(release.source.source ? release.source.source->utf8 : "", offsets);
  Json list = Json::array();
  for (std::size_t i = 0; i < ordered.size(); ++i)
    list.push_back({{"severity", name_of(ordered[i].severity)},
                    {"code", ordered[i].code},
                    {"line", places[i].line},
                    {"column", places[i].column},
                    {"message", ordered[i].message}});
  return list;
}

}  // namespace

std::string write_manifest(const Release& release, const std::vector<PublishedFile>& files) {
  Paths made;
  for (const PublishedFile& file : files) made.insert(file.path);
  Json manifest;
  manifest["program"] = {{"name", "plainsong"}, {"version", PLAINSONG_VERSION}};
  manifest["input"] = document_of(release);
  manifest["date"] = release.date;
  manifest["options"] = pairs(release.options);
  manifest["editions"] = Json::array();
  for (const ReleasedEdition& released : release.editions)
    manifest["editions"].push_back(edition_of(released, made));
  manifest["diagnostics"] = diagnostics_of(release);
  manifest["files"] = Json::array();
  for (const PublishedFile& file : files)
    manifest["files"].push_back(
        {{"path", file.path}, {"bytes", file.bytes}, {"sha256", file.sha256}});
  return manifest.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace plainsong
