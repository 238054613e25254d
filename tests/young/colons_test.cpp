#include <catch2/catch.hpp>

#include "house_words.hpp"
#include "young/young.hpp"

using namespace plainsong;

namespace {

std::string simple(const std::string& line) {
  return simplify_line(line, house_words(), {});
}

}  // namespace

TEST_CASE("a clause behind a colon becomes a sentence") {
  CHECK(simple("The team has good news for every family in the town: the new library is open.") ==
        "The team has good news for every family in the town. The new library is open.");
}

TEST_CASE("what somebody says stays with the one who says it") {
  const std::string line =
      "The head teacher said this to the children: the new library is now open to you all.";
  CHECK(simple(line) == line);
}
