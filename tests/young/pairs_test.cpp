#include <catch2/catch.hpp>

#include "lines.hpp"

using namespace plainsong;

TEST_CASE("not only becomes two sentences") {
  check_all({{"Not only can I see the north of the country from here, but I can also write to you.",
              "I can see the north of the country from here. I can also write to you."},
             {"Not only did she win the big prize, but she also built a new school for the town.",
              "She won the big prize. She also built a new school for the town."}});
  check_left_alone(
      {"Not only the children of the school but the whole town came to the new hall."});
}
