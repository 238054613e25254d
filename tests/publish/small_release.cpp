#include "small_release.hpp"

#include "document/build.hpp"

namespace plainsong {
namespace {

Section section_of(int level, const std::string& heading, const std::string& words) {
  Section section;
  section.level = level;
  append_copied(section.heading, heading, 0);
  Block block;
  append_copied(block.text, words, 0);
  section.blocks.push_back(block);
  return section;
}

Document small_document() {
  Document document;
  document.title = "Harbour news";
  document.metadata["publisher"] = "Harbour Trust";
  document.metadata["date"] = "2024-05-02";
  document.sections.push_back(section_of(1, "Harbour news", "It rained. It stopped."));
  document.sections.push_back(section_of(2, "Floods", "The quay is dry."));
  document.sections.push_back(section_of(2, "Sign up", "Write to us."));
  number_sentences(document, {});
  return document;
}

SpokenSection spoken(const Section& section, const std::string& name, std::vector<Cue> cues,
                     const std::string& folder) {
  SpokenSection made;
  made.ssml = {section.id, name, section.heading.utf8, "<speak/>"};
  made.track = Track{section.id,
                     folder + "/" + name + ".mp3",
                     {Container::mp3, 1000},
                     cues.back().end,
                     std::move(cues)};
  return made;
}

ReleasedEdition edition_of(const Document& document, EditionKind kind) {
  ReleasedEdition released;
  released.edition.kind = kind;
  released.edition.document = document;
  released.edition.origins.resize(7);
  released.label = "Made by a computer program.";
  released.identifier = kind == EditionKind::standard ? "urn:uuid:1" : "urn:uuid:2";
  const std::string folder = folder_of(released);
  released.voice = {{"name", folder}};
  released.sections.push_back(
      spoken(document.sections[0], "01-harbour-news",
             {{SentenceId{0}, 0, 1000}, {SentenceId{1}, 1000, 2000}, {SentenceId{2}, 2000, 2500}},
             folder));
  released.sections.push_back(spoken(document.sections[1], "02-floods",
                                     {{SentenceId{3}, 0, 400}, {SentenceId{4}, 400, 1000}},
                                     folder));
  released.unspoken = {{SentenceId{5}, "sign-up"}, {SentenceId{6}, "sign-up"}};
  return released;
}

}  // namespace

Release small_release() {
  Release release;
  release.source = small_document();
  release.identifier = "urn:uuid:3";
  release.date = "2024-05-02";
  release.editions.push_back(edition_of(release.source, EditionKind::standard));
  release.editions.push_back(edition_of(release.source, EditionKind::young));
  return release;
}

}  // namespace plainsong
