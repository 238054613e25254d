#include <catch2/catch.hpp>

#include "house_words.hpp"
#include "young/young.hpp"

using namespace plainsong;

namespace {

std::string simple(const std::string& line) {
  return simplify_line(line, house_words(), {});
}

}  // namespace

TEST_CASE("a clause in brackets becomes a sentence") {
  CHECK(simple("Children can now visit the new library in the town centre after school (the old "
               "library is closed).") ==
        "Children can now visit the new library in the town centre after school. The old library "
        "is closed.");
}

TEST_CASE("an initialism stays with its name") {
  const std::string line =
      "The Parent Families and Allies Network (PFAN) wrote a long report about care for children.";
  CHECK(simple(line) == line);
}
