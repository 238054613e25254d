#include <catch2/catch.hpp>

#include "lines.hpp"

using namespace plainsong;

TEST_CASE("what something is because of becomes a sentence") {
  check_all({
      {"The school in the north of the town was closed for a week because of the heavy rain and "
       "the wind.",
       "The school in the north of the town was closed for a week. This was because of the heavy "
       "rain and the wind."},
      {"In the north, sales of fish are down this year, mostly because of the bad weather in the "
       "spring.",
       "In the north, sales of fish are down this year. This is mostly because of the bad weather "
       "in the spring."},
  });
}

TEST_CASE("what something was done for becomes a sentence") {
  check_all(
      {{"The team brought people from all over the country together in May to talk about the "
        "new plan for schools.",
        "The team brought people from all over the country together in May. This was to talk "
        "about the new plan for schools."}});
}

TEST_CASE("what somebody had the chance to do, and what for, are two sentences") {
  check_all({
      {"I was glad to have the chance to travel to Leeds at the start of the month to meet with "
       "the team from the new school.",
       "I was glad to have the chance to travel to Leeds at the start of the month. This was to "
       "meet with the team from the new school."},
      {"The plan means bringing people with a wide mix of skills together to talk in front of a "
       "crowd in a hall.",
       "The plan means bringing people with a wide mix of skills together. This is to talk in "
       "front "
       "of a crowd in a hall."},
      {"They have had to make long trips to the next big town to get cash and the people of the "
       "town say they cannot.",
       "They have had to make long trips to the next big town to get cash. The people of the town "
       "say they cannot."},
  });
}

TEST_CASE("what a thing that is told of is for is no purpose of the telling") {
  check_left_alone({
      "The state told people about a new test of the plan to run for 3 years to extend support for "
      "care leavers.",
  });
}

TEST_CASE("a reason for what was not so, or may be so, stays where it is") {
  check_left_alone({
      "The school in the north of the town was not closed because of the heavy rain in May.",
      "She says the school in the north of the town was closed because of the heavy rain.",
      "The school in the north of the town may be closed because of the heavy rain in May.",
      "The council opened the school in the north only because of the letters from the children.",
      "The council has a plan to build a new school for the children in the north of the "
      "town.",
  });
}
