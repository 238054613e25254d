#include <catch2/catch.hpp>

#include "reader/read_words.hpp"

using namespace plainsong;
using namespace plainsong::testing;

namespace {

// The words of a text of one paragraph, with its inlines.
std::string words(const std::string& text) {
  const std::string all = dump_with(read_text, text);
  const std::string before = R"(section{1 "" paragraph{)";
  REQUIRE(all.substr(0, before.size()) == before);
  return all.substr(before.size(), all.size() - before.size() - 2);
}

}  // namespace

TEST_CASE("stars and underscores mark emphasis") {
  CHECK(words("It was **very** *wet* and __very__ _cold_.") ==
        "[0 It was strong(very) emphasis(wet) and strong(very) emphasis(cold).]");
  CHECK(words("It was ***very*** wet.") == "[0 It was strong(emphasis(very)) wet.]");
  CHECK(words("We began with a **\"Diagnosis\" phase when we looked**. It ended.") ==
        "[0 We began with a strong(\"Diagnosis\" phase when we looked).] [1 It ended.]");
  CHECK(words("We hand over **to Government,** detailing how.") ==
        "[0 We hand over strong(to Government,) detailing how.]");
}

TEST_CASE("emphasis may go over the end of a line") {
  CHECK(words("The hall was full on Saturday, and the **band played until\n"
              "the caretaker** came to turn off the lights and lock the\n"
              "doors.") ==
        "[0 The hall was full on Saturday, and the strong(band played until the caretaker) came to "
        "turn off the "
        "lights and lock the doors.]");
}

TEST_CASE("stars and underscores that mark nothing stay") {
  CHECK(words("5 * 3 is 15, and file_name_x stays.") == "[0 5 * 3 is 15, and file_name_x stays.]");
  CHECK(words("Entry is \xC2\xA3"
              "3* for all.") ==
        "[0 Entry is \xC2\xA3"
        "3* for all.]");
  CHECK(words("A **bold start.") == "[0 A **bold start.]");
  CHECK(words("My name is ______ today.") == "[0 My name is ______ today.]");
}

TEST_CASE("bare addresses are links") {
  CHECK(
      words("See https://a.example/b_c_d?x=1&y=_z, or write to jo_k_l@a.example.") ==
      "[0 See link(https://a.example/b_c_d?x=1&y=_z|https://a.example/b_c_d?x=1&y=_z), or write to "
      "link(jo_k_l@a.example|mailto:jo_k_l@a.example).]");
  CHECK(words("See www.a.example.") == "[0 See link(www.a.example|http://www.a.example).]");
}

TEST_CASE("addresses in angle brackets are links without the brackets") {
  CHECK(words("See <https://a.example/b\\_c>.") ==
        "[0 See link(https://a.example/b_c|https://a.example/b_c).]");
  CHECK(words("Write to <jo@a.example> or <mailto:al@a.example>.") ==
        "[0 Write to link(jo@a.example|mailto:jo@a.example) or "
        "link(al@a.example|mailto:al@a.example).]");
  CHECK(words("It is 3 < 4 > 2 and <this> stays.") == "[0 It is 3 < 4 > 2 and <this> stays.]");
}

TEST_CASE("words in brackets before a target are a link") {
  CHECK(words("Read [our **new** report](https://a.example/r) now.") ==
        "[0 Read link(our strong(new) report|https://a.example/r) now.]");
  CHECK(words("Read [it](https://a.example/x_(y)) now.") ==
        "[0 Read link(it|https://a.example/x_(y)) now.]");
  CHECK(words("![a red kite](kite.png)") == "[0 image(a red kite|kite.png)]");
}

TEST_CASE("an address that is its own words is one link, without its escapes") {
  CHECK(words("[https://a.example/x\\\\_y\\_z](https://a.example/x_y_z)") ==
        "[0 link(https://a.example/x_y_z|https://a.example/x_y_z)]");
  CHECK(words("[jo@a.example](mailto:jo@a.example)") ==
        "[0 link(jo@a.example|mailto:jo@a.example)]");
}

TEST_CASE("brackets that lead nowhere stay") {
  CHECK(words("See [the note](overleaf) and [sic] or [x](javascript:alert).") ==
        "[0 See [the note](overleaf) and [sic] or [x](javascript:alert).]");
  CHECK(words("[](https://a.example)").find("[](") == 3);
}

TEST_CASE("a backslash before punctuation is not read, however often it was doubled") {
  CHECK(words("a\\_b \\*c\\* d\\\\_e C:\\dir") == "[0 a_b *c* d_e C:\\dir]");
}

TEST_CASE("what is copied from the source says from where") {
  Diagnostics diagnostics;
  const Document document = read_with(read_text, "\n  **It**  rained\\_out.\n", diagnostics);
  const Text& text = document.sections.front().blocks.front().text;
  CHECK(text.utf8 == "It rained_out.");
  CHECK(text.origin.front() == SourceRun{{0, 2}, {5, 7}, true});
  CHECK(text.origin.back() == SourceRun{{9, 14}, {18, 23}, true});
}

TEST_CASE("an address before very many brackets is found in linear time") {
  const std::string text = "http://a.example" + std::string(400'000, ')');
  Diagnostics diagnostics;
  const Document document = read_with(read_text, text, diagnostics);
  CHECK(document.sections.front().blocks.front().text.inlines.front().range == Span{0, 16});
}

TEST_CASE("odd text is read in a time that grows with its size") {
  for (const std::string& odd :
       {std::string("["), std::string("]("), std::string("**a "), std::string("_"),
        std::string("<"), std::string("\\"), std::string("[a](b.c"), std::string("*a_b "),
        std::string("![a](b.c)"), std::string("http://"), std::string("a@"), std::string("- \n"),
        std::string("> "), std::string("A\n\n"), std::string("\f"), std::string("1. x\n"),
        std::string("http://a)"), std::string("a@b")}) {
    std::string text;
    while (text.size() < 200'000) text += odd;
    INFO(odd);
    Diagnostics diagnostics;
    read_with(read_text, text, diagnostics);
  }
}
