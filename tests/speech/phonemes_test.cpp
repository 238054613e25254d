#include "speech/phonemes.hpp"

#include <catch2/catch.hpp>

using namespace plainsong;

TEST_CASE("X-SAMPA is written in IPA") {
  CHECK(ipa_of_x_sampa("\"l{b%InZou") == "ˈlæbˌɪnʒou");
  CHECK(ipa_of_x_sampa("T_di:s") == "θ\u032Aiːs");
  CHECK(ipa_of_x_sampa("n@_%\"h@U") == std::nullopt);
  CHECK(ipa_of_x_sampa("\"T}\\@ 3\\r\\` J\\_< |\\|\\ ||") == std::nullopt);
  CHECK(ipa_of_x_sampa("3\\ r\\` J\\_< |\\|\\ || I\\ _B_L") == "ɞ ɻ ʄ ǁ ‖ ɪ\u0308 \u1DC5");
  CHECK(ipa_of_x_sampa("K{\"nEK-i") == "ɬæˈnɛɬi");
  CHECK(ipa_of_x_sampa("bVt= t_h @`") == "bʌt\u0329 tʰ ɚ");
  CHECK(ipa_of_x_sampa("") == "");
}

TEST_CASE("a symbol that X-SAMPA does not have is named") {
  CHECK(unknown_x_sampa("\"l{b#I") == "#");
  CHECK(unknown_x_sampa("t_Q") == "_Q");
  CHECK(unknown_x_sampa("lɛm") == "ɛ");
  CHECK(unknown_x_sampa("lEm").empty());
}

TEST_CASE("a symbol that IPA does not have is named, with the one that was probably meant") {
  CHECK(unknown_symbol("ˈlæbɪndʒəʊ ˈhjuːz").empty());
  CHECK(unknown_symbol("lɛm̩ t͡ʃ ʧ ç ã ɡ g ‿").empty());
  CHECK(unknown_symbol("'lɛm") == "'");
  CHECK(meant_by("'") == "ˈ");
  CHECK(unknown_symbol("ˈli:m") == ":");
  CHECK(meant_by(":") == "ː");
  CHECK(unknown_symbol("ˈSIseɪ") == "S");
  CHECK(meant_by("S").empty());
  CHECK(unknown_symbol("/lɛm/") == "/");
  CHECK(unknown_symbol("l\xff") == "\uFFFD");
}

TEST_CASE("marks alone are no sound") {
  CHECK(has_sound("ə"));
  CHECK_FALSE(has_sound("ˈː "));
  CHECK_FALSE(has_sound(""));
}

TEST_CASE("older symbols are settled on today's") {
  CHECK(settled_ipa("ʧɜːg ʤ ã") == "tʃɜːɡ dʒ a\u0303");
  CHECK(settled_ipa("? ˈx") == "? ˈx");
}
