#include <catch2/catch.hpp>

#include <string>

#include "support/linear.hpp"
#include "text/sentences.hpp"
#include "text/words.hpp"

using namespace plainsong;

namespace {

std::string repeated(std::string_view piece, std::size_t bytes) {
  std::string text;
  while (text.size() < bytes) text += piece;
  return text;
}

}  // namespace

TEST_CASE("finding sentences takes time linear in the text") {
  for (const char* piece : {"It rained. ", "word ", "word", "etc. a ", "No. ", "\"", ". ", "(",
                            "… a ", "Dr. ", "\xFF", "a@b.org? "}) {
    CAPTURE(piece);
    const auto work = [&](std::size_t size) { sentences(repeated(piece, size), "en", {}); };
    CHECK(linear::growth(30'000, work) < linear::most_growth);
  }
}

TEST_CASE("finding addresses takes time linear in the text") {
  for (const char* piece : {"https://a.org ", "https://a", "www.", "a@", "@", "a", ").", "(", ")",
                            "https://a)", "a.b@c.d", "....", "h"}) {
    CAPTURE(piece);
    const auto work = [&](std::size_t size) {
      addresses(repeated(piece, size));
      addresses("https://a.org/" + repeated(piece, size));
    };
    CHECK(linear::growth(50'000, work) < linear::most_growth);
  }
}

TEST_CASE("finding words takes time linear in the text") {
  for (const char* piece : {"a ", "a", "-", "a-", "1,", "'"}) {
    CAPTURE(piece);
    CHECK(linear::growth(100'000, [&](std::size_t size) { words(repeated(piece, size)); }) <
          linear::most_growth);
  }
}
