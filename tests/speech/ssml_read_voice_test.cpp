#include <catch2/catch.hpp>

#include "ssml_reading.hpp"

using namespace plainsong;
using namespace plainsong::speaking;

namespace {

VoiceWish wish(const std::string& inside) {
  return read_inside(inside).only().voice;
}

}  // namespace

TEST_CASE("a voice is wished for by names, gender, age and variant") {
  CHECK(wish("One").empty());
  CHECK(wish("<voice name='Bridget Mike'>One</voice>") ==
        VoiceWish{{"Bridget", "Mike"}, "", -1, 0});
  CHECK(wish("<voice gender='female' age='8' variant='2'>One</voice>") ==
        VoiceWish{{}, "female", 8, 2});
}

TEST_CASE("a voice inside another changes only what it names") {
  CHECK(wish("<voice gender='female'><voice age='8'>One</voice></voice>") ==
        VoiceWish{{}, "female", 8, 0});
  CHECK(wish("<voice name='Ann'><voice languages='en'>One</voice></voice>").names ==
        std::vector<std::string>{"Ann"});
  CHECK(wish("<voice name='Ann' gender='female'><voice gender='male'>One</voice></voice>") ==
        VoiceWish{{}, "male", -1, 0});
  CHECK(wish("<voice name='Ann' gender='female'><voice name='' gender=''>One</voice></voice>")
            .empty());
}

TEST_CASE("what a voice cannot be is told") {
  const ReadSsml read = read_inside(
      "<voice gender='soprano' age='old' variant='0' required='height' onvoicefailure='cry' "
      "languages='fr_FR'>One</voice>");
  CHECK(read.diagnostics.size() == 6);
  CHECK(read.only().voice.empty());
  CHECK(read.only().language.empty());
}

TEST_CASE("a voice for other languages reads its words in the first of them") {
  CHECK(dump(read_inside("<voice languages='de fr'>Tag</voice>").script) == "s0 [de] Tag +700");
  CHECK(dump(read_inside("<voice languages='fr en'>Day</voice>").script) == "s0 Day +700");
  CHECK(dump(read_inside("<voice languages='en-US:en-GB'>Day</voice>").script) == "s0 Day +700");
  CHECK(dump(read_inside("<voice languages='en:en-US'>Day</voice>").script) ==
        "s0 [en-US] Day +700");
  CHECK(dump(read_inside("<voice languages='de'><s xml:lang='cy'>Dydd</s></voice>").script) ==
        "s0 [cy] Dydd +700");
}

TEST_CASE("pauses are those of the voice in force") {
  SsmlReading world;
  world.pauses = [](const std::string& voice) {
    pauses::Lengths lengths;
    if (voice == "slow") lengths.sentence = lengths.paragraph = std::chrono::seconds(1);
    if (voice.empty()) lengths.sentence = std::chrono::milliseconds(100);
    return lengths;
  };
  CHECK(
      dump(read_inside("<p><s>One.</s><voice name='slow fast'><s>Two.</s><s>Three.</s></voice></p>"
                       "<s>Four.</s>",
                       world)
               .script) == "s0 One. +100\ns1 Two. +1000\ns2 Three. +2000\ns3 Four. +450");
}

TEST_CASE("languages are kept at every level, and nonsense is told") {
  CHECK(dump(read_inside("<p xml:lang='fr'>Un <s xml:lang='de'>Zwei <w xml:lang='cy'>tri</w></s>"
                         "<lang xml:lang='it'>quattro</lang></p> five")
                 .script) ==
        "s0 [fr] Un +350\ns1 [de] Zwei +0\ns1 [cy] tri +350\ns2 [it] quattro +700\ns3 five +700");
  const ReadSsml read = read_inside(
      "<lang xml:lang='in French'>bonjour</lang><lang>x</lang><p onlangfailure='panic'>y</p>");
  CHECK(read.diagnostics.size() == 3);
  CHECK(read.only().language.empty());
  CHECK(dump(read_inside("<p xml:lang='EN-gb'>a <w xml:lang='ZH-hant-tw'>b</w></p>").script) ==
        "s0 a +0\ns0 [zh-Hant-TW] b +700");
  CHECK(read_inside("<p onlangfailure='ignorelang' xml:lang='zz'>y</p>").diagnostics.empty());
}
