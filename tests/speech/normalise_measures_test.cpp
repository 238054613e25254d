#include <catch2/catch.hpp>

#include "normalised.hpp"

using namespace plainsong::normalised;

TEST_CASE("seconds follow minutes") {
  check_all({
      {"23min 10s, 3m 20s", "twenty-three minutes ten seconds, three minutes twenty seconds"},
      {"1hr 5min 3s", "one hour five minutes three seconds"},
      {"a wall of 3m, the 20s", "a wall of three metres, the twenties"},
  });
}

TEST_CASE("people weigh so many stone") {
  check_all({
      {"8 st 6 lb, 8st 6lb, 21st 4lb",
       "eight stone six pounds, eight stone six pounds, twenty-one stone four pounds"},
      {"She is 10 st.", "She is ten stone."},
      {"the 21st, 1st St", "the twenty-first, first Street"},
  });
}

TEST_CASE("the scale of a map is a ratio") {
  check_all({
      {"1:100,000 and 1:25 000", "one to one hundred thousand and one to twenty-five thousand"},
      {"at 1:50", "at one fifty"},
  });
}

TEST_CASE("letters behind an operator have powers, words have notes") {
  check_all({
      {"E=mc²", "E equals m c squared"},
      {"the car² goes", "the car, note two, goes"},
      {"KE = ½mv², πr²", "K E equals a half m v squared, pi r squared"},
  });
}

TEST_CASE("a number with a star rates a hotel") {
  check_all({
      {"a 5* hotel, a 4★ review", "a five-star hotel, a four-star review"},
      {"They gave it 4*.", "They gave it four stars."},
      {"5 * 3 = 15", "five times three equals fifteen"},
      {"a 3*/4* hotel", "a three or four-star hotel"},
  });
}

TEST_CASE("screens and races have a letter K, other things thousands") {
  check_all({
      {"a 4K TV, a 5k run, ran a 5k", "a four K T V, a five K run, ran a five K"},
      {"a 5k/10k run", "a five K or ten K run"},
      {"10k people, 5k more, £5k", "ten thousand people, five thousand more, five thousand pounds"},
      {"We spent 2K. It is in 4K.", "We spent two thousand. It is in four K."},
      {"The 10k is on Sunday. Couch to 5K.", "The ten K is on Sunday. Couch to five K."},
      {"The 5k raised helped 5K people.", "The five thousand raised helped five thousand people."},
  });
}

TEST_CASE("opening hours are times, other numbers with points are not") {
  check_all({
      {"Open 10.30-12.00 on Saturdays.", "Open ten thirty to twelve o'clock on Saturdays."},
      {"Opening hours: 9.30-5.00", "Opening hours: nine thirty to five o'clock"},
      {"Sunday 10.00 and 11.15", "Sunday ten o'clock and eleven fifteen"},
      {"open to 10.50 million", "open to ten point five zero million"},
      {"It fell by 1.25-1.50%.", "It fell by one point two five to one point five zero per cent."},
      {"On Monday shares rose 2.15 points.", "On Monday shares rose two point one five points."},
      {"Doors open 7.30, prices from 2.50-3.50.",
       "Doors open seven thirty, prices from two point five zero to three point five zero."},
  });
}

TEST_CASE("days with one month between them") {
  check_all({
      {"Mon 4 – Fri 8 July", "Monday the fourth to Friday the eighth of July"},
      {"Monday 1 – Wednesday 3 March", "Monday the first to Wednesday the third of March"},
      {"Mon 4 to Fri 8 July", "Monday the fourth to Friday the eighth of July"},
      {"On Monday 4 people came.", "On Monday four people came."},
      {"Wed 30 Nov – Fri 2 Dec",
       "Wednesday the thirtieth of November to Friday the second of December"},
      {"Sat 5 & Sun 6 March", "Saturday the fifth and Sunday the sixth of March"},
  });
}

TEST_CASE("the sides of a screen") {
  check_all({
      {"1920×1080", "one thousand nine hundred and twenty by one thousand and eighty"},
      {"in 1920", "in nineteen twenty"},
      {"12' x 10', 6 x 4 inch photos", "twelve feet by ten feet, six by four inch photos"},
  });
}

TEST_CASE("a fraction before a noun has no article of its own") {
  check_all({
      {"a ½-hour slot, the ¾-mile path", "a half-hour slot, the three-quarter-mile path"},
      {"½ a cup", "half a cup"},
      {"the ¼ mark", "the quarter mark"},
  });
}

TEST_CASE("a mark for feet stands alone, unless it closes a quotation") {
  check_all({
      {"6' tall, a 6' fence", "six feet tall, a six foot fence"},
      {"He said 'a 6' and left.", "He said 'a six' and left."},
  });
}

TEST_CASE("volts and amps of a supply") {
  check_all({
      {"a 12V 5A supply, a 13A fuse", "a twelve volt five amp supply, a thirteen amp fuse"},
      {"Class 5A, seat 5A", "Class five A, seat five A"},
  });
}

TEST_CASE("what rises to so many m rises to millions, where no length is meant") {
  check_all({
      {"It rose from 1.2m to 2.4m.",
       "It rose from one point two million to two point four million."},
      {"The water rose to 2m.", "The water rose to two metres."},
      {"He fell 3m.", "He fell three metres."},
  });
}

TEST_CASE("degrees below zero and beside each other") {
  check_all({
      {"-10C and 60F", "minus ten degrees Celsius and sixty degrees Fahrenheit"},
      {"Room 60F", "Room sixty F"},
      {"a 45° angle", "a forty-five degree angle"},
      {"20C tonight, Class 20C today, bake at 180C",
       "twenty degrees Celsius tonight, Class twenty C today, bake at one hundred and eighty "
       "degrees Celsius"},
  });
}

TEST_CASE("votes are so many to so many") {
  check_all({
      {"They voted 52-48.", "They voted fifty-two to forty-eight."},
      {"won 3-1", "won three one"},
      {"a 50-50 chance, the 80-20 rule", "a fifty-fifty chance, the eighty-twenty rule"},
  });
}

TEST_CASE("a voucher is worth one sum or another") {
  check_all({
      {"a £20-£30 voucher", "a twenty to thirty pound voucher"},
      {"from £20-£30", "from twenty pounds to thirty pounds"},
  });
}

TEST_CASE("streets and days of work in American letters") {
  check_all(
      {
          {"on E. 42nd St.", "on East forty-second Street."},
          {"Open M-F 9-5", "Open Monday to Friday nine to five"},
          {"Question # 5", "Question number five"},
          {"6 oz. can", "six ounce can"},
          {"The M-F ratio", "The M-F ratio"},
      },
      "en-US");
}
