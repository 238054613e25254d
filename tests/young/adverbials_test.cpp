#include <catch2/catch.hpp>

#include "lines.hpp"

using namespace plainsong;

TEST_CASE("although becomes but") {
  check_all({{"Although the weather was wild, I met many people across the whole country.",
              "The weather was wild. But I met many people across the whole country."},
             {"Though the weather was wild that day, I met many people across the country.",
              "The weather was wild that day. But I met many people across the country."},
             {"I met many people in the south, although the weather was wild that day.",
              "I met many people in the south. But the weather was wild that day."},
             {"Even though the weather was wild, we met the people from the school at home.",
              "The weather was wild. Even so, we met the people from the school at home."},
             {"The people in the north of the town had a house, while others lived in tents.",
              "The people in the north of the town had a house. Others lived in tents."},
             {"The north of the town is old, whereas the south of it is quite new.",
              "The north of the town is old. But the south of it is quite new."}});
}

TEST_CASE("because becomes so, or this is because") {
  check_all({{"Because the weather was wild, we met the people from the school at home.",
              "The weather was wild. So we met the people from the school at home."},
             {"We met the people from the school at home because the weather was wild.",
              "We met the people from the school at home. This was because the weather was wild."},
             {"We have a new team in the north because many people asked us for it.",
              "We have a new team in the north. This is because many people asked us for it."},
             {"The school in the north is closed partly because the weather is so wild.",
              "The school in the north is closed. This is partly because the weather is so "
              "wild."}});
}

TEST_CASE("a clause whose sense or place is not certain stays where it is") {
  check_left_alone({
      "We did not meet the people from the school at home because the weather was wild.",
      "We met the people from the school at home only because the weather was wild.",
      "Although he was ill for most of the week, Josh came to the school on Monday.",
      "She said that we met the people at home because the weather was wild that day.",
      "Since the weather was wild, we met the people from the school at home.",
      "As the weather was wild that day, we met the people from the school at home.",
      "While the weather was wild, we met the people from the school at home.",
      "If the weather is wild, we will meet the people from the school at home.",
      "We met the people from the school at home because of the wild weather.",
      "In Wales the people of the town had a house, while others lived in tents.",
      "Ann read a book to the children of the school, while she was on the train.",
      "The team met the people from the school while the children were at home.",
      "Although tired from the long day in the north, we met the people at home.",
      "Did you meet the people from the school at home because the weather was wild?",
  });
}
