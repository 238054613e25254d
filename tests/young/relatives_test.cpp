#include <catch2/catch.hpp>

#include "house_words.hpp"
#include "young/young.hpp"

using namespace plainsong;

namespace {

std::string simple(const std::string& line) {
  return simplify_line(line, house_words(), {});
}

}  // namespace

TEST_CASE("a clause between commas that tells more of a name becomes a sentence") {
  CHECK(simple("Josh MacAlister, who led the care review for the government, met many young people "
               "in the spring.") ==
        "Josh MacAlister led the care review for the government. Josh MacAlister met many young "
        "people in the spring.");
}

TEST_CASE("a clause without commas says which one is meant, and stays") {
  const std::string line =
      "The children who wrote to us in the spring of that year will get a letter from the team "
      "soon.";
  CHECK(simple(line) == line);
}
