#include "text/slug.hpp"

#include <catch2/catch.hpp>

using namespace plainsong;

TEST_CASE("words become a name that every file system and web address takes") {
  CHECK(slug("Café & bar: what’s on") == "cafe-bar-whats-on");
  CHECK(slug("  ../../etc/passwd ") == "etc-passwd");
  CHECK(slug("日本語").empty());
}

TEST_CASE("a long name is cut between its words, or in one that is too long") {
  CHECK(shortened_slug("learning-from-tragedy", 15) == "learning-from");
  CHECK(shortened_slug("learning", 15) == "learning");
  CHECK(shortened_slug("a-" + std::string(30, 'b'), 15) == "a-bbbbbbbbbbbbb");
}
