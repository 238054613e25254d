#include <catch2/catch.hpp>

#include "normalised.hpp"

using namespace plainsong::normalised;

TEST_CASE("Americans say dates month first, as they write them") {
  check_all(
      {
          {"10/06/2005", "October sixth two thousand five"},
          {"11/17/05", "November seventeenth oh five"},
          {"for Tu (2/22) at 5 pm", "for Tuesday (February twenty-second) at five p.m."},
          {"20 january", "the twentieth of January"},
          {"1155", "eleven fifty-five"},
          {"340 A.D.", "three forty A D."},
          {"2Q22", "the second quarter of twenty-two"},
      },
      "en-US");
}

TEST_CASE("American houses, states and streets") {
  check_all(
      {
          {"123 Laguna Ct, Town", "one twenty-three Laguna Court, Town"},
          {"12 S 1st st", "twelve South first Street"},
          {"708 N 1st St, San City", "seven zero eight North first Street, San City"},
          {"1428 Elm St. It was strange.", "fourteen twenty-eight Elm Street. It was strange."},
          {"Albany, NY 12207", "Albany, New York one two two zero seven"},
          {"Portland, OR.", "Portland, Oregon."},
          {"Come in, OK?", "Come in, O K?"},
      },
      "en-US");
}

TEST_CASE("long numbers are said digit by digit") {
  check_all(
      {
          {"13000", "one three zero zero zero"},
          {"123000", "one two three zero zero zero"},
          {"13000 homes", "thirteen thousand homes"},
          {"$18052", "eighteen thousand fifty-two dollars"},
          {"13,000", "thirteen thousand"},
          {"170 - 45190", "one hundred seventy, four five one nine zero"},
          {"1-8090", "one-eight thousand ninety"},
      },
      "en-US");
}

TEST_CASE("American units and money") {
  check_all(
      {
          {"25 x 7 m, 2x8", "twenty-five by seven meters, two x eight"},
          {"5 km, 2 l, 3t", "five kilometers, two liters, three metric tons"},
          {"60 km/h, 12kg/kg", "sixty kilometers per hour, twelve kilograms per kilogram"},
          {"$1/d, £10/wk", "one dollar per day, ten pounds per week"},
          {"50%", "fifty percent"},
          {"$ 5", "five dollars"},
          {"$20.010, $.506", "twenty dollars and one cent, point five zero six dollars"},
          {"£1.20", "one pound and twenty pence"},
      },
      "en-US");
}

TEST_CASE("addresses are said in full where they are short") {
  check_all(
      {
          {"abc1@gmail.com", "A B C one at gmail dot com"},
          {"a-1.b3_c&-d@gma4i-l.com",
           "A dash one dot B three underscore C ampersand dash D at G M A four I dash L dot com"},
          {"sdf@gmail.com/123-sm", "S D F at gmail dot com slash one two three dash S M"},
          {"https://www.nvidia.com/rtx-6000",
           "H T T P S colon slash slash W W W dot nvidia dot com slash R T X dash six thousand"},
          {"file:///photos/image.jpg", "file colon slash slash slash photos slash image dot jpeg"},
          {"test.com", "test dot com"},
          {"ourdailynews.abc", "ourdailynews dot A B C"},
          {"Visit https://www.example.org/a?id=3", "Visit link to example dot org"},
      },
      "en-US");
}

TEST_CASE("American telephone numbers") {
  check_all(
      {
          {"(123)-123-5678", "one two three, one two three, five six seven eight"},
          {"+1 123-123-5678", "plus one, one two three, one two three, five six seven eight"},
          {"1-800-GO-2-HAUL", "one, eight hundred, GO two HAUL"},
          {"555-1234", "five five five, one two three four"},
          {"123-45-6789", "one two three, four five, six seven eight nine"},
          {"Social Security number 123-45-6789",
           "Social Security number one two three, four five, six seven eight nine"},
          {"401(k), 501(c)(3)", "four oh one, K, five oh one, C, three"},
      },
      "en-US");
}

TEST_CASE("American words for signs") {
  check_all(
      {
          {"upgrade/update", "upgrade slash update"},
          {"1/f", "one per F"},
          {"won 3-1", "won three to one"},
          {"1/2, 2 1/2, 1/3", "one half, two and a half, one third"},
          {"-1/2, 3/20", "minus one half, three twentieths"},
          {"rated 8/10", "rated eight out of ten"},
          {"2x", "two x"},
          {"Mrs. Norris", "Misses Norris"},
          {"12nd, 3th, 22nd", "twelve nd, three th, twenty-second"},
      },
      "en-US");
}
