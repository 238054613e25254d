#include <catch2/catch.hpp>

#include "lines.hpp"

using namespace plainsong;

TEST_CASE("a clause behind a colon becomes a sentence") {
  check_all({
      {"The team has good news for every family in the town: the new library is open.",
       "The team has good news for every family in the town. The new library is open."},
      {"The children are very proud of their school garden: it won a big prize in the spring.",
       "The children are very proud of their school garden. It won a big prize in the spring."},
      {"This could change in the next year: the goal is to build a new home for care leavers.",
       "This could change in the next year. The goal is to build a new home for care leavers."},
      {"We have one big problem with the plan for the town: nobody wants to pay for it.",
       "We have one big problem with the plan for the town. Nobody wants to pay for it."},
      {"The children have a new friend at the school: a dog called Max visits them on Mondays.",
       "The children have a new friend at the school. A dog called Max visits them on Mondays."},
      {"The work is not over yet: the team will visit ten more schools before the summer.",
       "The work is not over yet. The team will visit ten more schools before the summer."},
      {"The bus was late again on Monday: the road into the town was closed for repairs.",
       "The bus was late again on Monday. The road into the town was closed for repairs."},
  });
}

TEST_CASE("a list, a question or what somebody says stays behind its colon") {
  check_left_alone({
      "The head teacher said this to the children: the new library is now open to you all.",
      "The children need three things for the trip: a coat, a hat and a big bottle of water.",
      "The question for the team is a hard one: will the new library be open in time?",
      "The new name of the library: it is the one that the children chose in May.",
      "The sign on the old library reads like this: the house is closed to all of you.",
      "They asked the children for one thing: that they read one book in the summer.",
      "The children of the school had one wish: to see the library open again in the summer.",
      "The team was sure of one thing after the visits: children want to stay with their friends.",
  });
}

TEST_CASE("things behind a colon are named where a place stands between") {
  check_all(
      {{"It has given us a chance to talk about some of the most important matters in this "
        "review: stigma, kinship, freedom & duty and local, regional, national.",
        "It has given us a chance to talk about some of the most important matters in this "
        "review. These matters are stigma, kinship, freedom & duty and local, regional, "
        "national."}});
}

TEST_CASE("two things behind a colon are named in a sentence of their own") {
  check_all({{"In the north of the country the firm sells two cars: the Gallant and the Advent.",
              "In the north of the country the firm sells two cars. These cars are the Gallant and "
              "the Advent."},
             {"In the end the probe saw four other moons: Nix, Hydra, Styx and Kerberos.",
              "In the end the probe saw four other moons. These moons were Nix, Hydra, "
              "Styx and Kerberos."}});
}
