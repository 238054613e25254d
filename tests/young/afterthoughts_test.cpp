#include <catch2/catch.hpp>

#include "lines.hpp"

using namespace plainsong;

TEST_CASE("a way in which something was done is told behind it") {
  check_all({
      {"The new rooms gave us the chance to speak to young people from the whole country in a way "
       "that was not possible in the old hall.",
       "The new rooms gave us the chance to speak to young people from the whole country. This was "
       "not possible in the old hall."},
      {"We think they gave us the chance to speak to people from the whole country in a way that "
       "may not have happened in the old days.",
       "We think they gave us the chance to speak to people from the whole country. This may not "
       "have happened in the old days."},
  });
  check_left_alone({
      "The mayor said that the calls let them speak to people in a way that was not possible "
      "before.",
      "If the calls let us speak to people in a way that was not possible before, we use them.",
      "We did not speak to the people of the town in a way that was fair to the old school.",
  });
}

TEST_CASE("what somebody felt or suffered is told by itself") {
  check_all({
      {"We began the month with sad news about the pain and grief Anna Hill suffered in the year "
       "after the fire at her home.",
       "We began the month with sad news about pain and grief. Anna Hill suffered this pain "
       "and grief in the year after the fire at her home."},
  });
  check_left_alone({
      "She told the boys and girls Anna Hill left the school in the year after the fire.",
      "The mayor said that we know little about the pain and grief Anna Hill suffered there.",
  });
}
