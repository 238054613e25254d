#include <catch2/catch.hpp>

#include "plain/plain.hpp"
#include "plain/read.hpp"
#include "plain/table.hpp"

using namespace plainsong;

namespace {

const char* const dates =
    "| Day | Place |\n|---|---|\n| Monday | town hall |\n| Tuesday | library |";

}  // namespace

TEST_CASE("a table that fits is aligned") {
  CHECK(plain_text(read(dates), 40) == R"(Day      Place
Monday   town hall
Tuesday  library
)");
}

TEST_CASE("a table that does not fit is said in sentences") {
  CHECK(plain_text(read(dates), 17) ==
        "Day: Monday;\nPlace: town hall.\nDay: Tuesday;\nPlace: library.\n");
}

TEST_CASE("columns are as wide as they look") {
  CHECK(table_lines({false, {{"日本", "a"}, {"é", "b"}}}, 0) ==
        std::vector<std::string>{"日本  a", "é     b"});
}

TEST_CASE("a table's sentences keep their cells' full stops") {
  CHECK(table_lines({true, {{"When?", "What"}, {"Monday.", "A long, long walk."}, {"", "Rest"}}},
                    20) == std::vector<std::string>{"When? Monday. What:", "A long, long walk.",
                                                    "When? [empty]; What:", "Rest."});
}

TEST_CASE("a heading over a column that no row has is not lost") {
  CHECK(table_lines({true, {{"Day", "Place", "Price of\nit"}, {"Monday", "hall"}}}, 40) ==
        std::vector<std::string>{"Price of it.", "Day: Monday; Place: hall."});
  CHECK(table_lines({true, {{"Day", "Place"}}}, 9) == std::vector<std::string>{"Day;", "Place."});
}

TEST_CASE("a cell of several lines is said in a sentence") {
  CHECK(table_lines({true, {{"Day"}, {"Monday\nmorning"}}}, 40) ==
        std::vector<std::string>{"Day: Monday morning."});
}
