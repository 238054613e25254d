#include <catch2/catch.hpp>

#include "document/build.hpp"
#include "house_words.hpp"
#include "young/young.hpp"

using namespace plainsong;

namespace {

Document document_of(const std::vector<Block>& blocks) {
  Document document;
  Section section;
  section.blocks = blocks;
  document.sections.push_back(std::move(section));
  number_sentences(document, {});
  return document;
}

Block paragraph(const std::string& words) {
  Block block;
  append_copied(block.text, words, 0);
  return block;
}

/// A line for each paragraph, and one that starts with a star for each bullet.
std::string lines_of(const std::vector<Block>& blocks, const std::string& star = {}) {
  std::string lines;
  for (const Block& block : blocks) {
    const bool item = block.kind == BlockKind::list_item;
    if (block.kind == BlockKind::paragraph) lines += star + block.text.utf8 + "\n";
    lines += lines_of(block.children, item ? "* " : "");
  }
  return lines;
}

Document simple(Document source) {
  source.source = std::make_shared<Source>(Source{"test", "-"});
  Diagnostics diagnostics;
  YoungOptions options;
  options.body_only = true;
  return simplify(source, house_words(), options, diagnostics).document;
}

std::string simple(const std::string& words) {
  return lines_of(simple(document_of({paragraph(words)})).sections.front().blocks);
}

struct Row {
  std::string before, after;
};

}  // namespace

TEST_CASE("three or more things at the end of a sentence become bullets") {
  const Row row = GENERATE(values<Row>({
      {"In the spring we went to the north to meet children, parents and teachers.",
       "In the spring we went to the north to meet:\n* children\n* parents\n* teachers\n"},
      {"The team worked that year on reports, short films, books and old songs.",
       "The team worked that year on:\n* reports\n* short films\n* books\n* old songs\n"},
      {"The year was full of new things to see, including films, books, songs and games.",
       "The year was full of new things to see, including:\n* films\n* books\n* songs\n* games\n"},
      {"The team talked about four things that matter: homes, schools, friends and food.",
       "The team talked about four things that matter:\n* homes\n* schools\n* friends\n* food\n"},
      {"The best days of the year include meeting children in Leeds, seeing the film in London "
       "and talking with the team.",
       "The best days of the year include:\n* meeting children in Leeds\n* seeing the film in "
       "London\n* talking with the team\n"},
      {"I saw some of the good work in the north, including projects New Beginnings, Pure "
       "Insight and Lifelong Links.",
       "I saw some of the good work in the north, including projects:\n* New Beginnings\n* Pure "
       "Insight\n* Lifelong Links\n"},
      {"We want to help children, talk with parents and write to the people in charge.",
       "We want to:\n* help children\n* talk with parents\n* write to the people in charge\n"},
      {"The new plan has allowed us to really help children, talk with parents and write to the "
       "people in charge.",
       "The new plan has allowed us to:\n* really help children\n* talk with parents\n* write to "
       "the people in charge\n"},
      {"All of them were tested in three ways: stamina, handgrip strength and lower-body power.",
       "All of them were tested in three ways:\n* stamina\n* handgrip strength\n* lower-body "
       "power\n"},
      {"Ann Hill also saw the small houses of the Old Town, which includes four new homes: Hill, "
       "River, Lake and Wood.",
       "Ann Hill also saw the small houses of the Old Town. The Old Town includes four new homes:\n"
       "* Hill\n* River\n* Lake\n* Wood\n"},
      {"The people who came to the hall that day were teachers, nurses and farmers.",
       "The people who came to the hall that day were:\n* teachers\n* nurses\n* farmers\n"},
  }));
  CHECK(simple(row.before) == row.after);
}

TEST_CASE("things that are not alike, or that share more than their lead, stay in the sentence") {
  const std::string line =
      GENERATE(as<std::string>{}, "We met children and parents.", "We met Ann, Bob and Eve.",
               "Children, parents and teachers from the north of the town came to the old hall.",
               "In the spring we went to the north to meet children, parents or teachers there.",
               "In the spring of that year we did not meet the children, parents and teachers.",
               "The team met our children, parents and teachers in the spring of that year.",
               "The report was sent in spring to the Department for Levelling Up, Housing and "
               "Communities.",
               "The team met children, parents and teachers who live in the north of the town.",
               "The team chose between the old hall, the new school and the house in the north.",
               "In the north, the south and the west of the town it was cold, wet and very dark.");
  CHECK(simple(line) == line + "\n");
}

TEST_CASE("an item of a list gets no list of its own") {
  Block item{BlockKind::list_item, {}, {}, 1, false, {}};
  const std::string words =
      "In the spring we went to the north to meet children, parents and teachers.";
  item.children.push_back(paragraph(words));
  Block list{BlockKind::bullet_list, {}, {}, 1, false, {}};
  list.children.push_back(item);
  CHECK(lines_of(simple(document_of({list})).sections.front().blocks) == "* " + words + "\n");
}

TEST_CASE("an address behind a colon becomes a paragraph") {
  CHECK(simple("You can read all of it here: https://example.org/report") ==
        "You can read all of it here:\nhttps://example.org/report\n");
  CHECK(simple("The team wrote a report: https://example.org/report") ==
        "The team wrote a report.\nhttps://example.org/report\n");
}
