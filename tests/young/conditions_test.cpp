#include <catch2/catch.hpp>

#include "lines.hpp"

using namespace plainsong;

TEST_CASE("whom a request is for becomes a question") {
  check_all({
      {"If you would like to help us with the new garden in the park, please call the team.",
       "Would you like to help us with the new garden in the park? Please call the team."},
      {"If you no longer want to get letters about the work of this review please email us today.",
       "Do you no longer want to get letters about the work of this review? Please email us "
       "today."},
      {"UNSUBSCRIBE: If you no longer want to get letters about the work of this review please "
       "email us.",
       "UNSUBSCRIBE: Do you no longer want to get letters about the work of this review? Please "
       "email us."},
      {"If you have a question about the new bus or the new road, visit our page on the web.",
       "Do you have a question about the new bus or the new road? Visit our page on the web."},
      {"If you missed the talk on safe homes in the town last week, please read our page.",
       "Did you miss the talk on safe homes in the town last week? Please read our page."},
      {"Please call the team in Leeds by the end of May if you would like to help us.",
       "Would you like to help us? Please call the team in Leeds by the end of May."},
  });
}

TEST_CASE("a condition that is no question to the reader stays where it is") {
  check_left_alone({
      "If you do not hear from the team in the weeks to come, please call us again.",
      "If you see a fire in one of the old buildings by the river, call the team at once.",
      "If you would like to help us with the new garden, the team will call you in May.",
      "Please check with the team in the office in Leeds if you can come to the talk.",
      "Please call the team in Leeds about the new garden only if you would like to help.",
      "Please call the team in the town if you would like to help and we will send you a form.",
      "Please do not come to the talk in the school if you are ill or have a bad cough.",
      "If the children would like to help us with the new garden, please call the team.",
  });
}

TEST_CASE("those of you who missed something are some of you") {
  check_all(
      {{"For those of you who could not make our talk on safe homes on 9 December, you can "
        "find it on our page.",
        "Some of you could not make our talk on safe homes on 9 December. You can find it on "
        "our page."}});
}
