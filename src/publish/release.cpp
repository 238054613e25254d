#include "publish/release.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "speech/section_name.hpp"
#include "text/utf8.hpp"

namespace plainsong {

std::string folder_of(const ReleasedEdition& edition) {
  return std::string(name_of(edition.edition.kind));
}

std::string title_of(const Release& release) {
  const Document& document = release.source;
  if (!is_blank(document.title)) return document.title;
  std::string name = document.source ? document.source->name : "";
  name = name.substr(name.find_last_of("/\\") + 1);
  name = name.substr(0, name.rfind('.'));
  std::replace_if(
      name.begin(), name.end(), [](char c) { return c == '-' || c == '_'; }, ' ');
  return is_blank(name) ? "Newsletter" : capitalised(std::string(trimmed(name)));
}

std::string_view shown_name(EditionKind kind) {
  return kind == EditionKind::standard ? "Full text" : "Easier to read";
}

std::string shelf_title(const Release& release, const ReleasedEdition& edition) {
  const std::string title = title_of(release);
  const EditionKind kind = edition.edition.kind;
  return kind == EditionKind::standard ? title : fmt::format("{} ({})", title, shown_name(kind));
}

bool is_dated(const Release& release) {
  return release.date != undated;
}

std::string sound_path(const ReleasedEdition& edition, const SpokenSection& section) {
  return fmt::format("{}/audio/{}{}", folder_of(edition), section.ssml.name,
                     section.track ? section.track->file.extension().string() : "");
}

std::string narrator_of(const ReleasedEdition& edition) {
  for (const auto& [name, value] : edition.voice)
    if (name == "name") return "synthetic voice: " + value;
  return "synthetic voice";
}

std::string shown_title(const Document& document, const Section& section) {
  const std::size_t place = number(section.id) + 1;
  const std::string title = section_title(section, place, document);
  return title.empty() ? fmt::format("Part {}", place) : title;
}

const SpokenSection* spoken_section(const ReleasedEdition& edition, SectionId id) {
  for (const SpokenSection& section : edition.sections)
    if (section.ssml.section == id) return &section;
  return nullptr;
}

}  // namespace plainsong
