#include "check/running_prose.hpp"

#include <catch2/catch.hpp>
#include <memory>

#include "reader/reader.hpp"

using namespace plainsong;

namespace {

using Prose = std::vector<std::string>;

Prose prose_of(const std::string& markdown) {
  Diagnostics diagnostics;
  return running_prose(read_document({"a.md", markdown}, {}, diagnostics));
}

}  // namespace

TEST_CASE("headings, quotations, tables and code are no running prose") {
  CHECK(prose_of("# News\n\nIt rained. It stopped.\n\n> We said so.\n\n    code here.\n\n"
                 "| a | b |\n|---|---|\n| c. | d. |\n") == Prose{"It rained.", "It stopped."});
}

TEST_CASE("a short line without an end mark is no sentence") {
  CHECK(prose_of("Care Day 2022\n\nWe met.") == Prose{"We met."});
}

TEST_CASE("the line before a list is one sentence with its first item") {
  CHECK(prose_of("The room has:\n\n- desks\n- a quiet corner\n") ==
        Prose{"The room has, desks.", "a quiet corner."});
}

TEST_CASE("items that end in a semicolon run on") {
  CHECK(prose_of("- one;\n- two;\n- three.\n") == Prose{"one, two, three."});
}

TEST_CASE("addresses are left out, and what only leads to one is a whole sentence") {
  CHECK(prose_of("Read it here: <https://example.org/a>\n\nWrite to a@example.org today.") ==
        Prose{"Read it here.", "Write to today."});
}

TEST_CASE("the meanings of words are not counted") {
  CHECK(prose_of("# News\n\nWe met.\n\n## Words to know\n\n- A council is a group.\n") ==
        Prose{"We met."});
}
