#include <catch2/catch.hpp>

#include "speech/spelled_sounds.hpp"
#include "ssml_reading.hpp"

using namespace plainsong;
using namespace plainsong::speaking;

namespace {

std::string sounds_in(const std::string& inside) {
  return sounds(read_inside(inside).script);
}

std::string told(const std::string& inside) {
  return messages(read_inside(inside));
}

}  // namespace

TEST_CASE("phonemes are given in IPA or X-SAMPA") {
  CHECK(sounds_in("I say <phoneme alphabet='ipa' ph='təˈmeɪtoʊ'>tomato</phoneme>.") ==
        "tomato=təˈmeɪtoʊ");
  CHECK(sounds_in("<phoneme ph='təˈmɑːtəʊ'>tomato.</phoneme> Yes.") == "tomato=təˈmɑːtəʊ");
  CHECK(sounds_in("<phoneme alphabet='x-sampa' ph='t@&quot;mA:t@U'>tomato</phoneme>") ==
        "tomato=təˈmɑːtəʊ");
  CHECK(written(read_inside("<phoneme ph='naɪn'>9</phoneme>!").script) == "9=nine");
}

TEST_CASE("a symbol that is none is named, and the words are said as usual") {
  const ReadSsml read = read_inside("\n<phoneme ph='t%mato'>tomato</phoneme>");
  CHECK(sounds(read.script).empty());
  CHECK(read.only().words == "tomato");
  CHECK(messages(read).find("\"%\" is not IPA") != std::string::npos);
  CHECK(read.diagnostics.front().span.begin > 0);
  CHECK(told("<phoneme alphabet='klingon' ph='a'>a</phoneme>").find("klingon") !=
        std::string::npos);
  CHECK(told("<phoneme>a</phoneme>").find("states no sounds") != std::string::npos);
}

TEST_CASE("a phoneme without words is said by its sounds") {
  const ReadSsml read = read_inside("Say <phoneme ph='ˈlɛm'/> twice.");
  REQUIRE(read.only().sounds.size() == 1);
  CHECK(read.only().sounds[0].ipa == "ˈlɛm");
  CHECK(read.only().words == "Say lem twice.");
  CHECK(written(read.script) == "Say | twice");
}

TEST_CASE("sounds have a rough spelling") {
  CHECK(spelled_sounds("təˈmɑːtəʊ") == "tuhmahtoh");
  CHECK(spelled_sounds("ˈtʃɜːtʃ ˈstɹiːt") == "cherch street");
  CHECK(spelled_sounds("ˈ‖").empty());
}

TEST_CASE("a lexicon applies inside its lookup alone, before the words of the house") {
  const SsmlReading world = world_of(
      {{"names.pls",
        "<lexicon version='1.0' alphabet='ipa' xml:lang='en-GB'>"
        "<lexeme><grapheme>Sissay</grapheme><phoneme>sɪˈseɪ</phoneme></lexeme>"
        "<lexeme><grapheme>W3C</grapheme><alias>the web people</alias></lexeme></lexicon>"},
       {"more.pls",
        "<lexicon version='1.0' alphabet='ipa' xml:lang='en-GB'>"
        "<lexeme><grapheme>W3C</grapheme><alias>inner</alias></lexeme></lexicon>"}});
  const std::string head =
      "<lexicon uri='names.pls' xml:id='names'/><lexicon uri='more.pls' xml:id='more'/>";
  const ReadSsml read = read_inside(
      head +
          "<p>W3C, <lookup ref='names'>W3C and Sissay <lookup ref='more'>W3C Sissay</lookup> "
          "W3C</lookup> W3C</p>",
      world);
  CHECK(messages(read) == "");
  CHECK(read.only().words ==
        "W three C, the web people and Sissay inner Sissay the web people W three C");
  CHECK(sounds(read.script) == "Sissay=sɪˈseɪ | Sissay=sɪˈseɪ");
}

TEST_CASE("a lexicon that cannot be had is told, and so is a lookup of none") {
  CHECK(messages(read_inside("<lexicon uri='no.pls' xml:id='a'/><lookup ref='a'>x</lookup>",
                             world_of({})))
            .find("cannot be had") != std::string::npos);
  CHECK(told("<lookup ref='b'>x</lookup>").find("names no <lexicon xml:id>") != std::string::npos);
  const SsmlReading broken = world_of({{"a.pls", "<lexicon>"}, {"b.pls", "<html/>"}});
  const ReadSsml read = read_inside(
      "<lexicon uri='a.pls' xml:id='a'/><lexicon uri='b.pls' xml:id='b'/><lexicon uri='c.pls'/>"
      "<lookup ref='a'>x</lookup>",
      broken);
  CHECK(read.diagnostics.size() == 3);
  CHECK(read.only().words == "x");
}

TEST_CASE("a word's part of speech may be stated") {
  Pronunciation house;
  Diagnostics diagnostics;
  house = Pronunciation::read(
      "<lexicon version='1.0' xml:lang='en-GB' alphabet='ipa'>"
      "<lexeme role='VBD'><grapheme>read</grapheme><alias>red</alias></lexeme></lexicon>",
      diagnostics);
  const Script script = read_ssml(
      "<speak version='1.1' xml:lang='en-GB'>I <token role='VBD'>read</token> what you "
      "read.</speak>",
      house, diagnostics);
  CHECK(script.utterances.at(0).words == "I red what you read.");
}
