#include "text/apple_categories.hpp"

#include <catch2/catch.hpp>
#include <string>

using namespace plainsong;

TEST_CASE("a category is found whatever the case of its letters, with the one above it") {
  REQUIRE(apple_category("tech news") != nullptr);
  CHECK(apple_category("tech news")->name == std::string("Tech News"));
  CHECK(apple_category("tech news")->parent == std::string("News"));
  REQUIRE(apple_category("Kids & Family") != nullptr);
  CHECK(apple_category("Kids & Family")->parent.empty());
}

TEST_CASE("what is none of Apple's categories is not found") {
  CHECK(apple_category("Newsletters") == nullptr);
  CHECK(apple_category("") == nullptr);
}
