#include "check/package_contents.hpp"

#include <catch2/catch.hpp>

using namespace plainsong;

TEST_CASE("an address is followed from the file that it stands in") {
  CHECK(resolved("text/one.xhtml", "../audio/a.mp3") == "audio/a.mp3");
  CHECK(resolved("text/one.xhtml", "two.xhtml#s4") == "text/two.xhtml");
  CHECK(resolved("text/one.xhtml", "#s4") == "text/one.xhtml");
  CHECK(resolved("one.xhtml", "a%20b.mp3") == "a b.mp3");
  CHECK(resolved("one.xhtml", "./x/../a.mp3") == "a.mp3");
  CHECK(resolved("one.xhtml", "50%.mp3") == "50%.mp3");
}

TEST_CASE("an address that leads out of the package leads nowhere") {
  CHECK(resolved("text/one.xhtml", "../../etc/passwd").empty());
  CHECK(resolved("one.xhtml", "/etc/passwd").empty());
  CHECK(resolved("one.xhtml", "https://a.org/a.mp3").empty());
  CHECK(resolved("one.xhtml", "mailto:a@b.org").empty());
}

TEST_CASE("what stands behind the hash is the place in a file") {
  CHECK(fragment_of("a.xhtml#s4") == "s4");
  CHECK(fragment_of("a.xhtml").empty());
}

TEST_CASE("captions, SSML and SMIL are files of a package, and a document is none") {
  for (const char* path :
       {"a/01.vtt", "01.SRT", "01.ttml", "ssml/01.ssml", "s1.smil", "a/ncc.html"})
    CHECK(is_part_of_package(path));
  for (const char* path : {"news.md", "news.html", "vtt", "srt.txt", "my-ncc.html"})
    CHECK_FALSE(is_part_of_package(path));
}
