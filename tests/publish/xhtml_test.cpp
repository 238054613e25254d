#include "publish/xhtml.hpp"

#include <catch2/catch.hpp>

#include "base/diagnostic.hpp"
#include "reader/reader.hpp"

using namespace plainsong;

namespace {

Document read(const std::string& markdown) {
  Diagnostics diagnostics;
  return read_document({"a.md", markdown}, {}, diagnostics);
}

std::string shown(const std::string& markdown, const XhtmlStyle& style = {}) {
  const Document document = read(markdown);
  pugi::xml_document page;
  pugi::xml_node body = page.append_child("body");
  const std::vector<int> ranks = heading_ranks(document);
  for (const Section& section : document.sections) {
    append_heading(body, section, ranks[number(section.id)], style);
    append_blocks(body, section, style);
  }
  std::string bytes = xml_bytes(page);
  bytes.erase(0, bytes.find("<body>") + 6);
  return bytes.substr(0, bytes.rfind("</body>"));
}

}  // namespace

TEST_CASE("every sentence is an element that a cue or a link can point to") {
  CHECK(shown("It rained. It *stopped*.") ==
        "<p><span id=\"s0\">It rained.</span> <span id=\"s1\">It <em>stopped</em>.</span></p>\n");
}

TEST_CASE("on a page of several editions a sentence's name says which one's it is") {
  XhtmlStyle style;
  style.id_prefix = "young-";
  CHECK(shown("It rained.", style) == "<p><span id=\"young-s0\">It rained.</span></p>\n");
}

TEST_CASE("emphasis that goes on in the next sentence is in both") {
  CHECK(shown("**It rained. It stopped.**") ==
        "<p><span id=\"s0\"><strong>It rained.</strong></span><strong> </strong>"
        "<span id=\"s1\"><strong>It stopped.</strong></span></p>\n");
}

TEST_CASE("headings are as deep as their section, with no rank left out") {
  const std::string page = shown("# News\n\n### Floods\n\n### Fires\n\n# Help\n");
  CHECK(page.find("<h1><span id=\"s0\">News") != std::string::npos);
  CHECK(page.find("<h2><span id=\"s1\">Floods") != std::string::npos);
  CHECK(page.find("<h2><span id=\"s2\">Fires") != std::string::npos);
  CHECK(page.find("<h1><span id=\"s3\">Help") != std::string::npos);
}

TEST_CASE("a list is a list, and says where its numbers begin") {
  CHECK(shown("3. Tea\n4. Cake\n") ==
        "<ol start=\"3\"><li><span id=\"s0\">Tea</span></li>\n<li><span "
        "id=\"s1\">Cake</span></li>\n</ol>\n");
  CHECK(shown("- [x] Post it\n") == "<ul><li><span id=\"s0\">[done] Post it</span></li>\n</ul>\n");
}

TEST_CASE("a table tells which cells head a column") {
  const std::string page = shown("| Town | Floods |\n| --- | --- |\n| Ely | 2 |\n");
  CHECK(page.find("<thead><tr><th scope=\"col\"><span id=\"s0\">Town") != std::string::npos);
  CHECK(page.find("<tbody><tr><td><span id=\"s2\">Ely") != std::string::npos);
}

TEST_CASE("a link is one where it leads somewhere that readers can follow") {
  CHECK(shown("See [us](https://a.org/b c).").find("See [us]") != std::string::npos);
  CHECK(shown("See [us](https://a.org).").find("<a href=\"https://a.org\">us</a>") !=
        std::string::npos);
  CHECK(shown("See https://a.org now.").find("<a href=\"https://a.org\">a.org</a>") !=
        std::string::npos);
  CHECK(shown("See [us](javascript:alert(1)).").find("href") == std::string::npos);
  CHECK(shown("See [us](page.html).").find("href") == std::string::npos);
}

TEST_CASE("a link whose words are its address shows whose it is, and leads to all of it") {
  CHECK(shown("See https://forms.a.org/Pages/x?id=1 now.")
            .find("See <a href=\"https://forms.a.org/Pages/x?id=1\">forms.a.org</a> now.") !=
        std::string::npos);
  CHECK(shown("See [our form](https://forms.a.org/x).").find(">our form</a>") != std::string::npos);
}

TEST_CASE("on paper a link's whole address stands beside it, once, unless the host is all of it") {
  std::set<std::string> told;
  XhtmlStyle style;
  style.in_full = &told;
  const std::string paper =
      shown("See https://a.org/b now. Again: https://a.org/b or https://www.c.org/ too.", style);
  CHECK(paper.find(">a.org</a><span class=\"address\"> (https://a.org/b)</span> now.") !=
        std::string::npos);
  CHECK(paper.find(">a.org</a> or <a href=\"https://www.c.org/\">c.org</a> too.") !=
        std::string::npos);
}

TEST_CASE("a sentence can be a link as a whole, unless there is one in it") {
  XhtmlStyle style;
  style.links = {{SentenceId{0}, "#s7"}, {SentenceId{1}, "#s8"}};
  CHECK(shown("It *rained*. See [us](https://a.org).", style) ==
        "<p><span id=\"s0\"><a href=\"#s7\">It <em>rained</em>.</a></span> <span id=\"s1\">See <a "
        "href=\"https://a.org\">us</a>.</span></p>\n");
}

TEST_CASE("an address is written as every reader can take it") {
  CHECK(safe_address("https://a.org/b c|d") == "https://a.org/b%20c%7Cd");
  CHECK(safe_address("https://a.org/50%-off%20now") == "https://a.org/50%25-off%20now");
  CHECK(safe_address("HTTPS://a.org") == "HTTPS://a.org");
  CHECK(safe_address(" tel:08001111 ") == "tel:08001111");
  CHECK(safe_address("data:text/html,x").empty());
}

TEST_CASE("a picture that is published is shown, another is told in words") {
  XhtmlStyle style;
  style.pictures["map.png"] = "../pictures/01-map.png";
  CHECK(shown("![A map of Ely.](map.png)", style) ==
        "<figure><span id=\"s0\"><img src=\"../pictures/01-map.png\" alt=\"A map of Ely.\"/>"
        "</span></figure>\n");
  CHECK(shown("![A map of Ely.](far.png)").find("Picture: A map of Ely.") != std::string::npos);
}

TEST_CASE("markup in the words is words") {
  CHECK(shown("Use `<script>` & \\<b>.").find("&lt;script&gt;") != std::string::npos);
}

TEST_CASE("a page for browsers has ends where HTML wants them, and none where not") {
  pugi::xml_document page;
  pugi::xml_node body = page.append_child("body");
  body.append_child("br");
  append_element(body, "script");
  set_attribute(body.append_child("img"), "alt", "></br>");
  CHECK(html_bytes(page) == "<body><br><script></script><img alt=\">&lt;/br>\"></body>");
}

TEST_CASE("where nothing can be pointed at, what an abbreviation stands for is told once") {
  const std::string words =
      "The <abbr title=\"Harbour Town Council\">HTC</abbr> met. The <abbr title=\"Harbour Town "
      "Council\">HTC</abbr> ate.";
  CHECK(shown(words).find("</abbr> met.") != std::string::npos);
  std::set<std::string> told;
  XhtmlStyle style;
  style.in_full = &told;
  const std::string paper = shown(words, style);
  CHECK(paper.find("</abbr> (Harbour Town Council) met.") != std::string::npos);
  CHECK(paper.find("</abbr> ate.") != std::string::npos);
}
