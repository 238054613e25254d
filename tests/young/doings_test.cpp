#include <catch2/catch.hpp>

#include "lines.hpp"

using namespace plainsong;

TEST_CASE("what somebody does along with the rest becomes a sentence") {
  check_all({
      {"The mayor thanked the children for their long letters, adding that the team would read all "
       "of them.",
       "The mayor thanked the children for their long letters. The mayor added that the team would "
       "read all of them."},
      {"He also became a radio presenter in the spring, giving a show on a station in Leeds.",
       "He also became a radio presenter in the spring, giving a show on a station in Leeds."},
      {"The hills form the border of the country in the north, touching the sea in the far west.",
       "The hills form the border of the country in the north. The hills touch the sea in the far "
       "west."},
  });
}

TEST_CASE("what others do meanwhile becomes a sentence") {
  check_all({
      {"There was a great response to the call, with almost 600 people or groups sending us "
       "their ideas.",
       "There was a great response to the call. Almost 600 people or groups sent us their ideas."},
  });
}

TEST_CASE("a doing that is not the subject's, or not a fact, stays") {
  check_left_alone({
      "The report found that prices had gone up in the north, with the storm speeding up the rise.",
      "The team did not thank the children for the letters, adding that they were too late.",
      "The rain fell on the old town for 3 days, closing the school and ending the spring "
      "fair.",
      "She could talk to the team about the new plan, asking for more time and more money.",
  });
}
