#include "narrator/reported_words.hpp"

#include <catch2/catch.hpp>

using namespace plainsong;

TEST_CASE("the times of words are put in order, one for each word, at its first letter") {
  const std::string words = "Of the \xe2\x80\x9ctwenty-two\xe2\x80\x9d \xe2\x80\x93 we met.";

  //                         0  3    7   10           20    24      28 31

  struct Row {
    const char* what;
    std::vector<WordTime> reported;
    std::vector<WordTime> settled;
  };

  const std::vector<Row> rows{
      {"nothing", {}, {}},
      {"as they are", {{0, 0}, {3, 10}, {28, 20}}, {{0, 0}, {3, 10}, {28, 20}}},
      {"at the mark before a word", {{7, 5}}, {{10, 5}}},
      {"inside a word, twice", {{10, 5}, {17, 7}, {28, 9}}, {{10, 5}, {28, 9}}},
      {"at a dash that stands alone", {{24, 5}, {28, 9}}, {{28, 9}}},
      {"behind all words", {{35, 5}, {900, 6}}, {}},
      {"a step back",
       {{0, 0}, {3, 2}, {10, 5}, {3, 6}, {28, 9}},
       {{0, 0}, {3, 2}, {10, 5}, {28, 9}}},
      {"a leap ahead", {{0, 0}, {31, 5}, {3, 6}, {10, 9}}, {{0, 0}, {3, 6}, {10, 9}}},
      {"back in time", {{0, 7}, {3, 5}, {10, 9}}, {{0, 7}, {10, 9}}},
      {"later than the end", {{0, 7}, {3, 101}}, {{0, 7}}},
  };
  for (const Row& row : rows) {
    INFO(row.what);
    CHECK(settled_words(row.reported, words, 100) == row.settled);
  }
}
