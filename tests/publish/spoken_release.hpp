#pragma once

#include <string>
#include <utility>

#include "document/walk.hpp"
#include "publish/release.hpp"
#include "reader/reader.hpp"
#include "speech/section_name.hpp"

/// An edition as if it had been spoken: sentence number n takes n + 1 seconds and 7 frames.
inline plainsong::ReleasedEdition spoken_edition(plainsong::EditionKind kind,
                                                 plainsong::Document document) {
  using namespace plainsong;
  ReleasedEdition released;
  released.edition.kind = kind;
  released.label = "Made by a computer program.";
  released.identifier = "urn:uuid:11111111-1111-8111-8111-111111111111";
  released.voice = {{"name", "calm"}};
  released.edition.origins.resize(sentence_places(document).size());
  for (std::size_t id = 0; id < released.edition.origins.size(); ++id)
    released.edition.origins[id].sources = {static_cast<SentenceId>(id)};
  for (const Section& section : document.sections) {
    Track track{section.id, {}, {Container::mp3, 22050}, 0, {}};
    for_each_text(section, [&](const Text& text) {
      for (const Sentence& sentence : text.sentences) {
        const Frames end = track.length + 22050 * (number(sentence.id) + 1) + 7;
        track.cues.push_back({sentence.id, track.length, end});
        track.length = end;
      }
    });
    const std::string name = section_name(section, released.sections.size() + 1);
    track.file = "/sounds/" + name + ".mp3";
    if (track.cues.empty()) continue;
    SpokenSection& spoken = released.sections.emplace_back();
    spoken.ssml = {section.id, name, section.heading.utf8, {}};
    spoken.track = track;
  }
  released.edition.document = std::move(document);
  return released;
}

inline plainsong::Document read_markdown(const std::string& markdown) {
  plainsong::Diagnostics diagnostics;
  return plainsong::read_document({"a.md", markdown}, {}, diagnostics);
}

/// A release of the standard edition of a document, and of the young one where there is one.
inline plainsong::Release spoken_release(const std::string& markdown,
                                         const std::string& young = {}) {
  using namespace plainsong;
  Release release;
  release.source = read_markdown(markdown);
  release.source.title = "Harbour news";
  release.source.metadata["date"] = "2022-02-25";
  release.date = "2022-02-25";
  release.identifier = "urn:uuid:22222222-2222-8222-8222-222222222222";
  release.editions.push_back(spoken_edition(EditionKind::standard, release.source));
  if (!young.empty())
    release.editions.push_back(spoken_edition(EditionKind::young, read_markdown(young)));
  return release;
}
