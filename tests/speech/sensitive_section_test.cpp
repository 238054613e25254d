#include "speech/sensitive_section.hpp"

#include <catch2/catch.hpp>

#include "speaking.hpp"
#include "speech/pronunciation.hpp"

using namespace plainsong;
using namespace plainsong::speaking;

namespace {

bool has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("a part that may upset is slower, in the usual voice, with a pause before and behind") {
  Edition sad = edition({section("News", {paragraph("This part talks about murder.")}),
                         section("Sun", {paragraph("It was warm.")})});
  sad.origins.resize(4);
  sad.origins[1].made_by = "sensitive:murder";
  SsmlStyle style;
  style.voice = "young";
  style.heading_voice = "cheerful";
  const SsmlEdition written = write_ssml(sad, roles_spoken_by_default(), {}, style);
  REQUIRE(written.sections.size() == 2);
  CHECK(has(written.sections[0].xml,
            "<voice name=\"young\">\n    <break time=\"1200ms\"/>\n    "
            "<prosody rate=\"90%\">\n      <p>\n        <s xml:id="));
  CHECK(has(written.sections[0].xml,
            "      </p>\n    </prosody>\n    <break time=\"1200ms\"/>\n  </voice>\n</speak>\n"));
  CHECK_FALSE(has(written.sections[0].xml, "cheerful"));
  CHECK(has(written.sections[1].xml, "cheerful"));
  CHECK_FALSE(has(written.sections[1].xml, "prosody"));
}
