#include "reader/reader.hpp"

#include <catch2/catch.hpp>

#include "base/failure.hpp"
#include "document/dump.hpp"
#include "document/invariants.hpp"

using namespace plainsong;

namespace {
Document read(const std::string& name, const std::string& bytes, ReadOptions options = {}) {
  Diagnostics diagnostics;
  Document document = read_document({name, bytes}, options, diagnostics);
  CHECK(broken_invariant(document) == "");
  return document;
}
}  // namespace

TEST_CASE("the name of a format is one of its usual ones") {
  CHECK(input_format("md") == InputFormat::markdown);
  CHECK(input_format("HTML") == InputFormat::html);
  CHECK(input_format("txt") == InputFormat::text);
  CHECK(input_format("eml") == InputFormat::email);
  CHECK_FALSE(input_format("docx"));
}

TEST_CASE("a document's language is its own, else the one that was asked for") {
  ReadOptions options;
  options.language = "de";
  CHECK(read("a.html", "<html lang=cy><p>Helo</p>", options).language == "cy");
  CHECK(read("a.html", "<p>Hallo</p>", options).language == "de");
  CHECK(read("a.md", "Hallo\n", options).language == "de");
  CHECK(read("a.txt", "Hallo\n", options).language == "de");
}

TEST_CASE("what was asked for goes before the name, and the name before the content") {
  const std::string bytes = "# One\n\nTwo.\n";
  CHECK(read("-", bytes).sections.front().heading.utf8 == "One");
  ReadOptions options;
  options.from = InputFormat::markdown;
  CHECK(read("a.txt", bytes, options).sections.front().heading.utf8 == "One");
}

TEST_CASE("a document without words is refused with advice") {
  for (const std::string bytes : {"<!-- nothing -->\n", "[a]: b\n"}) {
    Diagnostics diagnostics;
    CHECK_THROWS_WITH(read_document({"a.md", bytes}, {}, diagnostics),
                      "\"a.md\" has no words to read");
  }
}
