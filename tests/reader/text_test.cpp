#include <catch2/catch.hpp>

#include "reader/read_words.hpp"

using namespace plainsong;
using namespace plainsong::testing;

namespace {
std::string read(const std::string& text) {
  return dump_with(read_text, text);
}
}  // namespace

TEST_CASE("empty lines part paragraphs of plain text") {
  CHECK(read("It rained.\n\nIt stopped.\n") ==
        R"(section{1 "" paragraph{[0 It rained.]} paragraph{[1 It stopped.]}})");
}

TEST_CASE("no text at all has no sections") {
  CHECK(read("").empty());
  CHECK(read("\n \t\r\n\f\n").empty());
}

TEST_CASE("lines that were broken to fit a width are joined") {
  CHECK(
      read("The hall was full on Saturday, and the band played until\n"
           "the caretaker came to turn off the lights and lock the\n"
           "doors. We thank all who helped.\n") ==
      R"(section{1 "" paragraph{[0 The hall was full on Saturday, and the band played until the caretaker came )"
      R"(to turn off the lights and lock the doors.] [1 We thank all who helped.]}})");
}

TEST_CASE("a word that was broken at its hyphen is joined at its hyphen") {
  CHECK(
      read("The day was made by and for all who are part of the care-\n"
           "experienced community, and many came a long way to be part\n"
           "of it.\n") ==
      R"(section{1 "" paragraph{[0 The day was made by and for all who are part of the care-experienced community, )"
      R"(and many came a long way to be part of it.]}})");
}

TEST_CASE("in a wrapped document a short line was ended on purpose") {
  CHECK(
      read("The hall was full on Saturday, and the band played until\n"
           "the caretaker came to turn off the lights and lock the\n"
           "doors. We thank all who helped.\n\n"
           "Village Hall\nMill Lane\nAmbleford\n") ==
      R"(section{1 "" paragraph{[0 The hall was full on Saturday, and the band played until the caretaker came )"
      R"(to turn off the lights and lock the doors.] [1 We thank all who helped.]} )"
      "paragraph{[2 Village Hall\nbreak()Mill Lane\nbreak()Ambleford]}}");
}

TEST_CASE("in a document that is not wrapped each long line is a paragraph") {
  const std::string first =
      "The hall was full on Saturday, and the band played until the caretaker came to turn off "
      "the lights and lock the doors behind the last of the dancers.";
  const std::string second =
      "Nobody minded the rain, since the tents were large, and the soup was hot, and there was "
      "enough of it for everyone who had walked up the hill.";
  CHECK(read(first + "\n" + second + "\n") ==
        R"(section{1 "" paragraph{[0 )" + first + R"(]} paragraph{[1 )" + second + "]}}");
}

TEST_CASE("a page break does not end a sentence") {
  const std::string joined =
      R"(section{1 "" paragraph{[0 We spoke to teachers and to senior staff who work in the )"
      R"(local area.] [1 They were kind.]}})";
  CHECK(read("We spoke to teachers and to senior staff who work\n\n\n\nin the local area. They "
             "were kind.\n") == joined);
  CHECK(read("We spoke to teachers and to senior staff who work\n\f\nin the local area. They were "
             "kind.\n") == joined);
}

TEST_CASE("a page break after a word that cannot end a sentence is bridged before a capital") {
  CHECK(
      read("The meeting was opened by the Mayor of\n\n\nAmbleford in March.\n") ==
      R"(section{1 "" paragraph{[0 The meeting was opened by the Mayor of Ambleford in March.]}})");
}

TEST_CASE("an item may go on after a page break") {
  CHECK(
      read("- We spoke to teachers and to senior staff\n\n\nwho work in the area.\n- We went "
           "home.\n") ==
      R"(section{1 "" bullets{item{paragraph{[0 We spoke to teachers and to senior staff who work in the area.]}} )"
      R"(item{paragraph{[1 We went home.]}}}})");
}

TEST_CASE("a page break parts what does not go on") {
  CHECK(read("That is all from us.\n\nJO\n\n\n\nand so to bed, as the diarist wrote.\n") ==
        R"(section{1 "" paragraph{[0 That is all from us.]} paragraph{[1 JO]} )"
        R"(paragraph{[2 and so to bed, as the diarist wrote.]}})");
  CHECK(read("They shared the information below about the event:\n\n---\n\n\nwhat is it?\n") ==
        R"(section{1 "" paragraph{[0 They shared the information below about the event:]} rule{} )"
        R"(paragraph{[1 what is it?]}})");
}

TEST_CASE("one empty line parts paragraphs even in the middle of a sentence") {
  CHECK(read("We spoke to teachers and to senior staff who work\n\nin the local area.\n") ==
        R"(section{1 "" paragraph{[0 We spoke to teachers and to senior staff who work]} )"
        R"(paragraph{[1 in the local area.]}})");
}

TEST_CASE("bullets of many kinds make a list") {
  CHECK(
      read("- one thing\n* two things\n\n\xE2\x80\xA2 three "
           "things\n\xE2\x80\xA2\tfour\n\xE2\x80\x93 five\n") ==
      R"(section{1 "" bullets{item{paragraph{[0 one thing]}} item{paragraph{[1 two things]}} )"
      R"(item{paragraph{[2 three things]}} item{paragraph{[3 four]}} item{paragraph{[4 five]}}}})");
}

TEST_CASE("numbers and letters make a numbered list, and a gap in them starts another") {
  CHECK(read("1. one\n2) two\n\n5. five\n") ==
        R"(section{1 "" numbers{item{paragraph{[0 one]}} item{paragraph{[1 two]}}} )"
        R"(numbers 5{item{paragraph{[2 five]}}}})");
  CHECK(
      read("a) one\nb) two\n(iii) three\n") ==
      R"(section{1 "" numbers{item{paragraph{[0 one]}} item{paragraph{[1 two]}} item{paragraph{[2 three]}}}})");
}

TEST_CASE("a document may begin with an item that is no entry of a contents list") {
  CHECK(read("- It rained.\n- It stopped.\n") ==
        R"(section{1 "" bullets{item{paragraph{[0 It rained.]}} item{paragraph{[1 It stopped.]}}}})");
}

TEST_CASE("a year or an initial does not start a list") {
  CHECK(read("2021. What a year.\n") == R"(section{1 "" paragraph{[0 2021.] [1 What a year.]}})");
  CHECK(read("J. Smith came.\n").find("numbered") == std::string::npos);
}

TEST_CASE("the lines below an item belong to it") {
  CHECK(
      read("- The hall was full on Saturday, and the band played until\n"
           "  the caretaker came to turn off the lights and to lock the\n"
           "  doors.\n"
           "- We thank all who helped.\n") ==
      R"(section{1 "" bullets{item{paragraph{[0 The hall was full on Saturday, and the band played until the )"
      R"(caretaker came to turn off the lights and to lock the doors.]}} item{paragraph{[1 We thank all who helped.]}}}})");
}

TEST_CASE("items that stand further in make a list in the item") {
  CHECK(read("- fruit\n  - apples\n  - pears\n- bread\n") ==
        R"(section{1 "" bullets{item{paragraph{[0 fruit]} bullets{item{paragraph{[1 apples]}} )"
        R"(item{paragraph{[2 pears]}}}} item{paragraph{[3 bread]}}}})");
}

TEST_CASE("a dash in the middle of a wrapped paragraph is no bullet") {
  CHECK(read("The review has looked at how children are helped to return home\n"
             "- considering what their families need - and will publish all of\n"
             "what it has found out in spring.\n")
            .find("bullets") == std::string::npos);
}

TEST_CASE("a link on its own goes into the item above it") {
  CHECK(
      read("- Watch the debate here:\n\n<https://a.example/x>\n\n- Read the book.\n") ==
      R"(section{1 "" bullets{item{paragraph{[0 Watch the debate here:]} )"
      R"(paragraph{[1 link(https://a.example/x|https://a.example/x)]}} item{paragraph{[2 Read the book.]}}}})");
  CHECK(
      read("- Watch it: https://a.example/x\n\nhttps://b.example/y\n") ==
      R"(section{1 "" bullets{item{paragraph{[0 Watch it: link(https://a.example/x|https://a.example/x)]}}} )"
      R"(paragraph{[1 link(https://b.example/y|https://b.example/y)]}})");
}

TEST_CASE("rules are rules") {
  CHECK(
      read("One.\n\n---\n\nTwo.\n\n* * *\n\nThree.\n____\nFour.\n") ==
      R"(section{1 "" paragraph{[0 One.]} rule{} paragraph{[1 Two.]} rule{} paragraph{[2 Three.]} rule{} )"
      R"(paragraph{[3 Four.]}})");
}

TEST_CASE("the mark above an e-mail's signature is a rule") {
  CHECK(read("See you there.\n-- \nJo\n") ==
        R"(section{1 "" paragraph{[0 See you there.]} rule{} paragraph{[1 Jo]}})");
}

TEST_CASE("lines marked with # are headings of that level, bold or not") {
  CHECK(read("## **Care Day**\n\nIt rained.\n\n### Less ###\n\nStill.\n") ==
        "section{2 \"[0 Care Day]\" paragraph{[1 It rained.]}}\n"
        "section{3 \"[2 Less]\" paragraph{[3 Still.]}}");
}

TEST_CASE("a bold heading may have been broken to fit a width") {
  CHECK(
      read("## **A long report about the new roof of the village\nhall**\n\n"
           "The hall was full on Saturday, and the band played until\n"
           "the caretaker came to turn off the lights and lock the\n"
           "doors.\n") ==
      R"(section{2 "[0 A long report about the new roof of the village hall]" paragraph{[1 The hall was full on )"
      R"(Saturday, and the band played until the caretaker came to turn off the lights and lock the doors.]}})");
}

TEST_CASE("underlined lines are headings, but a rule below a paragraph is a rule") {
  CHECK(read("The Gazette\n===========\n\nSpring fair\n-----------\n\nCome all.\n") ==
        "section{1 \"[0 The Gazette]\"}\n"
        "section{2 \"[1 Spring fair]\" paragraph{[2 Come all.]}}");
  CHECK(read("They wrote:\n---\nCome all.\n") ==
        R"(section{1 "" paragraph{[0 They wrote:]} rule{} paragraph{[1 Come all.]}})");
}

TEST_CASE("lines in bold or in capitals are headings of what stands below them") {
  CHECK(read("Hello all.\n\n**Spring fair**\n\nCome all.\n\nBOOK CLUB\nWe read on.\n") ==
        "section{1 \"\" paragraph{[0 Hello all.]}}\n"
        "section{2 \"[1 Spring fair]\" paragraph{[2 Come all.]}}\n"
        "section{2 \"[3 BOOK CLUB]\" paragraph{[4 We read on.]}}");
}

TEST_CASE("a name in capitals that signs off is no heading") {
  CHECK(read("Thank you all.\n\nJOAN\n\n\n**Spring fair**\n\nCome all.\n") ==
        "section{1 \"\" paragraph{[0 Thank you all.]} paragraph{[1 JOAN]}}\n"
        "section{2 \"[2 Spring fair]\" paragraph{[3 Come all.]}}");
  CHECK(
      read("Thank you all.\n\nJOAN\n\nP.S. Bring a coat.\n") ==
      R"(section{1 "" paragraph{[0 Thank you all.]} paragraph{[1 JOAN]} paragraph{[2 P.S. Bring a coat.]}})");
}

TEST_CASE("numbered headings are headings, and keep their numbers") {
  CHECK(read("1. Spring fair\n2. Book club\n\n1. SPRING FAIR\n\nCome all.\n\n- with cake\n\n2. "
             "Book Club\n\nWe read "
             "on.\n\n3. CATS\n\nOne is lost.\n") ==
        "section{1 \"\" numbers{item{paragraph{[0 Spring fair]}} item{paragraph{[1 Book club]}}}}\n"
        "section{2 \"[2 1. SPRING FAIR]\" paragraph{[3 Come all.]} bullets{item{paragraph{[4 with "
        "cake]}}}}\n"
        "section{2 \"[5 2. Book Club]\" paragraph{[6 We read on.]}}\n"
        "section{2 \"[7 3. CATS]\" paragraph{[8 One is lost.]}}");
}

TEST_CASE("headings and links as mailing programs write them are read without their stars") {
  CHECK(read("** Spring fair\n------------\nRead more ** on our site (https://a.example/x) "
             "today.\n") ==
        "section{2 \"[0 Spring fair]\" paragraph{[1 Read more link(on our "
        "site|https://a.example/x) today.]}}");
}

TEST_CASE("quoted lines make a quotation") {
  CHECK(read("Jo wrote:\n\n> It rained.\n>\n> - a lot\n\nIndeed.\n") ==
        R"(section{1 "" paragraph{[0 Jo wrote:]} quotation{paragraph{[1 It rained.]} )"
        R"(bullets{item{paragraph{[2 a lot]}}}} paragraph{[3 Indeed.]}})");
}

TEST_CASE("all line ends are read") {
  CHECK(read("One.\r\n\r\nTwo.\r\rThree.") ==
        R"(section{1 "" paragraph{[0 One.]} paragraph{[1 Two.]} paragraph{[2 Three.]}})");
}
