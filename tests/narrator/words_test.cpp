#include <catch2/catch.hpp>

#include "narrator/espeak_text.hpp"
#include "narrator/plain_words.hpp"

using namespace plainsong;

TEST_CASE("what an engine might take for a command of its own is made plain") {
  struct Row {
    const char* words;
    const char* plain;
  };

  const auto row = GENERATE(values<Row>({{"Hello.", "Hello."},
                                         {"  a \n\t b ", "a b"},
                                         {"say [[h@loU]] now", "say [ [h@loU]] now"},
                                         {"[[[[x", "[ [ [ [x"},
                                         {"\x01+20S fast", "+20S fast"},
                                         {"caf\xc3\xa9 \xc2\x9f x", "café x"},
                                         {"\xc2", "\xc2"},
                                         {"", ""}}));
  CHECK(plain_words(row.words) == row.plain);
}

TEST_CASE("letters that are spelled are joined, so that none is taken for a word") {
  CHECK(with_letters_joined("the A P P G met") == "the A-P-P-G met");
  CHECK(with_letters_joined("two M Ps, a U K M P") == "two M-Ps, a U-K-M-P");
  CHECK(with_letters_joined("(A P P G's)") == "(A-P-P-G's)");
  CHECK(with_letters_joined("A Plan B for APPG A") == "A Plan B for APPG A");
}

TEST_CASE("sounds that are given stand in the place of their words, and positions lead back") {
  Utterance utterance;
  utterance.words = "é (Lemn) \x01[[ A B - no";
  utterance.sounds = {{{4, 8}, "lˈɛm"}, {{20, 22}, "?"}};
  const EspeakText text = espeak_text(utterance, [](std::string_view ipa) {
    return ipa == "lˈɛm" ? std::optional<std::string>("l'Em") : std::nullopt;
  });
  CHECK(text.text == "é ( [[l'Em]]) [ [ A-B - no");
  CHECK(reported_origin(text, 0) == std::nullopt);
  CHECK(reported_origin(text, 1) == 0U);
  CHECK(reported_origin(text, 7) == 4U);    // l
  CHECK(reported_origin(text, 17) == 12U);  // [
  CHECK(reported_origin(text, 19) == 14U);  // A
  CHECK(reported_origin(text, 23) == 20U);  // the hyphen, which stands for "no"
  CHECK(reported_origin(text, 25) == 20U);
  CHECK(reported_origin(text, 27) == std::nullopt);
}
