// What docs/rules.md says is what is done: its examples are these tests.

#include <catch2/catch.hpp>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <sstream>

#include "base/file.hpp"
#include "document/walk.hpp"
#include "house_words.hpp"
#include "reader/reader.hpp"
#include "text/tsv.hpp"
#include "young/young.hpp"

using namespace plainsong;

namespace {

const std::filesystem::path table = PLAINSONG_SOURCE_DIR "/tests/young/rules.tsv";
const std::filesystem::path page = PLAINSONG_SOURCE_DIR "/docs/rules.md";
constexpr std::size_t largest = std::size_t{1} << 20U;

struct Example {
  std::string rule, what, before, after;
};

std::vector<Example> examples() {
  std::vector<Example> all;
  for (const TsvRow& row : read_tsv(read_file(table, largest)))
    all.push_back({row.cell(0), row.cell(1), row.cell(2), row.cell(3)});
  return all;
}

struct Outcome {
  std::string text;  ///< with " / " between paragraphs and items
  std::vector<std::string> rules;
};

Outcome simplified(const std::string& words) {
  ReadOptions read;
  read.abbreviations = house_words().known;
  Diagnostics diagnostics;
  const Document source = read_document({"example.md", words + "\n"}, read, diagnostics);
  YoungOptions options;
  options.body_only = true;
  const Edition edition = simplify(source, house_words(), options, diagnostics);
  Outcome outcome;
  for_each_text(edition.document, [&](const Text& text) {
    if (!text.utf8.empty()) outcome.text += (outcome.text.empty() ? "" : " / ") + text.utf8;
  });
  for (const Origin& origin : edition.origins)
    for (const Change& change : origin.changes)
      if (change.kind != ChangeKind::restore) outcome.rules.push_back(change.rule);
  return outcome;
}

std::string as_page(const std::vector<Example>& all) {
  std::string text =
      "# What the young-reader edition changes\n\n"
      "Each rule, and an example of it. A rule that is not sure of a sentence leaves it as it is; "
      "what would lose or make up\n"
      "anything is taken back. `plainsong simplify --explain FILE` names the rule of each "
      "change.\n\n"
      "The words themselves are in the lists of `voices/en`, which can be edited: `replace.tsv`, "
      "`phrases.tsv`, `idioms.tsv`,\n"
      "`contractions.tsv`, `abbreviations.tsv` and `glossary.tsv`. A slash stands between "
      "paragraphs and between items of a list.\n\n"
      "This page is made from `tests/young/rules.tsv`, whose examples are tested: edit that file, "
      "then run the test `rules`\n"
      "with `PLAINSONG_WRITE_DOCS=1`.\n";
  std::string rule;
  for (const Example& example : all) {
    if (example.rule != rule) text += "\n## " + example.rule + "\n\n" + example.what + "\n";
    rule = example.rule;
    text += "\n- before: " + example.before + "\n- after: " + example.after + "\n";
  }
  return text;
}

}  // namespace

TEST_CASE(
    "rules: each example of the rules comes out as the page says, by the rule that it names") {
  for (const Example& example : examples()) {
    INFO(example.rule << ": " << example.before);
    const Outcome outcome = simplified(example.before);
    CHECK(outcome.text == example.after);
    CHECK(std::any_of(outcome.rules.begin(), outcome.rules.end(),
                      [&](const std::string& rule) { return rule.rfind(example.rule, 0) == 0; }));
  }
}

TEST_CASE("rules: the page is the one that the table makes") {
  const std::string made = as_page(examples());
  // NOLINTNEXTLINE(concurrency-mt-unsafe): tests run in one thread
  if (std::getenv("PLAINSONG_WRITE_DOCS") != nullptr) write_file_whole(page, made);
  CHECK(read_file(page, largest) == made);
}
