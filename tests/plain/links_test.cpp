#include <catch2/catch.hpp>

#include "plain/plain.hpp"
#include "plain/read.hpp"

using namespace plainsong;

namespace {

std::string plain(const std::string& markdown_text) {
  return plain_text(read(markdown_text), 72);
}

}  // namespace

TEST_CASE("links are numbered and listed at the end of their section") {
  CHECK(plain("See [the report](https://a.org/report) or [more](https://b.org).\n\n## Next\n\n"
              "Read [it](https://c.org/).") ==
        R"(See the report [1] or more [2].

Links in this part:
[1] https://a.org/report
[2] https://b.org


Next

Read it [1].

Links in this part:
[1] https://c.org/
)");
}

TEST_CASE("the same address has one number") {
  CHECK(plain("[a](https://a.org) [b](https://a.org)") ==
        "a [1] b [1]\n\nLinks in this part:\n[1] https://a.org\n");
}

TEST_CASE("an address in running text becomes its host and a number") {
  CHECK(plain("See https://www.becomecharity.org.uk/improving/ now.") ==
        "See becomecharity.org.uk [1] now.\n\nLinks in this part:\n"
        "[1] https://www.becomecharity.org.uk/improving/\n");
  CHECK(plain("<https://a.org/x?mode=read&t=1>") ==
        "a.org [1]\n\nLinks in this part:\n[1] https://a.org/x?mode=read&t=1\n");
  CHECK(plain("[www.a.org](https://www.a.org/)") ==
        "a.org [1]\n\nLinks in this part:\n[1] https://www.a.org/\n");
}

TEST_CASE("an address that is no link is treated as one") {
  Document document;
  document.sections.emplace_back();
  Block paragraph;
  append_made(paragraph.text, "Go to https://a.org/x.", {});
  document.sections[0].blocks.push_back(paragraph);
  CHECK(plain_text(document) == "Go to a.org [1].\n\nLinks in this part:\n[1] https://a.org/x\n");
}

TEST_CASE("words that name another address than the link's stay, so that nothing is hidden") {
  CHECK(plain("[https://a.org/x](https://b.org/y)") ==
        "https://a.org/x [1]\n\nLinks in this part:\n[1] https://b.org/y\n");
}

TEST_CASE("e-mail addresses stay as they are") {
  CHECK(plain("Write to <help@a.org> or help@b.org.") == "Write to help@a.org or help@b.org.\n");
  CHECK(plain("[Write to us](mailto:help@a.org).") ==
        "Write to us [1].\n\nLinks in this part:\n[1] help@a.org\n");
}

TEST_CASE("an address in code stays as it is") {
  CHECK(plain("Run `get https://a.org/x`.") == "Run get https://a.org/x.\n");
}

TEST_CASE("links within the document have no number, as there is nowhere to go") {
  CHECK(plain("See [below](#below).") == "See below.\n");
}

TEST_CASE("numbers that the section writes itself are passed over") {
  CHECK(plain("As Lee says \\[1\\], see [this](https://a.org).") ==
        "As Lee says [1], see this [2].\n\nLinks in this part:\n[2] https://a.org\n");
}

TEST_CASE("a linked picture has a number") {
  CHECK(plain("[![A map](m.png)](https://a.org/map)") ==
        "Picture: A map [1].\n\nLinks in this part:\n[1] https://a.org/map\n");
}

TEST_CASE("a number never starts a line") {
  CHECK(plain_text(read("aaa bbb [ccc](https://a.org)."), 11) ==
        "aaa bbb ccc [1].\n\nLinks in\nthis part:\n[1] https://a.org\n");
}
