#include "text/nearest.hpp"

#include <catch2/catch.hpp>

using namespace plainsong;

TEST_CASE("what somebody meant is a slip or two away from what was written") {
  const std::vector<std::string> commands = {"render", "text", "simplify", "edit", "speak"};
  CHECK(nearest("rendr", commands) == "render");
  CHECK(nearest("redner", commands) == "render");
  CHECK(nearest("texts", commands) == "text");
  CHECK(nearest("simplfiy", commands) == "simplify");
  CHECK(nearest("Edit", commands) == "edit");
}

TEST_CASE("nothing is suggested where nothing is near") {
  CHECK(nearest("xyz", {"render", "text"}).empty());
  CHECK(nearest("", {"render"}).empty());
  CHECK(nearest("render", {}).empty());
  CHECK(nearest(std::string(10000, 'a'), {std::string(10000, 'a')}).empty());
}
