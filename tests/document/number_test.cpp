#include <catch2/catch.hpp>

#include "document/dump.hpp"
#include "document/making.hpp"

using namespace plainsong;
using namespace plainsong::making;

TEST_CASE("each line of code that has something on it is a sentence") {
  CHECK(dump(document("", {leaf(BlockKind::code, "  a. b\n\n\tc\n")})) ==
        "section{1 \"\" code{  [0 a. b]\n\n\t[1 c]\n}}");
}

TEST_CASE("abbreviations are known to the numbering") {
  Document made = document("", {paragraph("Dr. Lee came.")});
  Abbreviations known;
  known.never_last.insert("dr");
  number_sentences(made, known);
  CHECK(dump(made) == "section{1 \"\" paragraph{[0 Dr. Lee came.]}}");
}

TEST_CASE("renumbering leaves ranges and counts from 0 across sections") {
  Document made = document("One", {paragraph("A. B.")});
  made.sections.push_back(made.sections[0]);
  renumber(made);
  CHECK(number(made.sections[1].id) == 1);
  CHECK(number(made.sections[1].heading.sentences[0].id) ==
        number(made.sections[0].heading.sentences[0].id) +
            made.sections[0].blocks[0].text.sentences.size() + 1);
  const std::string before = dump(made);
  renumber(made);
  CHECK(dump(made) == before);
}
