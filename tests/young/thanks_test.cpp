#include <catch2/catch.hpp>

#include "lines.hpp"

using namespace plainsong;

TEST_CASE("what those did who are thanked is told of them, not of the noun beside it") {
  check_all({
      {"Huge thanks to Become – the charity for children in care and care leavers who run the "
       "office for the group and who made this work possible.",
       "Huge thanks to Become. This is the charity for children in care and care leavers. Become "
       "runs the office for the group. Become made this work possible."},
      {"Many thanks to Anna Hill, the head of the school who leads our talks and who made this "
       "day possible.",
       "Many thanks to Anna Hill. This is the head of the school. Anna Hill leads our talks. Anna "
       "Hill made this day possible."},
  });
}

TEST_CASE("whoever is thanked without a name keeps the words that say who is meant") {
  check_left_alone({
      "Thanks to the people of the town who came to our talks and who told us what they think.",
  });
}
