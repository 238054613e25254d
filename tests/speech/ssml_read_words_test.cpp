#include <catch2/catch.hpp>

#include "ssml_reading.hpp"

using namespace plainsong;
using namespace plainsong::speaking;

namespace {

std::string written_in(const std::string& inside) {
  return written(read_inside(inside).script);
}

}  // namespace

TEST_CASE("every printed word knows the words that are said for it") {
  CHECK(written_in("It rained (all day), didn't it?") == "It | rained | all | day | didn't | it");
  CHECK(written_in("In 2022 it cost £5.") ==
        "In | 2022=twenty twenty-two | it | cost | £5=five pounds");
  CHECK(written_in("Well-known child(ren) of “Mary’s”.") ==
        "Well-known | child(ren) | of | Mary’s");
  CHECK(written_in("<sub alias='World Wide Web Consortium'>W3C</sub>'s work") ==
        "W3C's=World Wide Web Consortium's | work");
  CHECK(written_in("See https://www.become.org.uk/x?y.") ==
        "See | https://www.become.org.uk/x?y=link to become dot org dot uk");
}

TEST_CASE("several printed words are parted where the same words are said") {
  CHECK(written_in("On 15 December 2021 it rained") ==
        "On | 15=the fifteenth of | December | 2021=twenty twenty-one | it | rained");
  CHECK(written_in("<sub alias='one million pounds in'>£1m in</sub> cash") ==
        "£1m=one million pounds | in | cash");
  CHECK(written_in("<sub alias='zed why'>A B C</sub>") == "A B C=zed why");
}

TEST_CASE("settled punctuation leaves printed words in their places") {
  CHECK(written_in("It rained – all day — then…stopped") ==
        "It | rained | all | day | then | stopped");
  CHECK(written_in("• A*b | c") == "A*b=A b | c");
  CHECK(written_in("🎉 Hooray 🎉!").find("Hooray") != std::string::npos);
  CHECK(written_in("日本語。 Straße") == "日本語 | Straße");
}

TEST_CASE("a word that is said in two ways is two words, each with its own sound") {
  CHECK(written_in("<s>un<emphasis>believ</emphasis>able</s>") == "un | believ | able");
}

TEST_CASE("a token is one word, and parts its words from others") {
  CHECK(written_in("<token>New York</token> is big") == "New York | is | big");
  CHECK(read_inside("<w>foo</w><w>bar</w>.").only().words == "foo bar.");
  CHECK(written_in("<w>foo</w><w>bar</w>.") == "foo | bar");
  CHECK(read_inside("<w>un<emphasis level='none'>believ</emphasis>able</w>").only().words ==
        "unbelievable");
  CHECK(written_in("in <token>15 May 2021</token>") ==
        "in | 15 May 2021=the fifteenth of May twenty twenty-one");
}

TEST_CASE("marks do not part words, and stand before the word that comes next") {
  CHECK(marks(read_inside(
                  "<mark name='a'/>One <mark name='b'/>two<mark name='c'/> three.<mark name='d'/>")
                  .script) == "a@One two three. | b@two three. | c@ three. | d@");
  CHECK(read_inside("On 15 <mark name='m'/>December").only().words ==
        "On the fifteenth of December");
  CHECK(
      marks(read_inside("On <mark name='a'/>15 <mark name='m'/>December <mark name='z'/>it rained")
                .script) ==
      "a@the fifteenth of December it rained | m@fifteenth of December it rained | z@it rained");
  CHECK(marks(read_inside("<s>One.</s><mark name='a'/><s>Two.</s>").script) == "a@Two.");
  CHECK(marks(read_inside("<s>One.</s><mark name='a'/><break time='1s'/><s>Two.</s>").script) ==
        "a@");
  CHECK(marks(read_inside("<s>One.</s><break time='1s'/><mark name='a'/><s>Two.</s>").script) ==
        "a@Two.");
  CHECK(marks(read_inside("One <mark name='a'/>– two").script) == "a@, two");
  CHECK(marks(read_inside("<mark name='a'/><break time='1s'/>One").script) == "a@");
  CHECK(marks(read_inside("Say <sub alias='one two'>1<mark name='a'/>2</sub> now").script) ==
        "a@one two now");
  CHECK(marks(read_inside("<s>One <mark name='a'/> . <mark name='b'/></s><s>Two</s>").script) ==
        "a@. | b@Two");
}

TEST_CASE("what lies between startmark and endmark is said, and no more") {
  const std::string text =
      "<s>One.</s><mark name='a'/><s>Two <mark name='b'/>three.</s><break time='9s'/>";
  CHECK(dump(read_inside(text, {}, "startmark='a' endmark='b'").script) == "s1 Two +700");
  CHECK(dump(read_inside(text, {}, "startmark='b'").script) == "s1 three. +9000");
  CHECK(dump(read_inside(text, {}, "endmark='a'").script) == "s0 One. +700");
  CHECK(read_inside(text, {}, "startmark='b' endmark='a'").script.utterances.empty());
  const ReadSsml unknown = read_inside(text, {}, "startmark='nowhere'");
  CHECK(unknown.script.utterances.size() == 2);
  CHECK(messages(unknown).find("startmark") != std::string::npos);
}
