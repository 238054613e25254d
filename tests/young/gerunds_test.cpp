#include <catch2/catch.hpp>

#include "lines.hpp"

using namespace plainsong;

TEST_CASE("what was done first goes first") {
  check_all({{"After leaving school in the spring of 1990, she worked for a bank in the north.",
              "She left school in the spring of 1990. After that, she worked for a bank in the "
              "north."},
             {"After returning to the north of Wales, Anna Hill and Tom Bell built a small school.",
              "Anna Hill and Tom Bell returned to the north of Wales. After that, they built a "
              "small school."}});
}

TEST_CASE("what somebody did before others spoke of them is not told of the others") {
  check_left_alone({
      "After doing work at a club in the north of the country, people called her a new star.",
  });
}

TEST_CASE("before becomes then, with who did it") {
  check_all({{"She went to a small school in the north before studying music at a college.",
              "She went to a small school in the north. Then she studied music at a college."},
             {"They lived for many days in a small boat before being found by a big ship.",
              "They lived for many days in a small boat. Then they were found by a big ship."}});
}

TEST_CASE("what was never done, or who did it, is not guessed") {
  check_left_alone({
      "She died in the spring of that year in the north before finishing the book.",
      "After reading the letters from the school, some people think that the plan is bad.",
      "After collecting the names of the people, the new hall was given its present name.",
      "The team saw the price of the books rise in May before falling again in June.",
      "Tom saw prices of books peak in the month of May before falling again in June.",
      "The door of the small hall has to be opened inwards before moving the table.",
      "She did not go to the school in the north before studying music at a college.",
      "She went to the school in the north 3 years before studying music at a college.",
  });
}
