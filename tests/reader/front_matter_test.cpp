#include "reader/front_matter.hpp"

#include <catch2/catch.hpp>

#include "reader/read_words.hpp"

using namespace plainsong;
using namespace plainsong::testing;

namespace {
Document document_of(const std::string& markdown) {
  Diagnostics diagnostics;
  return read_with(read_markdown, markdown, diagnostics);
}
}  // namespace

TEST_CASE("front matter states title, date, publisher, language and who we are") {
  const Document document = document_of(
      "---\r\ntitle: The Rook\r\ndate: 25 February 2022\r\nauthor: [Ada, Ben]\r\nlang: en_gb\r\n"
      "we: the review team\r\n---\r\nWords.\r\n");
  CHECK(dump(document) == R"(section{1 "" paragraph{[0 Words.]}})");
  CHECK(document.title == "The Rook");
  CHECK(document.language == "en-GB");
  CHECK(document.stated("date") == "2022-02-25");
  CHECK(document.stated("publisher") == "Ada, Ben");
  CHECK(document.stated("we") == "the review team");
}

TEST_CASE("a publisher goes before an author") {
  CHECK(document_of("---\nauthor: Ada\npublisher: The Trust\n...\nx\n").stated("publisher") ==
        "The Trust");
}

TEST_CASE("front matter that is odd stays in the text") {
  const std::string complaint =
      "reader.front-matter: the front matter is not a list of \"key: value\" lines, so it is read "
      "as text ";
  const std::string broken = "---\ntitle: [a\n---\nWords.\n";
  CHECK(dump_with(read_markdown, broken) == R"(section{1 "" rule{}})"
                                            "\n"
                                            R"(section{2 "[0 title: [a]" paragraph{[1 Words.]}})");
  CHECK(complaints(read_markdown, broken) == complaint + "{title: [a\n}");
  CHECK(complaints(read_markdown, "---\nJust words\n---\n") == complaint + "{Just words\n}");
  CHECK(complaints(read_markdown, "---\nDear all: it rained.\n---\n") ==
        complaint + "{Dear all: it rained.\n}");
}

TEST_CASE("rules are not front matter") {
  CHECK(complaints(read_markdown, "---\n\nNote: words.\n\n---\n").empty());
  CHECK(complaints(read_markdown, "---\nNote: words.\n").empty());
}

TEST_CASE("what cannot be used of front matter is named") {
  CHECK(
      complaints(read_markdown, "---\ntags: {a: b}\nlang: English\n---\nx\n") ==
      "reader.front-matter: the front matter's \"tags\" is not a line of words, so it is not used "
      "{tags: {a: b}\nlang: English\n}\n"
      "reader.language: \"English\" is not a language tag such as en-GB, so it is not used "
      "{tags: {a: b}\nlang: English\n}");
}

