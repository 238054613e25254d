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

TEST_CASE("what somebody or something became along with the rest becomes a sentence") {
  check_all({
      {"Leeds got a lot from the new road to the north, becoming the gateway to the old towns by "
       "the sea.",
       "Leeds got a lot from the new road to the north. Leeds became the gateway to the old "
       "towns by the sea."},
  });
}

TEST_CASE("what has been done along with something that has been done becomes a sentence") {
  check_all({
      {"The team has made a breakthrough in the past year, developing a method that could be in "
       "use in police stations soon.",
       "The team has made a breakthrough in the past year. The team has developed a method that "
       "could be in use in police stations soon."},
  });
  check_left_alone({
      "The city has gone down by 4 metres in the past 30 years, rendering its old wall by the "
      "sea useless.",
      "This has happened in the north, because of the rise in the price of gas.",
  });
}

TEST_CASE("what a report or a book tells becomes a sentence") {
  check_all({
      {"This is a report based on the voices of young people in care, setting out what the review "
       "needs to do.",
       "This is a report based on the voices of young people in care. It explains what the review "
       "needs to do."},
      {"It was a long letter to the head of the school, describing the room in which she had to "
       "wait.",
       "It was a long letter to the head of the school. It described the room in which she had to "
       "wait."},
      {"Ann Hill will share what she found in her new research on schools – looking at how "
       "children "
       "are helped to read.",
       "Ann Hill will share what she found in her new research on schools. This research looks at "
       "how children are helped to read."},
  });
  check_left_alone({
      "She is a teacher at the old school by the river, setting out for work at 6 in the morning.",
      "There is no research on the schools in the north of the country – looking at how children "
      "read.",
      "The report and the study were read by the team in May, looking at how children are helped.",
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

TEST_CASE("what others do meanwhile is told of the present, too, but not by halves") {
  check_all(
      {{"The birds of the country have suffered even bigger losses, with river birds falling "
        "by 76% over the same time.",
        "The birds of the country have suffered even bigger losses. River birds have fallen "
        "by 76% over the same time."}});
  check_left_alone(
      {"The schools have been getting ready for the day, with Anna Hill building a "
       "boat and Tom Bell singing songs."});
}
