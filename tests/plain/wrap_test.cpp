#include "plain/wrap.hpp"

#include <catch2/catch.hpp>

using namespace plainsong;
using Lines = std::vector<std::string>;

TEST_CASE("an address is never broken") {
  CHECK(wrap("see https://a.org/a-very/long-way now", 10) ==
        Lines{"see", "https://a.org/a-very/long-way", "now"});
}

TEST_CASE("white space is folded, and a space that holds together is not broken") {
  CHECK(wrap("  a \t b\u00A0c  ", 4) == Lines{"a", "b\u00A0c"});
}

TEST_CASE("columns are counted as they look") {
  CHECK(wrap("éé éé éé", 5) == Lines{"éé éé", "éé"});
  CHECK(wrap("e\u0301e\u0301 e\u0301e\u0301", 5) == Lines{"e\u0301e\u0301 e\u0301e\u0301"});
}

TEST_CASE("wide characters are broken between, but not before a full stop") {
  CHECK(wrap("日本語です。", 4) == Lines{"日本", "語で", "す。"});
  CHECK(wrap("日本語です。", 5) == Lines{"日本", "語で", "す。"});
  CHECK(wrap("日本。です", 4) == Lines{"日", "本。", "です"});
}

TEST_CASE("no words are one empty line") {
  CHECK(wrap("", 5) == Lines{""});
  CHECK(wrap("a\n\nb", 5) == Lines{"a", "", "b"});
}
