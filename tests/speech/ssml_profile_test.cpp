#include "speech/ssml_profile.hpp"

#include <catch2/catch.hpp>

#include "base/failure.hpp"

using namespace plainsong;

namespace {

std::string reduced(const std::string& inside, SsmlProfile profile) {
  const std::string xml =
      "<speak version=\"1.1\" xmlns=\"http://www.w3.org/2001/10/synthesis\" xml:lang=\"en-GB\">" +
      inside + "</speak>";
  const std::string made = reduced_ssml(xml, profile);
  const std::size_t begin = made.find("xml:lang=\"en-GB\">") + 17;
  return made.substr(begin, made.rfind("</speak>") - begin);
}

struct Row {
  std::string in_1_1;
  std::string in_1_0;
  std::string on_amazon;
  std::string on_google;
};

}  // namespace

TEST_CASE("a whole section in SSML 1.0") {
  CHECK(reduced_ssml(R"(<?xml version="1.0" encoding="UTF-8"?>
<speak version="1.1" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="en-GB">
  <meta name="title" content="News"/>
  <meta name="track" content="1/2"/>
  <voice name="standard">
    <p>
      <s xml:id="s0">News
      </s>
      <s xml:id="s1">It rained <lang xml:lang="fr">à Paris</lang> on the <sub alias="first">1st</sub>.
      </s>
    </p>
  </voice>
</speak>
)",
                     SsmlProfile::ssml_1_0) == R"(<?xml version="1.0" encoding="UTF-8"?>
<speak version="1.0" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="en-GB">
    <p>
      <mark name="s0"/>
      <s>News
      </s>
      <mark name="s1"/>
      <s>It rained <voice xml:lang="fr">à Paris</voice> on the <sub alias="first">1st</sub>.
      </s>
    </p>
</speak>
)");
}

TEST_CASE("what a profile does not know goes, and what it spells otherwise is spelled so") {
  const Row row = GENERATE(values<Row>({
      {R"(<lang xml:lang="cy">Shwmae</lang>)", R"(<voice xml:lang="cy">Shwmae</voice>)", "Shwmae",
       "Shwmae"},
      {R"(<lang xml:lang="fr">Oui</lang>)", R"(<voice xml:lang="fr">Oui</voice>)",
       R"(<lang xml:lang="fr-FR">Oui</lang>)", R"(<lang xml:lang="fr-FR">Oui</lang>)"},
      {R"(<voice name="young" gender="female">a</voice>)", R"(<voice gender="female">a</voice>)",
       "a", R"(<voice gender="female">a</voice>)"},
      {R"(<break time="12s"/>)", R"(<break time="12000ms"/>)", R"(<break time="10000ms"/>)",
       R"(<break time="10000ms"/>)"},
      {R"(<break strength="weak"/>)", R"(<break strength="weak"/>)", R"(<break strength="weak"/>)",
       R"(<break strength="weak"/>)"},
      {R"(<phoneme alphabet="ipa" ph="lɛm" type="default">Lemn</phoneme>)",
       R"(<phoneme alphabet="ipa" ph="lɛm">Lemn</phoneme>)",
       R"(<phoneme alphabet="ipa" ph="lɛm">Lemn</phoneme>)",
       R"(<phoneme alphabet="ipa" ph="lɛm">Lemn</phoneme>)"},
      {R"(<prosody rate="1.2" range="+10%">a</prosody>)",
       R"(<prosody rate="1.2" range="+10%">a</prosody>)", R"(<prosody rate="120%">a</prosody>)",
       R"(<prosody rate="120%">a</prosody>)"},
      {R"(<prosody volume="-6dB">a</prosody>)", R"(<prosody volume="50">a</prosody>)",
       R"(<prosody volume="-6.0dB">a</prosody>)", R"(<prosody volume="-6.0dB">a</prosody>)"},
      {R"(<prosody pitch="+100%">a</prosody>)", R"(<prosody pitch="+100%">a</prosody>)",
       R"(<prosody pitch="+50.0%">a</prosody>)", R"(<prosody pitch="+50.0%">a</prosody>)"},
      {R"x(<prosody contour="(0%,+20Hz)">a</prosody>)x",
       R"x(<prosody contour="(0%,+20Hz)">a</prosody>)x", "a", "a"},
      {R"(<emphasis>a</emphasis>)", R"(<emphasis level="moderate">a</emphasis>)",
       R"(<emphasis level="moderate">a</emphasis>)", R"(<emphasis level="moderate">a</emphasis>)"},
      {R"(<emphasis level="none">a</emphasis>)", R"(<emphasis level="none">a</emphasis>)", "a",
       R"(<emphasis level="none">a</emphasis>)"},
      {R"(<s><token role="x">a</token> <w>b</w></s>)", "<s>a b</s>", "<s>a b</s>", "<s>a b</s>"},
      {R"(<lookup ref="l"><p>a</p></lookup>)", "<p>a</p>", "<p>a</p>", "<p>a</p>"},
      {R"(<audio src="bell.wav" speed="90%"><desc>a bell</desc>ding</audio>)",
       R"(<audio src="bell.wav"><desc>a bell</desc>ding</audio>)", "ding", "ding"},
      {R"(<metadata><x>no</x></metadata>a<!-- no -->)", "a", "a", "a"},
      {R"(<p xml:lang="fr" xml:id="p1">a</p>)", R"(<p xml:lang="fr">a</p>)", "<p>a</p>",
       "<p>a</p>"},
      {R"(<say-as interpret-as="time" format="hms12">9am</say-as>)",
       R"(<say-as interpret-as="time" format="hms12">9am</say-as>)",
       R"(<say-as interpret-as="time">9am</say-as>)",
       R"(<say-as interpret-as="time">9am</say-as>)"},
  }));
  CHECK(reduced(row.in_1_1, SsmlProfile::ssml_1_0) == row.in_1_0);
  CHECK(reduced(row.in_1_1, SsmlProfile::amazon) == row.on_amazon);
  CHECK(reduced(row.in_1_1, SsmlProfile::google) == row.on_google);
}

TEST_CASE("the profile that plainsong writes is left as it is") {
  const std::string xml = "<speak  version='1.1'><!-- a --></speak>";
  CHECK(reduced_ssml(xml, SsmlProfile::ssml_1_1) == xml);
  CHECK(ssml_profile("1.1") == SsmlProfile::ssml_1_1);
  CHECK(ssml_profile("google") == SsmlProfile::google);
  CHECK_FALSE(ssml_profile("microsoft"));
}

TEST_CASE("what is no SSML is refused") {
  CHECK_THROWS_AS(reduced_ssml("<speak><p></speak>", SsmlProfile::ssml_1_0), Failure);
}
