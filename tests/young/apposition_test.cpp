#include <catch2/catch.hpp>

#include "house_words.hpp"
#include "young/young.hpp"

using namespace plainsong;

namespace {

std::string simple(const std::string& line) {
  return simplify_line(line, house_words(), {});
}

}  // namespace

TEST_CASE("what a name stands for becomes a sentence") {
  CHECK(simple("Anna Hill, a teacher at a school in Leeds, says the new rules will make lessons "
               "better.") ==
        "Anna Hill is a teacher at a school in Leeds. Anna Hill says the new rules will make "
        "lessons better.");
}

TEST_CASE("what a person was long ago stays in its sentence") {
  const std::string line =
      "Anna Hill, a teacher at a small school in Leeds, wrote three books about birds.";
  CHECK(simple(line) == line);
}
