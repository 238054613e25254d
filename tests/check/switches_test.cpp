#include "check/switches.hpp"

#include <catch2/catch.hpp>

using namespace plainsong;

namespace {

Finding at(std::size_t place, std::string rule) {
  Finding finding;
  finding.rule = std::move(rule);
  finding.span = span_of(place, place + 1);
  return finding;
}

const std::string off_and_on =
    "One. <!-- plainsong-check off: easy.idiom -->\nTwo.\n"
    "<!-- plainsong-check on: easy.idiom -->\nThree.";

}  // namespace

TEST_CASE("a comment switches a rule off until another switches it on") {
  const std::size_t two = off_and_on.find("Two");
  const std::size_t three = off_and_on.find("Three");
  CHECK(without_switched_off({at(0, "easy.idiom")}, off_and_on).size() == 1);
  CHECK(without_switched_off({at(two, "easy.idiom")}, off_and_on).empty());
  CHECK(without_switched_off({at(two, "easy.dash")}, off_and_on).size() == 1);
  CHECK(without_switched_off({at(three, "easy.idiom")}, off_and_on).size() == 1);
}

TEST_CASE("a comment without names, or with a kind, switches all of them off") {
  for (const std::string comment :
       {"<!-- plainsong-check off -->", "<!--plainsong-check off: easy-->",
        "<!-- plainsong-check off: easy.dash, easy.idiom -->"}) {
    INFO(comment);
    CHECK(without_switched_off({at(comment.size(), "easy.idiom")}, comment).empty());
  }
  CHECK(without_switched_off({at(40, "easy.idiom")}, "<!-- plainsong-check off: eas -->").size() ==
        1);
}

TEST_CASE("what is about the whole document is switched off anywhere in it") {
  Finding whole;
  whole.rule = "easy.document-length";
  CHECK(without_switched_off({whole}, "A.\n<!-- plainsong-check off: easy.document-length -->")
            .empty());
}

TEST_CASE("a comment that switches nothing is found") {
  for (const char* const odd : {"<!-- plainsong-check -->", "<!-- plainsong-check of: easy -->",
                                "<!-- plainsong-check off: -->"}) {
    INFO(odd);
    const Findings found = without_switched_off({}, odd);
    REQUIRE(found.size() == 1);
    CHECK(found.front().rule == "check.comment");
  }
  CHECK(without_switched_off({}, "<!-- other --> <!--").empty());
}
