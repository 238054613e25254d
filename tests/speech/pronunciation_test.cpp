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
  <lexeme><grapheme>Sissay</grapheme><phoneme>lɛm</phoneme></lexeme>
</lexicon>)";

}  // namespace

TEST_CASE("a lexicon says words its own way, the longest first and with their possessives") {
  Diagnostics diagnostics;
  const Pronunciation words = Pronunciation::read(lexicon, diagnostics);
  CHECK(spoken_form("Josh MacAlister's visit to St Helens", "en-GB", words) ==
        "Josh Mackalister's visit to Saint Hellens");
  CHECK(spoken_form("macalister", "en-GB", words) == "macalister");
  CHECK(spoken_form("MacAlisters", "en-GB", words) == "MacAlisters");
  REQUIRE(diagnostics.size() == 1);
  CHECK(diagnostics.front().code == "speech.phoneme");
  CHECK(diagnostics.front().severity == Severity::note);
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
