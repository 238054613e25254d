#include "narrator/espeak_phonemes.hpp"

#include <espeak-ng/speak_lib.h>

#include <catch2/catch.hpp>
#include <fstream>
#include <pugixml.hpp>
#include <string>

using namespace plainsong;

namespace {

/// eSpeak NG is started once in a process; it does not survive being started again.
std::string choose(const char* voice) {
  static const int rate =
      espeak_Initialize(AUDIO_OUTPUT_SYNCHRONOUS, 0, nullptr, espeakINITIALIZE_DONT_EXIT);
  REQUIRE(rate > 0);
  REQUIRE(espeak_SetVoiceByName(voice) == EE_OK);
  return espeak_GetCurrentVoice()->languages + 1;
}

/// How the voice reads a text: IPA.
std::string heard(const std::string& text) {
  std::string ipa;
  const void* rest = text.c_str();
  while (rest != nullptr)
    if (const char* clause = espeak_TextToPhonemes(&rest, espeakCHARS_UTF8, espeakPHONEMES_IPA))
      ipa += clause;
  return ipa;
}

/// How the voice says the IPA, or "refused".
std::string said(const char* voice, const std::string& ipa) {
  const auto mnemonics = espeak_mnemonics(ipa, choose(voice));
  return mnemonics ? heard("[[" + *mnemonics + "]]") : "refused";
}

}  // namespace

TEST_CASE("eSpeak NG says the sounds that are asked for") {
  CHECK(said("gmw/en", "ˈlæbɪndʒəʊ ˈhjuːz") == "lˈabɪndʒəʊ hjˈuːz");
  CHECK(said("gmw/en", "ˈsɪseɪ") == "sˈɪseɪ");
  CHECK(said("gmw/en", "ˈt͡ʃɜːt͡ʃ") == "tʃˈɜːtʃ");
  CHECK(said("gmw/en", "ˈnʌt.ʃɛl") == "nˈʌtʃɛl");
  CHECK(said("gmw/en", "ˈbʌtn\u0329") == "bˈʌtn\u0329");
  CHECK(said("gmw/en", "ɬaˈnɛɬi") == "ɬanˈɛɬi");
  CHECK(said("gmw/en", "lɒx") == "lˈɒx");
  CHECK(said("gmw/en", "ʒɑ\u0303") == "ʒˈɑ\u0303");
  CHECK(said("gmw/en-US", "ˈlæbɪndʒoʊ") == "lˈæbɪndʒoʊ");
  CHECK(said("gmw/en-US", "ˈwʊstəɹ") == "wˈʊstɚ");
}

TEST_CASE("one syllable is stressed without a mark") {
  CHECK(said("gmw/en", "lɛm") == "lˈɛm");
  CHECK(said("gmw/en", "ðə") == "ðə");
}

TEST_CASE("an r behind a vowel is said before vowels only, as British voices do") {
  const std::string mnemonics = espeak_mnemonics("ˈwʊstəɹ", choose("gmw/en")).value();
  CHECK(heard("[[" + mnemonics + "]] says") == "wˈʊstə sˈɛz");
  CHECK(heard("[[" + mnemonics + "]] is") == "wˈʊstəɹ ɪz");
  CHECK(said("gmw/en", "ˈhɑːɹtfəɹd") == "hˈɑːtfəd");
  CHECK(said("gmw/en-US", "ˈhɑːɹtfəɹd") == "hˈɑːɹtfɚd");
  CHECK(said("gmw/en", "ˈmɛəɹi") == "mˈeəɹi");
  CHECK(said("gmw/en-US", "ˈmɛəɹi") == "mˈɛɹi");
}

TEST_CASE("a symbol that the voice does not have is refused by name") {
  const std::string language = choose("gmw/en");
  CHECK(espeak_mnemonics("ˈmylə", language) == std::nullopt);
  CHECK(missing_sound("ˈmylə", language) == "y");
  CHECK(missing_sound("vɛ\u0303", language) == "ɛ\u0303");
  CHECK(missing_sound("lɛm", language).empty());
  CHECK(espeak_mnemonics("", language) == std::nullopt);
  CHECK(espeak_mnemonics("ˈ", language) == std::nullopt);
  CHECK(espeak_mnemonics("]] hello [[", language) == std::nullopt);
  CHECK(espeak_mnemonics("l\xff", language) == std::nullopt);
}

TEST_CASE("voices with an accent say the sounds in their own way") {
  CHECK(said("gmw/en-GB-scotland", "ˈwʊstəɹ") != "refused");
  CHECK(said("gmw/en-GB-x-gbcwmd", "ˈhɛɹɪfəd") != "refused");
  CHECK(said("gmw/en-GB-scotland", "ˈmylə") == "refused");
}

TEST_CASE("voices of other languages are asked which sounds they have") {
  CHECK(said("roa/fr", "paʁi") == "paʁˈi");
  CHECK(said("roa/fr", "bɔ\u0303ʒuʁ") == "bɔ\u0303ʒˈuʁ");
  CHECK(said("roa/fr", "ˈhæt") == "refused");
  CHECK(said("gmw/de", "ˈkœln") == "kˈœln");
  CHECK(said("gmw/de", "ˈbaːx") == "bˈaːx");
  CHECK(said("cel/cy", "ˈɬanɛɬi") == "ɬˈanɛɬi");
}

TEST_CASE("British and American voices can say all of our lexicon") {
  pugi::xml_document lexicon;
  REQUIRE(lexicon.load_file(PLAINSONG_SOURCE_DIR "/voices/en/pronounce.pls"));
  for (const char* voice : {"gmw/en", "gmw/en-US", "gmw/en-GB-scotland", "gmw/en-GB-x-rp"}) {
    const std::string language = choose(voice);
    for (const pugi::xpath_node& found : lexicon.select_nodes("//phoneme")) {
      const std::string ipa = found.node().text().get();
      INFO(voice << " " << ipa << " " << missing_sound(ipa, language));
      CHECK(espeak_mnemonics(ipa, language).has_value());
    }
  }
}

TEST_CASE("our lexicon lists no name that eSpeak NG says so by itself") {
  pugi::xml_document lexicon;
  REQUIRE(lexicon.load_file(PLAINSONG_SOURCE_DIR "/voices/en/pronounce.pls"));
  const std::string language = choose("gmw/en");
  std::size_t count = 0;
  for (const pugi::xpath_node& found : lexicon.select_nodes("//lexeme[phoneme and not(@role)]")) {
    const auto mnemonics = espeak_mnemonics(found.node().child("phoneme").text().get(), language);
    REQUIRE(mnemonics.has_value());
    for (const pugi::xml_node& grapheme : found.node().children("grapheme")) {
      const std::string written = grapheme.text().get();
      INFO(written);
      CHECK(heard(written) != heard("[[" + *mnemonics + "]]"));
      ++count;
    }
  }
  CHECK(count >= 400);
}
