#include "check/faithful.hpp"

#include <catch2/catch.hpp>

#include "document/build.hpp"
#include "reader/reader.hpp"
#include "young/young.hpp"

using namespace plainsong;

namespace {

Document document_of(const std::string& markdown) {
  Diagnostics diagnostics;
  return read_document({"a.md", markdown}, {}, diagnostics);
}

/// A young edition whose sentence i is made from the source's sentence i.
Edition edition_of(const std::string& markdown) {
  Edition edition;
  edition.kind = EditionKind::young;
  edition.document = document_of(markdown);
  std::size_t count = 0;
  for (const Section& section : edition.document.sections)
    for (const Block& block : section.blocks) count += block.text.sentences.size();
  for (std::size_t i = 0; i < count; ++i)
    edition.origins.push_back({{static_cast<SentenceId>(i)}, {}, {}});
  return edition;
}

std::string rules_found(const std::string& source, const Edition& young) {
  std::string found;
  for (const Finding& finding :
       check_faithful(standard_edition(document_of(source)), young, Words()))
    found += finding.rule + ": " + finding.message + "\n";
  return found;
}

}  // namespace

TEST_CASE("an edition that keeps its facts is faithful") {
  CHECK(rules_found("Almost 600 people came. It rained.",
                    edition_of("Almost 600 people came. It rained."))
            .empty());
}

TEST_CASE("a number, a name or a not that is lost is found, with its sentence") {
  CHECK(rules_found("Almost 600 people came.", edition_of("600 people came."))
            .find("faith.fact: The number \"almost 600\" is lost") == 0);
  CHECK(rules_found("We met Ann Lee.", edition_of("We met her.")).find("faith.fact") == 0);
  CHECK(rules_found("We do not go.", edition_of("We do go.")).find("faith.fact") == 0);
}

TEST_CASE(
    "a sentence that is left out is found: with a reason as a note, without one as an error") {
  Edition young = edition_of("It rained.");
  CHECK(rules_found("It rained. We left.", young).find("faith.lost-sentence: \"We left.\"") == 0);
  young.omissions.push_back({SentenceId{1}, "It is too sad."});
  CHECK(rules_found("It rained. We left.", young) ==
        "faith.omission: \"We left.\" is left out (It is too sad): readers of this edition do not "
        "learn of it\n");
}

TEST_CASE("two whole documents are compared by their numbers, names and links") {
  const auto found = [](const std::string& source, const std::string& edition) {
    return check_faithful(document_of(source), document_of(edition));
  };
  CHECK(found("We met Ann on 3 May.", "On 3 May we met. It was Ann.").empty());
  REQUIRE(found("We have 30 cats.", "We have cats.").size() == 1);
  CHECK(found("We have 30 cats.", "We have cats.").front().message ==
        "the number \"30\" is not in the edition: readers rely on it");
  CHECK(found("We have cats.", "We have 30 cats.").size() == 1);
  CHECK(found("We met Ann.", "We met.").size() == 1);
  CHECK(found("We met.", "First, we met.\n\n> Ring 999.\n\n## Words to know\n\n- A 5 is a number.")
            .empty());
}

TEST_CASE("the opening that we put in front of an edition is no part of what it tells") {
  const std::string edition =
      "# News\n\nEasier to read (draft), made by a computer program. Its date is 3 May 2024.\n\n"
      "- Childline: 0800 1111, for children.\n\n***\n\nWe met 600 people.\n";
  CHECK(
      check_faithful(document_of("# News\n\nWe met 600 people.\n"), document_of(edition)).empty());
  const Findings made =
      check_faithful(document_of("# News\n\nWe met people.\n"), document_of(edition));
  REQUIRE(made.size() == 1);
  CHECK(made.front().message.find("600") != std::string::npos);
}
