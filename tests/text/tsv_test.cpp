#include "text/tsv.hpp"

#include <catch2/catch.hpp>

using namespace plainsong;

TEST_CASE("a table has rows of cells, with their lines") {
  const std::vector<TsvRow> rows = read_tsv("# comment\na\tb c\t\n\n x \ty\r\n#\nlast");
  REQUIRE(rows.size() == 3);
  CHECK(rows[0].line == 2);
  CHECK(rows[0].cells == std::vector<std::string>{"a", "b c", ""});
  CHECK(rows[1].line == 4);
  CHECK(rows[1].cells == std::vector<std::string>{"x", "y"});
  CHECK(rows[2].line == 6);
  CHECK(rows[2].cell(0) == "last");
  CHECK(rows[2].cell(7).empty());
}

TEST_CASE("an empty table has no rows") {
  CHECK(read_tsv("").empty());
  CHECK(read_tsv("\n \r\n# x").empty());
}

TEST_CASE("an empty first cell is a cell") {
  CHECK(read_tsv("\tb").at(0).cells == std::vector<std::string>{"", "b"});
}
