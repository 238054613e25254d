#include "language/difficulty.hpp"

#include <catch2/catch.hpp>

#include "base/file.hpp"

using namespace plainsong;

namespace {

Hardness hardness_of(const std::string& word) {
  static const Difficulty all(
      "children\t10\t2\t1\ncommunity\t10\t4\t0\nhelp\t10\t1\t1\norganisation\t10\t5\t0\n"
      "waste\t20\t1\t1\n");
  static const Inflection inflection;
  return all.of(word, inflection);
}

}  // namespace

TEST_CASE("a word is harder that is rarer, longer, and not known to children") {
  CHECK(hardness_of("help") == 1778 + 150 + 275 - 564);
  CHECK(hardness_of("community") == 1778 + 150 + 4 * 275);
  CHECK(hardness_of("help") < hardness_of("children"));
  CHECK(hardness_of("community") > hard_from);
}

TEST_CASE("a form is as common as its base, and as long as it is") {
  CHECK(hardness_of("helps") == hardness_of("help"));
  CHECK(hardness_of("helping") == hardness_of("help") + 275);
  CHECK(hardness_of("wasted") == hardness_of("waste") + 275);
  CHECK(hardness_of("organisations") == hardness_of("organisation"));
  CHECK(hardness_of("children's") == hardness_of("children"));
  CHECK(hardness_of("help'll") == hardness_of("help"));
}

TEST_CASE("a compound is as hard as its hardest part") {
  CHECK(hardness_of("help-community") == hardness_of("community"));
  CHECK(hardness_of("-") == 0);
}

TEST_CASE("without a table nothing is hard") {
  CHECK(Difficulty().of("organisation", Inflection()) == 0);
  CHECK(Difficulty("nonsense\trows\nx\t300\t1\t0\n").empty());
}

TEST_CASE("syllables are counted by the letters of words that no table has") {
  CHECK(syllables_by_rule("cat") == 1);
  CHECK(syllables_by_rule("table") == 2);
  CHECK(syllables_by_rule("make") == 1);
  CHECK(syllables_by_rule("helped") == 1);
  CHECK(syllables_by_rule("wanted") == 2);
  CHECK(syllables_by_rule("banana") == 3);
  CHECK(syllables_by_rule("") == 1);
}

TEST_CASE("the table that comes with plainsong knows what is hard") {
  const Difficulty all(
      read_file(PLAINSONG_SOURCE_DIR "/voices/en/difficulty.tsv", std::size_t{1} << 22U));
  const Inflection inflection;
  for (const char* const easy : {"children", "people", "helped", "houses", "review", "sudden"}) {
    INFO(easy);
    CHECK(all.of(easy, inflection) <= hard_from);
  }
  for (const char* const hard :
       {"recommendations", "safeguarding", "reunification", "unflinching"}) {
    INFO(hard);
    CHECK(all.of(hard, inflection) > hard_from);
  }
}
