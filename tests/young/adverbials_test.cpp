#include <catch2/catch.hpp>

#include "lines.hpp"

using namespace plainsong;

TEST_CASE("although becomes but") {
  check_all({{"I met many people in the south, although the weather was wild that day.",
              "I met many people in the south. But the weather was wild that day."},
             {"The people in the north of the town had a house, while others lived in tents.",
              "The people in the north of the town had a house. Others lived in tents."},
             {"The north of the town is old, whereas the south of it is quite new.",
              "The north of the town is old. But the south of it is quite new."},
             {"Some schools in the south are closed today, while others are planning to open soon.",
              "Some schools in the south are closed today. Others are planning to open soon."}});
}

TEST_CASE("because becomes this is because") {
  check_all({{"We met the people from the school at home because the weather was wild.",
              "We met the people from the school at home. This was because the weather was wild."},
             {"We have a new team in the north because many people asked us for it.",
              "We have a new team in the north. This is because many people asked us for it."},
             {"The school in the north is closed partly because the weather is so wild.",
              "The school in the north is closed. This is partly because the weather is so wild."},
             {"The school in the north of the town is small, since few people live there.",
              "The school in the north of the town is small. This is because few people live "
              "there."},
             {"We opened the doors of the school early as we wanted to help every family.",
              "We opened the doors of the school early. This was because we wanted to help every "
              "family."}});
}

TEST_CASE("what something is for becomes this is so that") {
  check_all({{"We put the new plan on the wall of the hall so that people could read it.",
              "We put the new plan on the wall of the hall. This was so that people could read "
              "it."},
             {"We keep the doors of the hall open all day so that people can come in.",
              "We keep the doors of the hall open all day. This is so that people can come in."}});
}

TEST_CASE("a clause with as behind a comma stands by itself where it is so in any sense") {
  check_all({{"The chance to see the old bridge is small, as the council has closed the road.",
              "The chance to see the old bridge is small. The council has closed the road."}});
}

TEST_CASE("before becomes then") {
  check_all({{"She went to a small school in the north of Wales before she moved to Leeds.",
              "She went to a small school in the north of Wales. Then she moved to Leeds."}});
}

TEST_CASE("a clause whose sense or place is not certain stays where it is") {
  check_left_alone({
      "We did not meet the people from the school at home because the weather was wild.",
      "We met the people from the school at home only because the weather was wild.",
      "She said that we met the people at home because the weather was wild that day.",
      "We met the people from the school at home because of the wild weather.",
      "In Wales the people of the town had a house, while others lived in tents.",
      "Ann read a book to the children of the school, while she was on the train.",
      "The team met the people from the school while the children were at home.",
      "Did you meet the people from the school at home because the weather was wild?",
      "The people of the town have lived in the old houses since the war ended.",
      "The team met the people from the school as Josh wrote in the last report.",
      "The children of the town are happy with the school, as are the teachers.",
      "She did not go to the school in the north before she moved to Leeds.",
      "She had the idea of the school 3 years before she moved to Leeds.",
      "You can see the school from the hall as long as the weather is not wild.",
      "The prices of the books fell as the children of the town read less and less.",
  });
}

TEST_CASE("what happened, and when or after what it did, are two sentences") {
  check_all(
      {{"The school closed the old hall in the north of the town after it had run out of money.",
        "The school closed the old hall in the north of the town. This was after it had run out "
        "of money."},
       {"The police caught a big tiger in the park when it ran into the road.",
        "The police caught a big tiger in the park. This was when it ran into the road."}});
}

TEST_CASE("a time that says which, or that comes again, stays") {
  check_left_alone(
      {"The family was always very happy in the small house when the children came home for tea.",
       "They often closed the old shop in the town when the children came home from school.",
       "The team counted the tigers in the big parks in 2009 when the rains came late."});
}
