#include "text/sentences.hpp"

#include <catch2/catch.hpp>

#include <fstream>
#include <iterator>

#include "support/generate.hpp"
#include "text/utf8.hpp"

using namespace plainsong;

namespace {

const Abbreviations& known() {
  static const Abbreviations read = [] {
    std::ifstream file(PLAINSONG_SOURCE_DIR "/voices/en/abbreviations.tsv");
    const std::string table((std::istreambuf_iterator<char>(file)), {});
    return read_abbreviations(table);
  }();
  return read;
}

/// The sentences with a bar between them.
std::string split(const std::string& paragraph, const std::string& language = "en-GB") {
  std::string result;
  for (const Span span : sentences(paragraph, language, known())) {
    if (!result.empty()) result += " | ";
    result += slice(paragraph, span);
  }
  return result;
}

void check_one(const std::string& sentence) {
  CHECK(split(sentence) == sentence);
}

}  // namespace

TEST_CASE("a sentence ends at its stop") {
  CHECK(split("It rained. It stopped.") == "It rained. | It stopped.");
  CHECK(split("Did it? Yes! Good.") == "Did it? | Yes! | Good.");
  CHECK(split("We met on 9 May. 600 people came.") == "We met on 9 May. | 600 people came.");
}

TEST_CASE("a number may start a sentence") {
  CHECK(split("We met. 600 people came.") == "We met. | 600 people came.");
  CHECK(split("We met. £5 was paid.") == "We met. | £5 was paid.");
  CHECK(split("(We met.) “600 people came.”") == "(We met.) | “600 people came.”");
  check_one("It was on 31. 12. 2021 in Stoke.");
  check_one("It was in Feb. 2022 and approx. 600 people came.");
  check_one("See p. 5 and Fig. 3 of it.");
}

TEST_CASE("spans leave out only the white space around") {
  CHECK(sentences("It rained. It stopped.", "en", {}) == std::vector<Span>{{0, 10}, {11, 22}});
  CHECK(sentences("", "en", {}).empty());
  CHECK(sentences(" \n ", "en", {}).empty());
}

TEST_CASE("a title such as Dr. does not end a sentence") {
  CHECK(split("Dr. Lee spoke. We listened.") == "Dr. Lee spoke. | We listened.");
  check_one("Prof. Rick Hood and Mrs. Smith met Cllr. Jones.");
  check_one("She lives in St. Helens now.");
}

TEST_CASE("e.g. and i.e. do not end a sentence") {
  check_one("Bring something warm, e.g. A coat or a hat.");
  check_one("The last one, i.e. The Promise, was read.");
}

TEST_CASE("initials do not end a sentence") {
  check_one("J. K. Rowling and J.R.R. Tolkien wrote books.");
  CHECK(split("It was written by Josh M. It is long.") ==
        "It was written by Josh M. | It is long.");
}

TEST_CASE("U.K. and p.m. end a sentence where the next one has begun") {
  check_one("The U.K. Government said so.");
  check_one("The U.K. is an island.");
  CHECK(split("We live in the U.K. It is an island.") == "We live in the U.K. | It is an island.");
  check_one("We start at 9 p.m. on Friday.");
  CHECK(split("We start at 9 p.m. Please come.") == "We start at 9 p.m. | Please come.");
  CHECK(split("Bring paper, pens, etc. We have tea.") == "Bring paper, pens, etc. | We have tea.");
  check_one("Pens, paper, etc. are there.");
}

TEST_CASE("decimals and dates hold no sentence's end") {
  check_one("It cost 3.14 pounds, or £1,000.50 in all.");
  check_one("It is on 31.12.2021 at 10.30 in the hall.");
}

TEST_CASE("No. before a number is an abbreviation, elsewhere a sentence") {
  check_one("They live at No. 10 Downing Street.");
  CHECK(split("No. We can't.") == "No. | We can't.");
  check_one("See Nos. 4 and 5.");
}

TEST_CASE("addresses hold no sentence's end") {
  check_one("See https://a.org/x?mode=read for more.");
  CHECK(split("See https://a.org/x?mode=read. Then call.") ==
        "See https://a.org/x?mode=read. | Then call.");
  check_one("Write to Review.ChildrensSocialCare@education.gov.uk today.");
  check_one("Go to www.a.org/What?Who=Me!And.More now.");
}

TEST_CASE("an ellipsis ends a sentence only before a capital") {
  check_one("Well... maybe it did.");
  CHECK(split("Well... It did.") == "Well... | It did.");
  check_one("Well… maybe it did.");
  CHECK(split("Well… It did.") == "Well… | It did.");
}

TEST_CASE("quoted questions go on behind the quote") {
  check_one("“What now?” he asked.");
  check_one("\"What now?\" he asked.");
  check_one("'How can it work?', she said.");
  CHECK(split("“What now?” He left.") == "“What now?” | He left.");
  CHECK(split("He said: \"It rained.\" We left.") == "He said: \"It rained.\" | We left.");
  CHECK(split("It ended ‘well’. We left.") == "It ended ‘well’. | We left.");
}

TEST_CASE("a sentence in brackets is one of its own") {
  CHECK(split("It rained (as ever). We left.") == "It rained (as ever). | We left.");
  CHECK(split("It rained. (It always does.) We left.") ==
        "It rained. | (It always does.) | We left.");
  check_one("The team (why not?) left.");
}

TEST_CASE("a list number is no sentence") {
  check_one("1. First");
  check_one("12. Twelfth item");
  CHECK(split("It was 2021. We met.") == "It was 2021. | We met.");
}

TEST_CASE("items without a full stop are one sentence") {
  check_one("Learning from tragedy to improve help and protection");
  check_one("What Works for Children's Social Care – evidence, ideas; and more:");
}

TEST_CASE("two spaces and line ends part sentences like one space") {
  CHECK(split("It rained.  It stopped.") == "It rained. | It stopped.");
  CHECK(split("It rained\nall day. It\nstopped.") == "It rained\nall day. | It\nstopped.");
  CHECK(split("It rained.\r\nIt stopped.") == "It rained. | It stopped.");
  CHECK(split("It met Dr.\nLee.") == "It met Dr.\nLee.");
}

TEST_CASE("a missing full stop at the end loses nothing") {
  CHECK(split("It rained. It stopped") == "It rained. | It stopped");
}

TEST_CASE("a missing space is no sentence's end") {
  check_one("It rained.It stopped.");
  check_one("Use plainsong.render() now.");
}

TEST_CASE("other languages have their sentences") {
  CHECK(split("Il pleut. Il fait froid.", "fr") == "Il pleut. | Il fait froid.");
  CHECK(split("Was? Ja. Gut.", "de") == "Was? | Ja. | Gut.");
  CHECK(split("今日は雨です。明日は晴れます。", "ja") == "今日は雨です。 | 明日は晴れます。");
  CHECK(split("क्या? हाँ। ठीक।", "hi") == "क्या? | हाँ। | ठीक।");
  CHECK(split("Ναι. Όχι.", "el") == "Ναι. | Όχι.");
  CHECK(split("It rained. It stopped.", "no such language") == "It rained. | It stopped.");
  CHECK(split("It rained. It stopped.", "") == "It rained. | It stopped.");
}

TEST_CASE("the table of abbreviations says which may end a sentence") {
  const Abbreviations read = read_abbreviations(
      "# c\nDr.\ttitle\tDoctor\ne.g.\tinner\netc.\teither\nRt. "
      "Hon.\ttitle\nASAP\teither\n?\tnew\n");
  CHECK(read.never_last == std::set<std::string, std::less<>>{"dr", "e.g", "hon"});
  CHECK(read.maybe_last == std::set<std::string, std::less<>>{"etc"});
}

TEST_CASE("any bytes have sentences that leave out only white space") {
  for (const std::uint64_t seed : generate::seeds(2000)) {
    generate::Random random(seed);
    const std::string text = generate::random_bytes(random, 200);
    CAPTURE(seed);
    std::uint32_t done = 0;
    for (const Span span :
         sentences(text, random.one_of(std::vector<std::string>{"en", "ja", "x"}), known())) {
      REQUIRE(span.begin >= done);
      REQUIRE(span.end > span.begin);
      REQUIRE(span.end <= text.size());
      REQUIRE(trimmed(slice(text, {done, span.begin})).empty());
      done = span.end;
    }
    REQUIRE(trimmed(std::string_view(text).substr(done)).empty());
  }
}
