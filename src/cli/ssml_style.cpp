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

}  // namespace plainsong
