#include <catch2/catch.hpp>

#include "lines.hpp"

using namespace plainsong;

TEST_CASE("what is told of something new, or foretold, becomes a sentence") {
  check_all({
      {"The council has built a new centre that helps young people in the town to find work.",
       "The council has built a new centre. This centre helps young people in the town to find "
       "work."},
      {"We ran five public debates which explored different sides of the big problems in the "
       "review.",
       "We ran five public debates. These debates explored different sides of the big problems in "
       "the review."},
      {"Last year the team wrote three long reports that told how children in care feel at "
       "school.",
       "Last year the team wrote three long reports. These reports told how children in care "
       "feel at school."},
      {"The charity has opened a small cafe that gives its first jobs to young people from care "
       "homes.",
       "The charity has opened a small cafe. This cafe gives its first jobs to young people from "
       "care homes."},
      {"The team is busy with the task of writing the plans which will make up the final report.",
       "The team is busy with the task of writing the plans. These plans will make up the final "
       "report."},
      {"In May the school started a reading club that meets in the library on Monday and Friday.",
       "In May the school started a reading club. This reading club meets in the library on Monday "
       "and Friday."},
      {"The town has set up a youth choir that sings in the care homes in the winter.",
       "The town has set up a youth choir. This youth choir sings in the care homes in the "
       "winter."},
  });
}

TEST_CASE("what is told of some who were met, or of what a name is, is a sentence") {
  check_all({
      {"In Leeds last spring he met ten young families who have shared their stories with us.",
       "In Leeds last spring he met ten young families. These families have shared their stories "
       "with us."},
      {"Anna Hill is a British singer who moved to a small town in Norway in 2001.",
       "Anna Hill is a British singer. Anna Hill moved to a small town in Norway in 2001."},
      {"The team ran five public debates which looked at different views on the hard questions.",
       "The team ran five public debates. These debates looked at different views on the hard "
       "questions."},
  });
}

TEST_CASE("that something is new in the world is news enough for a sentence") {
  check_all({
      {"After long talks in the hall, the council passed a motion that will change the rules for "
       "parks.",
       "After long talks in the hall, the council passed a motion. This motion will change the "
       "rules for parks."},
      {"Ann Hill was woken in her flat in the middle of town by a huge blast that blew in the "
       "windows.",
       "Ann Hill was woken in her flat in the middle of town by a huge blast. This blast blew in "
       "the windows."},
  });
}

TEST_CASE("what is told of any of a kind stays") {
  check_left_alone({
      "They met young helpers who were moved to change the lives of others and formed teams with "
      "nurses.",
      "An open door is a good sign that is clear to everyone who comes to the school.",
      "The doctor helps young parents who find it hard to sleep at night in the first year.",
      "The team needs a new building that has room for all the children and their parents.",
      "We met people who smoke in the garden of the old school in the north of the town.",
  });
}

TEST_CASE("a clause that says which one is meant, or whether there is one, stays") {
  check_left_alone({
      "The children who wrote to us in the spring of that year will get a letter soon.",
      "The council did not build a new centre that helps young people in the town to find work.",
      "She wants to open a small shop that sells books to children in the town and the villages.",
      "If the council builds a new centre that helps young people, many of them will find work.",
      "The mayor said that the council had built a new centre that helps young people to find "
      "work.",
      "Every school in the town has started a reading club that meets in the library on Monday.",
      "It was the first school in the country that let the children make their own rules.",
      "We visited the schools that have opened a new kitchen for the children since the spring of "
      "last year.",
      "The only people who can read the letters now are the children and the team.",
      "Nobody in the town has opened a shop that sells books to children and young people.",
  });
}

TEST_CASE("what is still to be made is told of in a sentence of its own") {
  check_all({
      {"Our task is to take all this work and bring it together into clear plans that will help "
       "children and families.",
       "Our task is to take all this work and bring it together into clear plans. These plans will "
       "help children and families."},
      {"We will write short guides that will help the new teams in all the schools of the town.",
       "We will write short guides. These guides will help the new teams in all the schools of the "
       "town."},
  });
  check_left_alone({
      "We need clear plans that will help us keep all the children in the town safe and well.",
      "She is looking for new friends that will help her to paint the walls of the old school.",
  });
}

TEST_CASE("what all of it meant is told of all of it") {
  check_all({
      {"We spent time in ten towns which meant talking to families and people who work with them.",
       "We spent time in ten towns. This meant talking to families and people who work with them."},
  });
  check_left_alone({
      "The team did not visit the ten towns which meant talking to families who have lost a child.",
  });
}

TEST_CASE("a title does not stand between a thing and what is told of it") {
  check_all({
      {"The charity has published a report 'Too Late' which uses numbers from councils and finds "
       "that children wait too long.",
       "The charity has brought out a report 'Too Late'. This report uses numbers from councils. "
       "This report finds that children wait too long."},
  });
}

TEST_CASE("what many have done does not say which of them are meant") {
  check_all({
      {"We are grateful to the many groups that have set up events for the review in every part of "
       "the country.",
       "We are grateful to many groups. These groups have set up events for the review in "
       "every part of the country."},
      {"We are grateful to the many groups that have set up events on things that matter to us and "
       "opened them to all the people in the town.",
       "We are grateful to many groups. These groups have set up events on things that matter "
       "to us. These groups have opened them to all the people in the town."},
  });
  check_left_alone({
      "We are grateful to the groups that have set up events for the review in the whole country.",
      "We would be grateful to the many groups that could set up events for us in the country.",
  });
}

TEST_CASE("what somebody did with a thing that is known is told by itself") {
  check_all({
      {"We looked again at the long report which the council wrote in the spring of last year.",
       "We looked again at the long report. The council wrote this report in the spring of last "
       "year."},
      {"We feel this has added a lot to the hard question which Anna asked in her blog last year.",
       "We feel this has added a lot to the hard question. Anna asked this question in her blog "
       "last year."},
  });
  check_left_alone({
      "This is the only long letter which the council wrote to us in the spring of last year.",
      "The mayor said that she had not seen the long letter which the council wrote last spring.",
      "We looked for the small house which the council had sold in the spring of last year.",
      "She could not find the long letter which Anna wrote to her in the spring of last year.",
  });
}

TEST_CASE("two clauses about a new thing are two sentences") {
  check_all({
      {"We have made a short film about the work of the team which shows our schools and which we "
       "are sharing with parents.",
       "We have made a short film about the work of the team. This shows our schools. We are "
       "sharing it with parents."},
  });
}

TEST_CASE("who made a thing, and what for, is a sentence of its own") {
  check_all(
      {{"This is a yearly project started by the poet Anna Hill to give a good day to care "
        "leavers in the north.",
        "This is a yearly project. It was started by the poet Anna Hill. This was to give a good "
        "day to care leavers in the north."}});
  check_left_alone({
      "This is not a yearly project started by the poet Anna Hill to help the children in the "
      "north.",
      "This is a yearly project loved by the children and the teachers of the schools in the "
      "north.",
  });
}
