#include "speech/normalise.hpp"

#include <catch2/catch.hpp>

#include "speech/ssml.hpp"

using namespace plainsong;

namespace {

struct Case {
  const char* written;
  const char* spoken;
};

void check_all(const std::vector<Case>& cases, const char* language = "en-GB") {
  for (const Case& row : cases) {
    INFO(row.written);
    CHECK(spoken_form(row.written, language, {}) == row.spoken);
  }
}

}  // namespace

TEST_CASE("a web address is said by its host alone") {
  check_all({
      {"Read it here: https://sway.office.com/ObET46l05EAKvPOd?ref=email",
       "Read it here: link to sway dot office dot com"},
      {"<https://www.becomecharity.org.uk/improving/>",
       "There is a link here: becomecharity dot org dot uk"},
      {"https://childrensocialcare.independent-review.uk/x.",
       "There is a link here: childrensocialcare dot independent review dot uk."},
      {"the report: https://www.pfan.uk/the-way-forward/", "the report: link to P F A N dot uk"},
      {"Visit gov.uk/care or bbc.co.uk.", "Visit gov dot uk or B B C dot co dot uk."},
      {"file:///etc/passwd is there", "link is there"},
      {"We read it.It was good.", "We read it.It was good."},
  });
}

TEST_CASE("an e-mail address can be followed by ear") {
  check_all({{"Review.ChildrensSocialCare@education.gov.uk",
              "review dot childrens social care at education dot gov dot uk"},
             {"Write to jo_bloggs-2@nhs.uk.",
              "Write to jo underscore bloggs hyphen two at N H S dot uk."}});
}

TEST_CASE("sets of initials are spelled, words in capitals are not") {
  check_all({
      {"the APPG and (PFAN)", "the A P P G and (P F A N)"},
      {"two APPGs, the APPG's", "two A P P G's, the A P P G's"},
      {"Lemn Sissay OBE", "Lemn Sissay O B E"},
      {"JOSH", "JOSH"},
      {"UNSUBSCRIBE: SIGN UP NOW", "UNSUBSCRIBE: SIGN up now"},
      {"UNICEF, NASA and NATO", "UNICEF, NASA and NATO"},
      {"the US and IT", "the U S and I T"},
      {"TALK ABOUT US", "TALK ABOUT us"},
      {"do NOT go", "do not go"},
  });
}

TEST_CASE("dashes are pauses, and marks that say nothing are taken out") {
  check_all({{"children – and carers – said", "children, and carers, said"},
             {"* First point", "First point"},
             {"one—two", "one, two"},
             {"care-experienced", "care-experienced"},
             {"Wait....", "Wait…"},
             {"They said ‘Paying the Price’.", "They said ‘Paying the Price’."}});
}

TEST_CASE("only addresses are touched in other languages") {
  check_all({{"Le 15/12/2021 à https://www.exemple.fr/x", "Le 15/12/2021 à exemple point F R"}},
            "fr");
}
