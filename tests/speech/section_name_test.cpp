#include "speech/section_name.hpp"

#include <catch2/catch.hpp>

#include "speaking.hpp"

using namespace plainsong;
using namespace plainsong::speaking;

TEST_CASE("a section's file is named by its place and its heading") {
  CHECK(section_name(section("Introduction from Josh", {}), 1) == "01-introduction-from-josh");
  CHECK(section_name(section("What’s on: 'Care Day' 2022!", {}), 12) ==
        "12-whats-on-care-day-2022");
  CHECK(section_name(section("Café Ångström — Łódź", {}), 2) == "02-cafe-angstrom-lodz");
  CHECK(section_name(section("../../etc/passwd", {}), 3) == "03-etc-passwd");
  CHECK(section_name(section("CON", {}), 103) == "103-con");
}

TEST_CASE("a section without a heading is named by what it is") {
  CHECK(section_name(section("", {}), 1) == "01-opening");
  CHECK(section_name(section("", {}), 4) == "04-section");
  CHECK(section_name(section("日本語", {}), 4) == "04-section");
  CHECK(section_name(section("", {}, SectionRole::links), 5) == "05-links");
}

TEST_CASE("long names are cut between words") {
  CHECK(section_name(
            section("Learning from tragedy to improve help and protection for all children", {}),
            1) == "01-learning-from-tragedy-to-improve-help-and-protection-for");
  CHECK(section_name(section(std::string(200, 'a'), {}), 1).size() == 60);
}

TEST_CASE("a section without a heading has a title to show") {
  Document document;
  CHECK(section_title(section("Care  Day", {}), 1, document) == "Care Day");
  CHECK(section_title(section("", {}), 1, document) == "Opening");
  CHECK(section_title(section("", {}, SectionRole::sign_up), 3, document) == "Sign up");
  CHECK(section_title(section("", {paragraph("The shop is shut.")}), 3, document) ==
        "The shop is shut.");
  CHECK(section_title(section("", {paragraph("You get this message, because you asked for it: we "
                                             "never guess.")}),
                      3, document) == "You get this message, because you asked for…");
  CHECK(section_title(section("", {paragraph(std::string(40, 'a') + std::string(40, '\xC3'))}), 3,
                      document)
            .ends_with("…"));
  document.title = "Spring News";
  CHECK(section_title(section("", {}), 1, document) == "Spring News");
  document.language = "cy";
  CHECK(section_title(section("", {paragraph("Mae'r siop ar gau.")}), 3, document) ==
        "Mae'r siop ar gau.");
  CHECK(section_title(section("", {}, SectionRole::sign_up), 3, document).empty());
}
