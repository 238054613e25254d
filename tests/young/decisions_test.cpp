#include "young/decisions.hpp"

#include <catch2/catch.hpp>

#include "base/failure.hpp"
#include "document/dump.hpp"
#include "document/invariants.hpp"
#include "reader/reader.hpp"
#include "young/decisions_file.hpp"
#include "young/small_words.hpp"
#include "young/young.hpp"

using namespace plainsong;

namespace {

Document read(const std::string& markdown) {
  Diagnostics ignored;
  ReadOptions options;
  options.from = InputFormat::markdown;
  return read_document({"news.md", markdown}, options, ignored);
}

/// The young edition's words, without the opening and the meanings.
std::string simplified(const Document& source, const Decisions& decisions,
                       Diagnostics& diagnostics) {
  Words words = small_words();
  add_meanings(words, decisions);
  YoungOptions options;
  options.body_only = true;
  options.decisions = decisions;
  const Edition edition = simplify(source, words, options, diagnostics);
  CHECK(broken_invariant(edition, source).empty());
  return dump(edition.document);
}

std::string simplified(const Document& source, const Decisions& decisions) {
  Diagnostics diagnostics;
  std::string words = simplified(source, decisions, diagnostics);
  CHECK(diagnostics.empty());
  return words;
}

bool has(const std::string& all, const std::string& part) {
  return all.find(part) != std::string::npos;
}

Decision about(DecisionKind kind, const Document& source, std::size_t sentence,
               std::vector<DecidedSentence> reads = {}) {
  return {kind, keys_of(source)[sentence], std::move(reads), {}, {}, 1};
}

Decision keeps(const std::string& word) {
  return {DecisionKind::keep, {}, {}, word, {}, 1};
}

const std::string news =
    "# News\n\nWe met in order to assist 600 people. In order to help, we ran.\n\n"
    "## More\n\nRead it here: <https://example.org/a>\n";

}  // namespace

TEST_CASE("a sentence reads as an editor wrote it") {
  const Document source = read(news);
  const Decisions decisions{
      "e.xml", {about(DecisionKind::reads, source, 1, {{"We met to help 600 people. ", {}}})}};
  const std::string words = simplified(source, decisions);
  CHECK(has(words, "We met to help 600 people."));
  CHECK(has(words, "To help, we ran."));
}

TEST_CASE("an editor's words are not reworded, and what they lose is a warning") {
  const Document source = read(news);
  const Decisions decisions{
      "e.xml", {about(DecisionKind::reads, source, 1, {{"We met in order to assist.", {}}})}};
  Diagnostics diagnostics;
  CHECK(has(simplified(source, decisions, diagnostics), "We met in order to assist."));
  REQUIRE(diagnostics.size() == 1);
  CHECK(diagnostics[0].code == "young.edited");
  CHECK(has(diagnostics[0].message, "The number \"600\" would be lost"));
  CHECK(slice(news, diagnostics[0].span) == "We met in order to assist 600 people.");
}

TEST_CASE("a sentence that is never to change stays as it is") {
  const Document source = read(news);
  const std::string words =
      simplified(source, {"e.xml", {about(DecisionKind::never_change, source, 1)}});
  CHECK(has(words, "We met in order to assist 600 people."));
  CHECK(has(words, "To help, we ran."));
}

TEST_CASE("a word that is kept stays in every sentence") {
  const Document source = read("They obtain aid. We assist them. To assist is good.\n");
  CHECK(has(simplified(source, {}), "We help them."));
  const std::string words = simplified(source, {"e.xml", {keeps("assist")}});
  CHECK(has(words, "They get aid."));
  CHECK(has(words, "We assist them."));
  CHECK(has(words, "To assist is good."));
}

TEST_CASE("a phrase is kept, whatever its capitals") {
  const Document source = read("In order to win we ran. We assist in order to win.\n");
  const std::string words = simplified(source, {"e.xml", {keeps("in order to")}});
  CHECK(has(words, "In order to win we ran."));
  CHECK(has(words, "We help in order to win."));
}

TEST_CASE("an editor's meaning of a word stands over the glossary's") {
  const Document source = read("We talked about stigma.\n");
  Words words = small_words();
  Decision means{DecisionKind::means, {}, {}, "stigma", "being treated badly", 1};
  const Decisions decisions{"e.xml", {means}};
  add_meanings(words, decisions);
  Diagnostics diagnostics;
  const std::string edition = dump(simplify(source, words, {}, diagnostics).document);
  CHECK(has(edition, "“Stigma” means being treated badly."));
  CHECK_FALSE(has(edition, "Stigma is when"));
}

TEST_CASE("a meaning that is a whole sentence about the word stays as it is") {
  CHECK(meaning_sentence("stigma", "Stigma is being treated badly.") ==
        "Stigma is being treated badly.");
  CHECK(meaning_sentence("stigma", "being treated badly") == "“Stigma” means being treated badly.");
}

TEST_CASE("a heading and a quotation may read as an editor wrote them, too") {
  const Document source = read("# Commencement\n\n> It shall commence. We wait.\n");
  const Decisions decisions{"e.xml",
                            {about(DecisionKind::reads, source, 0, {{"How it starts", {}}}),
                             about(DecisionKind::reads, source, 1, {{"It will start.", {}}})}};
  Diagnostics diagnostics;
  const std::string words = simplified(source, decisions, diagnostics);
  CHECK(has(words, "How it starts"));
  CHECK(has(words, "[1 It will start.] [2 We wait.]"));
}

TEST_CASE("links stay on the words that they stood on") {
  const Document source = read("Please commence with [the report](https://example.org/r) now.\n");
  const Decisions decisions{
      "e.xml", {about(DecisionKind::reads, source, 0, {{"Start with the report.", {}}})}};
  CHECK(has(simplified(source, decisions), "https://example.org/r"));
}

TEST_CASE("a decision is found again when the source has changed around its sentence") {
  const Document before = read(news);
  const Decisions decisions{
      "e.xml", {about(DecisionKind::reads, before, 1, {{"600 people came to us.", {}}})}};
  const Document after =
      read("# All the news\n\nHello.\n\nIt rained. We met, in order to assist the 600 people.\n");
  CHECK(has(simplified(after, decisions), "600 people came to us."));
}

TEST_CASE("a decision about a sentence that says something else now is not used, and reported") {
  const Document before = read(news);
  const Decisions decisions{
      "e.xml", {about(DecisionKind::reads, before, 1, {{"600 people came to us.", {}}})}};
  const std::string changed = "It rained. We met in order to assist 700 people.\n";
  const Document after = read(changed);
  Diagnostics diagnostics;
  CHECK(has(simplified(after, decisions, diagnostics), "We met to help 700 people."));
  REQUIRE(diagnostics.size() == 1);
  CHECK(diagnostics[0].code == "young.stale-edit");
  CHECK(slice(changed, diagnostics[0].span) == "We met in order to assist 700 people.");
  CHECK(has(diagnostics[0].message, "e.xml:1"));
  CHECK(has(diagnostics[0].message, "plainsong edit --sentence 1"));
}

TEST_CASE("decisions about another issue's sentences are only counted") {
  const Document before = read(news);
  const Decisions decisions{"e.xml", {about(DecisionKind::never_change, before, 1)}};
  Diagnostics diagnostics;
  simplified(read("Nobody came.\n"), decisions, diagnostics);
  REQUIRE(diagnostics.size() == 1);
  CHECK(diagnostics[0].severity == Severity::note);
}

TEST_CASE("of two sentences with the same words, the one in the same place is meant") {
  const Document source = read(
      "# One\n\nPlease read it in order to know.\n\n# Two\n\nPlease read it in order to know.\n");
  const Decisions decisions{"e.xml", {about(DecisionKind::never_change, source, 3)}};
  const std::string words = simplified(source, decisions);
  CHECK(has(words, "[1 Please read it to know.]"));
  CHECK(has(words, "[3 Please read it in order to know.]"));
}

TEST_CASE("a short sentence has to stand where it stood") {
  const Document before = read("# One\n\nIt rained. Read on.\n");
  const Decisions decisions{
      "e.xml", {about(DecisionKind::reads, before, 2, {{"Read about the rain.", {}}})}};
  Diagnostics diagnostics;
  CHECK(has(
      simplified(read("# Two\n\nSun all day long.\n\nRead on.\n\nEnd.\n"), decisions, diagnostics),
      "Read on."));
}

TEST_CASE("what is accepted stays when the rules would say something else") {
  const Document source = read(news);
  const Decisions decisions{
      "e.xml", {about(DecisionKind::accepted, source, 1, {{"We met 600 people to help.", {}}})}};
  CHECK(has(simplified(source, decisions), "We met 600 people to help."));
}

TEST_CASE("each sentence that the rules change may be accepted, once") {
  const Document source = read(news);
  Diagnostics diagnostics;
  YoungOptions options;
  const std::vector<Decision> offered = to_accept(source, small_words(), options, diagnostics);
  REQUIRE(offered.size() == 3);  // the link of the last becomes a paragraph of its own
  CHECK(offered[0].sentences ==
        std::vector<DecidedSentence>{{"We met to help 600 people.", Placement::running}});
  options.decisions = {"e.xml", offered};
  CHECK(to_accept(source, small_words(), options, diagnostics).empty());
}

TEST_CASE("a file of decisions is read as it was written") {
  const Document source = read(news);
  const std::vector<Decision> all = {
      about(DecisionKind::reads, source, 1, {{"We met & spoke.", {}}, {"A", Placement::bullet}}),
      about(DecisionKind::never_change, source, 2),
      keeps("Call for Ideas"),
      {DecisionKind::means, {}, {}, "stigma", "being treated <badly>", 0}};
  const std::string xml = with_decisions("", "e.xml", all);
  Decisions found = read_decisions(xml, "e.xml");
  REQUIRE(found.all.size() == 4);
  CHECK(found.all[0].of == all[0].of);
  CHECK(found.all[0].sentences == all[0].sentences);
  CHECK(found.all[1].kind == DecisionKind::never_change);
  CHECK(found.all[2].word == "Call for Ideas");
  CHECK(found.all[3].meaning == "being treated <badly>");
  CHECK(with_decisions(xml, "e.xml", {}) == xml);
}

TEST_CASE("a new decision takes the old one's place, and comments stay") {
  const std::string xml = with_decisions(
      "<edits version=\"1\"><!-- Ours. --><keep>stigma</keep><means word=\"x\">y</means></edits>",
      "e.xml", {keeps("Stigma")});
  CHECK(has(xml, "<!-- Ours. -->"));
  CHECK(has(xml, "<keep>Stigma</keep>"));
  CHECK_FALSE(has(xml, "<keep>stigma</keep>"));
  CHECK(has(without_word(xml, "e.xml", "STIGMA"), "word=\"x\""));
  CHECK_FALSE(has(without_word(xml, "e.xml", "STIGMA"), "<keep>"));
}

TEST_CASE("a file of decisions that is not understood is refused, with its place") {
  const auto trouble = [](const std::string& xml) {
    try {
      read_decisions(xml, "e.xml");
    } catch (const Failure& failure) {
      return std::string(failure.what());
    }
    return std::string("none");
  };
  CHECK(trouble("<edits version=\"1\"/>") == "none");
  CHECK(trouble("").starts_with("e.xml:1:1: "));
  CHECK(trouble("<edits version=\"1\">\n  <keep>a</kep>\n</edits>").starts_with("e.xml:2:"));
  CHECK(has(trouble("<edits version=\"2\"/>"), "version \"2\""));
  CHECK(has(trouble("<edits version=\"1\">\n <drop>a</drop></edits>"), "\"drop\" is not known"));
  CHECK(has(trouble("<edits version=\"1\">\n <keep/></edits>"), "e.xml:2:3: <keep> has no words"));
  CHECK(has(trouble("<edits version=\"1\"><sentence><source>a</source></sentence></edits>"),
            "exactly one"));
  CHECK(has(trouble("<edits version=\"1\">words</edits>"), "\"words\" is not known"));
}
