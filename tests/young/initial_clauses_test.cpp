#include <catch2/catch.hpp>

#include "lines.hpp"

using namespace plainsong;

TEST_CASE("although at the front becomes but") {
  check_all({{"Although the weather was wild, I met many people across the whole country.",
              "The weather was wild. But I met many people across the whole country."},
             {"Though the weather was wild that day, I met many people across the country.",
              "The weather was wild that day. But I met many people across the country."},
             {"Even though the weather was wild, we met the people from the school at home.",
              "The weather was wild. Even so, we met the people from the school at home."},
             {"Although there was a lot of rain in the night, people went to the school.",
              "There was a lot of rain in the night. But people went to the school."},
             {"While many people know the new hall, the old one is still full of life.",
              "Many people know the new hall. But the old one is still full of life."}});
}

TEST_CASE("because and since at the front become so") {
  check_all({{"Because the weather was wild, we met the people from the school at home.",
              "The weather was wild. So we met the people from the school at home."},
             {"Since the weather was wild, we met the people from the school at home.",
              "The weather was wild. So we met the people from the school at home."}});
}

TEST_CASE("as at the front leaves two sentences side by side") {
  check_all({{"As we are coming to the end of the year, we look at all of our work.",
              "We are coming to the end of the year. We look at all of our work."},
             {"As the weather was wild that day, we met the people from the school at home.",
              "The weather was wild that day. We met the people from the school at home."},
             {"As the mission travels to the end of the world, people hope to see more of it.",
              "The mission is travelling to the end of the world. People hope to see more of "
              "it."}});
}

TEST_CASE("what happened first and what happened next are two sentences") {
  check_all({{"When the two boys saw the boat on the beach, they decided to take a look.",
              "The two boys saw the boat on the beach. Then they decided to take a look."},
             {"After the team visited the school in the north, the council closed the road.",
              "The team visited the school in the north. After that, the council closed the "
              "road."}});
}

TEST_CASE("a name goes before the pronoun that stands for it") {
  check_all({{"Although she was ill for most of the week, Anna Hill came to the school on Monday.",
              "Anna Hill was ill for most of the week. But she came to the school on Monday."},
             {"Although they were built to look at the sea, the two boats went up the river.",
              "The two boats were built to look at the sea. But they went up the river."}});
}

TEST_CASE("a clause at the front whose sense is not certain stays where it is") {
  check_left_alone({
      "While the weather was wild, we met the people from the school at home.",
      "If the weather is wild, we will meet the people from the school at home.",
      "Although tired from the long day in the north, we met the people at home.",
      "As Josh wrote in the last report, we met the people from the school at home.",
      "As you know from the last report, the school in the north has a new hall.",
      "As the air is pushed down, the wing gets a push upwards for the plane.",
      "When people asked her about the school, she told them about the new hall.",
      "When she was at school in the north, she met the people from the team.",
      "When she first went to the school in the north, she met the people from the team.",
      "When the weather is wild, the people from the school stay at home all day.",
      "Since she came to the school in the north, many things have changed for us.",
      "After she has finished her work at school, she plans to own a small farm.",
      "Although his house was full of water, the people of the town came to help.",
      "As long as the weather is wild, the people from the school stay at home.",
      "While you wait for the bus to school, you can read the book about the sea.",
      "Although it was late in the day, Josh came to the school to see the hall.",
  });
}

TEST_CASE("what came before something else is told first") {
  check_all(
      {{"Before the shop in the town closed its doors I met Ann and the team at the new "
        "school.",
        "I met Ann and the team at the new school. This was before the shop in the town closed "
        "its doors."},
       {"Before the long wet winter of that year we went to see Ann and the team at the new "
        "school.",
        "We went to see Ann and the team at the new school. This was before the long wet winter of "
        "that year."}});
  check_left_alone({
      "Before the shop in the town opens its doors, we meet Ann and the team at the school.",
      "Before the shop in the town closed its doors, it had sold a lot of books to the school.",
  });
}
