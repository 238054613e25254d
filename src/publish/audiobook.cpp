// An audiobook as the W3C has it: a ZIP file with the sections' sound, their words and captions, a
// list of contents and a manifest that says what each file is.

#include "publish/audiobook.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "publish/cover.hpp"
#include "publish/publish.hpp"
#include "publish/xhtml.hpp"

namespace plainsong {
namespace {

constexpr int cover_size = 1600;  ///< square, as covers of what is heard are

std::vector<AudiobookPart> parts_of(const ReleasedEdition& released) {
  const Document& document = released.edition.document;
  const std::vector<int> ranks = heading_ranks(document);
  std::vector<AudiobookPart> parts;
  for (const Section& section : document.sections) {
    AudiobookPart part;
    part.section = &section;
    part.rank = ranks[number(section.id)];
    part.title = shown_title(document, section);
    const SpokenSection* spoken = spoken_section(released, section.id);
    if (spoken != nullptr && spoken->track) {
      part.track = &*spoken->track;
      part.sound = "audio/" + spoken->ssml.name + spoken->track->file.extension().string();
      part.captions = "captions/" + spoken->ssml.name + ".vtt";
    }
    part.text = spoken != nullptr ? "text/" + spoken->ssml.name + ".html"
                                  : fmt::format("text/written-{:02}.html", number(section.id) + 1);
    parts.push_back(std::move(part));
  }
  return parts;
}

Archive archive_of(const Audiobook& book) {
  Archive archive;
  archive.date = book.release->date;
  auto& entries = archive.entries;
  entries.push_back({"publication.json", write_audiobook_manifest(book)});
  entries.push_back({"index.html", write_audiobook_entry(book)});
  entries.push_back({"style.css", std::string(audiobook_style())});
  entries.push_back(
      {"cover.svg", write_cover(*book.release, *book.edition, cover_size, cover_size)});
  for (const AudiobookPart& part : book.parts) {
    entries.push_back({part.text, write_audiobook_text(book, part)});
    if (part.track == nullptr) continue;
    entries.push_back({part.captions,
                       write_vtt(*part.track, book.edition->edition, book.release->word_captions)});
    entries.push_back({part.sound, part.track->file, false});
  }
  for (const Picture& picture : book.release->source.pictures)
    entries.push_back({book.pictures.at(picture.target), picture.bytes, false});
  return archive;
}

}  // namespace

void publish_audiobook(const Release& release, Package& package) {
  for (const ReleasedEdition& released : release.editions) {
    const Audiobook book{&release, &released, shelf_title(release, released), parts_of(released),
                         picture_paths(release.source)};
    const auto& parts = book.parts;
    const bool heard = std::any_of(parts.begin(), parts.end(),
                                   [](const AudiobookPart& part) { return part.track != nullptr; });
    if (heard) package[folder_of(released) + "/audiobook.lpf"] = archive_of(book);
  }
}

}  // namespace plainsong
