#include <catch2/catch.hpp>

#include "document/dump.hpp"
#include "plain/plain.hpp"
#include "plain/read.hpp"
#include "support/generate.hpp"

using namespace plainsong;

namespace {

/// Written again as it was.
void check_same(const std::string& written) {
  CHECK(markdown(read(written)) == written);
}

}  // namespace

TEST_CASE("Markdown comes out as a person would write it") {
  check_same(
      "# News\n\nIt was *very* **wet**, (*really*) ~~dry~~ `x`.\n\n### Dates\n\nNone yet\\\nbut "
      "soon.\n");
  check_same("- one\n- two\n  - inner\n  - more\n\n3. three\n4. four\n");
  check_same("- [x] done\n- [ ] to do\n");
  check_same("> It rained.\n>\n> - a\n> - b\n");
  check_same("| Day | Place |\n| --- | --- |\n| Monday | town **hall** |\n|  | b\\|c |\n");
  check_same("See [the report](https://a.org/x_y), <https://b.org/?a=1&b=2> and <help@a.org>.\n");
  check_same("![A map](map.png)\n\n[![A map](map.png)](https://a.org)\n\n![](x.png)\n");
  check_same("```\nint main() {\n\n}\n```\n\n***\n\nsnake_case & R&D, 2021-22, a #tag, no. 1.\n");
  check_same(
      "The <abbr title=\"All-Party Group\">APG</abbr> said <span lang=\"cy\">bore da</span>.\n");
}

TEST_CASE("signs that mean something to Markdown are escaped") {
  check_same("\\# one \\*two\\* \\[x\\](y) \\`z\\` a\\<b> \\&amp; \\\\ \\~ \\_u\\_ 1\\|2\n");
  check_same("1\\. one\n\n2\\) two\n\n\\- three\n\n\\+ four\n\n\\> five\n\nsix\\\n\\=== 7. 8\n");
  check_same("Wow\\![x](https://a.org)\n");
}

TEST_CASE("addresses that are no links stay none") {
  check_same("https\\://a.org www\\.a.org help\\@a.org\n");
}

TEST_CASE("emphasis in the middle of a word, or side by side, is written in HTML") {
  check_same("un<em>believ</em>able\n");
  check_same("<em>a</em>*b*\n");
  check_same("**[a](https://a.org)** [**b**](https://b.org)\n");
}

TEST_CASE("lists and quotations in a row stay apart") {
  check_same("- one\n\n+ two\n\n- three\n");
  check_same("> one\n\n<!-- -->\n\n> two\n");
}

TEST_CASE("a section without a heading begins behind a rule") {
  Document document = read("# One\n\nText.");
  document.sections.push_back(read("More.").sections[0]);
  CHECK(markdown(document) == "# One\n\nText.\n\n***\n\nMore.\n");
}

TEST_CASE("a document written as Markdown and read again is the same") {
  for (const std::uint64_t seed : generate::seeds(600)) {
    const Document document = generate::random_document(seed);
    const std::string written = markdown(document);
    CAPTURE(seed, written);
    REQUIRE(dump(read(written)) == dump(document));
  }
}
