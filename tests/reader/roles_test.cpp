#include <catch2/catch.hpp>

#include "document/walk.hpp"
#include "reader/read_words.hpp"
#include "reader/roles.hpp"

using namespace plainsong;
using namespace plainsong::testing;

namespace {

std::string all_words(const Document& document) {
  std::string all;
  for_each_text(document, [&](const Text& text) { all += text.utf8 + '|'; });
  return all;
}

Document classified(ReadFormat read, const std::string& written) {
  Diagnostics diagnostics;
  Document document = read_with(read, written, diagnostics);
  const std::string before = all_words(document);
  classify_sections(document);
  number_sentences(document, {});
  CHECK(broken_invariant(document) == "");
  CHECK(all_words(document) == before);
  return document;
}

// Each section's level, heading and role, and how many blocks it has.
std::string roles(const std::string& text, ReadFormat read = read_text) {
  std::string lines;
  for (const Section& section : classified(read, text).sections)
    lines += std::to_string(section.level) + " \"" + section.heading.utf8 + "\" " +
             std::string(name_of(section.role)) + " " + std::to_string(section.blocks.size()) +
             "\n";
  return lines;
}

const std::string body =
    "The hall was full, the band played on, and nobody minded the rain at all.\n\n";

}  // namespace

TEST_CASE("a contents list names the headings of plain text") {
  CHECK(
      roles("- A word from Jo\n- 'Meet us' events\n- Book Club\n\nA Word from Jo Smith, chair\n\n" +
            body + "JOAN\n\n\n'Meet us' Events:\n\n" + body + "Book club\n\n" + body) ==
      "1 \"\" contents 1\n"
      "2 \"A Word from Jo Smith, chair\" greeting 2\n"
      "2 \"'Meet us' Events:\" article 1\n"
      "2 \"Book club\" article 1\n");
}

TEST_CASE("a title block stands above the contents list, an introduction may be missing from it") {
  CHECK(roles("Ambleford Parish - May newsletter\n\n- Spring fair\n- Book club\n\nIntroduction "
              "from Jo Smith\n\n" +
              body + "Spring fair\n\n" + body + "Book club\n\n" + body) ==
        "1 \"Ambleford Parish - May newsletter\" title 0\n"
        "2 \"\" contents 1\n"
        "2 \"Introduction from Jo Smith\" greeting 1\n"
        "2 \"Spring fair\" article 1\n"
        "2 \"Book club\" article 1\n");
}

TEST_CASE("an entry of the contents list that names no line is just an entry") {
  CHECK(roles("- Spring fair\n- Book club\n- Lost cats\n\nSpring fair\n\n" + body +
              "Book club\n\n" + body) ==
        "1 \"\" contents 1\n2 \"Spring fair\" article 1\n2 \"Book club\" article 1\n");
}

TEST_CASE("a list at the start that names no headings is a list") {
  CHECK(roles("- Spring fair\n- Book club\n\n" + body) == "1 \"\" article 2\n");
}

TEST_CASE("a label goes with the contents list that it introduces") {
  CHECK(
      roles(
          "The Ambleford News\n\nIn this issue:\n\n- Spring fair\n- Book club\n\nSpring fair\n\n" +
          body + "Book club\n\n" + body) ==
      "1 \"The Ambleford News\" title 0\n2 \"\" contents 2\n2 \"Spring fair\" article 1\n2 \"Book "
      "club\" article 1\n");
}

TEST_CASE(
    "what stands between the contents list and the first heading is a section without a heading") {
  CHECK(roles("# News\n\nMay 2021\n\n- [Fair](#fair)\n- [Club](#club)\n\nDear readers,\n\n" + body +
                  "## Fair\n\n" + body + "## Club\n\n" + body,
              read_markdown) ==
        "1 \"News\" title 1\n2 \"\" contents 1\n2 \"\" greeting 2\n2 \"Fair\" article 1\n2 "
        "\"Club\" article 1\n");
}

TEST_CASE("short lines above paragraphs are headings where nothing better tells") {
  CHECK(
      roles("The Ambleford News\n\nDear all,\n\n" + body + "Spring fair\n\n" + body +
            "Best wishes,\n\nJo Smith\n\nBook club\n\n" + body + "Bring these:\n\nA coat\n\n" +
            body) ==
      "1 \"The Ambleford News\" title 2\n2 \"Spring fair\" article 3\n2 \"Book club\" article 4\n");
}

TEST_CASE("an invitation to sign up and the way out are sections of their own") {
  CHECK(roles("## Spring fair\n\n" + body +
              "---\n\nIf you know someone who might like this newsletter, please ask them to sign "
              "up here:\n\n"
              "https://a.example/sign-up\n\n"
              "UNSUBSCRIBE: If you no longer wish to receive our emails please write to:\n\n"
              "[jo@a.example](mailto:jo@a.example)\n") ==
        "2 \"Spring fair\" article 2\n2 \"\" sign-up 2\n2 \"\" unsubscribe 2\n");
  CHECK(roles("## Spring fair\n\n" + body +
              "UNSUBSCRIBE\n\nIf you no longer wish to receive our emails write to:\n\n"
              "jo@a.example\n") ==
        "2 \"Spring fair\" article 1\n2 \"UNSUBSCRIBE\" unsubscribe 2\n");
}

TEST_CASE("an article about signing up or unsubscribing is an article") {
  CHECK(roles("## Choir\n\nSign up for the choir at the village hall. All voices are welcome.\n\n" +
              body) == "2 \"Choir\" article 2\n");
  CHECK(roles("## Junk mail\n\nUnsubscribe from every email list that you never read.\n\n" + body +
              body + body + body + body) == "2 \"Junk mail\" article 6\n");
}

TEST_CASE("what stands below the way out is kept") {
  CHECK(roles("## Spring fair\n\n" + body +
              "Unsubscribe: https://a.example/u\n\nTel: 020 7946 0000\n\n"
              "jo@a.example\n") ==
        "2 \"Spring fair\" article 1\n2 \"\" unsubscribe 1\n2 \"\" contact 2\n");
}

TEST_CASE("a list of links is known by its heading or by its shape") {
  CHECK(roles("## In case you missed it\n\n- A long talk about the fair: https://a.example/1\n"
              "- Our report\n\nhttps://a.example/2\n") == "2 \"In case you missed it\" links 1\n");
  CHECK(roles("## From our friends\n\n- The fair: https://a.example/1\n- The club: "
              "https://a.example/2\n"
              "- The choir: https://a.example/3\n") == "2 \"From our friends\" links 1\n");
  CHECK(
      roles(
          "## From our friends\n\n- The fair.\n- The club: https://a.example/2\n- The choir.\n") ==
      "2 \"From our friends\" article 1\n");
}

TEST_CASE("greetings and contacts are known by their headings") {
  CHECK(roles("## Welcome to our news\n\n" + body + "## Welcome centre opens\n\n" + body +
              "## Contact us\n\n" + "Village Hall, Mill Lane\n\njo@a.example\n") ==
        "2 \"Welcome to our news\" greeting 1\n2 \"Welcome centre opens\" article 1\n2 \"Contact "
        "us\" contact 2\n");
}

TEST_CASE("a title alone is not a title block") {
  CHECK(roles("# Spring fair\n\n" + body, read_markdown) == "1 \"Spring fair\" article 1\n");
}
