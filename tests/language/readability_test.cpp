#include "language/readability.hpp"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "base/file.hpp"

using namespace plainsong;

namespace {

std::string shipped(const char* name) {
  return read_file(std::string(PLAINSONG_SOURCE_DIR "/voices/en/") + name, std::size_t{1} << 22U);
}

ReadingWords known() {
  static const Difficulty difficulty(shipped("difficulty.tsv"));
  static const SpacheWords spache(shipped("spache.tsv"));
  static const Inflection inflection;
  return {&difficulty, &inflection, &spache};
}

TextCounts counted(const std::vector<std::string_view>& sentences, Names names = Names::counted) {
  return counts_of(sentences, known(), names);
}

}  // namespace

TEST_CASE("words, syllables and letters are counted, and a number is one word of one syllable") {
  const TextCounts counts = counted({"The children went home.", "About 1,200 people came."});
  CHECK(counts.sentences == 2);
  CHECK(counts.words == 8);
  CHECK(counts.syllables == 1 + 2 + 1 + 1 + 2 + 1 + 2 + 1);
  CHECK(counts.letters == 19 + 5 + 4 + 6 + 4);
  CHECK(counts.polysyllables == 0);
  CHECK(counts.unfamiliar == 0);
}

TEST_CASE("a compound with hyphens is one word with the syllables of its parts") {
  CHECK(syllables_of("well-known", known()) == 2);
  CHECK(syllables_of("care-experienced", known()) == 5);
  CHECK(counted({"A well-known house."}).words == 3);
}

TEST_CASE("short forms without a vowel are spelt out") {
  CHECK(syllables_of("bbc", known()) == 3);
  CHECK(syllables_of("my", known()) == 1);
}

TEST_CASE("syllables of shortened words are those that are heard") {
  for (const auto& [word, syllables] : std::vector<std::pair<const char*, int>>{
           {"don't", 1}, {"didn't", 2}, {"can't", 1}, {"we've", 1}, {"nurse's", 2}, {"boy's", 1}}) {
    INFO(word);
    CHECK(syllables_of(word, known()) == syllables);
  }
}

TEST_CASE("names count in the raw figures, are never unfamiliar, and can be left out") {
  const std::vector<std::string_view> text = {"We met Professor Osei in Marydale."};
  CHECK(counted(text).words == 6);
  CHECK(counted(text).unfamiliar == 0);
  CHECK(counted(text, Names::left_out).words == 3);
  CHECK(counted({"He said: \"Nobody came.\""}, Names::left_out).words == 4);
}

TEST_CASE("Gunning's hard words are not made by -es, -ed, -ing or by joining short words") {
  CHECK(counted({"they started operating trespasses"}).foggy == 1);  // operating has four
  CHECK(counted({"a never-ending story"}).foggy == 0);
  CHECK(counted({"the organisation"}).foggy == 1);
}

TEST_CASE("Spache counts an unfamiliar word once however often it comes") {
  CHECK(counted({"A committee is a committee.", "The committee met."}).unfamiliar_once == 1);
}

TEST_CASE("Spache's list knows the regular forms of its words") {
  const SpacheWords& spache = *known().spache;
  for (const char* const word :
       {"cat", "cats", "hoped", "running", "happiest", "babies", "dog's"}) {
    INFO(word);
    CHECK(spache.knows(word));
  }
  for (const char* const word : {"committee", "quickly", "ss", "glass-committee"}) {
    INFO(word);
    CHECK_FALSE(spache.knows(word));
  }
}

TEST_CASE("each formula gives what its authors wrote") {
  TextCounts counts;
  counts.sentences = 10;
  counts.words = 150;
  counts.syllables = 210;
  counts.letters = 660;
  counts.polysyllables = 12;
  counts.foggy = 9;
  counts.long_words = 30;
  counts.unfamiliar = 15;
  counts.unfamiliar_once = 12;
  const Readability found = readability(counts);
  CHECK(found.words_per_sentence == Approx(15));
  CHECK(found.percent_unfamiliar == Approx(10));
  CHECK(found.flesch == Approx(73.17));
  CHECK(found.flesch_kincaid == Approx(6.78));
  CHECK(found.dale_chall == Approx(1.579 + 0.744 + 3.6365));
  CHECK(found.spache == Approx(1.815 + 0.656 + 0.659));
  CHECK(found.smog == Approx(9.387).epsilon(0.001));
  CHECK(found.coleman_liau == Approx(25.872 - 1.97333 - 15.8));
  CHECK(found.ari == Approx(20.724 + 7.5 - 21.43));
  CHECK(found.gunning_fog == Approx(8.4));
  CHECK(found.lix == Approx(35));
}

TEST_CASE("Dale and Chall add their constant only above five in a hundred") {
  TextCounts counts;
  counts.sentences = 10;
  counts.words = 100;
  counts.unfamiliar = 5;
  CHECK(readability(counts).dale_chall == Approx(0.7895 + 0.496));
  counts.unfamiliar = 6;
  CHECK(readability(counts).dale_chall == Approx(0.9474 + 0.496 + 3.6365));
}

TEST_CASE("a text without words has no figures") {
  CHECK(readability(counted({"…", "https://example.org"})) == Readability());
}
