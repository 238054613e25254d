#include <catch2/catch.hpp>

#include "normalised.hpp"

using namespace plainsong::normalised;

TEST_CASE("telephone numbers are read in groups") {
  check_all({
      {"020 7946 0018", "zero two zero, seven nine four six, zero zero one eight"},
      {"(020) 7946 0018", "zero two zero, seven nine four six, zero zero one eight"},
      {"02079460018", "zero two zero, seven nine four six, zero zero one eight"},
      {"01632960123", "zero one six three two, nine six zero, one two three"},
      {"07700 900123", "zero seven seven zero zero, nine zero zero one two three"},
      {"0808 800 5000", "zero eight zero eight, eight zero zero, five zero zero zero"},
      {"+44 (0)20 7946 0018",
       "plus four four, zero, two zero, seven nine four six, zero zero one eight"},
      {"+44 7700 900 123 ext 45",
       "plus four four, seven seven zero zero, nine zero zero, one two three, extension four five"},
      {"01234 567890 x123",
       "zero one two three four, five six seven eight nine zero, extension one two three"},
      {"call 999 or 111", "call nine nine nine or one one one"},
      {"NHS 111", "N H S one one one"},
      {"999 calls", "nine nine nine calls"},
      {"911 people", "nine hundred and eleven people"},
      {"111 people", "one hundred and eleven people"},
  });
}

TEST_CASE("numbers that are codes are said digit by digit") {
  check_all({
      {"ISBN 978-1-4028-9462-6",
       "I S B N nine seven eight, one, four zero two eight, nine four six two, six"},
      {"ISBN: 0-306-40615-X", "I S B N: zero, three zero six, four zero six one five, X"},
      {"978-0-306-40615-7",
       "nine seven eight, zero, three zero six, four zero six one five, seven"},
      {"sort code 12-34-56", "sort code one two, three four, five six"},
      {"account number 12345678", "account number one two three four, five six seven eight"},
      {"charity no. 1140626", "charity number one one four, zero six two six"},
      {"PIN 1234", "P I N one two three four"},
      {"card ending in 8876", "card ending in eight eight seven six"},
      {"192.168.0.1", "one nine two dot one six eight dot zero dot one"},
      {"Meeting ID: 812 3456 7890",
       "Meeting I D: eight one two, three four five six, seven eight nine zero"},
      {"12345678 people",
       "twelve million three hundred and forty-five thousand six hundred and seventy-eight people"},
  });
}

TEST_CASE("postcodes and house numbers") {
  check_all({
      {"EC1V 9HQ", "E C one V, nine H Q"},
      {"SW1A 1AA", "S W one A, one A A"},
      {"M1 1AE", "M one, one A E"},
      {"in SE10", "in S E ten"},
      {"Flat 2b, 14a High St", "Flat two B, fourteen A, High Street"},
      {"221B Baker Street", "two hundred and twenty-one B Baker Street"},
      {"Unit 5A.", "Unit five A."},
  });
}

TEST_CASE("codes of letters and digits") {
  check_all({
      {"A321, A38, A406", "A-three two one, A-thirty-eight, A-four zero six"},
      {"M25, B12, COP26", "M twenty-five, B twelve, COP twenty-six"},
      {"ab9453", "ab nine four five three"},
      {"H1N1, PM2.5", "H one N one, P M two point five"},
      {"5G, MP3, A4", "five G, M P three, A-four"},
      {"DA14, MH370", "D A-fourteen, M H three seven zero"},
  });
}

TEST_CASE("names of files") {
  check_all({
      {"report.pdf", "report dot P D F"},
      {"Care_Review-2022.docx", "care review twenty twenty-two dot doc X"},
      {"images/reading-room.png", "images reading room dot P N G"},
      {"song.mp3", "song dot M P three"},
      {"It ended.Then it began.", "It ended.Then it began."},
  });
}

TEST_CASE("versions, pages and sections") {
  check_all({
      {"v2.0, v.3, v3.1.4",
       "version two point zero, version three, version three point one point four"},
      {"p.5, pp.5-7, pp 3–9", "page five, pages five to seven, pages three to nine"},
      {"para 4.2, ch.4, fig.3", "paragraph four point two, chapter four, figure three"},
      {"s.17, s17, ss.17-19",
       "section seventeen, section seventeen, sections seventeen to nineteen"},
      {"s.47 enquiry", "section forty-seven enquiry"},
      {"section 17(1)(a)", "section seventeen, one, A"},
      {"401(k)", "four hundred and one, K"},
      {"§ 3.2, §§ 4–6", "section three point two, sections four to six"},
      {"¶ 5, the end ¶", "paragraph five, the end"},
  });
}

TEST_CASE("chapter and verse") {
  check_all({
      {"Psalm 23:1-6", "Psalm twenty-three, verses one to six"},
      {"John 3:16", "John chapter three, verse sixteen"},
      {"1 Corinthians 13:4–8", "First Corinthians chapter thirteen, verses four to eight"},
      {"John left at 3:16", "John left at three sixteen"},
  });
}

TEST_CASE("school years and key stages") {
  check_all({
      {"KS2 and Y7", "Key Stage two and Year seven"},
      {"KS1/2", "Key Stage one or two"},
      {"Year 7/8", "Year seven or eight"},
      {"Y7-9", "Years seven to nine"},
      {"Yr 10", "Year ten"},
  });
}

TEST_CASE("Roman numerals count only in their places") {
  check_all({
      {"Part IV, Chapters I–III", "Part four, Chapters one to three"},
      {"Elizabeth II, Henry VIII's wives", "Elizabeth the second, Henry the eighth's wives"},
      {"King Charles I, John I went", "King Charles the first, John I went"},
      {"Pope John XXIII", "Pope John the twenty-third"},
      {"Type II diabetes", "Type two diabetes"},
      {"Grade II* listed", "Grade two star listed"},
      {"WWII, WW1", "World War two, World War one"},
      {"the VI Form, the XXI century", "the sixth Form, the twenty-first century"},
      {"Super Bowl LVI", "Super Bowl fifty-six"},
      {"an IV drip, The XI", "an I V drip, The X I"},
      {"MIX", "mix"},
  });
}

TEST_CASE("initials, and words in capitals") {
  check_all({
      {"MPs, GCSEs, the MPs' vote", "M P's, G C S E's, the M P's' vote"},
      {"NEETs, SENCOs", "neets, sencos"},
      {"MoD, BoE, mRNA, pH", "M O D, B O E, M R N A, P H"},
      {"LGBTQ+ people", "L G B T Q plus people"},
      {"THE CARE REVIEW AND THE NHS", "the CARE REVIEW and the N H S"},
      {"WHO WE ARE", "who we are"},
      {"the WHO and the EU", "the W H O and the E U"},
      {"AC/DC", "A C D C"},
      {"Q&As, T&Cs, P&P", "Q-and-A's, T-and-C's, P-and-P"},
      {"C20th", "C twentieth"},
      {"an LED light", "an L E D light"},
  });
}

TEST_CASE("grades and languages with signs") {
  check_all({
      {"A*-C, three A*s", "A-star to C, three A-stars"},
      {"C++, C#, A+", "C plus plus, C sharp, A plus"},
      {"B+ or more", "B plus or more"},
      {"**Bold** and *light*", "Bold and light"},
  });
}

TEST_CASE("notes are said as such") {
  check_all({
      {"the word¹ and", "the word, note one, and"},
      {"It said.² Then", "It said. note two. Then"},
      {"Some fact[3] and", "Some fact, note three, and"},
      {"more.[4][5] But", "more. note four, note five, But"},
      {"[3] apples", "three apples"},
      {"in 1999¹²", "in nineteen ninety-nine, note twelve"},
  });
}

TEST_CASE("what list items go by") {
  check_all({
      {"(a) the child", "A, the child"},
      {"(iv) fourth", "four, fourth"},
      {"iv) the thing", "four, the thing"},
      {"(c) 2022 Us", "copyright twenty twenty-two Us"},
      {"child(ren)", "child(ren)"},
  });
}

TEST_CASE("emoji go by their names, once") {
  check_all({
      {"👍🏽 great", "thumbs up, great"},
      {"Well done 👏👏👏!", "Well done, clapping hands!"},
      {"🎉🎉 🎈", "party popper, balloon"},
      {"👩🏽‍🏫", "woman teacher"},
      {"👨‍👩‍👧‍👦", "family"},
      {"🏴󠁧󠁢󠁷󠁬󠁳󠁿 🇬🇧", "flag of Wales, flag of the United Kingdom"},
      {"🏳️‍🌈", "rainbow flag"},
      {"I ❤️ you", "I, heart, you"},
      {"1️⃣ First", "one, First"},
      {"fun🎈and", "fun, balloon, and"},
      {"🪩", "mirror ball"},
      {"⚠️ Warning", "Warning"},
  });
}

TEST_CASE("signs that point, tick and rate") {
  check_all({
      {"Home → About", "Home to About"},
      {"→ Book now", "Book now"},
      {"Read more →", "Read more"},
      {"Home > News | Us", "Home, News, Us"},
      {"✓ done", "tick, done"},
      {"★★★★☆", "four out of five stars"},
      {"№ 5, ™ and ®", "number five, and"},
      {"x < 5, >=10, ~30", "x less than five, at least ten, about thirty"},
      {"## Hello", "Hello"},
      {"£ and €", "pound and euro"},
      {"me @ home", "me at home"},
  });
}

TEST_CASE("short forms with a place of their own") {
  check_all({
      {"At St Ninian's", "At Saint Ninian's"},
      {"Mill St, 5 Mill Rd.", "Mill Street, five Mill Road."},
      {"FAO Mrs Smith, the FAO", "for the attention of Mrs Smith, the F A O"},
      {"Reg. 5, Sch 2", "Regulation five, Schedule two"},
      {"inc VAT", "including V A T"},
      {"12 Acacia Ave, Apt 5", "twelve Acacia Avenue, Apartment five"},
      {"Jones plc", "Jones P L C"},
      {"Tel: 0800 1111, Tel Aviv", "telephone: zero eight zero zero, one one one one, Tel Aviv"},
      {"Ph.D.", "P H D."},
  });
}
