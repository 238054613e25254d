#include <catch2/catch.hpp>

#include "base/failure.hpp"
#include "speaking.hpp"
#include "speech/pronunciation.hpp"

using namespace plainsong;
using namespace plainsong::speaking;

namespace {

std::string read(const std::string& inside) {
  Diagnostics diagnostics;
  return dump(
      read_ssml("<speak version=\"1.1\" xml:lang=\"en-GB\">" + inside + "</speak>", diagnostics));
}

Prosody prosody_of(const std::string& inside) {
  Diagnostics diagnostics;
  const Script script = read_ssml("<speak>" + inside + "</speak>", diagnostics);
  REQUIRE(script.utterances.size() == 1);
  return script.utterances.front().prosody;
}

std::string refusal(const std::string& xml) {
  Diagnostics diagnostics;
  try {
    read_ssml(xml, diagnostics);
  } catch (const Failure& failure) {
    CHECK(failure.trouble() == Trouble::input);
    return failure.what();
  }
  return "read";
}

}  // namespace

TEST_CASE("sentences keep their numbers, and others get free ones") {
  CHECK(read("<p><s xml:id='s1'>One.</s><s>Two.</s><s xml:id='x'>Three.</s></p>") ==
        "s1 One. +350\ns0 Two. +350\ns2 Three. +700");
}

TEST_CASE("text without sentences is cut into them") {
  CHECK(read("It rained. It stopped.") == "s0 It rained. +350\ns1 It stopped. +700");
  CHECK(read("<p>It <emphasis level='none'>rained. It</emphasis> stopped.</p>") ==
        "s0 It rained. +350\ns1 It stopped. +700");
}

TEST_CASE("a break takes the place of the pause that would be there") {
  CHECK(read("<s>One.</s><break time='1.5s'/><s>Two.</s>") == "s0 One. +1500\ns1 Two. +700");
  CHECK(read("<s>One.<break time='1.5s'/></s><s>Two.</s>") == "s0 One. +1500\ns1 Two. +700");
  CHECK(read("<s>One.</s><s><break time='1.5s'/>Two.</s>") == "s0 One. +1500\ns1 Two. +700");
  CHECK(read("<p>One. <break time='2s'/> Two.</p>") == "s0 One. +2000\ns1 Two. +700");
  CHECK(read("<p><s>One.</s></p><break time='100ms'/><p><s>Two.</s></p>") ==
        "s0 One. +100\ns1 Two. +700");
  CHECK(read("<p><s>One.</s></p><p><s>Two.</s></p>") == "s0 One. +700\ns1 Two. +700");
  CHECK(read("<s>One <break strength='strong'/> two.</s>") == "s0 One +600\ns0 two. +700");
  CHECK(read("<s>One.</s><break strength='none'/><s>Two.</s>") == "s0 One. +0\ns1 Two. +700");
  CHECK(read("<s>One.</s><break time='1s'/> <break time='1s'/><s>Two.</s>") ==
        "s0 One. +2000\ns1 Two. +700");
}

TEST_CASE("a break that says nothing is longer than no break") {
  CHECK(read("<s>One <break/> two.</s>") == "s0 One +300\ns0 two. +700");
  CHECK(read("<s>One.</s><break/><s>Two.</s>") == "s0 One. +650\ns1 Two. +700");
}

TEST_CASE("no break keeps words together, and a break of no length only parts them") {
  CHECK(read("<s>One, <break strength='none'/>two.</s>") == "s0 One two. +700");
  CHECK(read("<s>One <break time='0ms'/> two.</s>") == "s0 One +0\ns0 two. +700");
}

TEST_CASE("a break before the first words is kept, and belongs to their sentence") {
  CHECK(read("<break time='2s'/><s xml:id='s5'>One.</s>") == "s5  +2000\ns5 One. +700");
  CHECK(read("<break time='2s'/>One.") == "s0  +2000\ns0 One. +700");
}

TEST_CASE("a break cannot fill the disk") {
  CHECK(read("<s>One.</s><break time='9999999999s'/>") == "s0 One. +60000");
  CHECK(read("<s>One.</s><break time='60s'/><break time='60s'/>") == "s0 One. +60000");
}

TEST_CASE("words that are written otherwise than they are said") {
  CHECK(read("<s>The <sub alias='World Wide Web Consortium'>W3C</sub>.</s>") ==
        "s0 The World Wide Web Consortium. +700");
  CHECK(read("<s><say-as interpret-as='characters'>a-1</say-as></s>") == "s0 A hyphen one +700");
  CHECK(read("<s><say-as interpret-as='ordinal'>21</say-as></s>") == "s0 twenty-first +700");
  CHECK(read("<s><say-as interpret-as='telephone'>0800 1111</say-as></s>") ==
        "s0 zero eight zero zero, one one one one +700");
  CHECK(read("<s>Read https://www.becomecharity.org.uk/a?b=c now.</s>") ==
        "s0 Read link to becomecharity dot org dot uk now. +700");
}

TEST_CASE("the alias of a sub is taken as it is, but for a web address") {
  CHECK(read("<s><sub alias='see https://www.x.org/y?z=1'>x</sub></s>").find("://") ==
        std::string::npos);
  CHECK(read("<s><sub alias='APPG &amp; 1999'>x</sub></s>") == "s0 APPG & 1999 +700");
}

TEST_CASE("a web address that is cut in two by a tag is still not read aloud") {
  const std::string said =
      read("<s>See https://www.<emphasis level='strong'>become.org.uk/x</emphasis></s>");
  CHECK(said.find("://") == std::string::npos);
  CHECK(said.find("/x") == std::string::npos);
}

TEST_CASE("CDATA is spoken, comments and descriptions are not") {
  CHECK(read("<s>A <![CDATA[cat & dog]]><!-- not -> this --> sat.</s>") ==
        "s0 A cat and dog sat. +700");
  CHECK(read("<s><audio src='x.wav'><desc>a bell</desc>ding</audio></s>") == "s0 ding +700");
}

TEST_CASE("languages are kept with the words") {
  CHECK(read("<s>He said <lang xml:lang='fr'>bonjour</lang> twice.</s>") ==
        "s0 He said +0\ns0 [fr] bonjour +0\ns0 twice. +700");
  CHECK(read("<p xml:lang='cy'>Bore da.</p>") == "s0 [cy] Bore da. +700");
  CHECK(read("<voice languages='de-DE:x fr'>Tag</voice>") == "s0 [de-DE] Tag +700");
}

TEST_CASE("prosody is read in all its units, and multiplies when nested") {
  CHECK(prosody_of("<prosody rate='80%'><prosody rate='slow'>a</prosody></prosody>").rate ==
        Approx(0.64));
  CHECK(prosody_of("<prosody rate='1.5'>a</prosody>").rate == Approx(1.5));
  CHECK(prosody_of("<prosody rate='+10%'>a</prosody>").rate == Approx(1.1));
  CHECK(prosody_of("<prosody rate='900%'>a</prosody>").rate == Approx(4));
  CHECK(prosody_of("<prosody rate='9000%'>a</prosody>").rate == Approx(1));
  CHECK(prosody_of("<prosody pitch='+12st'>a</prosody>").pitch == Approx(2));
  CHECK(prosody_of("<prosody pitch='-60Hz'>a</prosody>").pitch == Approx(0.5));
  CHECK(prosody_of("<prosody pitch='180Hz'>a</prosody>").pitch == Approx(1.5));
  CHECK(prosody_of("<prosody pitch='x-high'>a</prosody>").pitch == Approx(1.4));
  CHECK(prosody_of("<prosody volume='-6dB'>a</prosody>").volume_db == Approx(-6));
  CHECK(prosody_of("<prosody volume='loud'>a</prosody>").volume_db == Approx(4));
  CHECK(prosody_of("<prosody volume='50'>a</prosody>").volume_db == Approx(-6.0206));
  CHECK(prosody_of("<prosody range='50%'>a</prosody>").range == Approx(0.5));
  CHECK(prosody_of("<prosody rate='bananas'>a</prosody>") == Prosody{});
}

TEST_CASE("what cannot be followed is noted once") {
  Diagnostics diagnostics;
  read_ssml(
      "<speak><foo>a</foo><foo>b</foo><phoneme ph='x?'>c</phoneme><break time='soon'/></speak>",
      diagnostics);
  REQUIRE(diagnostics.size() == 3);
  CHECK(diagnostics[0].code == "speech.element");
  CHECK(diagnostics[1].code == "speech.phoneme");
  CHECK(diagnostics[2].code == "speech.value");
}

TEST_CASE("what is not SSML is refused, saying where and why") {
  CHECK(refusal("<speak>\n<p>x</speak>") == "2:7: this is not SSML: start-end tags mismatch");
  CHECK(refusal("<html/>").find("it starts with <html>, not with <speak>") != std::string::npos);
  CHECK(refusal("").find("this is not SSML") != std::string::npos);
  CHECK(refusal("<!DOCTYPE x [<!ENTITY a 'b'>]><speak>&a;</speak>").find("document type") !=
        std::string::npos);
  std::string deep = "<speak>";
  for (int i = 0; i < 2000; ++i) deep += "<p>";
  for (int i = 0; i < 2000; ++i) deep += "</p>";
  CHECK(refusal(deep + "</speak>").find("nested more than 500 deep") != std::string::npos);
}

TEST_CASE("a document without words is a script without utterances") {
  CHECK(read("").empty());
  CHECK(read("<p> <s> . </s></p>").empty());
}
