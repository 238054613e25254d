#include <catch2/catch.hpp>

#include "lines.hpp"

using namespace plainsong;

TEST_CASE("two things that somebody says are said one by one") {
  check_all({
      {"The report says that the number of children in the town has grown and that the schools are "
       "too small for them.",
       "The report says that the number of children in the town has grown. The report also says "
       "that the schools are too small for them."},
      {"This research looks at how children are helped to go home after a time in care and how "
       "families are helped to stay together.",
       "This research looks at how children are helped to go home after a time in care. This "
       "research also looks at how families are helped to stay together."},
  });
}

TEST_CASE("two things to do, or two people to thank, are told one by one") {
  check_all({
      {"I've had the chance to get out on visits and meet people from the schools across the "
       "country.",
       "I've had the chance to get out on visits. I've also had the chance to meet people from the "
       "schools across the country."},
      {"We are thankful to everyone who took part in the talks and to the people who led them.",
       "We are thankful to everyone who took part in the talks. We are also thankful to the people "
       "who led them."},
      {"The birds come from the warm parts of all continents as well as the South Pacific and "
       "Australia.",
       "The birds come from the warm parts of all continents. The birds also come from the South "
       "Pacific and Australia."},
  });
}

TEST_CASE("what is not said, or belongs together, is not said again") {
  check_left_alone({
      "It was trying to show that we should think about what we buy, and that applies in all "
      "countries.",
      "The report does not say that the school is too small and that the children need a new one.",
      "Our task is to take all the letters of the children and bring them together in a book.",
      "He asked the man who said that the school was old and that the hall was not safe.",
      "They found a method to test the water in the rivers and clean the beach in the north.",
  });
}
