#include <catch2/catch.hpp>

#include "lines.hpp"

using namespace plainsong;

TEST_CASE("where or when it was that something has its title or its stage is a sentence") {
  check_all({
      {"We then moved to the 'Listening' stage when we asked families in ten towns what they "
       "wanted from us.",
       "We then moved to the 'Listening' stage. This was when we asked families in ten towns what "
       "they wanted from us."},
      {"Next came the \"Planning\" stage when we asked all the families what they wanted from us.",
       "Next came the \"Planning\" stage. This was when we asked all the families what they wanted "
       "from us."},
      {"A big part of this has been our 'Big Ideas' where we asked everyone to tell us their "
       "stories.",
       "A big part of this has been our 'Big Ideas'. This is where we asked everyone to tell us "
       "their stories."},
      {"So we are now in the stage “Building”, where we are finding real answers and writing our "
       "plans.",
       "So we are now in the stage “Building”. This is where we are finding real answers and "
       "writing our plans."},
      {"She works in the 'Quiet Room' where children go when the classroom is too loud for them.",
       "She works in the 'Quiet Room'. This is where children go when the classroom is too loud "
       "for them."},
  });
}

TEST_CASE("what a title is the title of is a sentence") {
  check_all({
      {"In March the charity launched 'Safe at Home', a guide for parents who look after a sick "
       "child.",
       "In March the charity launched 'Safe at Home'. This is a guide for parents who look after a "
       "sick child."},
      {"The council released \"Our Streets\" a film about children who walk to school in the "
       "winter.",
       "The council released \"Our Streets\". This is a film about children who walk to school in "
       "the winter."},
  });
}

TEST_CASE("a title of which nothing is told as a fact keeps what stands behind it") {
  check_left_alone({
      "We have not yet had the 'Big Talk' where we ask everyone to tell us their stories.",
      "The mayor said that he would not go back to the 'Quiet Room' where children go when it is "
      "too loud.",
      "If we go to the 'Quiet Room' where children go when the classroom is too loud, we can talk.",
      "He wrote 'Old Roads' a year before he died in a small house at the edge of the town.",
      "She left the 'Quiet Room' when the children who had come in with her began to sing.",
  });
}

TEST_CASE("a title by itself and what it is the title of become a sentence") {
  check_all(
      {{"'Talks with young people in care' – a podcast for Care Day from 'Our Voice' – a group "
        "of five schools in Wales.",
        "'Talks with young people in care' is a podcast for Care Day from 'Our Voice'. This is "
        "a group of five schools in Wales."}});
  check_left_alone(
      {"'Talks with young people in care' – a podcast for Care Day – has been made by "
       "a group of five schools."});
}
