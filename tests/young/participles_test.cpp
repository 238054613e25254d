#include <catch2/catch.hpp>

#include "lines.hpp"

using namespace plainsong;

TEST_CASE("what came of it becomes a sentence, at the time of the main clause") {
  check_all({
      {"The council closed two of its libraries last spring, forcing families to travel to the "
       "next town.",
       "The council closed two of its libraries last spring. This forced families to travel to the "
       "next town."},
      {"A big storm hit the coast of Wales on Monday night, leaving thousands of homes without "
       "power.",
       "A big storm hit the coast of Wales on Monday night. This left thousands of homes without "
       "power."},
      {"The bus company has put up its prices again, meaning that many families cannot go to town.",
       "The bus company has put up its prices again. This means that many families cannot go to "
       "town."},
      {"The river rose very fast in the night, leading to floods in three villages near the coast.",
       "The river rose very fast in the night. This led to floods in three villages near the "
       "coast."},
      {"The two teams joined in the spring, making it the biggest sports club in the whole "
       "country.",
       "The two teams joined in the spring. This made it the biggest sports club in the whole "
       "country."},
      {"Heavy snow fell on the hills in the night, causing long delays on the roads into the town.",
       "Heavy snow fell on the hills in the night. This caused long delays on the roads into the "
       "town."},
      {"The charity won a prize for its work in May, bringing a lot of new people to its door.",
       "The charity won a prize for its work in May. This brought a lot of new people to its "
       "door."},
  });
}

TEST_CASE("what is only possible, or claimed, or done by somebody, stays") {
  check_left_alone({
      "The mayor said that the council closed two libraries, forcing families to travel to town.",
      "The council may close two of its libraries next spring, forcing families to travel to the "
      "next town.",
      "The children sat on the floor of the hall for an hour, making paper boats for the party.",
      "She walked home through the park with her friends, leading the dog on a long red rope.",
      "If the council closes two of its libraries, families lose out, leading to more complaints "
      "in the town.",
      "Closing the library, forcing families to travel, was a mistake that the council made last "
      "spring.",
      "The council did not close any of its libraries last year, leading to higher costs for the "
      "town.",
      "Leading the team for 2 years, she learned a lot about the work of the charity.",
  });
}

TEST_CASE("examples become a sentence that names what they are examples of") {
  check_all({
      {"The team visited many schools in the spring, including two in Leeds and one in York.",
       "The team visited many schools in the spring. These schools included two in Leeds and one "
       "in York."},
      {"The group talked to over 300 young people in the spring, including 130 people from care "
       "homes.",
       "The group talked to over 300 young people in the spring. These people included 130 people "
       "from care homes."},
      {"The charity has helped hundreds of families this year, including 30 families from the "
       "north.",
       "The charity has helped hundreds of families this year. These families include 30 families "
       "from the north."},
      {"The school has won several prizes for its garden, including one from the mayor of Leeds.",
       "The school has won several prizes for its garden. These prizes include one from the mayor "
       "of Leeds."},
      {"The council closed six libraries in the spring, including the old one in the town centre.",
       "The council closed six libraries in the spring. These libraries included the old one in "
       "the town centre."},
  });
}

TEST_CASE("where some of it came from is a sentence") {
  check_all({
      {"The talks add to the large number of letters we have read in the year including through "
       "work with schools and care homes in the north.",
       "The talks add to the large number of letters we have read in the year. Some of this was "
       "through work with schools and care homes in the north."},
      {"The team looked at a lot of new numbers last year, including from the schools in the north "
       "of the country.",
       "The team looked at a lot of new numbers last year. Some of this was from the schools in "
       "the north of the country."},
  });
  check_left_alone({
      "The team may look at a lot of new numbers this year, including from schools in the north.",
      "The smoke could be seen for many miles on that day, including in the towns in the north.",
  });
}

TEST_CASE("examples stay where it is not certain what they are examples of") {
  check_left_alone({
      "The team did not visit any schools in the spring, including the two in Leeds and York.",
      "The leaders of the groups met in the spring, including Ann Lee from the north of the "
      "country.",
      "He said the team visited many schools in the spring, including two in Leeds and one in "
      "York.",
      "The team would visit many schools in the spring, including two in Leeds and one in York.",
      "You can eat many kinds of food at the party, such as cake or fruit or bread.",
      "The work of the team took a year, including a month of visits to schools in the north.",
  });
}

TEST_CASE("two things that came of it are told together") {
  check_all(
      {{"The storm hit the north of the town in the night, cutting the power and forcing many "
        "families to leave their homes.",
        "The storm hit the north of the town in the night. This cut the power and forced "
        "many families to leave their homes."}});
}
