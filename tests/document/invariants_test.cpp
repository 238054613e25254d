#include "document/invariants.hpp"

#include <catch2/catch.hpp>

#include <functional>

#include "document/making.hpp"
#include "document/walk.hpp"
#include "support/generate.hpp"

using namespace plainsong;
using namespace plainsong::making;

namespace {

/// A copied text of two sentences with two nested inlines.
Document sample() {
  Document made;
  made.source = std::make_shared<const Source>(Source{"x", "It rained. It stopped."});
  Section& section = made.sections.emplace_back();
  Block& block = section.blocks.emplace_back();
  append_copied(block.text, made.source->utf8, 0);
  block.text.inlines = {{InlineKind::strong, {0, 9}, {}}, {InlineKind::emphasis, {3, 9}, {}}};
  number_sentences(made, {});
  return made;
}

Text text_with_bad_byte() {
  return text("a\xFFz");
}

std::string broken(const std::function<void(Document&, Text&)>& change) {
  Document made = sample();
  change(made, made.sections[0].blocks[0].text);
  return broken_invariant(made);
}

bool has(const std::string& report, const std::string& words) {
  return report.find(words) != std::string::npos;
}

Edition edition_of(const Document& source) {
  Edition edition;
  edition.document = source;
  for (std::uint32_t id = 0; id < 2; ++id) edition.origins.push_back({{SentenceId{id}}, {}, {}});
  return edition;
}

std::string broken_edition(const std::function<void(Edition&)>& change) {
  const Document source = sample();
  Edition edition = edition_of(source);
  change(edition);
  return broken_invariant(edition, source);
}

}  // namespace

TEST_CASE("generated documents keep every invariant") {
  CHECK(broken_invariant(sample()).empty());
  CHECK(broken_invariant(Document()).empty());
  for (const std::uint64_t seed : generate::seeds(500)) {
    CAPTURE(seed);
    REQUIRE(broken_invariant(generate::random_document(seed)).empty());
  }
}

TEST_CASE("broken origins are found") {
  CHECK(has(broken([](Document&, Text& text) { text.origin.clear(); }), "origin runs end"));
  CHECK(has(broken([](Document&, Text& text) { text.origin[0].text.begin = 1; }), "gap"));
  CHECK(has(broken([](Document&, Text& text) { text.origin[0].text.end = 0; }), "gap"));
  CHECK(has(broken([](Document&, Text& text) { text.origin[0].text.end = 99; }), "differs"));
  CHECK(has(broken([](Document&, Text& text) { text.origin[0].source.end = 99; }), "outside"));
  CHECK(has(broken([](Document&, Text& text) { text.origin[0].source = {5, 4}; }), "outside"));
  CHECK(has(broken([](Document&, Text& text) { text.utf8[0] = 'X'; }), "differs"));
  CHECK(has(broken([](Document& made, Text&) { made.source.reset(); }), "outside"));
}

TEST_CASE("broken sentences are found") {
  CHECK(has(broken([](Document&, Text& text) { text.sentences.clear(); }), "outside any sentence"));
  CHECK(has(broken([](Document&, Text& text) { text.sentences.pop_back(); }),
            "outside any sentence: \" It stopped"));
  CHECK(has(broken([](Document&, Text& text) { text.sentences[0].range.begin = 2; }),
            "outside any sentence"));
  CHECK(has(broken([](Document&, Text& text) { text.sentences[1].range.begin = 5; }),
            "out of order"));
  CHECK(
      has(broken([](Document&, Text& text) { text.sentences[1].range.end = 99; }), "out of order"));
  CHECK(has(broken([](Document&, Text& text) { text.sentences[1].id = SentenceId{7}; }),
            "should be 1"));
}

TEST_CASE("broken inlines are found") {
  CHECK(has(broken([](Document&, Text& text) { text.inlines[1].range.end = 12; }), "not nested"));
  CHECK(has(broken([](Document&, Text& text) { std::swap(text.inlines[0], text.inlines[1]); }),
            "out of order"));
  CHECK(has(broken([](Document&, Text& text) { text.inlines[1].range.end = 99; }), "out of order"));
  CHECK(has(broken([](Document&, Text& text) { text.inlines[1].range = {9, 3}; }), "out of order"));
  CHECK(has(broken([](Document&, Text& text) {
              text.inlines = {{InlineKind::emphasis, {0, 3}, {}}, {InlineKind::strong, {0, 9}, {}}};
            }),
            "not nested"));
}

TEST_CASE("broken shapes and bytes are found") {
  CHECK(has(broken([](Document&, Text& text) { text = text_with_bad_byte(); }), "not UTF-8"));
  CHECK(has(broken([](Document& made, Text&) { made.sections[0].id = SectionId{3}; }),
            "section 3 is out of order"));
  CHECK(has(broken([](Document& made, Text&) {
              made.sections[0].blocks[0].children.push_back(paragraph("x"));
            }),
            "a paragraph has children"));
  CHECK(has(
      broken([](Document& made, Text&) { made.sections[0].blocks[0].kind = BlockKind::quotation; }),
      "a quotation has text"));
  CHECK(has(broken([](Document& made, Text&) {
              Block deep = paragraph("x");
              for (int depth = 0; depth < deepest_block; ++depth)
                deep = container(BlockKind::quotation, {deep});
              made.sections[0].blocks.push_back(deep);
              number_sentences(made, {});
            }),
            "nested too deep"));
}

TEST_CASE("broken editions are found") {
  CHECK(broken_edition([](Edition&) {}).empty());
  CHECK(has(broken_edition([](Edition& edition) { edition.origins.pop_back(); }),
            "1 origins for 2 sentences"));
  CHECK(has(broken_edition([](Edition& edition) { edition.origins[1].sources.clear(); }),
            "comes from nowhere"));
  CHECK(has(broken_edition([](Edition& edition) { edition.origins[1].sources = {SentenceId{9}}; }),
            "not there"));
  CHECK(has(broken_edition([](Edition& edition) { edition.origins[1].sources = {SentenceId{0}}; }),
            "source sentence 1 is lost in silence"));
  CHECK(has(broken_edition([](Edition& edition) {
              edition.omissions = {{SentenceId{1}, ""}};
            }),
            "no reason"));
  CHECK(broken_edition([](Edition& edition) {
          edition.origins[1] = {{}, "opening:greeting", {}};
          edition.omissions = {{SentenceId{1}, "left out for a test"}};
        }).empty());
}
