#include <catch2/catch.hpp>

#include "normalised.hpp"

using namespace plainsong::normalised;

TEST_CASE("m stands for millions of what is counted, and for metres") {
  check_all({
      {"100m people", "one hundred million people"},
      {"1.3m more homes", "one point three million more homes"},
      {"680m mobile users", "six hundred and eighty million mobile users"},
      {"over 1.2m texts", "over one point two million texts"},
      {"4m physical and digital sales", "four million physical and digital sales"},
      {"just 1m krone", "just one million krone"},
      {"10M followers", "ten million followers"},
      {"a population of 67m", "a population of sixty-seven million"},
      {"£2.5m", "two point five million pounds"},
      {"a 100m race", "a one hundred metre race"},
      {"100m hurdles", "one hundred metre hurdles"},
      {"a 5m gap between houses", "a five metre gap between houses"},
      {"50m away, 5m wide", "fifty metres away, five metres wide"},
      {"the 800m final", "the eight hundred metre final"},
  });
}

TEST_CASE("a measure before a noun is said as one") {
  check_all({
      {"a 10ft wall", "a ten foot wall"},
      {"a £2.5m grant", "a two point five million pound grant"},
      {"its £3bn budget", "its three billion pound budget"},
      {"the £5m raised", "the five million pounds raised"},
      {"a 50p piece", "a fifty pence piece"},
      {"a 5-km run, a 10-min walk", "a five-kilometre run, a ten-minute walk"},
      {"16-18yr olds", "sixteen to eighteen-year olds"},
  });
}

TEST_CASE("units stand alone, behind numbers and below a stroke") {
  check_all({
      {"m², km/h and £/m²", "square metres, kilometres an hour and pounds a square metre"},
      {"5 mg/dl, 12 m/s, 250 g/m²",
       "five milligrams per decilitre, twelve metres a second, two hundred and fifty grams per "
       "square metre"},
      {"60 miles/hour", "sixty miles an hour"},
      {"3 in. long, 6 ft. tall, 2 oz. of tea",
       "three inches long, six feet tall, two ounces of tea"},
      {"500 sq ft, 3 fl oz, 4 cu m",
       "five hundred square feet, three fluid ounces, four cubic metres"},
      {"1.5C to 5C, minus 230C",
       "one point five degrees Celsius to five degrees Celsius, minus two hundred and thirty "
       "degrees Celsius"},
      {"Class 5C, Room 12C", "Class five C, Room twelve C"},
      {"50°N, 3°W", "fifty degrees north, three degrees west"},
      {"1080p", "one zero eight zero P"},
      {"10st, 11st 4lb", "ten stone, eleven stone four pounds"},
      {"240V, 60W, 3kWh, 100Mbps",
       "two hundred and forty volts, sixty watts, three kilowatt hours, one hundred megabits per "
       "second"},
      {"±5%, ±2, -5 °C, 2 ° C",
       "plus or minus five per cent, plus or minus two, minus five degrees Celsius, two degrees "
       "Celsius"},
      {"3 km ², 225 km / h",
       "three square kilometres, two hundred and twenty-five kilometres an hour"},
      {"500mg/5ml, 8+ yrs", "five hundred milligrams per five millilitres, eight plus years"},
      {"12.5pc, 14pt, 5‰", "twelve point five per cent, fourteen points, five per thousand"},
  });
}

TEST_CASE("feet and inches") {
  check_all({
      {"5'10\"", "five foot ten"},
      {"5’11”", "five foot eleven"},
      {"5′7″", "five foot seven"},
      {"6ft 2in, 5ft10", "six foot two, five foot ten"},
      {"6' 2\"", "six foot two"},
      {"a 12\" pizza", "a twelve inch pizza"},
      {"a 12\" single", "a twelve inch single"},
      {"He said \"I am 7\" and left.", "He said \"I am seven\" and left."},
  });
}

TEST_CASE("sides and factors") {
  check_all({
      {"25 x 7 m", "twenty-five by seven metres"},
      {"3m x 4m", "three metres by four metres"},
      {"10 × 5cm", "ten by five centimetres"},
      {"4 x 100m", "four by one hundred metres"},
      {"2 x £5", "two times five pounds"},
      {"2 x 25kg", "two times twenty-five kilograms"},
      {"5 x 3, 4x4", "five times three, four by four"},
      {"3× faster", "three times faster"},
  });
}

TEST_CASE("money of other countries, and by the hour") {
  check_all({
      {"£3.50/hour, £5/kg, £4.20/m²",
       "three pounds fifty an hour, five pounds a kilogram, four pounds twenty a square metre"},
      {"£200pw, £35k pa, £20pp, £9.50 p/h",
       "two hundred pounds a week, thirty-five thousand pounds a year, twenty pounds a person, "
       "nine pounds fifty an hour"},
      {"£-5, -£5, −£20", "minus five pounds, minus five pounds, minus twenty pounds"},
      {"£1,000s, £millions, £bn", "thousands of pounds, millions of pounds, billion pounds"},
      {"£5/£3", "five pounds or three pounds"},
      {"£25 vouchers", "twenty-five pound vouchers"},
      {"C$20, NZ$5.50, HK$3m",
       "twenty Canadian dollars, five New Zealand dollars and fifty cents, three million Hong Kong "
       "dollars"},
      {"20€, 20 EUR, EUR 20, CHF 100",
       "twenty euros, twenty euros, twenty euros, one hundred Swiss francs"},
      {"200 kr, Rs. 500, ₦5000", "two hundred kroner, five hundred rupees, five thousand naira"},
      {"50¢, 99p, 1p", "fifty cents, ninety-nine pence, one penny"},
  });
}

TEST_CASE("numbers with spaces in them") {
  check_all({
      {"10 000", "ten thousand"},
      {"10 500 homes", "ten thousand five hundred homes"},
      {"1 234 567 people",
       "one million two hundred and thirty-four thousand five hundred and sixty-seven people"},
      {"Section 20 150 children", "Section twenty one hundred and fifty children"},
  });
}

TEST_CASE("several of a round number") {
  check_all({
      {"100s of people", "hundreds of people"},
      {"10s of thousands", "tens of thousands"},
      {"1,000s of homes", "thousands of homes"},
      {"under-18s, over 65s, U11s", "under-eighteens, over sixty-fives, under elevens"},
      {"under 5s", "under fives"},
      {"the 100s", "the hundreds"},
      {"the 49ers, 20ish, 10fold", "the forty-niners, twentyish, tenfold"},
  });
}

TEST_CASE("years and what looks like them") {
  check_all({
      {"2021/2, 2015-6, 2019/20, 1999/00",
       "twenty twenty-one to twenty-two, twenty fifteen to sixteen, twenty nineteen to twenty, "
       "nineteen ninety-nine to two thousand"},
      {"2001/2", "two thousand and one to two thousand and two"},
      {"2009/10-2011/12", "two thousand and nine ten to twenty eleven twelve"},
      {"until 2114, by 2100", "until twenty-one fourteen, by twenty-one hundred"},
      {"over 2100", "over two thousand one hundred"},
      {"2100 people", "two thousand one hundred people"},
      {"FY2021, 2Q22", "F Y twenty twenty-one, the second quarter of twenty-two"},
      {"1960s-1980s", "nineteen sixties to nineteen eighties"},
      {"FY21/22, 1H21", "F Y twenty twenty-one to twenty-two, the first half of twenty-one"},
      {"c.1990, in 1066", "around nineteen ninety, in ten sixty-six"},
      {"ended in 1945", "ended in nineteen forty-five"},
  });
}

TEST_CASE("marks out of so many, and sayings with a stroke") {
  check_all({
      {"4.5/5", "four point five out of five"},
      {"8/10, 5/10", "eight out of ten, five out of ten"},
      {"rated 4/5", "rated four out of five"},
      {"4/5 of them", "four fifths of them"},
      {"9/11, 24/7, 50/50", "nine eleven, twenty-four seven, fifty fifty"},
      {"the 7/7 bombings", "the seven seven bombings"},
      {"scored 7/7", "scored seven out of seven"},
      {"1/4th, 1/1,000th, 3/4s, 5/6ths",
       "a quarter, one one thousandth, three quarters, five sixths"},
      {"½ hr, ¾ tsp, ½ a cup, ½ price",
       "half an hour, three quarters of a teaspoon, half a cup, half price"},
      {"1½ hrs, 8 1/2\"", "one and a half hours, eight and a half inches"},
  });
}

TEST_CASE("sums") {
  check_all({
      {"10 - 3 = 7", "ten minus three equals seven"},
      {"5+3=8", "five plus three equals eight"},
      {"2 × 3 = 6", "two times three equals six"},
      {"12 / 4 = 3", "twelve divided by four equals three"},
      {"3 + 4", "three plus four"},
      {"2*8", "two times eight"},
      {"10⁶, x², 10^3, 10⁻⁹",
       "ten to the power of six, x squared, ten cubed, ten to the power of minus nine"},
      {"y³, m³", "y cubed, cubic metres"},
  });
}

TEST_CASE("scores, and what is one to one") {
  check_all({
      {"won 3-1, lost 2 - 3", "won three one, lost two three"},
      {"lost 2–0", "lost two nil"},
      {"a 4-2 win", "a four two win"},
      {"aged 3-5", "aged three to five"},
      {"1-2-1 support, the 1-2-1s", "one to one support, the one to ones"},
      {"1:1, 1:4, 50:50", "one to one, one to four, fifty fifty"},
      {"a 2:1 degree", "a two one degree"},
      {"4-4-2", "four-four-two"},
  });
}

TEST_CASE("ranges rise, or are hours") {
  check_all({
      {"9–5", "nine to five"},
      {"978-0", "nine hundred and seventy-eight-zero"},
      {"40 –62 cm", "forty to sixty-two centimetres"},
      {"50-60%", "fifty to sixty per cent"},
      {"$250-$300", "two hundred and fifty dollars to three hundred dollars"},
      {"5–11", "five to eleven"},
      {"5-11s", "five to elevens"},
      {"-1/2", "minus a half"},
      {"Rooms 102/103", "Rooms one hundred and two or one hundred and three"},
  });
}

TEST_CASE("times in all forms") {
  check_all({
      {"19:30hrs, 1900hrs, 0930 hrs",
       "nineteen thirty hours, nineteen hundred hours, oh nine thirty hours"},
      {"19h30", "nineteen thirty"},
      {"2hrs 30mins, 1h 30m, 1hr30",
       "two hours thirty minutes, one hour thirty minutes, one hour thirty minutes"},
      {"24h", "twenty-four hours"},
      {"9.30am-12noon", "nine thirty a.m. to twelve noon"},
      {"the 10.15 to Oxford", "the ten fifteen to Oxford"},
      {"at 0715", "at oh seven fifteen"},
      {"ran it in 25:30, 60:40", "ran it in twenty-five thirty, sixty to forty"},
      {"11:30EST", "eleven thirty E S T"},
      {"10am BST", "ten a.m. B S T"},
      {"18:30 to 20:00", "eighteen thirty to twenty hundred"},
      {"between 7.30 and 9.30", "between seven thirty and nine thirty"},
      {"2022-03-31T10:00", "the thirty-first of March twenty twenty-two at ten o'clock"},
      {"10:05:30", "ten hours five minutes and thirty seconds"},
  });
}

TEST_CASE("dates in all forms") {
  check_all({
      {"03/04/22", "the third of April twenty twenty-two"},
      {"01/07/98", "the first of July nineteen ninety-eight"},
      {"3.4.22", "the third of April twenty twenty-two"},
      {"on 15/12", "on the fifteenth of December"},
      {"Sat 5/3", "Saturday the fifth of March"},
      {"31 Dec '21", "the thirty-first of December twenty twenty-one"},
      {"15-Dec-2021", "the fifteenth of December twenty twenty-one"},
      {"1, 2 and 3 June", "the first, the second and the third of June"},
      {"5 & 6 July", "the fifth and the sixth of July"},
      {"between 9 and 12 March", "between the ninth and the twelfth of March"},
      {"Room 5, 12 June", "Room five, the twelfth of June"},
      {"March 3-5, 2022", "March the third to the fifth twenty twenty-two"},
      {"the 1 November", "the first of November"},
      {"12/2020", "December twenty twenty"},
      {"1/2 Nov", "the first or the second of November"},
  });
}

TEST_CASE("short names of days and months") {
  check_all({
      {"Mon–Fri 9–5", "Monday to Friday nine to five"},
      {"Sat & Sun", "Saturday and Sunday"},
      {"Tues/Thurs", "Tuesday or Thursday"},
      {"every Wed", "every Wednesday"},
      {"The Sun said he sat down.", "The Sun said he sat down."},
      {"Jan–Mar 2022", "January to March twenty twenty-two"},
      {"Oct/Nov", "October or November"},
      {"in Sept", "in September"},
      {"Dec said so", "Dec said so"},
  });
}
