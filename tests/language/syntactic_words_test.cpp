#include "language/syntactic_words.hpp"

#include <catch2/catch.hpp>
#include <string>

#include "text/utf8.hpp"

namespace plainsong {
namespace {

std::string parted(std::string_view sentence) {
  std::string line;
  for (const Span word : syntactic_words(sentence)) {
    if (!line.empty()) line += ' ';
    line += slice(sentence, word);
  }
  return line;
}

}  // namespace

TEST_CASE("a contraction is two words of grammar") {
  CHECK(parted("We can't say who's there.") == "We ca n't say who 's there .");
  CHECK(parted("They’ll know it isn’t Bea’s.") == "They ’ll know it is n’t Bea ’s .");
  CHECK(parted("I cannot stay.") == "I can not stay .");
}

TEST_CASE("an apostrophe inside a name does not part it") {
  CHECK(parted("Ms. O'Neill met the parents' group.") == "Ms. O'Neill met the parents ' group .");
}

TEST_CASE("a hyphen parts a compound but not a prefix or a telephone number") {
  CHECK(parted("a well-known e-mail") == "a well - known e-mail");
  CHECK(parted("from 5-10, call 713-853-3989") == "from 5 - 10 , call 713-853-3989");
}

TEST_CASE("quotes, brackets and dashes stand alone") {
  CHECK(parted("“Yes” – (almost) 60%…") == "“ Yes ” – ( almost ) 60 % …");
  CHECK(parted("Wait... no -- yes!!") == "Wait ... no -- yes !!");
}

TEST_CASE("a number stays whole and its unit or currency stands alone") {
  CHECK(parted("£1,250.50 at 9.30am on 31/10/2024") == "£ 1,250.50 at 9.30 am on 31/10/2024");
  CHECK(parted("the 21st of the 1970s") == "the 21st of the 1970s");
}

TEST_CASE("a short form keeps its full stop, and at the end of a sentence only if it must") {
  CHECK(parted("Dr. Lee of Acme Co. came.") == "Dr. Lee of Acme Co. came .");
  CHECK(parted("She left at 5 p.m.") == "She left at 5 p.m.");
  CHECK(parted("He said no.") == "He said no .");
}

TEST_CASE("an address and a hashtag are one word") {
  CHECK(parted("See https://example.org/a-b, or write to a@example.org.") ==
        "See https://example.org/a-b , or write to a@example.org .");
  CHECK(parted("Join #CareDay25 with @us!") == "Join #CareDay25 with @us !");
}

TEST_CASE("whatever the bytes, the words are in order and leave out only white space") {
  std::string bytes;
  unsigned state = 7;
  for (int at = 0; at < 20000; ++at) {
    state = state * 1664525U + 1013904223U;
    const unsigned pick = state >> 24U;
    bytes += pick < 40   ? ' '
             : pick < 80 ? "'-.,:’/"[pick % 9 == 8 ? 0 : pick % 9]
                         : static_cast<char>(pick);
  }
  std::uint32_t at = 0;
  for (const Span word : syntactic_words(bytes)) {
    REQUIRE(word.begin >= at);
    REQUIRE_FALSE(word.empty());
    REQUIRE(is_blank(slice(bytes, {at, word.begin})));
    at = word.end;
  }
  REQUIRE(at <= bytes.size());
  CHECK(is_blank(std::string_view(bytes).substr(at)));
}

}  // namespace plainsong
