#include "check/easy_read.hpp"

#include <catch2/catch.hpp>

#include "reader/reader.hpp"

using namespace plainsong;

TEST_CASE("a finding says which bytes of the source it is about") {
  Diagnostics diagnostics;
  std::string words = "It rained.\n\n";
  for (int i = 0; i < 21; ++i) words += "far ";
  words += "off.";
  const Document document = read_document({"a.md", words}, {}, diagnostics);
  const Findings found = check_easy_read(document, Words());
  REQUIRE(found.size() == 1);
  CHECK(found.front().rule == "easy.sentence-length");
  CHECK(found.front().span == span_of(12, words.size()));
  CHECK(found.front().sentence == SentenceId{1});
}
