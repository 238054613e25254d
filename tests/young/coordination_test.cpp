#include <catch2/catch.hpp>

#include "lines.hpp"

using namespace plainsong;

TEST_CASE("a clause behind and, but or so becomes a sentence") {
  check_all(
      {{"The plan was made by the team in the spring, and it was printed in June.",
        "The plan was made by the team in the spring. It was printed in June."},
       {"We will have a busy start to the new year here, but I look forward to it.",
        "We will have a busy start to the new year here. But I look forward to it."},
       {"The old school was closed for the whole winter, so the children were taught at home.",
        "The old school was closed for the whole winter. So the children were taught at home."},
       {"The nurse met the children at school and the doctor went to see them at home.",
        "The nurse met the children at school. The doctor went to see them at home."},
       {"The bus to the hall leaves from the school at nine, yet some people came by car.",
        "The bus to the hall leaves from the school at nine. But some people came by car."},
       {"We met the people who live in the old house, and we talked with them for a day.",
        "We met the people who live in the old house. We talked with them for a day."},
       {"The news will come out in the spring, however we have made a short film first.",
        "The news will come out in the spring. But we have made a short film first."},
       {"In 2008 the plan was made by the team here in town, and it was printed in June.",
        "In 2008 the plan was made by the team here in town. It was printed in June."},
       {"Her father works in the garage of the town and her mother is a nurse, but they are poor.",
        "Her father works in the garage of the town. Her mother is a nurse, but they are poor."},
       {"Thank you to all who came to one of the talks this year, I hope they were good.",
        "Thank you to all who came to one of the talks this year. I hope they were good."},
       {"I work in a shop in the south of the town in the evenings and I teach in the day.",
        "I work in a shop in the south of the town in the evenings. I teach in the day."},
       {"The Call for Ideas closed in the middle of June and there was a lot of mail for us.",
        "The Call for Ideas closed in the middle of June. There was a lot of mail for us."},
       {"You can ask for a place here and the talk will be on the Who Cares for Us page in June.",
        "You can ask for a place here. The talk will be on the Who Cares for Us page in June."},
       {"There was a lot of rain in the north, but in the south it was warm and dry.",
        "There was a lot of rain in the north. But in the south it was warm and dry."}});
}

TEST_CASE("a whole sentence has a verb, also where the tagger finds none") {
  check_all(
      {{"The share of children who walk to school rose to 40% in May, and the council wants it to "
        "rise again next year.",
        "The share of children who walk to school rose to 40% in May. The council wants it to rise "
        "again next year."},
       {"Bus fares in the town peaked at £3 in the spring of 2013, but the council has asked for "
        "more money since.",
        "Bus fares in the town peaked at £3 in the spring of 2013. But the council has asked for "
        "more money since."}});
}

TEST_CASE("a part of a sentence has no verb but its own") {
  check_left_alone(
      {"He spoke of the bright lights of the town and the old songs of the boats that sail the "
       "northern "
       "lakes.",
       "This is the way to use a torch to look into holes such as nests and find out what lives "
       "there."});
}

TEST_CASE("a clause that says what did something, or whether, becomes a sentence") {
  check_all({
      {"We think of the review as having four parts and what linked them all was talking with "
       "people.",
       "We think of the review as having four parts. What linked them all was talking with "
       "people."},
      {"It already has the songs of the band for sale on its site but it is not known yet if it "
       "can "
       "get them all.",
       "It already has the songs of the band for sale on its site. But it is not known yet if it "
       "can get them all."},
      {"Both Ann Hill and Bob Lee spoke about a need to work together to help the school, but it "
       "could turn into a big fight.",
       "Both Ann Hill and Bob Lee spoke about a need to work together to help the school. But it "
       "could turn into a big fight."},
      {"Over half of the letters came from people who work with children and we are very pleased "
       "so "
       "many have taken part.",
       "Over half of the letters came from people who work with children. We are very pleased so "
       "many have taken part."},
  });
  check_left_alone({
      "We asked the people in the hall about the old plan and what worried them most in the "
      "spring.",
      "The team will write to each of the schools but it will open the hall if it can pay for it.",
  });
}

TEST_CASE("what shares its were with the clause in front stays with it") {
  check_left_alone({
      "In the town itself, the schools were closed for a week and the other staff told to go home.",
  });
}

TEST_CASE("what somebody claims or fears is not told as so") {
  check_left_alone({
      "The court turned down claims from the team that too much time had gone by since the fire, "
      "and it was no longer right to ask.",
      "One fear is that the old hill is not safe and another fall of rocks could close the road.",
      "The island is so far-off, so forgotten by the banks, the government and most of the modern "
      "world that the mobile phone network cannot work and there is not a single shop on it.",
      "That shift has been particularly marked in Latin America, the Middle East and south-east "
      "and "
      "even south Asia, he said.",
      "There comes a time in some men's lives when the days seem darker, the end more certain, and "
      "the only sensible answer is to spend the money on a car.",
  });
}

TEST_CASE("a second verb behind a row of questions becomes a sentence") {
  check_all({
      {"The report explains what community means, how to pay for the park and describes areas the "
       "council should deal with.",
       "The report explains what community means and how to pay for the park. The report describes "
       "areas the council should deal with."},
      {"The report looks at what the town means to us, how to pay for the park and describes "
       "things "
       "the council should do.",
       "The report looks at what the town means to us. The report also looks at how to pay for the "
       "park. The report describes things the council should do."},
  });
}

TEST_CASE("two things that share one verb or one noun stay together") {
  check_all({
      {"It asks for a lot of skill because selling and eating ice cream is not part of our life.",
       "It asks for a lot of skill. This is because selling and eating ice cream is not part of "
       "our "
       "life."},
  });
  check_left_alone({
      "As temperatures rise and oceans become warmer, there will be big changes in yearly rainfall "
      "in tropical and subtropical regions, says the Panel report, released in Leeds and published "
      "in May.",
  });
}

TEST_CASE("rising prices are no second thing that somebody does") {
  check_left_alone({
      "The growing middle class is also pushing up demand for bread and rising home prices have "
      "put "
      "the grain out of reach of the poorest.",
  });
}

TEST_CASE("a verb with its particle, or a pair that is closed, ends a clause") {
  check_all({
      {"Then the power of the small ship will run out and it will drift to the edge of the lake.",
       "Then the power of the small ship will run out. It will drift to the edge of the lake."},
      {"The driver knows the place, both from the map and from the road, but this is not told to "
       "anyone on the bus.",
       "The driver knows the place, both from the map and from the road. But this is not told to "
       "anyone on the bus."},
      {"In the end she met the other team and, since March 2013, they have been going to the same "
       "talks.",
       "In the end she met the other team. Since March 2013, they have been going to the same "
       "talks."},
  });
}

TEST_CASE("a clause that what stands before it may reach into is left alone") {
  check_left_alone({
      "If the plan was made by the team in the spring, and it was printed in June, all is well.",
      "He said that the plan was made by the team in spring, and it was printed in June.",
      "He said the plan was made by the team in spring and it was printed in June.",
      "Not only was the plan made by the team in spring, but it was also printed in June.",
      "The plan was made by the team in the spring, and it will be printed if we have money.",
      "Was the plan made by the team in the spring of the year, and was it printed?",
      "With money from the town the plan was made by the team, and it was printed in June.",
      "After the long storm of the spring, he said, it was good to be at home in the town.",
      "The team asked how the old school, the hall and the new road would be paid for.",
      "The staff said the old school in the north of the town and the hall would be closed.",
      "We met children, parents and staff, and people from the council in the north of the town.",
      "Read \"The plan was made by the team in the spring, and it was printed in June\" today.",
      "The plan (as it was made by the team, and it was printed in June) is here for you.",
      "The old plan was made by the team in the spring and a new one was made in June, says Ann.",
      "Go to the old school in the north of the town and the people there will help you.",
      "The camp has a free meal a day and a roof over their heads so many people stay there.",
      "It rained, but she stayed.",
  });
}

TEST_CASE("the second thing that one person or thing does becomes a sentence") {
  check_all(
      {{"In 2008 she went to see the children in the north and wrote a report about it.",
        "In 2008 she went to see the children in the north. She wrote a report about it."},
       {"Ann Hill led the old team in the north of the town and has been a good friend to us.",
        "Ann Hill led the old team in the north of the town. Ann Hill has been a good friend to "
        "us."},
       {"Our own team have run hundreds of events, talks and focus groups and worked with parents.",
        "Our own team have run hundreds of events, talks and focus groups. Our own team have "
        "worked "
        "with parents."},
       {"The team met the people who live in the old house and is now writing a short report.",
        "The team met the people who live in the old house. The team is now writing a short "
        "report."},
       {"She went to see the children in the north and wrote a long report about it.",
        "She went to see the children in the north. She wrote a long report about it."},
       {"The team met children from four schools in Leeds and wrote a report about them.",
        "The team met children from four schools in Leeds. The team wrote a report about them."},
       {"The team will meet children in the north of Leeds and write a report about it.",
        "The team will meet children in the north of Leeds. The team will write a report about "
        "it."},
       {"We've met many children in the north and written a long report about it.",
        "We've met many children in the north. We've written a long report about it."},
       {"A man from Leeds found the dog in the park and took it home with him.",
        "A man from Leeds found the dog in the park. The man took it home with him."},
       {"The book is about a boy and his dog but does not say where they lived.",
        "The book is about a boy and his dog. But the book does not say where they lived."},
       {"They read the long story in the morning, drew pictures of it and made a short film.",
        "They read the long story in the morning. They drew pictures of it and made a short "
        "film."},
       {"Ann Lee was born in the north of Wales and has worked in London for 2 years.",
        "Ann Lee was born in the north of Wales. Ann Lee has worked in London for 2 years."}});
}

TEST_CASE("a second verb that may share more than the subject is left alone") {
  check_left_alone({
      "She did not go to see the children in the north and write a report about it.",
      "She often went to see the children in the north and wrote a report about it.",
      "The people here are using up all the food and rising prices have made it worse.",
      "I'd rather we met the people in the north of the town and wrote to them.",
      "She told us that he loved the children in the north and wrote to them.",
      "We want to see the children in the north of the town and write about it.",
      "We wrote, read and printed a long report about the children in the north.",
      "Go to see the children in the north of the town and write to us about it.",
      "He keeps the small phone for his games, the long calls and notes about work at home.",
      "She says that the team of the town is not part of the plan but still has a room in it.",
      "With money from the town she went to see the children and wrote a report about it.",
      "No child went to see the people in the north of the town and wrote to us.",
      "She either went to see the children in the north or wrote a report about it.",
      "The boy who went to see the people in the north and wrote to us is my friend.",
      "She went to see the children in the north and wrote a report, says the team.",
      "Most of the children went to the hall in the morning and drew pictures of it.",
  });
}

TEST_CASE("a long subject that is one thing is said again as it, where nothing else can be") {
  check_all({
      {"Our long series of talks has run from May to December and given the parents a chance to "
       "ask "
       "us about schools.",
       "Our long series of talks has run from May to December. It has given the parents a chance "
       "to "
       "ask us about schools."},
  });
  check_left_alone({
      "Our long series of films has shown the work of the team and given the parents a chance to "
      "ask.",
  });
}

TEST_CASE("a subject that is said again is said in the same plainer words") {
  check_all(
      {{"Our engagement team have run hundreds of talks in the town and have worked with "
        "parents for a year.",
        "Our team who talk with people have run hundreds of talks in the town. Our team who "
        "talk with people have worked with parents for a year."}});
}

TEST_CASE("what a split has put in another form may be said in plainer words") {
  check_all(
      {{"The plan of the new school was closed on 15 December, however we need to assist them.",
        "The plan of the new school was closed on 15 December. But we need to help them."}});
}

TEST_CASE("a second verb that may be of the people just named stays with them") {
  check_left_alone(
      {"We are already hearing from many couples who have met at the school and are "
       "now together."});
}

TEST_CASE("a name that starts like a question is a name") {
  check_all(
      {{"What Works for Children's Social Care is a good partner of the group in the north and "
        "has helped the team by writing new reports.",
        "What Works for Children's Social Care is a good partner of the group in the north. "
        "What Works for Children's Social Care has helped the team by writing new reports."}});
}

TEST_CASE("what stands against all that somebody thinks becomes a sentence") {
  check_all(
      {{"The manager expects that the price of the food will go up but he is happy with the "
        "shop.",
        "The manager expects that the price of the food will go up. But he is happy with "
        "the shop."}});
}

TEST_CASE("who offers something now is joined to no infinitive") {
  check_all(
      {{"He uses an old computer over wi-fi to play long games and makes phone calls on a "
        "small phone.",
        "He uses an old computer over wi-fi to play long games. He makes phone calls on a "
        "small phone."}});
}

TEST_CASE("a second thing that is done need not hold for the time in front") {
  check_all(
      {{"In 1990, the singer was told about the illness and stayed at home for a year.",
        "In 1990, the singer was told about the illness. The singer stayed at home for a year."}});
  check_left_alone(
      {"According to the report, the lake could feed the town and have a big part in the plan."});
}

TEST_CASE("a verb behind a comma shows that no list ends there") {
  check_all(
      {{"In May, the models were built and the first machines were put in the town in 1967.",
        "In May, the models were built. The first machines were put in the town in 1967."},
       {"Work has started on designing a new hall in the town and a party will be held to thank "
        "the workers.",
        "Work has started on designing a new hall in the town. A party will be held to thank the "
        "workers."}});
}
