#include "check/html_facts.hpp"

#include <catch2/catch.hpp>
#include <string>

using namespace plainsong;

TEST_CASE("links and pictures are found also where a page is no XML") {
  const auto page = html_facts(
      "<!DOCTYPE html><link href=style.css><p><A HREF=a.html>A</a>"
      "<nav role='doc-toc'><a href='b.html?x&amp;y'>B</a></nav><a href=c.html>C</a>"
      "<IMG alt='a \"b\" &amp; c' src=x><img src=y>");
  REQUIRE(page);
  REQUIRE(page->links.size() == 4);
  CHECK(page->has_contents);
  CHECK(page->links[0].address == "style.css");
  CHECK_FALSE(page->links[1].in_contents);
  CHECK(page->links[2].address == "b.html?x&y");
  CHECK(page->links[2].in_contents);
  CHECK_FALSE(page->links[3].in_contents);
  REQUIRE(page->pictures.size() == 2);
  CHECK(page->pictures[0].alternative == "a \"b\" & c");
  CHECK_FALSE(page->pictures[1].alternative);
  CHECK_FALSE(html_facts("<p>Words")->has_contents);
}

TEST_CASE("the words of a page are what it shows") {
  CHECK(html_facts("<head><title>No</title></head><p>One<!-- no --> &lt; <b>two</b>"
                   "<script>if (a < b) no();</script>&#33;<img alt=\"Tea &amp; cake\">")
            ->words == "One < two! Tea & cake ");
  CHECK(without_references("caf&eacute; & 3 &lt; 4") == "café & 3 < 4");
}

TEST_CASE("a page that no browser would take has no facts") {
  std::string deep;
  for (int at = 0; at < 5000; ++at) deep += "<div>";
  CHECK_FALSE(html_facts(deep));
}
