#include <algorithm>
#include <catch2/catch.hpp>
#include <chrono>

#include "base/failure.hpp"
#include "document/walk.hpp"
#include "reader/read_words.hpp"

using namespace plainsong;
using namespace plainsong::testing;

namespace {
std::string read(const std::string& markdown) {
  return dump_with(read_markdown, markdown);
}

std::string complain(const std::string& markdown) {
  return complaints(read_markdown, markdown);
}

Document document_of(const std::string& markdown) {
  Diagnostics diagnostics;
  return read_with(read_markdown, markdown, diagnostics);
}
}  // namespace

TEST_CASE("Markdown headings part a document into sections") {
  CHECK(read("Hello.\n\n# Care Day\n\nIt rained.\nIt stopped.\n\nMore\n----\n\n### Less\n") ==
        R"(section{1 "" paragraph{[0 Hello.]}}
section{1 "[1 Care Day]" paragraph{[2 It rained.] [3 It stopped.]}}
section{2 "[4 More]"}
section{3 "[5 Less]"})");
}

TEST_CASE("a document that starts with a heading has no untitled section") {
  CHECK(read("# Care Day\n\nIt rained.\n") ==
        R"(section{1 "[0 Care Day]" paragraph{[1 It rained.]}})");
}

TEST_CASE("a bold line is no heading in Markdown") {
  CHECK(read("**Care Day**\n\nIt rained.\n") ==
        R"(section{1 "" paragraph{[0 strong(Care Day)]} paragraph{[1 It rained.]}})");
}

TEST_CASE("a heading in a quotation or a list is a strong paragraph") {
  CHECK(read("> # Loud\n> Said.\n\n- ## Item\n") ==
        R"(section{1 "" quotation{paragraph{[0 strong(Loud)]} paragraph{[1 Said.]}} )"
        R"(bullets{item{paragraph{[2 strong(Item)]}}}})");
}

TEST_CASE("a heading needs no emphasis of its own") {
  CHECK(read("## **Care Day**\n\n## *Care* Day\n") ==
        "section{2 \"[0 Care Day]\"}\nsection{2 \"[1 emphasis(Care) Day]\"}");
}

TEST_CASE("an empty heading starts no section") {
  CHECK(read("One.\n\n#\n\nTwo.\n") == R"(section{1 "" paragraph{[0 One.]} paragraph{[1 Two.]}})");
}

TEST_CASE("emphasis, code and links are inlines of flat text") {
  CHECK(
      read("Some `code`, **bold *both***, ~~gone~~ and a [link](https://x.org \"tip\").\n") ==
      R"(section{1 "" paragraph{[0 Some code(code), strong(bold emphasis(both)), strikethrough(gone) )"
      R"(and a link(link|https://x.org).]}})");
}

TEST_CASE("bare addresses are links, with their marks in them") {
  CHECK(
      read("See https://x.org/__init__.py, www.x.org and a@b.org.\n") ==
      R"(section{1 "" paragraph{[0 See link(https://x.org/__init__.py|https://x.org/__init__.py), )"
      R"(link(www.x.org|http://www.x.org) and link(a@b.org|mailto:a@b.org).]}})");
}

TEST_CASE("the words of a link without words are its address") {
  CHECK(read("Read [](https://x.org/a) or [](mailto:a@b.org).\n") ==
        R"(section{1 "" paragraph{[0 Read link(https://x.org/a|https://x.org/a) or )"
        R"(link(a@b.org|mailto:a@b.org).]}})");
}

TEST_CASE("link reference definitions are where links lead, and are not read") {
  CHECK(read("[The report][r] is out.\n\n[r]: https://x.org/report \"Report\"\n") ==
        R"(section{1 "" paragraph{[0 link(The report|https://x.org/report) is out.]}})");
}

TEST_CASE("a picture alone is a block, one among words is not") {
  CHECK(
      read("![A red kite](kite.jpg)\n\nSee ![a map](map.png) "
           "here.\n\n[![Logo](l.png)](https://x.org)\n") ==
      R"(section{1 "" picture{[0 image(A red kite|kite.jpg)]} paragraph{[1 See image(a map|map.png) here.]} )"
      R"(picture{[2 link(image(Logo|l.png)|https://x.org)]}})");
}

TEST_CASE("a picture without a description is kept without words and complained of") {
  const std::string markdown = "![](kite.jpg)\n";
  CHECK(read(markdown) == R"(section{1 "" picture{image()}})");
  CHECK(complain(markdown) ==
        "reader.no-alt: this picture has no description; write one between its square brackets "
        "{kite.jpg}");
  CHECK(document_of(markdown).sections.front().blocks.front().text.inlines.front().target ==
        "kite.jpg");
}

TEST_CASE("lists nest, count and hold tasks") {
  CHECK(
      read("- one\n- two\n\n  more\n\n  3. three\n  4. four\n- [x] done\n- [ ] open\n") ==
      R"(section{1 "" bullets{item{paragraph{[0 one]}} item{paragraph{[1 two]} paragraph{[2 more]} )"
      R"(numbers 3{item{paragraph{[3 three]}} item{paragraph{[4 four]}}}} item done{paragraph{[5 done]}} )"
      R"(item open{paragraph{[6 open]}}}})");
}

TEST_CASE("tables have header cells, and empty cells keep their place") {
  CHECK(
      read("| a | b |\n|---|:-:|\n| 1 | **2** |\n| 3 | |\n") ==
      R"(section{1 "" table{row{cell header{[0 a]} cell header{[1 b]}} row{cell{[2 1]} cell{[3 strong(2)]}} )"
      R"(row{cell{[4 3]} cell{}}}})");
}

TEST_CASE("hard breaks stay and soft ones are spaces") {
  CHECK(read("One\ntwo  \nthree\\\nfour\n") ==
        "section{1 \"\" paragraph{[0 One two\nbreak()three\nbreak()four]}}");
}

TEST_CASE("code keeps its white space") {
  CHECK(read("```js\nlet x;\n\n  y\n```\n\n    indented\n") ==
        "section{1 \"\" code{[0 let x;]\n\n  [1 y]} code{[2 indented]}}");
}

TEST_CASE("an address that is referred to again and again costs no more than the document") {
  std::string references;
  for (int i = 0; i < 20000; ++i) references += "[a] ";
  Diagnostics diagnostics;
  const Document document = read_with(
      read_markdown, "[a]: /" + std::string(20000, 'u') + "\n\n" + references, diagnostics);
  std::size_t bytes = 0;
  for_each_text(document, [&](const Text& text) {
    for (const Inline& item : text.inlines) bytes += item.target.size();
  });
  CHECK(bytes > 0);
  CHECK(bytes < 4'000'000);
  CHECK(std::count_if(diagnostics.begin(), diagnostics.end(), [](const Diagnostic& each) {
          return each.code == "reader.long-links";
        }) == 1);
}

TEST_CASE("character references are read, unknown ones stay as they are") {
  CHECK(read("Fish &amp; chips &copy; 2022 &nope; caf&eacute;&#8230;\n") ==
        R"(section{1 "" paragraph{[0 Fish & chips © 2022 &nope; café…]}})");
}

TEST_CASE("references to control characters leave nothing") {
  CHECK(read("a&#1;b &#x202E;c\n") == R"(section{1 "" paragraph{[0 ab c]}})");
}

TEST_CASE("HTML tags between words keep what they mean") {
  CHECK(read("<abbr title=\"All-Party Group\">APPG</abbr> <em>in <span "
             "lang=\"cy\">Cymru</span></em><br>x "
             "<img src=a.png alt=\"A &amp; B\">\n") ==
        "section{1 \"\" paragraph{[0 abbreviation(APPG|All-Party Group) emphasis(in "
        "language(Cymru|cy))\n"
        "break()x image(A & B|a.png)]}}");
}

TEST_CASE("HTML tags that mean nothing to a reader are dropped, with a note") {
  const std::string markdown = "Say <blink>it</blink> <!-- not this --> now.\n";
  CHECK(read(markdown) == R"(section{1 "" paragraph{[0 Say it now.]}})");
  CHECK(complain(markdown) ==
        "reader.html: the tag <blink> is not used; the words in it are kept {<blink>}");
}

TEST_CASE("blocks of HTML are read as HTML, with their origin") {
  const std::string markdown =
      "<div>\n<p>One &amp; <b>two</b></p>\n<script>x()</script>\n</div>\n\nThree.\n";
  CHECK(read(markdown) ==
        R"(section{1 "" paragraph{[0 One & strong(two)]} paragraph{[1 Three.]}})");
  CHECK(complain(markdown) ==
        "reader.left-out: <script> is left out: it is not for readers {<script>x()</script>}");
  const Document document = document_of(markdown);
  const Text& text = document.sections.front().blocks.front().text;
  CHECK(slice(markdown, source_span(text, span_of(6, 9))) == "two");
}

TEST_CASE("each word of Markdown is traced to its bytes, whatever ends its lines") {
  for (const std::string end : {"\n", "\r\n", "\r"}) {
    const std::string markdown =
        "# A *b*" + end + end + "One `two`" + end + "three &amp; four." + end;
    const Document document = document_of(markdown);
    CHECK(dump(document) ==
          R"(section{1 "[0 A emphasis(b)]" paragraph{[1 One code(two) three & four.]}})");
    const Text& text = document.sections.front().blocks.front().text;
    const auto source_of = [&](std::string_view word) {
      const std::size_t at = text.utf8.find(word);
      return std::string(slice(markdown, source_span(text, span_of(at, at + word.size()))));
    };
    CHECK(source_of("two") == "two");
    CHECK(source_of("three") == "three");
    CHECK(source_of("&") == "&amp;");
  }
}

TEST_CASE("the only heading of level 1 is the title, when it comes first") {
  CHECK(document_of("# The Rook\n\n## One\n").title == "The Rook");
  CHECK(document_of("# One\n\n# Two\n").title.empty());
  CHECK(document_of("## One\n\n# Two\n").title.empty());
}

TEST_CASE("a page break in Markdown is white space") {
  CHECK(read("One\ftwo.\n\n    a\fb\n") ==
        R"(section{1 "" paragraph{[0 One two.]} code{[1 a b]}})");
}

TEST_CASE("what is nested beyond all sense is flattened, and its words kept") {
  const auto words_of = [](const std::string& markdown) {
    std::string words;
    const Document document = document_of(markdown);
    for_each_text(document, [&](const Text& text) { words += text.utf8; });
    return words;
  };
  const std::size_t deep = 10000;
  CHECK(words_of(std::string(deep, '>') + "a") == "a");
  CHECK(words_of(std::string(deep, '[') + "a").size() == deep + 1);
  std::string lists;
  std::string tags;
  for (std::size_t i = 0; i < deep; ++i) lists += "- ", tags += "<b>x";
  CHECK(words_of(lists + "a") == "a");
  CHECK(words_of(tags) == std::string(deep, 'x'));
  CHECK_THROWS_AS(words_of("<p>\n" +
                           [&] {
                             std::string divs;
                             for (std::size_t i = 0; i < deep; ++i) divs += "<div>";
                             return divs;
                           }()),
                  Failure);
}
