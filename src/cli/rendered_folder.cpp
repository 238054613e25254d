#include "cli/rendered_folder.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <nlohmann/json.hpp>
#include <stdexcept>

#include "base/failure.hpp"
#include "base/file.hpp"
#include "cli/narration.hpp"
#include "document/xml.hpp"

namespace plainsong {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;

constexpr std::size_t largest_manifest = std::size_t{64} << 20U;

[[noreturn]] void refuse(const fs::path& file, const std::string& why) {
  throw Failure(Trouble::input, fmt::format("{}: {}", file.string(), why),
                "render the document again");
}

/// A path of the manifest, which must not lead out of the folder.
fs::path inside(const fs::path& folder, const std::string& path) {
  const fs::path relative(path);
  const bool leads_out = relative.is_absolute() || relative.empty() ||
                         std::any_of(relative.begin(), relative.end(),
                                     [](const fs::path& part) { return part == ".."; });
  if (leads_out)
    refuse(folder / "manifest.json", fmt::format("\"{}\" is no file of this folder", path));
  return folder / relative;
}

SentenceId sentence_id(const std::string& name) {
  return static_cast<SentenceId>(std::stoul(name.substr(1)));
}

Track track_of(const Json& sound, const fs::path& folder) {
  Track track;
  track.file = inside(folder, sound.at("audio"));
  track.format.container = container_of(track.file.extension().string().substr(1));
  track.format.rate_hz = sound.at("rate_hz");
  track.length = sound.at("frames");
  if (track.format.rate_hz <= 0 || track.length < 0)
    throw std::invalid_argument("a sound without a length");
  return track;
}

SpokenSection section_of(const Json& json, const fs::path& folder) {
  SpokenSection section;
  section.ssml.section = static_cast<SectionId>(json.at("id").get<std::uint32_t>());
  section.ssml.title = json.at("title");
  section.ssml.name = fs::path(json.at("ssml").get<std::string>()).stem().string();
  section.failure = json.value("failure", "");
  if (!json.contains("audio")) return section;
  Track track = track_of(json, folder);
  track.section = section.ssml.section;
  for (const Json& clip : json.at("clips"))
    track.cues.push_back({sentence_id(clip.at("sentence")), clip.at("begin"), clip.at("end")});
  section.track = std::move(track);
  return section;
}

/// The whole edition's cues are those of its sections, each from where its chapter begins.
Track whole_of(const Json& json, const fs::path& folder,
               const std::vector<SpokenSection>& sections) {
  Track whole = track_of(json, folder);
  whole.chapters = json.at("chapters").get<std::vector<Frames>>();
  for (std::size_t at = 0; at < sections.size() && at < whole.chapters.size(); ++at) {
    if (!sections[at].track) continue;
    const Frames begin = whole.chapters[at];
    for (const Cue& cue : sections[at].track->cues)
      whole.cues.push_back({cue.sentence, begin + cue.begin, begin + cue.end});
    const bool last = at + 1 == whole.chapters.size();
    if (!whole.cues.empty()) whole.cues.back().end = last ? whole.length : whole.chapters[at + 1];
  }
  return whole;
}

ReleasedEdition edition_of(const Json& json, const fs::path& folder) {
  ReleasedEdition released;
  const std::string name = json.at("edition");
  if (name != "standard" && name != "young") throw std::invalid_argument("unknown edition " + name);
  const fs::path file = folder / name / "edition.xml";
  try {
    released.edition = read_edition_xml(read_file(file, largest_document));
  } catch (const Failure& failure) {
    refuse(file, failure.what());
  }
  released.label = json.at("label");
  released.identifier = json.at("identifier");
  for (const auto& [key, value] : json.at("voice").items())
    released.voice.emplace_back(key, value.get<std::string>());
  for (const Json& section : json.at("sections"))
    if (section.at("spoken").get<bool>()) released.sections.push_back(section_of(section, folder));
  for (const SpokenSection& section : released.sections)
    if (number(section.ssml.section) >= released.edition.document.sections.size())
      throw std::invalid_argument("a section that the edition does not have");
  if (json.contains("whole")) {
    released.whole = whole_of(json.at("whole"), folder, released.sections);
    released.whole_bytes = fs::file_size(released.whole->file);
  }
  return released;
}

}  // namespace

Release read_rendered(const fs::path& folder) {
  const fs::path file = folder / "manifest.json";
  std::error_code error;
  if (!fs::is_regular_file(file, error))
    throw Failure(Trouble::input, fmt::format("{} has no manifest.json", folder.string()),
                  "name a folder that plainsong render made");
  try {
    const Json manifest = Json::parse(read_file(file, largest_manifest));
    Release release;
    release.date = manifest.at("date");
    release.source_sha256 = manifest.at("input").at("sha256");
    release.source.source =
        std::make_shared<Source>(Source{manifest.at("input").at("name"), std::string()});
    release.source.title = manifest.at("input").at("title");
    release.source.language = manifest.at("input").at("language");
    for (const Json& edition : manifest.at("editions"))
      release.editions.push_back(edition_of(edition, folder));
    return release;
  } catch (const Json::exception& wrong) {
    refuse(file, fmt::format("it is not as plainsong wrote it ({})", wrong.what()));
  } catch (const std::logic_error& wrong) {
    refuse(file, fmt::format("it is not as plainsong wrote it ({})", wrong.what()));
  } catch (const fs::filesystem_error& wrong) {
    refuse(file, wrong.code().message());
  }
}

}  // namespace plainsong
