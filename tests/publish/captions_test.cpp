#include <catch2/catch.hpp>

#include "document/build.hpp"
#include "publish/publish.hpp"

using namespace plainsong;

namespace {

/// An edition with an opening and the two sentences of one paragraph.
Edition edition_of(const std::string& paragraph) {
  Block block;
  append_copied(block.text, paragraph, 0);
  Section section;
  section.blocks.push_back(block);
  Edition edition;
  edition.document.sections.push_back(section);
  number_sentences(edition.document, {});
  edition.origins.resize(2);
  return edition;
}

Track track_of(std::vector<Cue> cues) {
  return {SectionId{0}, "01-opening.mp3", {Container::mp3, 22050}, cues.back().end, cues};
}

}  // namespace

TEST_CASE("captions have one cue a sentence, with the sentence's own number") {
  const Edition edition = edition_of("It rained. It stopped.");
  const Track track = track_of({{SentenceId{0}, 0, 22050}, {SentenceId{1}, 22050, 33075}});
  CHECK(write_vtt(track, edition) == R"(WEBVTT

s0
00:00:00.000 --> 00:00:01.000
It rained.

s1
00:00:01.000 --> 00:00:01.500
It stopped.
)");
}

TEST_CASE("a sentence that was said in pieces is one cue") {
  const Edition edition = edition_of("It rained. It stopped.");
  const Track track = track_of(
      {{SentenceId{0}, 0, 11025}, {SentenceId{0}, 11025, 22050}, {SentenceId{1}, 22050, 33075}});
  CHECK(write_vtt(track, edition).find("00:00:00.000 --> 00:00:01.000\nIt rained.") !=
        std::string::npos);
}

TEST_CASE("captions can tell when each word is said, also one that is said in several") {
  const Edition edition = edition_of("In 2022 it <rained>. It stopped.");
  Cue first{SentenceId{0}, 0, 44100};
  first.words = {{"Part", 0, 2205},
                 {"In", 2205, 4410},
                 {"2022", 4410, 22050},
                 {"it", 22050, 26460},
                 {"<rained>", 26460, 44100}};
  const std::string vtt =
      write_vtt(track_of({first, {SentenceId{1}, 44100, 66150}}), edition, true);
  CHECK(vtt.find("\n<00:00:00.100>In <00:00:00.200>2022 <00:00:01.000>it "
                 "<00:00:01.200>&lt;rained&gt;.\n") != std::string::npos);
  CHECK(vtt.find("\nIt stopped.\n") != std::string::npos);
}

TEST_CASE("captions carry the edition's label, and no markup of the words") {
  Edition edition = edition_of("A <b> & c. It stopped.");
  edition.origins[0].made_by = "template:opening";
  const std::string vtt =
      write_vtt(track_of({{SentenceId{0}, 0, 22050}, {SentenceId{1}, 22050, 33075}}), edition);
  CHECK(vtt.find("NOTE A &lt;b&gt; &amp; c.") != std::string::npos);
  CHECK(vtt.find("<b>") == std::string::npos);
}
