#include <catch2/catch.hpp>

#include "document/build.hpp"

using namespace plainsong;

namespace {

Text text_of(const std::string& words) {
  Text text;
  append_copied(text, words, 0);
  return text;
}

}  // namespace

TEST_CASE("a picture without words stays when the white space around it is tidied") {
  for (const std::size_t at : {1U, 2U, 3U}) {
    Text text = text_of("a  b");
    text.inlines = {{InlineKind::image, span_of(at, at), "x.png"}};
    tidy_white_space(text);
    CHECK(text.utf8 == "a b");
    CHECK(text.inlines.size() == 1);
  }
}
