#include "speech/pronunciation.hpp"

#include <catch2/catch.hpp>
#include <fstream>
#include <sstream>

#include "base/failure.hpp"
#include "speech/ssml.hpp"

using namespace plainsong;

namespace {

constexpr const char* lexicon = R"(<?xml version="1.0"?>
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="en-GB">
  <lexeme><grapheme>MacAlister</grapheme><grapheme>McAlister</grapheme><alias>Mackalister</alias></lexeme>
  <lexeme><grapheme>St Helens</grapheme><alias>Saint Hellens</alias></lexeme>
</lexicon>)";

Pronunciation read_lexemes(const std::string& lexemes, Diagnostics& diagnostics,
                           const std::string& attributes = "alphabet='ipa' xml:lang='en-GB'") {
  return Pronunciation::read(
      "<lexicon version='1.0' " + attributes + ">\n" + lexemes + "</lexicon>", diagnostics,
      "news.pls");
}

Pronunciation read_lexemes(const std::string& lexemes) {
  Diagnostics diagnostics;
  Pronunciation words = read_lexemes(lexemes, diagnostics);
  CHECK(diagnostics.empty());
  return words;
}

std::string shown(const SaidAs* said) {
  if (said == nullptr) return "as written";
  return said->ipa.empty() ? "\"" + said->alias + "\"" : "/" + said->ipa + "/";
}

}  // namespace

TEST_CASE("a lexicon says words its own way, the longest first and with their possessives") {
  Diagnostics diagnostics;
  const Pronunciation words = Pronunciation::read(lexicon, diagnostics);
  CHECK(spoken_form("Josh MacAlister's visit to St Helens", "en-GB", words) ==
        "Josh Mackalister's visit to Saint Hellens");
  CHECK(spoken_form("macalister", "en-GB", words) == "macalister");
  CHECK(spoken_form("MacAlisters", "en-GB", words) == "MacAlisters");
  CHECK(diagnostics.empty());
}

TEST_CASE("the lexicon that was read first is right") {
  Diagnostics diagnostics;
  Pronunciation mine = Pronunciation::read(
      "<lexicon><lexeme><grapheme>Llanelli</grapheme><alias>mine</alias></lexeme></lexicon>",
      diagnostics);
  mine.merge(Pronunciation::read(
      "<lexicon><lexeme><grapheme>Llanelli</grapheme><alias>house</alias></lexeme>"
      "<lexeme><grapheme>Bute</grapheme><alias>beaut</alias></lexeme></lexicon>",
      diagnostics));
  CHECK(spoken_form("Llanelli, Bute", "en-GB", mine) == "mine, beaut");
}

TEST_CASE("something else than a lexicon is refused with line and column") {
  Diagnostics diagnostics;
  CHECK_THROWS_WITH(Pronunciation::read("<lexicon>\n<lexeme></lexicon>", diagnostics),
                    Catch::Contains("2:"));
  CHECK_THROWS_AS(Pronunciation::read("<html/>", diagnostics), Failure);
  CHECK_THROWS_AS(Pronunciation::read("", diagnostics), Failure);
}

TEST_CASE("the lexicon that we ship is in order") {
  std::ifstream file(PLAINSONG_SOURCE_DIR "/voices/en/pronounce.pls");
  std::stringstream contents;
  contents << file.rdbuf();
  Diagnostics diagnostics;
  CHECK(Pronunciation::read(contents.str(), diagnostics).longest() > 0);
  CHECK(diagnostics.empty());
}

TEST_CASE("a lexeme gives sounds in IPA or X-SAMPA") {
  const Pronunciation words = read_lexemes(R"(
    <lexeme><grapheme>Sissay</grapheme><phoneme>ˈsɪseɪ</phoneme></lexeme>
    <lexeme><grapheme>Rhys</grapheme><grapheme>Reece</grapheme><phoneme alphabet="x-sampa">"r\i:s</phoneme></lexeme>)");
  CHECK(shown(words.said("Sissay")) == "/ˈsɪseɪ/");
  CHECK(shown(words.said("Rhys")) == "/ˈɹiːs/");
  CHECK(shown(words.said("Reece")) == "/ˈɹiːs/");
  CHECK(shown(words.said("rhys")) == "as written");
}

TEST_CASE("the lexicon's alphabet holds unless a phoneme states its own") {
  Diagnostics diagnostics;
  const Pronunciation words = read_lexemes(
      "<lexeme><grapheme>Lemn</grapheme><phoneme>lEm</phoneme></lexeme>"
      "<lexeme><grapheme>Sian</grapheme><phoneme alphabet='ipa'>ʃɑːn</phoneme></lexeme>"
      "<lexeme><grapheme>Zoe</grapheme><phoneme alphabet='x-arpabet'>z ow</phoneme></lexeme>",
      diagnostics, "alphabet='x-sampa'");
  CHECK(shown(words.said("Lemn")) == "/lɛm/");
  CHECK(shown(words.said("Sian")) == "/ʃɑːn/");
  CHECK(shown(words.said("Zoe")) == "as written");
  REQUIRE(diagnostics.size() == 1);
  CHECK(diagnostics.front().code == "speech.unknown-alphabet");
}

TEST_CASE("of several pronunciations the first preferred one is taken, or else the first") {
  const Pronunciation words = read_lexemes(R"(
    <lexeme><grapheme>scone</grapheme><phoneme>skəʊn</phoneme><phoneme prefer="true">skɒn</phoneme>
      <phoneme prefer="true">skuːn</phoneme><example>a scone and jam</example></lexeme>
    <lexeme><grapheme>garage</grapheme><alias>garridge</alias><phoneme>ˈɡæɹɑːʒ</phoneme></lexeme>)");
  CHECK(shown(words.said("scone")) == "/skɒn/");
  CHECK(shown(words.said("garage")) == "\"garridge\"");
}

TEST_CASE("a role says for which part of speech a lexeme is") {
  const Pronunciation words = read_lexemes(R"(
    <lexeme role="pos:VBD pos:VBN"><grapheme>read</grapheme><phoneme>ɹɛd</phoneme></lexeme>
    <lexeme role="noun"><grapheme>use</grapheme><phoneme>juːs</phoneme></lexeme>
    <lexeme role="VB"><grapheme>use</grapheme><phoneme>juːz</phoneme></lexeme>
    <lexeme role="pos:VB"><grapheme>live</grapheme><phoneme>lɪv</phoneme></lexeme>
    <lexeme><grapheme>live</grapheme><phoneme>laɪv</phoneme></lexeme>)");
  CHECK(shown(words.said("read", "VBD")) == "/ɹɛd/");
  CHECK(shown(words.said("read", "VBN")) == "/ɹɛd/");
  CHECK(shown(words.said("read", "VB")) == "as written");
  CHECK(shown(words.said("read")) == "as written");
  CHECK(shown(words.said("use", "NN")) == "/juːs/");
  CHECK(shown(words.said("use", "VBP")) == "/juːz/");
  CHECK(shown(words.said("live", "VB")) == "/lɪv/");
  CHECK(shown(words.said("live", "VBG")) == "/laɪv/");
  CHECK(words.has_roles("live"));
  CHECK_FALSE(words.has_roles("lived"));
}

TEST_CASE("a role of another set of tags is told, and its lexeme is never used") {
  Diagnostics diagnostics;
  const Pronunciation words = read_lexemes(
      "<lexeme role='claws:VVD'><grapheme>read</grapheme><phoneme>ɹɛd</phoneme></lexeme>",
      diagnostics);
  CHECK(shown(words.said("read", "VBD")) == "as written");
  CHECK(shown(words.said("read")) == "as written");
  REQUIRE(diagnostics.size() == 1);
  CHECK(diagnostics.front().code == "speech.unknown-role");
  CHECK_THAT(diagnostics.front().message, Catch::Contains("\"claws:VVD\" of \"read\""));
}

TEST_CASE("a symbol that is not IPA is refused by name and place, and the next one is taken") {
  Diagnostics diagnostics;
  const Pronunciation words = read_lexemes(
      "<lexeme><grapheme>Lemn</grapheme>\n  <phoneme>l:m</phoneme></lexeme>\n"
      "<lexeme><grapheme>Sian</grapheme><phoneme>'ʃɑːn</phoneme><alias>sharn</alias></lexeme>\n"
      "<lexeme><grapheme>Huw</grapheme><phoneme>ˈ</phoneme></lexeme>\n"
      "<lexeme><grapheme>Ioan</grapheme><phoneme alphabet='x-sampa'>j#n</phoneme></lexeme>\n",
      diagnostics);
  CHECK(shown(words.said("Lemn")) == "as written");
  CHECK(shown(words.said("Sian")) == "\"sharn\"");
  REQUIRE(diagnostics.size() == 4);
  CHECK(diagnostics[0].code == "speech.unknown-symbol");
  CHECK(diagnostics[0].span == Span());
  CHECK(diagnostics[0].message ==
        "news.pls:3:4: \":\" in the phonemes of \"Lemn\" is not IPA, so they are not used; write "
        "\"ː\"");
  CHECK_THAT(diagnostics[1].message, Catch::StartsWith("news.pls:4:"));
  CHECK_THAT(diagnostics[2].message, Catch::Contains("is not a sound"));
  CHECK_THAT(diagnostics[3].message, Catch::Contains("\"#\" in the phonemes of \"Ioan\""));
}

TEST_CASE("a lexeme that says nothing is told") {
  Diagnostics diagnostics;
  read_lexemes(
      "<lexeme><alias>a</alias></lexeme><lexeme><grapheme>b</grapheme></lexeme>"
      "<lexeme><grapheme>c</grapheme><phoneme> </phoneme></lexeme>"
      "<lexeme><grapheme>d</grapheme><alias/></lexeme>",
      diagnostics);
  REQUIRE(diagnostics.size() == 4);
  CHECK(diagnostics[0].code == "speech.no-grapheme");
  CHECK(diagnostics[1].code == "speech.no-alias");
  CHECK(diagnostics[2].code == "speech.no-phonemes");
  CHECK(diagnostics[3].code == "speech.no-alias");
}

TEST_CASE("metadata and comments of a lexicon are no words") {
  const Pronunciation words = read_lexemes(R"(
    <meta name="author" content="x"/><metadata><grapheme>a</grapheme></metadata><!-- b -->
    <lexeme><!-- c --><grapheme>Ynys  Môn</grapheme><phoneme>ˈʌnɪs <!-- d -->ˈmɔːn</phoneme></lexeme>)");
  CHECK(shown(words.said("Ynys Môn")) == "/ˈʌnɪs ˈmɔːn/");
  CHECK(shown(words.said("a")) == "as written");
}

TEST_CASE("a lexicon of another language is not applied") {
  Diagnostics diagnostics;
  Pronunciation words =
      read_lexemes("<lexeme><grapheme>Paris</grapheme><phoneme>paʁi</phoneme></lexeme>",
                   diagnostics, "alphabet='ipa' xml:lang='fr'");
  CHECK(shown(words.said("Paris", {}, "en-GB")) == "as written");
  CHECK(shown(words.said("Paris", {}, "fr-CA")) == "/paʁi/");
  words.merge(read_lexemes("<lexeme><grapheme>Paris</grapheme><phoneme>ˈpæɹɪs</phoneme></lexeme>"));
  CHECK(shown(words.said("Paris", {}, "en-US")) == "/ˈpæɹɪs/");
  CHECK(shown(words.said("Paris", {}, "fr")) == "/paʁi/");
}

TEST_CASE("the user's word goes before the house's parts of speech") {
  Pronunciation mine = read_lexemes(
      "<lexeme><grapheme>live</grapheme><alias>liv</alias></lexeme>"
      "<lexeme role='VBD'><grapheme>read</grapheme><alias>mine</alias></lexeme>");
  mine.merge(
      read_lexemes("<lexeme role='JJ'><grapheme>live</grapheme><alias>lyve</alias></lexeme>"
                   "<lexeme role='VBD'><grapheme>read</grapheme><alias>house</alias></lexeme>"
                   "<lexeme role='VBN'><grapheme>read</grapheme><alias>red</alias></lexeme>"));
  CHECK(shown(mine.said("live", "JJ")) == "\"liv\"");
  CHECK(shown(mine.said("read", "VBD")) == "\"mine\"");
  CHECK(shown(mine.said("read", "VBN")) == "\"red\"");
}

TEST_CASE("an alias that is an entry itself is said as that entry, and a circle ends") {
  const Pronunciation words = read_lexemes(
      "<lexeme><grapheme>Jo</grapheme><alias>Joanna</alias></lexeme>"
      "<lexeme><grapheme>Joanna</grapheme><phoneme>dʒəʊˈænə</phoneme></lexeme>"
      "<lexeme><grapheme>GNU</grapheme><alias>GNU</alias></lexeme>"
      "<lexeme><grapheme>x</grapheme><alias>y</alias></lexeme>"
      "<lexeme><grapheme>y</grapheme><alias>x</alias></lexeme>");
  CHECK(shown(words.said("Jo")) == "/dʒəʊˈænə/");
  CHECK(shown(words.said("GNU")) == "\"GNU\"");
  CHECK(words.said("x") != nullptr);
}
