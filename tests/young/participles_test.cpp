#include <catch2/catch.hpp>

#include "house_words.hpp"
#include "young/young.hpp"

using namespace plainsong;

namespace {

std::string simple(const std::string& line) {
  return simplify_line(line, house_words(), {});
}

}  // namespace

TEST_CASE("what came of it becomes a sentence, at the time of the main clause") {
  CHECK(simple("The council closed two of its libraries last spring, forcing families to travel to "
               "the next town.") ==
        "The council closed two of its libraries last spring. This forced families to travel to "
        "the next town.");
}

TEST_CASE("what a claim leads to stays with the one who claims it") {
  const std::string line =
      "The mayor said that the council closed two libraries, forcing families to travel to town.";
  CHECK(simple(line) == line);
}
