#include <catch2/catch.hpp>

#include "lines.hpp"

using namespace plainsong;

TEST_CASE("who wrote it goes in front of the quoted words") {
  check_all(
      {{"The new school is good for the town, as Josh wrote last week \"The children of the town "
        "have waited for this\".",
        "The new school is good for the town. Josh wrote last week: \"The children of the town "
        "have waited for this\"."},
       {"The new school is good for the town, as Josh wrote last week: “The children of the town "
        "have waited for this.”",
        "The new school is good for the town. Josh wrote last week: “The children of the town "
        "have waited for this.”"}});
  check_left_alone(
      {"The school is good for the town because, as Josh wrote last week, \"children have waited "
       "for this\".",
       "The new school is good for the town, as Josh wrote last week in a \"good and long\" "
       "letter to us."});
}
