#include <catch2/catch.hpp>

#include "lines.hpp"

using namespace plainsong;

TEST_CASE("somebody who was something is a former one") {
  check_all(
      {{"Ann Hill, former head of the old town school, said that the new hall would open to the "
        "town in the spring.",
        "Ann Hill is a former head of the old town school. Ann Hill said that the new hall would "
        "open to the town in the spring."}});
}

TEST_CASE("what a name stands for becomes a sentence") {
  check_all({
      {"Anna Hill, a teacher at a school in Leeds, says the new rules will make lessons better.",
       "Anna Hill is a teacher at a school in Leeds. Anna Hill says the new rules will make "
       "lessons better."},
      {"“The children love the new library,” said Anna Hill, a teacher at a school in the north of "
       "Leeds.",
       "“The children love the new library,” said Anna Hill. Anna Hill is a teacher at a school in "
       "the north of Leeds."},
      {"The review team is working with Become, a charity for children in care and young care "
       "leavers.",
       "The review team is working with Become. Become is a charity for children in care and young "
       "care leavers."},
      {"The family moved in the spring to Lyon, a city in the south of France.",
       "The family moved in the spring to Lyon. Lyon is a city in the south of France."},
      {"But Anna Hill, the head of the school, says that the children need more time to play.",
       "But Anna Hill says that the children need more time to play. Anna Hill is the head of the "
       "school."},
      {"Josh MacAlister, the chair of the review, has met many young people in the north.",
       "Josh MacAlister is the chair of the review. Josh MacAlister has met many young people in "
       "the north."},
      {"Anna Hill, a local doctor, has written a guide for parents of children with long "
       "illnesses.",
       "Anna Hill is a local doctor. Anna Hill has written a guide for parents of children with "
       "long illnesses."},
  });
}

TEST_CASE("the first of the two commas may be missing") {
  check_all({
      {"After the talk, Anna Hill a teacher at a school in Leeds, says the new rules are better.",
       "After the talk, Anna Hill says the new rules are better. Anna Hill is a teacher at a "
       "school in Leeds."},
      {"After the talk we gave Anna Hill a book about boats, a pen and a cake with candles.",
       "After the talk we gave Anna Hill a book about boats, a pen and a cake with candles."},
  });
}

TEST_CASE("a post needs no article, and what is over was so") {
  check_all({
      {"“The children like the new books very much,” said Anna Hill, head of planning at the "
       "council.",
       "“The children like the new books very much,” said Anna Hill. Anna Hill is head of planning "
       "at the council."},
      {"Anna Hill, a teacher at a small school in Leeds, wrote three books about birds.",
       "Anna Hill was a teacher at a small school in Leeds. Anna Hill wrote three books about "
       "birds."},
      {"In the spring the king met Anna Hill, daughter of the mayor of the town of Leeds.",
       "In the spring the king met Anna Hill. Anna Hill was the daughter of the mayor of the town "
       "of Leeds."},
  });
}

TEST_CASE("how old somebody is, or was, is told by itself") {
  check_all({
      {"The case of Anna Hill, a 16 month old killed by her own uncle in that year, means we are "
       "asking again what can be done.",
       "The case of Anna Hill means we are asking again what can be done. Anna Hill was a 16 month "
       "old killed by her own uncle in that year."},
  });
}

TEST_CASE("a description stays where it may be a list, or may no longer be so") {
  check_left_alone({
      "Anna Hill, a teacher from Leeds, and her sister run a small school in the north of the "
      "town.",
      "We met Anna Hill, a teacher, and Bob Lee at the new school in the north of Leeds.",
      "Anna Hill, the then head of the school, says the rules made lessons harder for the "
      "children.",
      "She thinks that Anna Hill, a teacher at a school in Leeds, likes the new rules for lessons.",
      "In Leeds, a teacher at a small school in the north of the town has written a book.",
      "Anna Hill, a teacher at a school in Leeds, died in the spring after a long illness.",
  });
}
