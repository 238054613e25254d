#include "check/loose_html.hpp"

#include <catch2/catch.hpp>

using namespace plainsong;

TEST_CASE("tags are read also where a page is no XML") {
  const auto tags =
      loose_tags("<!DOCTYPE html><meta charset=utf-8><IMG alt='a \"b\" &amp; c' src=x hidden></p");
  REQUIRE(tags.size() == 4);
  CHECK(tags[1].attributes.at("charset") == "utf-8");
  CHECK(tags[2].name == "img");
  CHECK(tags[2].attributes.at("alt") == "a \"b\" & c");
  CHECK(tags[2].attributes.contains("hidden"));
  CHECK(tags[3].name == "/p");
}

TEST_CASE("the words of a page are what it shows") {
  CHECK(words_of_page("<head><title>No</title></head><p>One<!-- no --> &lt; <b>two</b>"
                      "<script>if (a < b) no();</script>&#33;<img alt=\"Tea &amp; cake\">") ==
        "One < two! Tea & cake ");
  CHECK(words_of_page("a < b & c <") == "a < b & c <");
  CHECK_FALSE(words_of_page("caf&eacute;"));
}
