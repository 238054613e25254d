#include "publish/counterparts.hpp"

#include <catch2/catch.hpp>

#include "reader/reader.hpp"

using namespace plainsong;

namespace {

/// An edition whose sentences were made from these sentences of the source.
Edition edition(const std::string& markdown, const std::vector<std::vector<unsigned>>& sources) {
  Diagnostics diagnostics;
  Edition made;
  made.document = read_document({"a.md", markdown}, {}, diagnostics);
  for (const auto& numbers : sources) {
    made.origins.emplace_back();
    for (const unsigned number : numbers)
      made.origins.back().sources.push_back(static_cast<SentenceId>(number));
  }
  return made;
}

}  // namespace

TEST_CASE("a sentence leads to the first that was made from the same words") {
  const Edition full = edition("Made by us. It rained, and it snowed. It stopped.", {{}, {0}, {1}});
  const Edition easy = edition("It rained. It snowed. A word. It stopped.", {{0}, {0}, {}, {1}});
  const auto there = counterparts(full, easy);
  CHECK(there ==
        std::vector<std::optional<SentenceId>>{std::nullopt, SentenceId{0}, SentenceId{3}});
  const auto back = counterparts(easy, full);
  CHECK(back == std::vector<std::optional<SentenceId>>{SentenceId{1}, SentenceId{1}, std::nullopt,
                                                       SentenceId{2}});
}

TEST_CASE("a section leads to the one that tells most of the same") {
  const Edition full =
      edition("# One\n\nIt rained.\n\n# Two\n\nIt stopped.\n", {{0}, {1}, {2}, {3}});
  const Edition easy =
      edition("Hello.\n\n# One\n\nIt rained.\n\n# Two\n\nIt stopped.\n", {{}, {0}, {1}, {2}, {3}});
  const auto there = section_counterparts(full, easy);
  CHECK(there == std::vector<std::optional<SectionId>>{SectionId{1}, SectionId{2}});
  CHECK_FALSE(section_counterparts(easy, full)[0]);
}
