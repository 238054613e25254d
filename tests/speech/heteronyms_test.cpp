#include <catch2/catch.hpp>
#include <string>

#include "speech/normalise.hpp"
#include "text/words.hpp"

using namespace plainsong;

namespace {

std::string word_tag(std::string_view before, std::string_view word) {
  if (word == "spent" || before == "They") return "VBD";
  if (before == "We") return "VBP";
  return before == "of" ? "NN" : "VB";
}

/// "read" and "lead" as the part of speech that the words before them make them, in a lexicon that
/// knows each by its part of speech.
Pronunciation lexicon(int& asked) {
  Diagnostics diagnostics;
  Pronunciation known = Pronunciation::read(
      R"(<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon"
                  alphabet="ipa" xml:lang="en">
           <lexeme role="VBD"><grapheme>read</grapheme><phoneme>ɹɛd</phoneme></lexeme>
           <lexeme role="NN"><grapheme>lead</grapheme><alias>led</alias></lexeme>
           <lexeme><grapheme>Labinjo</grapheme><phoneme>ləˈbɪndʒəʊ</phoneme></lexeme>
         </lexicon>)",
      diagnostics);
  known.set_tagger([&asked](std::string_view sentence) {
    ++asked;
    std::vector<TaggedWord> tagged;
    std::string before;
    for (const Span& word : words(sentence)) {
      tagged.push_back({word, word_tag(before, slice(sentence, word))});
      before = std::string(slice(sentence, word));
    }
    return tagged;
  });
  return known;
}

std::string sounds(const std::vector<Replacement>& found) {
  std::string out;
  for (const Replacement& replacement : found)
    out += replacement.spoken + "=" + replacement.ipa + ";";
  return out;
}

}  // namespace

TEST_CASE("a word with several sounds is said by its part of speech") {
  int asked = 0;
  const Pronunciation known = lexicon(asked);
  CHECK(sounds(replacements("They read it.", "en-GB", known)) == "read=ɹɛd;");
  CHECK(sounds(replacements("To read it.", "en-GB", known)).empty());
  CHECK(sounds(replacements("A pipe of lead", "en-GB", known)) == "led=;");
  CHECK(sounds(replacements("We read it and spent time.", "en-GB", known)) == "read=ɹɛd;");
  CHECK(sounds(replacements("We read it and go.", "en-GB", known)).empty());
  CHECK(asked == 5);
}

TEST_CASE("sentences without such a word are not analysed") {
  int asked = 0;
  const Pronunciation known = lexicon(asked);
  CHECK(sounds(replacements("Labinjo's mother came.", "en-GB", known)) == "Labinjo's=ləˈbɪndʒəʊz;");
  CHECK(sounds(replacements("He was 5.", "en-GB", known)) == "five=;");
  CHECK(asked == 0);
}

TEST_CASE("without a tagger, such a word is said as it is written") {
  int asked = 0;
  Pronunciation known = lexicon(asked);
  known.set_tagger({});
  CHECK(sounds(replacements("They read it.", "en-GB", known)).empty());
}
