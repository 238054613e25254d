#include <catch2/catch.hpp>

#include "plain/plain.hpp"
#include "plain/read.hpp"

using namespace plainsong;

namespace {

std::string plain(const std::string& markdown_text, std::size_t width = 72) {
  return plain_text(read(markdown_text), width);
}

}  // namespace

TEST_CASE("two blank lines stand before a section and one before a part of it") {
  CHECK(plain("# News\n\nHello.\n\n## Care Day\n\nIt rained.\n\n### Thanks\n\nTo all.\n\n## "
              "Dates\n\nNone.") ==
        R"(News

Hello.


Care Day

It rained.

Thanks

To all.


Dates

None.
)");
}

TEST_CASE("lines are wrapped to the width") {
  CHECK(plain("It rained all day and we stayed in.", 12) ==
        "It rained\nall day and\nwe stayed\nin.\n");
}

TEST_CASE("a width of 0 means lines without end") {
  const std::string line(500, 'a');
  CHECK(plain(line + " " + line, 0) == line + " " + line + "\n");
}

TEST_CASE("emphasis leaves no marks") {
  CHECK(plain("It was *very* **wet** and `cold`.") == "It was very wet and cold.\n");
}

TEST_CASE("what is crossed out says so") {
  CHECK(plain("It costs ~~£5~~ £6.") == "It costs [crossed out: £5] £6.\n");
}

TEST_CASE("a hard line break stays one") {
  CHECK(plain("1 High Street\\\nStoke") == "1 High Street\nStoke\n");
}

TEST_CASE("list items hang behind their marks") {
  CHECK(plain("- one two three four\n- two\n\n1. first\n2. second", 12) ==
        "- one two\n  three four\n- two\n\n1. first\n2. second\n");
  CHECK(plain("9. nine\n10. ten ten ten", 11) == "9. nine\n10. ten ten\n    ten\n");
}

TEST_CASE("a list of several paragraphs an item has blank lines between") {
  CHECK(plain("- one\n\n  more\n- two") == "- one\n\n  more\n\n- two\n");
}

TEST_CASE("a list in a list stands further right") {
  CHECK(plain("- one\n  1. inner\n     - deep\n- two") ==
        "- one\n  1. inner\n     - deep\n- two\n");
}

TEST_CASE("tasks say whether they are done") {
  CHECK(plain("- [x] write\n- [ ] send it soon", 16) ==
        "- [done] write\n- [to do] send\n  it soon\n");
}

TEST_CASE("a quotation says where it begins and ends") {
  CHECK(plain("> It rained.\n\nThen not.") ==
        "Quotation: It rained.\nEnd of quotation.\n\nThen not.\n");
  CHECK(plain("> One.\n>\n> Two.") == "Quotation: One.\n\nTwo.\n\nEnd of quotation.\n");
  CHECK(plain("> - a\n> - b") == "Quotation: - a\n- b\nEnd of quotation.\n");
}

TEST_CASE("a picture is its description") {
  CHECK(plain("![A map of the town](map.png)") == "Picture: A map of the town.\n");
  CHECK(plain("![What a day!](day.png)") == "Picture: What a day!\n");
  CHECK(plain("![](map.png)") == "[A picture without a description.]\n");
  CHECK(plain("See ![the map](map.png) and ![](x.png) here.") ==
        "See [Picture: the map] and [A picture without a description.] here.\n");
}

TEST_CASE("code stays as it is") {
  CHECK(plain("```\nif (a)  b;\n\n  c;   \n```\n\nEnd.", 8) == "if (a)  b;\n\n  c;   \n\nEnd.\n");
}

TEST_CASE("a rule is a blank line more") {
  CHECK(plain("One.\n\n---\n\nTwo.") == "One.\n\n\nTwo.\n");
  CHECK(plain("One.\n\n---\n\n## Two\n") == "One.\n\n\nTwo\n");
}

TEST_CASE("an abbreviation is written out where it comes first") {
  CHECK(plain("The <abbr title=\"All-Party Group\">APG</abbr> met. The "
              "<abbr title=\"All-Party Group\">APG</abbr> left.") ==
        "The APG (All-Party Group) met. The APG left.\n");
  CHECK(plain("The All-Party Group (<abbr title=\"All-Party Group\">APG</abbr>) met.") ==
        "The All-Party Group (APG) met.\n");
}

TEST_CASE("control characters do nothing to a terminal") {
  CHECK(plain("A\x1b[31mred\x07.") == "A\xEF\xBF\xBD[31mred\xEF\xBF\xBD.\n");
}

TEST_CASE("an empty list item is its mark") {
  CHECK(plain("- one\n-\n- three") == "- one\n-\n- three\n");
}

TEST_CASE("a document without anything is an empty text") {
  CHECK(plain_text(Document()).empty());
}
