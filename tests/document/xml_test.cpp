#include "document/xml.hpp"

#include <catch2/catch.hpp>

#include "base/failure.hpp"
#include "document/dump.hpp"
#include "document/making.hpp"
#include "document/walk.hpp"
#include "support/generate.hpp"

using namespace plainsong;
using namespace plainsong::making;

namespace {

Edition random_edition(std::uint64_t seed) {
  generate::Random random(seed);
  Edition edition;
  edition.kind = random.once_in(2) ? EditionKind::young : EditionKind::standard;
  edition.document = generate::random_document(seed);
  edition.document.title = generate::random_words(random, 3, generate::Words::any);
  edition.document.metadata["date"] = "2022-02-25";
  edition.document.metadata["we"] = generate::random_words(random, 2, generate::Words::any);
  edition.document.sections[0].role = SectionRole::greeting;
  const std::size_t count = sentence_places(edition.document).size();
  for (std::uint32_t id = 0; id < count; ++id) {
    Origin& origin = edition.origins.emplace_back();
    if (random.once_in(5)) {
      origin.made_by = "glossary:care & <x>";
      continue;
    }
    origin.sources = {SentenceId{id}};
    if (random.once_in(3))
      origin.changes.push_back({ChangeKind::reword,
                                {1, 3},
                                generate::random_words(random, 2, generate::Words::any),
                                " ",
                                "rule",
                                "a \"reason\""});
  }
  edition.omissions = {{SentenceId{7}, "said \"twice\" & <more>"}};
  return edition;
}

std::string refusal(const std::string& xml) {
  try {
    read_edition_xml(xml);
  } catch (const Failure& failure) {
    CHECK(failure.trouble() == Trouble::input);
    return failure.what();
  }
  return "not refused";
}

}  // namespace

TEST_CASE("an edition written as XML and read again is the same") {
  for (const std::uint64_t seed : generate::seeds(300)) {
    const Edition edition = random_edition(seed);
    const std::string xml = write_edition_xml(edition);
    CAPTURE(seed, xml);
    const Edition again = read_edition_xml(xml);
    REQUIRE(again.kind == edition.kind);
    REQUIRE(again.document.title == edition.document.title);
    REQUIRE(again.document.language == edition.document.language);
    REQUIRE(again.document.metadata == edition.document.metadata);
    REQUIRE(dump(again.document) == dump(edition.document));
    REQUIRE(again.document.sections == edition.document.sections);
    REQUIRE(again.origins == edition.origins);
    REQUIRE(again.omissions == edition.omissions);
    REQUIRE(write_edition_xml(again) == xml);
  }
}

TEST_CASE("white space, and characters that XML holds in no other way, come back") {
  Edition edition;
  edition.document = document(" a\tb\n ", {leaf(BlockKind::code, "\n  x\r\n\n"), paragraph(" ")});
  edition.document.title = "a\n\tb  c\r";
  const Edition again = read_edition_xml(write_edition_xml(edition));
  CHECK(again.document.title == edition.document.title);
  CHECK(again.document.sections == edition.document.sections);
}

TEST_CASE("what XML cannot hold is replaced, and the file still reads") {
  Edition edition;
  edition.document = document("", {paragraph("a\x01"
                                             "b")});
  const std::string xml = write_edition_xml(edition);
  const Edition again = read_edition_xml(xml);
  CHECK(again.document.sections[0].blocks[0].text.utf8 ==
        "a\xEF\xBF\xBD"
        "b");
  CHECK(write_edition_xml(again) == xml);
}

TEST_CASE("what is no edition is refused, with its place") {
  CHECK(refusal("<edition>\n<document></edition>").find("line 2, column ") != std::string::npos);
  CHECK(refusal("").find("edition.xml: ") == 0);
  CHECK(refusal("<html/>") == "edition.xml: the root element is not <edition>");
  const auto text = [](const std::string& inside) {
    return "<edition><document><section role=\"article\"><block "
           "kind=\"paragraph\"><text><words>ab</words>" +
           inside + "</text></block></section></document></edition>";
  };
  CHECK(refusal(text("<sentence id=\"s0\" begin=\"0\" end=\"3\"/>")) ==
        "edition.xml: a range lies outside its text");
  CHECK(refusal(text("<sentence id=\"s0\" begin=\"2\" end=\"1\"/>")) ==
        "edition.xml: a range ends before it begins");
  CHECK(refusal(text("<sentence id=\"x\" begin=\"0\" end=\"2\"/>")) ==
        "edition.xml: \"x\" is no sentence's id");
  CHECK(refusal(text("<sentence id=\"s1x\" begin=\"0\" end=\"2\"/>")) ==
        "edition.xml: \"s1x\" is no sentence's id");
  CHECK(refusal(text("<inline kind=\"x\" begin=\"0\" end=\"2\"/>")) ==
        "edition.xml: \"x\" is not known here");
  std::string deep = "<edition><document><section role=\"article\">";
  for (int depth = 0; depth < 500; ++depth) deep += "<block kind=\"quotation\">";
  for (int depth = 0; depth < 500; ++depth) deep += "</block>";
  CHECK(refusal(deep + "</section></document></edition>") ==
        "edition.xml: blocks are nested too deep");
}
