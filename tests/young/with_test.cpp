#include <catch2/catch.hpp>

#include "lines.hpp"

using namespace plainsong;

TEST_CASE("what a sentence sets the scene with is a sentence") {
  check_all({
      {"With spring now nearly here, it feels like we are coming to the end of a long year.",
       "Spring is now nearly here. It feels like we are coming to the end of a long year."},
      {"With the summer nearly over, the team went back to the old school at the edge of the town.",
       "The summer was nearly over. The team went back to the old school at the edge of the town."},
      {"With the parents watching, the children sang the songs that they had learned in the "
       "spring.",
       "The parents were watching. The children sang the songs that they had learned in the "
       "spring."},
  });
}

TEST_CASE("the month or the year that something fell in is told first") {
  check_all({
      {"In a month which saw the old school open its doors again, it has been good to hear what "
       "the children of the town can do.",
       "This month saw the old school open its doors again. It has been good to hear what the "
       "children of the town can do."},
      {"In a year that saw three new schools in the north, the council closed the old hall at the "
       "edge of the town.",
       "That year saw three new schools in the north. The council closed the old hall at the edge "
       "of the town."},
  });
}

TEST_CASE("who or what somebody is with stays with them") {
  check_left_alone({
      "With her brother, she went to the school at the edge of the town to look for the lost dog.",
      "With no one left in the hall, we could put the chairs and the tables back where they were.",
      "With so many people still in the hall, we could not hear what the mayor said about the "
      "school.",
      "With the summer nearly over, why did the team not go back to the school in the old town?",
  });
}
