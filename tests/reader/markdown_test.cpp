#include <catch2/catch.hpp>

#include "reader/read_words.hpp"

using namespace plainsong;
using namespace plainsong::testing;

namespace {
std::string read(const std::string& markdown) { return dump_with(read_markdown, markdown); }
}  // namespace

TEST_CASE("headings part a document into sections") {
  CHECK(read("Hello.\n\n# Care Day\n\nIt rained.\nIt stopped.\n\nMore\n====\n\n### Less\n") == "");
}
