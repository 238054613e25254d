#include "publish/report.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>
#include <pugixml.hpp>

#include "document/walk.hpp"
#include "publish/publish.hpp"
#include "publish/report_rows.hpp"
#include "publish/web_files.hpp"
#include "spoken_release.hpp"

using namespace plainsong;

namespace {

/// Source sentences: 0 the heading, 1, 2 and 3. The edition has "added" for 1 before what it tells
/// of 1 in two sentences; leaves out 2; and has 3 as it is.
Release release_with_changes() {
  Release release =
      spoken_release("# News\n\nIt rained a lot. It <b>stopped</b> & dried. We met.\n",
                     "# News\n\nMeaning of rain. It rained. A lot. We met.\n");
  Edition& young = release.editions[1].edition;
  young.origins[0].sources = {SentenceId{0}};
  young.origins[1] = {{}, "glossary:rain", {}};
  const Change split{ChangeKind::split,  {},
                     "It rained a lot.", "It rained. A lot.",
                     "split:verbs",      "One sentence said two things."};
  young.origins[2] = {{SentenceId{1}}, "", {split}};
  young.origins[3] = {{SentenceId{1}}, "", {split}};
  young.origins[4].sources = {SentenceId{3}};
  young.omissions = {{SentenceId{2}, "It may upset readers."}};
  release.review.longest = 12;
  release.review.edits_name = "news.edits.xml";
  release.review.edits = "<edits version=\"1\"><keep>a & b</keep></edits>";
  release.review.answers[SentenceId{1}] = {{"It rained.", ""}, {"A lot.", "bullet"}};
  return release;
}

std::string page_of(const Release& release) {
  Package package;
  publish_report(release, package);
  return std::get<std::string>(package.at("report.html"));
}

nlohmann::json json_of(const Release& release) {
  Package package;
  publish_report(release, package);
  return nlohmann::json::parse(std::get<std::string>(package.at("report.json")));
}

bool holds(const std::string& all, std::string_view part) {
  return all.find(part) != std::string::npos;
}

std::vector<std::string> rules_of(const Release& release) {
  std::vector<std::string> rules;
  const nlohmann::json report = json_of(release);
  for (const auto& need : report["needs"]) rules.push_back(need["rule"]);
  return rules;
}

}  // namespace

TEST_CASE("the report has each sentence of the source and each of the edition once, side by side") {
  const Release release = release_with_changes();
  const auto parts = report_parts(release.source, release.editions[1].edition);
  REQUIRE(parts.size() == 1);
  CHECK(parts[0].title == "News");
  const std::vector<ReportRow> expected = {
      {{SentenceId{0}}, {SentenceId{0}}, ""},
      {{}, {SentenceId{1}}, ""},
      {{SentenceId{1}}, {SentenceId{2}, SentenceId{3}}, ""},
      {{SentenceId{2}}, {}, "It may upset readers."},
      {{SentenceId{3}}, {SentenceId{4}}, ""},
  };
  CHECK(parts[0].rows == expected);
}

TEST_CASE("sentences of the source that the edition tells in one share a row") {
  Release release =
      spoken_release("It rained. It rained a lot. We met.\n", "It rained a lot. We met.\n");
  Edition& young = release.editions[1].edition;
  young.origins[0].sources = {SentenceId{0}, SentenceId{1}};
  young.origins[1].sources = {SentenceId{2}};
  const auto rows = report_parts(release.source, young).at(0).rows;
  REQUIRE(rows.size() == 2);
  CHECK(rows[0] == ReportRow{{SentenceId{0}, SentenceId{1}}, {SentenceId{0}}, ""});
}

TEST_CASE("a section that the program adds is a part of its own") {
  Release release =
      spoken_release("# News\n\nWe met.\n", "# Words\n\nA word.\n\n# News\n\nWe met.\n");
  Edition& young = release.editions[1].edition;
  young.origins[0] = {{}, "template:words-to-know", {}};
  young.origins[1] = {{}, "glossary:word", {}};
  young.origins[2].sources = {SentenceId{0}};
  young.origins[3].sources = {SentenceId{1}};
  const auto parts = report_parts(release.source, young);
  REQUIRE(parts.size() == 2);
  CHECK(parts[0].title == "Words");
  CHECK(parts[0].source == nullptr);
  CHECK(parts[1].rows.size() == 2);
}

TEST_CASE("the report tells what was changed and why, and where an added sentence comes from") {
  const std::string page = page_of(release_with_changes());
  CHECK(holds(page, "Split: One sentence said two things."));
  CHECK(holds(page, "Meaning from the glossary: rain"));
  CHECK(holds(page, "Left out: It may upset readers."));
  CHECK(holds(page, "Checked by: ____"));
}

TEST_CASE("a report that is signed says by whom") {
  Release release = release_with_changes();
  release.review.checked_by = "Ann <Lee>";
  CHECK(holds(page_of(release), "checked by Ann &lt;Lee&gt;."));
}

TEST_CASE("a sentence of the report tells where it is in the sound") {
  const nlohmann::json report = json_of(release_with_changes());
  const auto& told = report["sections"][0]["rows"][1]["told"][0];
  CHECK(told["sound"]["file"] == "young/audio/01-news.mp3");
  CHECK(told["sound"]["begin_ms"] == 1000);  // sentence 0 takes a second and 7 frames
  CHECK(told["sound"]["end_ms"] == 3001);
  CHECK(holds(page_of(release_with_changes()), R"(data-clip="1.000 3.001")"));
}

TEST_CASE("what needs a person comes the worst first") {
  Release release = release_with_changes();
  ReleasedEdition& young = release.editions[1];
  young.edition.origins[4].changes = {
      {ChangeKind::restore, {}, "", "", "verify", "A number would be lost."}};
  release.review.lengths_after = {1, 3, 40, 25, 2};
  release.review.hard_words = {{"rained", {SentenceId{2}}, ""}, {"lot", {SentenceId{2}}, ""}};
  young.sections[0].track.reset();
  young.sections[0].failure = "the voice is gone";
  warn(release.diagnostics, "reader.no-alt", {}, "a picture has no description");
  warn(release.diagnostics, "words.circle", {}, "a list is odd");  // for those who keep the lists
  CHECK(rules_of(release) == std::vector<std::string>{"sound.missing", "young.put-back",
                                                      "reader.no-alt", "young.left-out",
                                                      "young.long-sentence", "young.long-sentence",
                                                      "young.hard-words"});
  const nlohmann::json needs = json_of(release)["needs"];
  CHECK(holds(needs[4]["message"], "40 words"));
  CHECK(needs[4]["source"] == 1);
}

TEST_CASE("what a rule for easy reading finds is a need, behind all others") {
  Release release = release_with_changes();
  release.review.findings = {
      {"easy.passive", "\"was made\" is passive", "say who did it", SentenceId{2}}};
  CHECK(rules_of(release) == std::vector<std::string>{"young.left-out", "easy.passive"});
  CHECK(json_of(release)["needs"][1]["message"] == "\"was made\" is passive; say who did it");
  CHECK(holds(page_of(release), "\"was made\" is passive; say who did it."));
}

TEST_CASE("a long sentence that an editor decided on needs nobody") {
  Release release = release_with_changes();
  release.review.lengths_after = {1, 3, 40, 25, 2};
  release.review.findings = {{"easy.passive", "\"was made\" is passive", "", SentenceId{2}}};
  release.review.decisions[SentenceId{1}] = "accepted";
  CHECK(rules_of(release) == std::vector<std::string>{"young.left-out"});
  CHECK(holds(page_of(release), "An editor accepted this."));
}

TEST_CASE("figures are drawn with a text beside each picture") {
  Release release = release_with_changes();
  release.review.figures = {{"Words a sentence", "the fewer, the easier", 22.34, 12}};
  release.review.grades = {{SectionId{0}, 11.2, 6.7}};
  release.review.lengths_before = {1, 4, 20, 2};
  release.review.lengths_after = {1, 3, 2, 2, 13};
  const std::string page = page_of(release);
  CHECK(holds(page,
              "1 of the source’s 3 sentences have more than 12 words; of the easier edition’s "
              "3, it is 1."));
  CHECK(holds(page, "1 of 1 sections became easier."));
  CHECK(holds(page, R"(role="img" aria-labelledby="lengths-title lengths-told")"));
  CHECK(json_of(release)["figures"][0]["before"] == 22.34);
}

TEST_CASE("the page holds the decisions that there are, and where the sentences of an answer go") {
  const std::string page = page_of(release_with_changes());
  CHECK(holds(page, R"(data-name="news.edits.xml")"));
  CHECK(holds(page, "&lt;keep&gt;a &amp; b&lt;/keep&gt;"));
  CHECK(holds(page, R"(data-as="bullet")"));
}

TEST_CASE("what is in the document cannot become a part of the page") {
  Release release = release_with_changes();
  release.review.edits = "</pre><script>alert(1)</script>";
  release.editions[1].edition.origins[2].changes[0].reason = "<img src=x onerror=alert(1)>";
  release.source.title = "</title><script>alert(1)</script>";
  const std::string page = page_of(release);
  CHECK_FALSE(holds(page, "<script>alert"));
  CHECK_FALSE(holds(page, "<img"));
}

TEST_CASE("the report is one file that asks for no other") {
  const std::string page = page_of(release_with_changes());
  CHECK(holds(page, "default-src 'none'; script-src 'sha256-"));
  CHECK_FALSE(holds(page, "src=\"http"));
  CHECK_FALSE(holds(page, "<link"));
  CHECK(holds(page, "<style>/*<![CDATA[*/"));
  CHECK_FALSE(holds(std::string(report_script), "</script"));  // would end it
  CHECK_FALSE(holds(std::string(report_script), "]]>"));
}

TEST_CASE(
    "a release without a young edition has a report of the full text, with nothing to decide") {
  const Release release = spoken_release("# News\n\nWe met.\n");
  const std::string page = page_of(release);
  CHECK(holds(page, "We met."));
  CHECK_FALSE(holds(page, "id=\"edits\""));
  CHECK(json_of(release)["edition"] == "standard");
}
