#include <catch2/catch.hpp>

#include "normalised.hpp"

using namespace plainsong::normalised;

TEST_CASE("a web address is said by its host alone") {
  check_all({
      {"Read it here: https://sway.office.com/ObET46l05EAKvPOd?ref=email",
       "Read it here: link to sway dot office dot com"},
      {"<https://www.becomecharity.org.uk/improving/>",
       "There is a link here: becomecharity dot org dot uk"},
      {"https://childrensocialcare.independent-review.uk/x.",
       "There is a link here: childrensocialcare dot independent review dot uk."},
      {"the report: https://www.pfan.uk/the-way-forward/", "the report: link to P F A N dot uk"},
      {"Visit gov.uk/care or bbc.co.uk.", "Visit gov dot uk or B B C dot co dot uk."},
      {"file:///etc/passwd is there", "link is there"},
      {"We read it.It was good.", "We read it.It was good."},
  });
}

TEST_CASE("an e-mail address can be followed by ear") {
  check_all({{"Review.ChildrensSocialCare@education.gov.uk",
              "review dot childrens social care at education dot gov dot uk"},
             {"Write to jo_bloggs-2@nhs.uk.",
              "Write to jo underscore bloggs hyphen two at N H S dot uk."}});
}

TEST_CASE("sets of initials are spelled, words in capitals are not") {
  check_all({
      {"the APPG and (PFAN)", "the A P P G and (P F A N)"},
      {"two APPGs, the APPG's", "two A P P G's, the A P P G's"},
      {"Lemn Sissay OBE", "Lemn Sissay O B E"},
      {"JOSH", "JOSH"},
      {"UNSUBSCRIBE: SIGN UP NOW", "UNSUBSCRIBE: SIGN up now"},
      {"UNICEF, NASA and NATO", "UNICEF, NASA and NATO"},
      {"the US and IT", "the U S and I T"},
      {"TALK ABOUT US", "TALK ABOUT us"},
      {"do NOT go", "do not go"},
  });
}

TEST_CASE("dashes are pauses, and marks that say nothing are taken out") {
  check_all({{"children – and carers – said", "children, and carers, said"},
             {"* First point", "First point"},
             {"one—two", "one, two"},
             {"care-experienced", "care-experienced"},
             {"Wait....", "Wait…"},
             {"**built understanding**. We read", "built understanding. We read"},
             {"They said ‘Paying the Price’.", "They said ‘Paying the Price’."}});
}

TEST_CASE("only addresses are touched in other languages") {
  check_all({{"Le 15/12/2021 à https://www.exemple.fr/x", "Le 15/12/2021 à exemple point F R"}},
            "fr");
}

TEST_CASE("four digits are a year, or a number of things") {
  check_all({{"in 1999 and 2005, then 2022.",
              "in nineteen ninety-nine and two thousand and five, then twenty twenty-two."},
             {"2021 round up", "twenty twenty-one round up"},
             {"almost 1000 ideas", "almost one thousand ideas"},
             {"over 2022 homes", "over two thousand and twenty-two homes"},
             {"1500 people in 1500", "one thousand five hundred people in fifteen hundred"},
             {"2021-22 and 2021/22",
              "twenty twenty-one to twenty-two and twenty twenty-one to twenty-two"},
             {"1980–1986", "nineteen eighty to nineteen eighty-six"},
             {"the 1990s, the '90s and the 2000s",
              "the nineteen nineties, the nineties and the two thousands"},
             {"1906", "nineteen oh six"}});
}

TEST_CASE("dates are said day first") {
  check_all(
      {{"on 15 December", "on the fifteenth of December"},
       {"Thursday 31st March at midday", "Thursday the thirty-first of March at midday"},
       {"the 1st of May", "the first of May"},
       {"15/12/2021, 31.03.2022, 2022-03-31",
        "the fifteenth of December twenty twenty-one, the thirty-first of March twenty twenty-two, "
        "the thirty-first of March twenty twenty-two"},
       {"1-3 June 2022", "the first to the third of June twenty twenty-two"},
       {"28 May – 3 June", "the twenty-eighth of May to the third of June"},
       {"Sat 5 March", "Saturday the fifth of March"}});
  check_all({{"12/15/2021", "December fifteenth twenty twenty-one"},
             {"March 31", "March thirty-first"},
             {"120", "one hundred twenty"}},
            "en-US");
}

TEST_CASE("times of day") {
  check_all(
      {{"7pm, 7.30pm and 10.00am", "seven p.m., seven thirty p.m. and ten a.m."},
       {"10:00, 14:30, 9:05", "ten o'clock, fourteen thirty, nine oh five"},
       {"9am-5pm, 7.30–9pm", "nine a.m. to five p.m., seven thirty to nine p.m."},
       {"It ends at 7 p.m.", "It ends at seven p.m."},
       {"It ends at 7pm.", "It ends at seven p.m."},
       {"at 7.30 sharp, 7.30 per cent", "at seven thirty sharp, seven point three zero per cent"}});
}

TEST_CASE("money, shares and measures") {
  check_all({{"£1.5m, £3bn and £250,000",
              "one point five million pounds, three billion pounds and two hundred and fifty "
              "thousand pounds"},
             {"£5.50, £5.05, £5.00, £0.50, 50p, 1p",
              "five pounds fifty, five pounds and five pence, five pounds, fifty pence, fifty "
              "pence, one penny"},
             {"£10–20m, £10-£20m", "ten to twenty million pounds, ten to twenty million pounds"},
             {"$20.50, €1.50, €20", "twenty dollars and fifty cents, one euro fifty, twenty euros"},
             {"2.5%, 50-60%", "two point five per cent, fifty to sixty per cent"},
             {"5kg, 20mph, 100m, 1 km",
              "five kilograms, twenty miles an hour, one hundred metres, one kilometre"},
             {"30°C, -5 degrees", "thirty degrees Celsius, minus five degrees"},
             {"£20/month", "twenty pounds a month"}});
}

TEST_CASE("numbers of every other kind") {
  check_all(
      {{"almost 600, over 60,000", "almost six hundred, over sixty thousand"},
       {"1,234,567",
        "one million two hundred and thirty-four thousand five hundred and sixty-seven"},
       {"the 22nd, the 100th", "the twenty-second, the one hundredth"},
       {"aged 18–25, 300+", "aged eighteen to twenty-five, three hundred plus"},
       {"a 16-month-old", "a sixteen-month-old"},
       {"1/2, 3/4, 2 1/2 hours, ½ a cup, 1¾",
        "a half, three quarters, two and a half hours, half a cup, one and three quarters"},
       {"24/7, 8/10, 3:1", "twenty-four seven, eight out of ten, three to one"},
       {"0800 1111", "zero eight zero zero, one one one one"},
       {"call 999 or 116 123", "call nine nine nine or one one six, one two three"},
       {"Text SHOUT to 85258", "Text SHOUT to eight five two five eight"},
       {"+44 20 7946 0018", "plus four four, two zero, seven nine four six, zero zero one eight"},
       {"99999999999999999999",
        "nine nine nine nine, nine nine nine nine, nine nine nine nine, nine nine nine nine, nine "
        "nine nine nine"}});
}

TEST_CASE("names, titles and short forms") {
  check_all(
      {{"Dr. Lee, Prof Smith and Cllr Jones", "Doctor Lee, Professor Smith and Councillor Jones"},
       {"St Helens, 10 Downing St, 5 Mill Rd.",
        "Saint Helens, ten Downing Street, five Mill Road."},
       {"She lives in Mill St. It is quiet.", "She lives in Mill Street. It is quiet."},
       {"e.g. this, i.e. that, etc.", "for example this, that is that, etcetera."},
       {"No. 10, no way", "number ten, no way"},
       {"Henry VIII, World War II, Part IV", "Henry the eighth, World War two, Part four"},
       {"Malcolm X in Washington DC", "Malcolm X in Washington D C"},
       {"the U.K. and J. K. Rowling", "the U K and J K Rowling"},
       {"CO2, M25, 5N1V", "C O two, M twenty-five, five N one V"}});
}

TEST_CASE("signs and social names") {
  check_all({{"and/or, help/protection, he/she", "and or, help or protection, he or she"},
             {"children & young people, A&E", "children and young people, A-and-E"},
             {"#ShowUsYouCareToo", "hashtag show us you care too"},
             {"@BarnardosScot", "at barnardos scot"},
             {"5 x 3, 4x4", "five times three, four by four"}});
}
