#include <catch2/catch.hpp>

#include "lines.hpp"

using namespace plainsong;

TEST_CASE("a clause behind a semicolon becomes a sentence") {
  check_all(
      {{"The plan was made by the team in the spring; it was printed in the month of June.",
        "The plan was made by the team in the spring. It was printed in the month of June."}});
  check_left_alone(
      {"They were from Leeds, in the north; Bath, in the west; and Dover, in the south of "
       "England."});
}

TEST_CASE("a clause or a description behind a dash becomes a sentence") {
  check_all(
      {{"Thank you to everyone who took the time to write to us - we'll publish your letters.",
        "Thank you to everyone who took the time to write to us. We'll publish your letters."},
       {"Huge thanks to Become – the national charity for children in care and young people "
        "leaving care.",
        "Huge thanks to Become. This is the national charity for children in care and young people "
        "leaving care."}});
  check_left_alone(
      {"The case of Star Hobson – a 16 month old murdered by her mother's partner – was in the "
       "news again this month."});
}

TEST_CASE("what stands behind a dash is told by this is, whatever stands before it") {
  check_all(
      {{"It is not too late to give money to The Winter Dinners - a project started by the poet "
        "Anna Hill.",
        "It is not too late to give money to The Winter Dinners. This is a project started by the "
        "poet Anna Hill."},
       {"People sit at one long table and give bread to each other – a tradition called the "
        "long night.",
        "People sit at one long table and give bread to each other. This is a tradition called "
        "the long night."},
       {"The team went to the north in a small boat – one of the best boats in the whole country.",
        "The team went to the north in a small boat. This was one of the best boats in the whole "
        "country."}});
  check_left_alone(
      {"The team went to the north to meet a friend – a teacher at a school in Wales.",
       "The team went to the old school in the north – a month before it was closed.",
       "The team studies what people eat on ships – research the council needs for its "
       "plan."});
}

TEST_CASE("things done between dashes are one sentence each") {
  check_all(
      {{"We ran calls for advice - met people from the schools - read many letters - and "
        "wrote a plan in June.",
        "We ran calls for advice. We met people from the schools. We read many letters. We "
        "wrote a plan in June."}});
  check_left_alone(
      {"We met people from the schools - children - parents - and teachers from the "
       "town in June."});
}

TEST_CASE("although behind a dash becomes but") {
  check_all({{"The team has a new plan for the school in the north – although it has no money yet.",
              "The team has a new plan for the school in the north. But it has no money yet."}});
}

TEST_CASE("a clause that says when or why is no sentence of its own") {
  check_left_alone(
      {"The team went back to the old school – because the children had asked them to come "
       "again."});
}

TEST_CASE("what somebody says next, and what is provided, are no part of a claim or a condition") {
  check_all({
      {"Anna Hill also believes there is a danger in giving books like these to children but she "
       "says that the new ones are good.",
       "Anna Hill also believes there is a danger in giving books like these to children. But she "
       "says that the new ones are good."},
      {"There are also classes in English and art in the town but the best ones are the French "
       "lessons, provided by people from the north.",
       "There are also classes in English and art in the town. But the best ones are the French "
       "lessons, provided by people from the north."},
  });
  check_left_alone({
      "Anna Hill thinks that the number of families in the town will grow but the school is big.",
  });
}

TEST_CASE("two that are seen doing something stay in one sentence") {
  check_left_alone(
      {"The new road in the north has seen many children and old people walk to the town in the "
       "spring."});
}

TEST_CASE("a comma alone does not keep two sentences together") {
  check_all({
      {"So much has been done since the start of the year, it's hard to put it all in one letter.",
       "So much has been done since the start of the year. It's hard to put it all in one letter."},
      {"Also from the school - we've talked about the garden a few times in class, this short film "
       "tells you about the children.",
       "Also from the school - we've talked about the garden a few times in class. This short film "
       "tells you about the children."},
  });
  check_left_alone(
      {"So much has been done since the start of the year that it is hard to put it "
       "in one letter."});
}

TEST_CASE("what has only the verb of who says it is told by this is") {
  check_all(
      {{"There will be a full moon on the first day of the year – a great surprise, says Ann.",
        "There will be a full moon on the first day of the year. This is a great surprise. "
        "Ann says this."}});
}

TEST_CASE("a comma behind an opening phrase ends no sentence") {
  check_left_alone({
      "WNL Who made it In fact, he earned just £10 from the plan and has not made a penny more "
      "from "
      "it since.",
      "The old Pope What is more, there were no dates in his calendar of events he had to attend.",
      "There are many more people who wait for a home in the town while, in the north, there are "
      "none.",
  });
}

TEST_CASE("a capital behind a comma begins a new sentence") {
  check_all(
      {{"This month there have been many groups with reports and events in the north, The team "
        "has had talks with the people from the town.",
        "This month there have been many groups with reports and events in the north. The team has "
        "had talks with the people from the town."}});
}

TEST_CASE("where something is done becomes a sentence behind a dash") {
  check_all(
      {{"Ann talks about the new garden in the town – where young people have worked together "
        "for a year.",
        "Ann talks about the new garden in the town. This is where young people have worked "
        "together for a year."},
       {"Ann talks about the new garden project – where young people have worked together with the "
        "team for a year.",
        "Ann talks about the new garden project. In this project, young people have worked "
        "together "
        "with the team for a year."}});
}

TEST_CASE("a comma closes what stands in front of a second subject") {
  check_left_alone(
      {"The machine has been around since the 1920s and by measuring how the body "
       "feels, you can get to 60."});
}

TEST_CASE("the first, the next or the last of several begins a sentence behind a comma") {
  check_all(
      {{"The team will be holding online talks to share what was found, the first session, on "
        "Thursday 31st March at noon, will be on improving results for children.",
        "The team will be holding online talks to share what was found. The first session, on "
        "Thursday 31st March at noon, will be on improving results for children."}});
  check_left_alone(
      {"The report says that pay fell, the first time that it has, and that prices "
       "rose."});
}
