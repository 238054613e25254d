#include "document/walk.hpp"

#include <catch2/catch.hpp>

#include "document/making.hpp"

using namespace plainsong;
using namespace plainsong::making;

namespace {

Document sample() {
  Block quotation = container(BlockKind::quotation, {paragraph("c"), paragraph("d")});
  return document("a", {paragraph("b"), quotation, leaf(BlockKind::code, "e")});
}

}  // namespace

TEST_CASE("texts are visited in reading order") {
  const Document made = sample();
  std::string visited;
  for_each_text(made, [&](const Text& text) { visited += text.utf8; });
  CHECK(visited == "abcde");
  std::string leaves;
  for_each_leaf(made.sections[0], [&](const Block& leaf) { leaves += leaf.text.utf8; });
  CHECK(leaves == "bcde");
}

TEST_CASE("an empty heading is not visited") {
  int visits = 0;
  for_each_text(document("", {}), [&](const Text&) { ++visits; });
  CHECK(visits == 0);
}

TEST_CASE("what is visited may be changed") {
  Document made = sample();
  for_each_text(made.sections[0], [](Text& text) { text.utf8 += "!"; });
  CHECK(made.sections[0].heading.utf8 == "a!");
  CHECK(made.sections[0].blocks[1].children[1].text.utf8 == "d!");
}

TEST_CASE("deep nesting is walked without the call stack") {
  Block deep = paragraph("x");
  for (int depth = 0; depth < 5'000; ++depth) {
    std::vector<Block> children;
    children.push_back(std::move(deep));
    deep = container(BlockKind::quotation, {});
    deep.children = std::move(children);
  }
  Section section;
  section.blocks.push_back(std::move(deep));
  int leaves = 0;
  for_each_leaf(static_cast<const Section&>(section), [&](const Block&) { ++leaves; });
  CHECK(leaves == 1);
}

TEST_CASE("sentences are found by their ids") {
  const Document made = sample();
  const std::vector<SentencePlace> places = sentence_places(made);
  REQUIRE(places.size() == 5);
  for (std::size_t id = 0; id < places.size(); ++id) CHECK(number(places[id].sentence->id) == id);
  CHECK(places[3].words() == "d");
  CHECK(places[3].section == made.sections.data());
}

TEST_CASE("the source of a range is known to the byte where it was copied") {
  Text text;
  append_copied(text, "abc", 10);
  append_made(text, "&", {20, 25});
  append_copied(text, "def", 30);
  CHECK(source_span(text, {0, 7}) == Span{10, 33});
  CHECK(source_span(text, {1, 2}) == Span{11, 12});
  CHECK(source_span(text, {2, 4}) == Span{12, 25});
  CHECK(source_span(text, {3, 4}) == Span{20, 25});
  CHECK(source_span(text, {5, 5}) == Span{31, 31});
}
