#include "cli/ssml_style.hpp"

#include <fmt/format.h>

#include "cli/voices_folder.hpp"

namespace plainsong {
namespace {

Announcements announcements_in(std::string_view language, const InputOptions& about) {
  constexpr const char* file = "announcements.tsv";
  const std::string tag(language);
  const std::string primary = tag.substr(0, tag.find('-'));
  for (const std::string& wanted : {primary, std::string("en")}) {
    const auto files = voice_files(about.voices, wanted);
    if (const auto found = files.find(file); found != files.end())
      return Announcements::read(found->second, fmt::format("{}/{}", wanted, file),
                                 wanted == primary ? tag : "en-GB");
  }
  return {};
}

std::vector<std::pair<std::string, std::string>> described(const Voice& voice) {
  return {{"name", voice.name},
          {"language", voice.language},
          {"engine_voice", voice.engine_voice},
          {"pace_wpm", fmt::format("{:g}", voice.pace_wpm)},
          {"pitch", fmt::format("{:g}", voice.pitch)}};
}

}  // namespace

SsmlStyle style_of(const Edition& edition, const Voice& voice, const InputOptions& about) {
  SsmlStyle style;
  style.voice = voice.name;
  style.heading_voice = voice.heading_voice;
  style.quotation_voice = voice.quotation_voice;
  style.pauses = voice.pauses;
  const Document& document = edition.document;
  style.announcements = announcements_in(document.language, about);
  const std::string label = label_of(edition);
  style.metadata["album"] =
      document.title.empty() ? label : fmt::format("{}. {}", document.title, label);
  style.metadata["date"] = document.stated(metadata::date);
  style.metadata["publisher"] = document.stated(metadata::publisher);
  style.metadata["language"] = document.language;
  style.metadata["narrator"] = fmt::format("synthetic voice: {}", voice.name);
  return style;
}

ReleasedEdition with_ssml(Edition edition, const Voice& voice, const EditionOptions& options,
                          const InputOptions& about, const Pronunciation& pronunciation) {
  ReleasedEdition released;
  released.label = label_of(edition);
  released.voice = described(voice);
  SsmlEdition ssml =
      write_ssml(edition, spoken_roles(options), pronunciation, style_of(edition, voice, about));
  released.edition = std::move(edition);
  for (SsmlSection& section : ssml.sections)
    released.sections.emplace_back().ssml = std::move(section);
  released.unspoken = std::move(ssml.unspoken);
  return released;
}

}  // namespace plainsong
