// A talking book in the form that libraries lend out and old players know: DAISY 2.02, with all of
// the text and all of the sound.

#include "publish/daisy.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "document/walk.hpp"
#include "publish/publish.hpp"
#include "publish/xhtml.hpp"

namespace plainsong {
namespace {

/// The sentences' clips. What is heard of no sentence of the text belongs to the one before it, so
/// that nothing is passed over; a sentence of which nothing is heard has no clip.
std::vector<DaisyClip> clips_of(const Track& track, std::size_t sentences) {
  const auto at = [&](Frames frames) { return frames * 1000 / track.format.rate_hz; };
  std::vector<DaisyClip> clips;
  for (const Cue& cue : sentence_cues(track)) {
    const bool heard = number(cue.sentence) < sentences && at(cue.end) > at(cue.begin);
    if (heard) clips.push_back({cue.sentence, at(cue.begin), at(cue.end)});
    if (!heard && !clips.empty()) clips.back().end = at(cue.end);
  }
  if (!clips.empty()) clips.front().begin = 0;
  return clips;
}

std::vector<DaisyPart> parts_of(const ReleasedEdition& released) {
  const Document& document = released.edition.document;
  const std::size_t sentences = sentence_places(document).size();
  const std::vector<int> ranks = heading_ranks(document);
  std::vector<DaisyPart> parts;
  std::int64_t elapsed = 0;
  for (const SpokenSection& spoken : released.sections) {
    if (!spoken.track) continue;
    std::vector<DaisyClip> clips = clips_of(*spoken.track, sentences);
    if (clips.empty()) continue;
    const std::string name = fmt::format("s{:04}", parts.size() + 1);
    const Section& section = document.sections[number(spoken.ssml.section)];
    parts.push_back({&section, &spoken, name + ".smil",
                     name + spoken.track->file.extension().string(), shown_title(document, section),
                     ranks[number(section.id)], elapsed, std::move(clips)});
    elapsed += parts.back().length();
  }
  return parts;
}

/// "p01.png" for each picture of the document.
std::map<std::string, std::string> short_names(const Document& document) {
  std::map<std::string, std::string> names;
  for (const auto& [target, path] : picture_paths(document))
    names[target] =
        fmt::format("p{:02}{}", names.size() + 1, std::filesystem::path(path).extension().string());
  return names;
}

/// Adds all but ncc.html, and counts it in.
DaisySize add_files(const DaisyBook& book, const std::string& folder, Package& package) {
  DaisySize size;
  const auto add = [&](const std::string& name, PackageFile file, std::uintmax_t bytes) {
    package[folder + name] = std::move(file);
    ++size.files;
    size.bytes += bytes;
  };
  const auto add_text = [&](const std::string& name, const std::string& text) {
    add(name, text, text.size());
  };
  add_text("master.smil", write_daisy_master(book));
  add_text("content.html", write_daisy_content(book));
  for (const DaisyPart& part : book.parts) {
    add_text(part.smil, write_daisy_smil(book, part));
    add(part.sound, part.spoken->track->file, part.spoken->sound_bytes);
  }
  for (const Picture& picture : book.release->source.pictures)
    add_text(book.pictures.at(picture.target), picture.bytes);
  size.bytes += write_daisy_ncc(book, size).size();
  ++size.files;
  return size;
}

}  // namespace

void publish_daisy(const Release& release, Package& package) {
  for (const ReleasedEdition& released : release.editions) {
    const DaisyBook book{&release, &released, shelf_title(release, released), parts_of(released),
                         short_names(release.source)};
    if (book.parts.empty()) continue;
    const std::string folder = folder_of(released) + "/daisy202/";
    const DaisySize size = add_files(book, folder, package);
    package[folder + "ncc.html"] = write_daisy_ncc(book, size);
  }
}

}  // namespace plainsong
