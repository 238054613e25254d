#include "text/words.hpp"

#include <catch2/catch.hpp>

using namespace plainsong;

namespace {

std::string found(const std::string& text) {
  std::string result;
  for (const Span span : words(text)) {
    if (!result.empty()) result += " | ";
    result += slice(text, span);
  }
  return result;
}

}  // namespace

TEST_CASE("words are letters and digits, without punctuation") {
  CHECK(found("It rained, (often) – 600 times!") == "It | rained | often | 600 | times");
  CHECK(found("").empty());
  CHECK(found("... !? –").empty());
}

TEST_CASE("apostrophes and hyphens inside a word belong to it") {
  CHECK(found("Barnardo's care-experienced we’ll") == "Barnardo's | care-experienced | we’ll");
  CHECK(found("'quoted' -x- carers'") == "quoted | x | carers");
  CHECK(found("well -- yes") == "well | yes");
}

TEST_CASE("numbers keep the marks between their digits") {
  CHECK(found("1,000.50 or 3.14. Then 2,") == "1,000.50 | or | 3.14 | Then | 2");
  CHECK(found("a.b") == "a | b");
}

TEST_CASE("words of other scripts are words") {
  CHECK(found("café Ελλάδα עברית e\u0301te\u0301") == "café | Ελλάδα | עברית | e\u0301te\u0301");
}

TEST_CASE("bytes that are no UTF-8 part words") {
  CHECK(found("a\xFFz") == "a | z");
}
