#include <catch2/catch.hpp>

#include "lines.hpp"

using namespace plainsong;

TEST_CASE("who says so is told in a sentence of its own") {
  check_all({
      {"The number of children in homes that are not warm in winter has gone up this year, "
       "according to a charity in Leeds.",
       "The number of children in homes that are not warm in winter has gone up this year. This is "
       "according to a charity in Leeds."},
      {"The town would be able to use the new map of the north for its visitors, said the head of "
       "the school.",
       "The town would be able to use the new map of the north for its visitors. The head of the "
       "school said this."},
      {"The town would be able to use the new map of the north for its visitors, said Ann Hill, a "
       "teacher.",
       "The town would be able to use the new map of the north for its visitors. Ann Hill, a "
       "teacher, said this."},
  });
}

TEST_CASE("who says so stays where more comes behind it, and beside what is quoted") {
  check_left_alone({
      "The number of children in cold homes has gone up this year, says a charity, but it will go "
      "down again.",
      "“The number of children in cold homes has gone up in this town this year,” said a charity "
      "in "
      "Leeds.",
      "The number of children in cold homes has gone up again in this town this year, she said.",
  });
}

TEST_CASE("who says so stays where what it says goes on behind it") {
  check_left_alone({
      "The shop has now lost nearly 2m visitors in the UK since December, according to the firm "
      "Hill, with its total flat on a year before.",
  });
}

TEST_CASE("who says so goes with its own clause") {
  check_all({
      {"The number of children in cold homes has gone up but, according to the charity, it will be "
       "down soon.",
       "The number of children in cold homes has gone up. But according to the charity, it will be "
       "down soon."},
  });
}
