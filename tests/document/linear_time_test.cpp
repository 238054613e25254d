#include <catch2/catch.hpp>

#include <string>

#include "document/build.hpp"
#include "support/linear.hpp"

using namespace plainsong;

namespace {

/// Words, each of them emphasised and a run of its own.
Text many(std::size_t words) {
  Text text;
  for (std::size_t at = 0; at < words; ++at) {
    const auto begin = static_cast<std::uint32_t>(text.utf8.size());
    append_copied(text, "word", at * 10);
    text.inlines.push_back({InlineKind::emphasis, {begin, begin + 4}, {}});
    append_made(text, " \n ", {});
    if (at % 3 == 0) text.inlines.push_back({InlineKind::line_break, {begin + 6, begin + 6}, {}});
  }
  return text;
}

}  // namespace

TEST_CASE("many edits take time linear in the text") {
  const auto work = [](std::size_t size) {
    Text text = many(size);
    std::vector<Edit> edits;
    for (std::uint32_t at = 0; at + 2 < text.utf8.size(); at += 5)
      edits.push_back({{at, at + 2}, "x"});
    make_edits(text, edits);
  };
  CHECK(linear::growth(10'000, work) < linear::most_growth);
}

TEST_CASE("many edits at one place take time linear in their number") {
  const auto work = [](std::size_t size) {
    Text text = many(size);
    make_edits(text, std::vector<Edit>(size, Edit{{3, 3}, "x"}));
  };
  CHECK(linear::growth(10'000, work) < linear::most_growth);
}

TEST_CASE("tidying white space takes time linear in the text") {
  const auto words = [](std::size_t size) {
    Text text = many(size);
    tidy_white_space(text);
  };
  CHECK(linear::growth(10'000, words) < linear::most_growth);
  const auto spaces = [](std::size_t size) {
    Text text;
    append_copied(text, "a" + std::string(20 * size, ' ') + "b", 0);
    for (std::uint32_t at = 1; at < size; ++at)
      text.inlines.push_back({InlineKind::image, {at, at}, {}});
    tidy_white_space(text);
  };
  CHECK(linear::growth(10'000, spaces) < linear::most_growth);
}
