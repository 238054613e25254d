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

TEST_CASE("dates are put in order where no guess is needed") {
  CHECK(stated_date("2022-02-25") == "2022-02-25");
  CHECK(stated_date("2022-02-25T10:00:00Z") == "2022-02-25");
  CHECK(stated_date("25 February 2022") == "2022-02-25");
  CHECK(stated_date("Friday 25th of Feb 2022") == "2022-02-25");
  CHECK(stated_date("February 25, 2022") == "2022-02-25");
  CHECK(stated_date("February 2022") == "2022-02");
  CHECK(stated_date("03/04/2022") == "03/04/2022");
  CHECK(stated_date("Spring 2022") == "Spring 2022");
  CHECK(stated_date("") == "");
  CHECK(stated_date("2024-02-31") == "2024-02-31");  // no such day: as it was written
  CHECK(stated_date("31 February 2024") == "31 February 2024");
}

TEST_CASE("a date begins with a day, if the calendar has it") {
  CHECK(first_day("2022-02-25") == "2022-02-25");
  CHECK(first_day("2022-02") == "2022-02-01");
  CHECK(first_day("2022") == "2022-01-01");
  for (const char* none : {"", "2024-02-31", "2024-13-01", "2024-13", "yesterday", "31/03/2022",
                           "20-02-2022", "2022-2-5", "2022-02-25T10"})
    CHECK(first_day(none).empty());
  CHECK(first_day("2024-02-29") == "2024-02-29");
}
