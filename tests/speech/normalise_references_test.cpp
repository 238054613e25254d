#include <catch2/catch.hpp>

#include "normalised.hpp"

using namespace plainsong::normalised;

TEST_CASE("references with strokes have a slash and no \"or\"") {
  check_all({
      {"SI 2005/1541", "S I two thousand and five slash one five four one"},
      {"Regulation (EU) 2016/679", "Regulation (E U) twenty sixteen slash six seven nine"},
      {"Directive 95/46/EC", "Directive ninety-five slash forty-six slash E C"},
      {"ref AB/123/45", "ref A B slash one two three slash forty-five"},
      {"application 21/00123", "application twenty-one slash zero zero one two three"},
      {"in the case of 2020/21", "in the case of twenty twenty to twenty-one"},
      {"in 2016/17, tea/coffee, Y7/8",
       "in twenty sixteen to seventeen, tea or coffee, Year seven or eight"},
  });
}

TEST_CASE("a path to a file is read with its slashes") {
  check_all({
      {"Look at /etc/passwd first.", "Look at slash etc slash passwd first."},
      {"he/she and wed/sat/sun", "he or she and wed or sat or sun"},
      {"in /home/ann/notes.txt", "in slash home slash ann slash notes dot txt"},
  });
}

TEST_CASE("the number of a book may have spaces in it") {
  check_all({
      {"ISBN-13: 978 1 86197 876 9",
       "I S B N-thirteen: nine seven eight, one, eight six one nine seven, eight seven six, nine"},
      {"ISBN 0 306 40615 X", "I S B N zero, three zero six, four zero six one five, X"},
  });
}

TEST_CASE("a lone C, D, L or M behind a word that counts is a letter") {
  check_all({
      {"Section C, Part D, Class M, Appendix L", "Section C, Part D, Class M, Appendix L"},
      {"Part IV, Section V, Chapter XL", "Part four, Section five, Chapter forty"},
  });
}

TEST_CASE("short forms have numerals behind them") {
  check_all({
      {"See Vol. II and Ch. IV.", "See volume two and chapter four."},
      {"Vol. C", "Vol. C"},
  });
}

TEST_CASE("an I behind a kind is one, unless somebody speaks") {
  check_all({
      {"Type I and Type II", "Type one and Type two"},
      {"Type I diabetes", "Type one diabetes"},
      {"the part I like, Part I think", "the part I like, Part I think"},
      {"Phase I will begin.", "Phase one will begin."},
      {"Part I of it, World War I began.", "Part one of it, World War one began."},
  });
}

TEST_CASE("a team is known by how many play in it") {
  check_all({
      {"the 1st XI and the 2nd XV", "the first eleven and the second fifteen"},
      {"the England XI", "the England eleven"},
      {"Louis XV, Pius XI", "Louis the fifteenth, Pius the eleventh"},
      {"they beat the XI", "they beat the eleven"},
  });
}

TEST_CASE("the fifth of a name may end a sentence") {
  check_all({
      {"We met George V. The Queen wept.", "We met George the fifth. The Queen wept."},
      {"under George V.", "under George the fifth."},
      {"George V was king.", "George the fifth was king."},
      {"George V. Smith spoke.", "George V Smith spoke."},
      {"Malcolm X spoke. Emma V. spoke.", "Malcolm X spoke. Emma V. spoke."},
      {"I got an A. A boy came.", "I got an A. A boy came."},
      {"We met A. Boyd and an A. A. Milne fan.", "We met A Boyd and an A A Milne fan."},
  });
}

TEST_CASE("c. is about a year, or a chapter of the statutes") {
  check_all({
      {"built c.1850", "built around eighteen fifty"},
      {"built c. 1850", "built around eighteen fifty"},
      {"10 & 11 Vict. c. 21", "ten and eleven Victoria chapter twenty-one"},
      {"the Equality Act 2010 (c. 15)", "the Equality Act twenty ten (chapter fifteen)"},
      {"(c. 15 people)", "(around fifteen people)"},
  });
}

TEST_CASE("the parts of a section may be several") {
  check_all({
      {"s.1(3)(a)-(g) of the Act", "section one, three, A to G, of the Act"},
      {"col. 123W", "column one hundred and twenty-three W"},
      {"Page 1/3", "Page one of three"},
      {"page 12, 1/3 of it", "page twelve, a third of it"},
  });
}

TEST_CASE("things of an owner have a number behind no") {
  check_all({
      {"the no 1 song, the UK's no 1", "the number one song, the U K's number one"},
      {"There were no 2 alike.", "There were no two alike."},
      {"2nd ed., ed. by J Lee", "second edition, edited by J Lee"},
      {"Your ref. is here.", "Your reference is here."},
      {"Min. age 5, approx. 3", "minimum age five, approximately three"},
      {"a tsp of salt", "a teaspoon of salt"},
  });
}

TEST_CASE("years at school may name the stage twice") {
  check_all({
      {"Y7-Y11 pupils", "Years seven to eleven pupils"},
      {"Y7-11", "Years seven to eleven"},
      {"v22H2, v2.0", "version twenty-two H two, version two point zero"},
  });
}

TEST_CASE("letters on both sides of an ampersand stay letters") {
  check_all({
      {"AT&T and Q&A", "A T and T and Q-and-A"},
      {"Mum & Dad", "Mum and Dad"},
  });
}

TEST_CASE("a protocol before an e-mail address is not said") {
  check_all({{"mailto:info@example.org", "info at example dot org"}});
}
