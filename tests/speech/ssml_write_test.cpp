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

TEST_CASE("a line's end stands behind every full stop that a tag follows") {
  const std::string xml = xml_of(
      {section("", {paragraph("They said 'Paying the Price'."), paragraph("We met the APPG.")})});
  CHECK_FALSE(has(xml, ".<"));
  CHECK(has(xml, ".\n    </s>"));
}

TEST_CASE("a picture is announced, and so is what was crossed out") {
  Block words = paragraph("See the map here.");
  words.text.inlines = {{InlineKind::image, {8, 11}, "map.png"},
                        {InlineKind::strikethrough, {12, 16}, ""}};
  const std::string xml = xml_of({section("", {leaf(BlockKind::picture, "Two children"), words})});
  CHECK(has(xml, ">Picture: Two children"));
  CHECK(has(xml, ">See the Picture: map Crossed out: here."));
}

TEST_CASE("the items of a numbered list are counted aloud") {
  const Block list = container(BlockKind::numbered_list,
                               {container(BlockKind::list_item, {paragraph("Open it.")}),
                                container(BlockKind::list_item, {paragraph("Read it.")})});
  const std::string xml = xml_of({section("", {list})});
  CHECK(has(xml, R"(<sub alias="one:">1.</sub> Open it.)"));
  CHECK(has(xml, R"(<sub alias="two:">2.</sub> Read it.)"));
  CHECK(has(xml, R"(<break time="500ms"/>)"));
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

TEST_CASE("the links of a list of links are numbered aloud") {
  const Block list =
      container(BlockKind::bullet_list,
                {container(BlockKind::list_item, {paragraph("The seminar: https://youtu.be/x")}),
                 container(BlockKind::list_item, {paragraph("No link here.")}),
                 container(BlockKind::list_item, {paragraph("The report: https://gov.uk/y")})});
  const std::string xml = xml_of({section("In case you missed it", {list}, SectionRole::links)});
  CHECK(has(xml, R"(<sub alias="Link one:">Link 1:</sub> The seminar: )"));
  CHECK(has(xml, R"(<sub alias="Link two:">Link 2:</sub> The report: )"));
  CHECK(has(xml, ">No link here."));
}
