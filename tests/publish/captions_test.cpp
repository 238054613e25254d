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

TEST_CASE("a bracket or quotation mark in front of a word has the time of the word") {
  const Edition edition =
      edition_of("We read (draft) \u2018The plan\u2019 \u2013 all. It stopped.");
  Cue cue{SentenceId{0}, 0, 44100};
  cue.words = {{"We", 0, 2205},      {"read", 2205, 4410},   {"draft", 4410, 6615},
               {"The", 6615, 11025}, {"plan", 11025, 13230}, {"all", 13230, 44100}};
  const std::string vtt = write_vtt(track_of({cue}), edition, true);
  CHECK(vtt.find("\nWe <00:00:00.100>read <00:00:00.200>(draft) <00:00:00.300>\u2018The "
                 "<00:00:00.500>plan\u2019 \u2013 <00:00:00.600>all.\n") != std::string::npos);
}

TEST_CASE("captions carry the edition's label, and no markup of the words") {
  Edition edition = edition_of("A <b> & c. It stopped.");
  edition.origins[0].made_by = "template:opening";
  const std::string vtt =
      write_vtt(track_of({{SentenceId{0}, 0, 22050}, {SentenceId{1}, 22050, 33075}}), edition);
  CHECK(vtt.find("NOTE A &lt;b&gt; &amp; c.") != std::string::npos);
  CHECK(vtt.find("<b>") == std::string::npos);
}

TEST_CASE("SubRip captions count from one and have a comma in their times") {
  const Edition edition = edition_of("It rained. It stopped.");
  const Track track = track_of({{SentenceId{0}, 0, 22050}, {SentenceId{1}, 22050, 33075}});
  CHECK(write_srt(track, edition) == R"(1
00:00:00,000 --> 00:00:01,000
It rained.

2
00:00:01,000 --> 00:00:01,500
It stopped.
)");
}

TEST_CASE("a long sentence is several SubRip captions, each begun with its own first word") {
  const std::string sentence =
      "The review looked at how councils, charities and schools help families, and it says that "
      "help should come sooner than it does today";
  const Edition edition = edition_of(sentence + ".");
  Cue cue{SentenceId{0}, 0, 10 * 22050};
  cue.words = {{"The", 2205, 4410}, {"families", 88200, 99225}, {"and", 99225, 110250}};
  CHECK(write_srt(track_of({cue}), edition) == R"(1
00:00:00,000 --> 00:00:04,500
The review looked at how councils,
charities and schools help families,

2
00:00:04,500 --> 00:00:10,000
and it says that help should
come sooner than it does today.
)");
}

TEST_CASE("where the voice tells no times, captions go on by proportion") {
  const std::string half = "word word word word word word word word word wo";
  const Edition edition = edition_of(half + " " + half);
  const std::string srt = write_srt(track_of({{SentenceId{0}, 0, 22050}}), edition);
  CHECK(srt.find("00:00:00,000 --> 00:00:00,505\n") != std::string::npos);
  CHECK(srt.find("\n00:00:00,505 --> 00:00:01,000\n") != std::string::npos);
}

TEST_CASE("of an address captions show whose it is, as it is heard") {
  const Edition edition = edition_of(
      "Read https://www.example.org/a/very/long/address/indeed today or https://a.org/b tomorrow. "
      "It stopped.");
  Cue cue{SentenceId{0}, 0, 22050};
  const std::string words = "Read example.org today or a.org tomorrow.";
  CHECK(write_vtt(track_of({cue}), edition).find(words) != std::string::npos);
  CHECK(write_ttml(track_of({cue}), edition).find(words) != std::string::npos);
  CHECK(write_srt(track_of({cue}), edition).find(words) != std::string::npos);
  cue.words = {{"Read", 0, 2205},
               {"https://www.example.org/a/very/long/address/indeed", 2205, 11025},
               {"today", 11025, 22050}};
  CHECK(write_vtt(track_of({cue}), edition, true)
            .find("Read <00:00:00.100>example.org <00:00:00.500>today or a.org tomorrow.") !=
        std::string::npos);
}

TEST_CASE("what is said besides the sentence does not take the place of its words") {
  const Edition edition = edition_of("The talk by Angela of Ely is here. It stopped.");
  Cue cue{SentenceId{0}, 0, 44100};
  cue.words = {{"A", 0, 2205},        {"list", 2205, 4410},    {"of", 4410, 6615},
               {"4", 6615, 8820},     {"items.", 8820, 11025}, {"The", 11025, 13230},
               {"talk", 13230, 15435}};
  const std::string vtt = write_vtt(track_of({cue}), edition, true);
  CHECK(vtt.find("\n<00:00:00.500>The <00:00:00.600>talk by Angela of Ely is here.\n") !=
        std::string::npos);
}

TEST_CASE("what players take for markup is words in SubRip") {
  const Edition edition = edition_of("Use <b> and {i}.");
  const std::string srt = write_srt(track_of({{SentenceId{0}, 0, 22050}}), edition);
  CHECK(srt.find("Use \u2039b\u203A and (i).") != std::string::npos);
}

TEST_CASE("TTML has one paragraph a sentence, with the sentence's own number") {
  const Edition edition = edition_of("It rained & blew. It stopped.");
  const Track track = track_of({{SentenceId{0}, 0, 22050}, {SentenceId{1}, 22050, 33075}});
  const std::string ttml = write_ttml(track, edition);
  CHECK(ttml.find("<p xml:id=\"s0\" begin=\"00:00:00.000\" end=\"00:00:01.000\">It rained &amp; "
                  "blew.</p>") != std::string::npos);
  CHECK(ttml.find("<p xml:id=\"s1\" begin=\"00:00:01.000\" end=\"00:00:01.500\">") !=
        std::string::npos);
  CHECK(ttml.find("xml:lang=\"en-GB\"") != std::string::npos);
}

TEST_CASE("a sentence that is said twice has its TTML name once") {
  const Edition edition = edition_of("It rained. It stopped.");
  const std::string ttml = write_ttml(
      track_of(
          {{SentenceId{0}, 0, 2205}, {SentenceId{1}, 2205, 4410}, {SentenceId{0}, 4410, 6615}}),
      edition);
  CHECK(ttml.find("xml:id=\"s0\"") == ttml.rfind("xml:id=\"s0\""));
}
