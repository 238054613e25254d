#include <catch2/catch.hpp>

#include "speaking.hpp"
#include "speech/pronunciation.hpp"

using namespace plainsong;
using namespace plainsong::speaking;

namespace {

std::string xml_of(std::vector<Section> sections) {
  const SsmlEdition written =
      write_ssml(edition(std::move(sections)), roles_spoken_by_default(), {});
  return written.sections.empty() ? std::string() : written.sections.front().xml;
}

bool has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("a section is written with its heading, its paragraphs and what is said otherwise") {
  CHECK(xml_of({section("Care Day", {paragraph("The APPG met. It rained."),
                                     paragraph("Read https://www.pfan.uk/x")})}) ==
        R"(<?xml version="1.0" encoding="UTF-8"?>
<speak version="1.1" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="en-GB">
  <meta name="title" content="Care Day"/>
  <meta name="track" content="1/1"/>
  <meta name="link-1" content="https://www.pfan.uk/x pfan.uk"/>
  <p>
    <s xml:id="s0">Care Day
    </s>
  </p>
  <break time="900ms"/>
  <p>
    <s xml:id="s1">The <sub alias="A P P G">APPG</sub> met.
    </s>
    <s xml:id="s2">It rained.
    </s>
  </p>
  <break time="700ms"/>
  <p>
    <s xml:id="s3">Read <sub alias="link to P F A N dot uk">https://www.pfan.uk/x</sub>
    </s>
  </p>
</speak>
)");
}

TEST_CASE("a meaning that stands in two places is said in both: what is read can be heard") {
  Edition twice = edition({section("News", {paragraph("Stigma is bad.")}),
                           section("More", {paragraph("Stigma hurts. Stigma is bad.")})});
  twice.origins.resize(5);
  twice.origins[1].made_by = "glossary:stigma";
  twice.origins[4].made_by = "glossary:stigma";
  const SsmlEdition written = write_ssml(twice, roles_spoken_by_default(), {});
  REQUIRE(written.sections.size() == 2);
  CHECK(has(written.sections[0].xml, "Stigma is bad."));
  CHECK(has(written.sections[1].xml, "Stigma is bad."));
  CHECK(written.unspoken.empty());
}

TEST_CASE("a line's end stands behind every full stop that a tag follows") {
  const std::string xml = xml_of(
      {section("", {paragraph("They said 'Paying the Price'."), paragraph("We met the APPG.")})});
  CHECK_FALSE(has(xml, ".<"));
  CHECK(has(xml, ".\n    </s>"));
}

TEST_CASE("the cells of a table row share a paragraph") {
  const Block row = container(BlockKind::table_row, {leaf(BlockKind::table_cell, "Monday"),
                                                     leaf(BlockKind::table_cell, "Swimming")});
  const std::string xml = xml_of({section("", {container(BlockKind::table, {row, row})})});
  CHECK(has(xml, "Monday\n    </s>\n    <s xml:id=\"s1\">Swimming\n    </s>\n  </p>\n  <break"));
}

TEST_CASE("words in another language are marked and left as they are") {
  Block words = paragraph("He said à 15 ans and left.");
  words.text.inlines = {{InlineKind::language, {8, 17}, "fr"}};
  CHECK(has(xml_of({section("", {words})}),
            R"(He said <lang xml:lang="fr">à 15 ans</lang> and left.)"));
}

TEST_CASE("a hard line break is a short pause") {
  Block words = paragraph("12 Mill Lane\nLeeds");
  words.text.inlines = {{InlineKind::line_break, {13, 13}, ""}};
  CHECK(has(xml_of({section("", {words})}), R"(Mill Lane <break strength="weak"/>Leeds)"));
}

TEST_CASE("what is not spoken is listed with a reason in plain words") {
  const SsmlEdition written =
      write_ssml(edition({section("Contents", {paragraph("One")}, SectionRole::contents),
                          section("News", {paragraph("* * *"), paragraph("It rained.")}),
                          section("", {paragraph("Email us.")}, SectionRole::unsubscribe),
                          section("", {paragraph("---")})}),
                 roles_spoken_by_default(), {});
  CHECK(written.unspoken ==
        std::vector<Unspoken>{
            {SentenceId{0}, "contents lists are written but not spoken"},
            {SentenceId{1}, "contents lists are written but not spoken"},
            {SentenceId{3}, "there are no words in it"},
            {SentenceId{5}, "notes on how to unsubscribe are written but not spoken"},
            {SentenceId{6}, "there are no words in it"}});
  REQUIRE(written.sections.size() == 1);
  CHECK(written.sections.front().name == "01-news");
  CHECK(written.sections.front().title == "News");
}

TEST_CASE("the roles that are spoken can be chosen") {
  const SsmlEdition written =
      write_ssml(edition({section("Contents", {paragraph("One")}, SectionRole::contents),
                          section("News", {paragraph("Two")})}),
                 {SectionRole::contents}, {});
  REQUIRE(written.sections.size() == 1);
  CHECK(written.sections.front().name == "01-contents");
  REQUIRE(written.unspoken.size() == 2);
  CHECK(written.unspoken.front().reason ==
        "sections of the kind \"article\" were not chosen to be spoken");
}

TEST_CASE("what XML forbids does not get into it") {
  CHECK(has(xml_of({section("", {paragraph("a\x01"
                                           "b <c> & \xff d")})}),
            "ab &lt;c&gt; <sub alias=\"and\">&amp;</sub> \xEF\xBF\xBD d"));
}

TEST_CASE("a voice speaks all, and others the headings and the quotations") {
  SsmlStyle style = announcing();
  style.voice = "standard";
  style.heading_voice = "bright";
  style.quotation_voice = "calm";
  const SsmlEdition written = write_ssml(
      edition({section("", {paragraph("First.")}),
               section("News", {paragraph("It rained."),
                                container(BlockKind::quotation, {paragraph("We ran. We hid.")})})}),
      roles_spoken_by_default(), {}, style);
  CHECK(written.sections.at(1).xml.substr(written.sections.at(1).xml.find("  <voice")) ==
        R"(  <voice name="standard">
    <voice name="bright"><p>
      <s xml:id="s1">News
      </s>
    </p></voice>
    <break time="900ms"/>
    <p>
      <s xml:id="s2">It rained.
      </s>
    </p>
    <break time="700ms"/>
    <voice name="calm"><p>
      <s xml:id="s3"><voice name="standard"><sub alias="Quote.">Quote.</sub></voice>
        <break time="350ms"/>
        We ran.
      </s>
      <s xml:id="s4">We hid.
        <break time="350ms"/>
        <voice name="standard"><sub alias="End of quote.">End of quote.</sub></voice>
        <break time="700ms"/>
        <voice name="standard"><sub alias="This is the end.">This is the end.</sub></voice>
        <break time="350ms"/>
        <voice name="standard"><sub alias="Thank you for listening.">Thank you for listening.</sub></voice>
      </s>
    </p></voice>
  </voice>
</speak>
)");
}

TEST_CASE("the pauses are those of the voice") {
  SsmlStyle style;
  style.pauses.sentence = std::chrono::milliseconds(100);
  style.pauses.heading = std::chrono::milliseconds(1000);
  const SsmlEdition written = write_ssml(edition({section("News", {paragraph("It rained.")})}),
                                         roles_spoken_by_default(), {}, style);
  CHECK(has(written.sections.at(0).xml, R"(<break time="1100ms"/>)"));
}

TEST_CASE("what the sound's tags need stands in front") {
  SsmlStyle style;
  style.metadata = {{"album", "Spring \"News\""}, {"date", "2022-02-25"}, {"publisher", ""}};
  Block words = paragraph("See the report or the map or us.");
  words.text.inlines = {{InlineKind::link, {8, 14}, "https://a.org/r"},
                        {InlineKind::link, {22, 25}, "map.html"},
                        {InlineKind::link, {29, 31}, "mailto:us@a.org"}};
  const SsmlEdition written =
      write_ssml(edition({section("One", {paragraph("It rained.")}), section("Two", {words})}),
                 roles_spoken_by_default(), {}, style);
  CHECK(has(written.sections.at(1).xml, R"(  <meta name="title" content="Two"/>
  <meta name="track" content="2/2"/>
  <meta name="album" content="Spring &quot;News&quot;"/>
  <meta name="date" content="2022-02-25"/>
  <meta name="link-1" content="https://a.org/r report"/>
  <meta name="link-3" content="mailto:us@a.org us"/>
  <p>)"));
}

TEST_CASE("a word that the lexicon gives sounds for is written as a phoneme") {
  Diagnostics diagnostics;
  const Pronunciation pronunciation = Pronunciation::read(
      R"(<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon"
 alphabet="ipa" xml:lang="en-GB"><lexeme><grapheme>Lemn</grapheme><phoneme>lɛm</phoneme></lexeme></lexicon>)",
      diagnostics);
  const SsmlEdition written = write_ssml(edition({section("", {paragraph("Lemn Sissay spoke.")})}),
                                         roles_spoken_by_default(), pronunciation);
  CHECK(has(written.sections.at(0).xml,
            R"(<phoneme alphabet="ipa" ph="lɛm">Lemn</phoneme> Sissay spoke.)"));
}
