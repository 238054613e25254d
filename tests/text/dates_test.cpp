#include "text/dates.hpp"

#include <catch2/catch.hpp>

using namespace plainsong;

TEST_CASE("dates are written for people") {
  CHECK(readable_date("2022-02-05", "en-GB") == "5 February 2022");
  CHECK(readable_date("2022-02", "en") == "February 2022");
  CHECK(readable_date("2022-02-05", "de") == "2022-02-05");
  CHECK(readable_date("2022-13-05", "en") == "2022-13-05");
  CHECK(readable_date("spring '22", "en") == "spring '22");
  CHECK(readable_date("", "en").empty());
}
