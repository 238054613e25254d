#include "speech/dossier.hpp"

#include <catch2/catch.hpp>

#include "base/failure.hpp"
#include "document/build.hpp"
#include "speaking.hpp"
#include "speech/ssml.hpp"
#include "speech/write_lexicon.hpp"
#include "text/words.hpp"

using namespace plainsong;

namespace {

bool is_ordinary(std::string_view word) {
  for (const char* each : {"star", "council", "all", "party", "the", "will", "and", "early"})
    if (word == each) return true;
  return false;
}

/// Tags every word with a capital as a name, but for a sentence's first.
std::vector<TaggedWord> tag(std::string_view sentence) {
  std::vector<TaggedWord> tags;
  for (const Span& span : words(sentence)) {
    const bool capital =
        span.begin > 0 && sentence[span.begin] >= 'A' && sentence[span.begin] <= 'Z';
    tags.push_back({span, capital ? "NNP" : "NN"});
  }
  return tags;
}

/// One line an entry: kind, written form, how it is said, how often; "*" where a lexicon says so.
std::string listed(const std::string& paragraph, const std::string& lexemes = "") {
  static constexpr const char* kinds[] = {"name", "initials", "abbreviation",
                                          "word", "number",   "address"};
  Diagnostics diagnostics;
  Pronunciation pronunciation = Pronunciation::read(
      "<lexicon alphabet='ipa' xml:lang='en-GB'>" + lexemes + "</lexicon>", diagnostics);
  pronunciation.set_tagger(tag);
  Block block = speaking::paragraph("");
  append_copied(block.text, paragraph, 0);
  const Document document = speaking::edition({speaking::section("", {std::move(block)})}).document;
  std::string lines;
  for (const DossierEntry& entry :
       dossier(document, roles_spoken_by_default(), pronunciation, is_ordinary))
    lines += std::string(kinds[static_cast<int>(entry.kind)]) + " " + entry.written + " = " +
             (entry.said.ipa.empty() ? entry.said.alias : "/" + entry.said.ipa + "/") + " " +
             std::to_string(entry.count) + (entry.approved ? "*" : "") + "\n";
  return lines;
}

}  // namespace

TEST_CASE("a dossier lists names, with how often they stand there") {
  CHECK(listed("We met Lemn Sissay. The council met Lemn Sissay's friend.") ==
        "name Lemn = Lemn 2\n"
        "name Sissay = Sissay 2\n");
}

TEST_CASE("an ordinary word is no name, but beside one it is") {
  CHECK(listed("The Council met Star Hobson and the All-Party Council.") ==
        "name Star = Star 1\nname Hobson = Hobson 1\n");
}

TEST_CASE("a word that the document writes in small letters too is no name") {
  CHECK(listed("The review met. Later the Review wrote. On Monday in May it rained.").empty());
}

TEST_CASE("a dossier lists what is not said as it is written, by kind") {
  CHECK(listed("The APPG paid £3bn in 2022 to Dr Bea, see https://example.org/a now.") ==
        "name Bea = Bea 1\n"
        "initials APPG = A P P G 1\n"
        "abbreviation Dr = Doctor 1\n"
        "number £3bn = three billion pounds 1\n"
        "number 2022 = twenty twenty-two 1\n"
        "address https://example.org/a = link to example dot org 1\n");
}

TEST_CASE("a dossier lists words with marks on their letters or capitals inside") {
  CHECK(listed("the café has a zoë and an eBook reader") ==
        "name eBook = eBook 1\nword café = café 1\nword zoë = zoë 1\n");
}

TEST_CASE("a dossier says what is approved") {
  CHECK(listed("We met Lemn Sissay.",
               "<lexeme><grapheme>Sissay</grapheme><phoneme>ˈsɪseɪ</phoneme></lexeme>") ==
        "name Lemn = Lemn 1\nname Sissay = /ˈsɪseɪ/ 1*\n");
}

TEST_CASE("a dossier tells where a word stands first") {
  Block block = speaking::paragraph("");
  append_copied(block.text, "We met Lemn, and Lemn.", 100);
  const Document document = speaking::edition({speaking::section("", {std::move(block)})}).document;
  const auto entries = dossier(document, roles_spoken_by_default(), {}, is_ordinary);
  REQUIRE(entries.size() == 1);
  CHECK(entries.front().first == Span{107, 111});
  CHECK(entries.front().count == 2);
}

TEST_CASE("sections that are not spoken are not looked at") {
  const Document document =
      speaking::edition(
          {speaking::section("", {speaking::paragraph("We met Lemn.")}, SectionRole::unsubscribe)})
          .document;
  CHECK(dossier(document, {SectionRole::article}, {}, is_ordinary).empty());
}

TEST_CASE("a lexicon is written that can be read again") {
  const std::string lexicon =
      write_lexicon("", "en-GB",
                    {{"Lemn", {"", "lɛm"}, "name, twice, first at news--a.md:1:2-"},
                     {"A & B", {"a <and> b", ""}, "word"}});
  CHECK(lexicon ==
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<lexicon version=\"1.0\" xmlns=\"http://www.w3.org/2005/01/pronunciation-lexicon\" "
        "alphabet=\"ipa\" xml:lang=\"en-GB\">\n"
        "  <lexeme><grapheme>Lemn</grapheme><phoneme>lɛm</phoneme></lexeme> "
        "<!-- name, twice, first at news- -a.md:1:2- -->\n"
        "  <lexeme><grapheme>A &amp; B</grapheme><alias>a &lt;and&gt; b</alias></lexeme> "
        "<!-- word -->\n"
        "</lexicon>\n");
  Diagnostics diagnostics;
  const Pronunciation words = Pronunciation::read(lexicon, diagnostics);
  CHECK(diagnostics.empty());
  REQUIRE(words.said("A & B") != nullptr);
  CHECK(words.said("A & B")->alias == "a <and> b");
}

TEST_CASE("a lexicon that is there is added to, and stays as it is") {
  const std::string mine =
      "<?xml version=\"1.0\"?>\n<!-- mine -->\n<lexicon   alphabet='ipa'>\n"
      "  <lexeme>  <grapheme>Bea</grapheme><alias>Bee</alias></lexeme>\n</lexicon>\n";
  CHECK(write_lexicon(mine, "en-GB", {{"Lemn", {"Lem", ""}, "name"}}) ==
        "<?xml version=\"1.0\"?>\n<!-- mine -->\n<lexicon alphabet=\"ipa\">\n"
        "  <lexeme>  <grapheme>Bea</grapheme><alias>Bee</alias></lexeme>\n"
        "  <lexeme><grapheme>Lemn</grapheme><alias>Lem</alias></lexeme> <!-- name -->\n"
        "</lexicon>\n");
  CHECK_THROWS_AS(write_lexicon("<html/>", "en-GB", {}), Failure);
}
