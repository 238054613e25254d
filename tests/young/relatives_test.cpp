#include <catch2/catch.hpp>

#include "lines.hpp"

using namespace plainsong;

TEST_CASE("a clause that tells more of a name or a thing becomes a sentence") {
  check_all({
      {"Josh MacAlister, who led the care review for the government, met many young people in the "
       "spring.",
       "Josh MacAlister led the care review for the government. Josh MacAlister met many young "
       "people in the spring."},
      {"The report, which the team wrote in the spring of that year, tells how children in care "
       "feel.",
       "The report tells how children in care feel. The team wrote the report in the spring of "
       "that year."},
      {"Anna Hill, 33, who works at a school in Leeds, was very happy with the new library.",
       "Anna Hill, 33, works at a school in Leeds. Anna Hill was very happy with the new library."},
      {"In the spring the family moved to Edinburgh, where the children went to a new school.",
       "In the spring the family moved to Edinburgh. There, the children went to a new school."},
      {"The council closed the old library in the town last year, which means that families must "
       "travel for books.",
       "The council closed the old library in the town last year. This means that families must "
       "travel for books."},
      {"The council has built a new centre that helps young people in the town to find work.",
       "The council has built a new centre. This centre helps young people in the town to find "
       "work."},
      {"The home is on a small island, which is a long way from the nearest big town.",
       "The home is on a small island. This island is a long way from the nearest big town."},
  });
}

TEST_CASE("who speaks is told of in front of words that go on in the next sentence") {
  check_all(
      {{"Anna Hill, head of planning at the town council, said: “We will miss it.",
        "Anna Hill is head of planning at the town council. Anna Hill said: “We will miss it."},
       {"Dr Colin Hill, who is leading the study at the school, said: “The children are happy.",
        "Dr Colin Hill is leading the study at the school. Dr Colin Hill said: “The children "
        "are happy."}});
}

TEST_CASE("the verb of a clause is the verb of what is told of it") {
  check_all(
      {{"The film tells of the life of a young girl, Anna, who spots an old man on the moon "
        "through the glass.",
        "The film tells of the life of a young girl, Anna. Anna sees an old man on the moon "
        "through the glass."}});
}

TEST_CASE("where something was, it was there") {
  check_all(
      {{"The team of the club has now been to the hills in Wales, where the rain fell for most "
        "of the week.",
        "The team of the club has now been to the hills in Wales. There, the rain fell for most "
        "of the week."}});
}

TEST_CASE("what a person leads is told of, not the person, where it says which") {
  check_all(
      {{"The news came from Anna Hill, chief executive of the Soil Club, which runs the farms "
        "of the town.",
        "The news came from Anna Hill, chief executive of the Soil Club. The Soil Club runs the "
        "farms of the town."}});
}

TEST_CASE(
    "a clause is told of the noun that can be meant, by its number and whether it is a person") {
  check_all({
      {"The online talk is led by Professor Anna Hill from Kingston University, who will share the "
       "news with us.",
       "The online talk is led by Professor Anna Hill from Kingston University. Professor Anna "
       "Hill "
       "will share the news with us."},
      {"The town still looks friendly to tourists, who were told by the mayor that it would stay "
       "open.",
       "The town still looks friendly to tourists. These tourists were told by the mayor that it "
       "would stay open."},
      {"The work led to the building of the new town of Iqaluit, which is the seat of government.",
       "The work led to the building of the new town of Iqaluit. This is the seat of government."},
      {"One waiter, who has worked for 11 years at a big hotel, said that tips are important.",
       "One waiter has worked for 11 years at a big hotel. The waiter said that tips are "
       "important."},
      {"The team crossed many small trails in the north, some of which are made of ice and snow.",
       "The team crossed many small trails in the north. Some of them are made of ice and snow."},
      {"The park operated for many years until the spring of 2003, when it closed for good.",
       "The park operated for many years until the spring of 2003. This was when it closed for "
       "good."},
  });
}

TEST_CASE("a clause behind which the main clause may go on stays") {
  check_left_alone({
      "The army took the ruler of the town, who had sided with the other king, and kept his land.",
      "The shop, which has two rooms and a garden, is full of people every day, says its new "
      "owner.",
      "The town has many wild beaches, where you can swim alone in the summer, a small museum and "
      "an old church.",
      "Mostly, says Hill, who was once a teacher at a school in the north, he likes to write "
      "books.",
      "He spoke of the moment when a member of the team, who he liked, had to leave it for good.",
  });
}

TEST_CASE("a clause that says which one is meant, or that somebody else vouches for, stays") {
  check_left_alone({
      "The children who wrote to us in the spring of that year will get a letter from the team "
      "soon.",
      "He said that Anna Hill, who led the care review, would meet many young people in the "
      "spring.",
      "According to the paper, Anna Hill, who led the care review, met many young people in the "
      "spring.",
      "The head of the school, who left in the spring of last year, now lives in Leeds.",
      "The council did not build a new centre that helps young people in the town to find work.",
      "Every child in the school got a book, which they were allowed to take home in the summer.",
      "If the council builds a new centre, which will cost a lot, the old one will have to close.",
      "The dog and the cat, who slept in the barn for weeks, found a new home in the spring.",
      "He wants to build a small house that keeps the rain out and the children warm in winter.",
      "It was the first school in the country that let the children make their own rules.",
      "Nobody in the town wrote a report, which was very long and had no pictures in it.",
      "The only people who can read the letters now are the children and the team.",
  });
}

TEST_CASE("who says it stays in the middle of what is said") {
  check_left_alone({
      "At night, says Mitchell, who has written two books about the sea, he works in the garden.",
  });
}

TEST_CASE("a group that goes by its first letters is called by them") {
  check_all({
      {"It was a huge blow to the ANC, which had to meet in another country for many years.",
       "It was a huge blow to the ANC. The ANC had to meet in another country for many years."},
  });
}

TEST_CASE("of a thing or of all that was done, this says as much as which") {
  check_all({
      {"We also carried on with our row of events, which brought together people from all the "
       "schools in town.",
       "We also carried on with our row of events. This brought together people from all the "
       "schools in town."},
  });
}

TEST_CASE("what was done during, in or on something is told with that in front") {
  check_all(
      {{"The prince has flown home at the end of a long tour, during which he met hundreds of "
        "young people in the towns.",
        "The prince has flown home at the end of a long tour. During this tour, he met hundreds "
        "of young people in the towns."},
       {"The team has been giving money to towns in Asia and Africa, where a lot of people eat "
        "insects every day.",
        "The team has been giving money to towns in Asia and Africa. There, a lot of people eat "
        "insects every day."}});
  check_left_alone(
      {"There was a row in the town in July, in which a worker was said to have taken "
       "money from the till."});
}

TEST_CASE("what is done along with the rest is told as a fact, too") {
  check_all(
      {{"The mayor closed the long day by reading a letter from a young girl, who asked about "
        "the new school in the town.",
        "The mayor closed the long day by reading a letter from a young girl. The girl asked "
        "about the new school in the town."}});
}
