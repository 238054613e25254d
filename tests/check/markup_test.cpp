#include "check/markup.hpp"

#include <catch2/catch.hpp>

using namespace plainsong;

TEST_CASE("times of clips are read in every form that SMIL has") {
  CHECK(clock_milliseconds("0:32:29") == 1949000);
  CHECK(clock_milliseconds("00:05.25") == 5250);
  CHECK(clock_milliseconds("5.25s") == 5250);
  CHECK(clock_milliseconds("90min") == 5400000);
  CHECK(clock_milliseconds("1.5h") == 5400000);
  CHECK(clock_milliseconds("200ms") == 200);
  CHECK(clock_milliseconds("npt=5.250s") == 5250);
  CHECK(clock_milliseconds("12") == 12000);
  for (const char* none :
       {"", "soon", "1:2:3:4", "-1s", "1..2s", "PT5S", "1e9", "99999999999:99999999999:1"})
    CHECK_FALSE(clock_milliseconds(none));
}

TEST_CASE("durations are read as ISO 8601 has them") {
  CHECK(duration_milliseconds("PT457.931S") == 457931);
  CHECK(duration_milliseconds("PT1H2M3.5S") == 3723500);
  CHECK(duration_milliseconds("PT90M") == 5400000);
  for (const char* none : {"", "PT", "457s", "P1D", "PT5", "PTS"})
    CHECK_FALSE(duration_milliseconds(none));
}
