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

TEST_CASE("bytes that were copied one behind the other make one run") {
  Text text;
  append_copied(text, "ab", 3);
  append_copied(text, "cd", 5);
  append_made(text, "", {1, 1});
  append_copied(text, "e", 9);
  CHECK(text.origin == std::vector<SourceRun>{{{0, 4}, {3, 7}, true}, {{4, 5}, {9, 10}, true}});
}

TEST_CASE("the new bytes of an edit come from where the old ones did") {
  Text text = text_of("in order to go");
  replace(text, {0, 11}, "to");
  CHECK(text.utf8 == "to go");
  CHECK(text.origin == std::vector<SourceRun>{{{0, 2}, {0, 11}, false}, {{2, 5}, {11, 14}, true}});
}

TEST_CASE("an inline stretches or shrinks with what is replaced inside it") {
  Text text = text_of("see the long report now");
  text.inlines = {{InlineKind::link, {4, 19}, "x"}};
  replace(text, {8, 13}, "");
  CHECK(text.slice(text.inlines[0].range) == "the report");
  replace(text, {4, 14}, "a text");
  CHECK(text.slice(text.inlines[0].range) == "a text");
}

TEST_CASE("an inline inside of what is replaced goes") {
  Text text = text_of("see the long report now");
  text.inlines = {{InlineKind::emphasis, {8, 12}, {}}};
  replace(text, {4, 19}, "it");
  CHECK(text.inlines.empty());
}

TEST_CASE("an inline that overlaps what is replaced is cut back") {
  Text text = text_of("see the long report now");
  text.inlines = {{InlineKind::emphasis, {0, 12}, {}}, {InlineKind::strong, {13, 23}, {}}};
  replace(text, {8, 19}, "-");
  CHECK(text.slice(text.inlines[0].range) == "see the ");
  CHECK(text.slice(text.inlines[1].range) == " now");
}

TEST_CASE("bytes that are put in at an inline's edge stand outside of it") {
  Text text = text_of("see it now");
  text.inlines = {{InlineKind::emphasis, {4, 6}, {}}};
  make_edits(text, {{{4, 4}, "<"}, {{6, 6}, ">"}});
  CHECK(text.utf8 == "see <it> now");
  CHECK(text.slice(text.inlines[0].range) == "it");
}

TEST_CASE("a part has the inlines and the origin of that part") {
  Text text = text_of("see the long report now");
  text.inlines = {{InlineKind::link, {4, 19}, "x"}};
  const Text part = part_of(text, {8, 23});
  CHECK(part.utf8 == "long report now");
  CHECK(part.inlines == std::vector<Inline>{{InlineKind::link, {0, 11}, "x"}});
  CHECK(part.origin == std::vector<SourceRun>{{{0, 15}, {8, 23}, true}});
}

TEST_CASE("a hard line break stays when white space is tidied, and what is around it goes") {
  Text text = text_of("  one \n  two\nthree ");
  text.inlines = {{InlineKind::line_break, {7, 7}, {}}};
  tidy_white_space(text);
  CHECK(text.utf8 == "one\ntwo three");
  CHECK(text.inlines == std::vector<Inline>{{InlineKind::line_break, {4, 4}, {}}});
}

TEST_CASE("a hard line break at an end goes with the white space") {
  Text text = text_of("one\n");
  text.inlines = {{InlineKind::line_break, {4, 4}, {}}};
  tidy_white_space(text);
  CHECK(text.utf8 == "one");
  CHECK(text.inlines.empty());
}
