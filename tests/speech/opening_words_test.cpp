#include "speech/opening_words.hpp"

#include <catch2/catch.hpp>

#include "speaking.hpp"
#include "speech/pronunciation.hpp"

using namespace plainsong;
using namespace plainsong::speaking;

namespace {

/// An edition whose opening lists two words; the paragraph behind it says the first one's meaning.
Edition with_words_to_know() {
  Edition made = edition(
      {section("News", {paragraph("Words to know"),
                        container(BlockKind::bullet_list,
                                  {container(BlockKind::list_item, {paragraph("Stigma is bad.")}),
                                   container(BlockKind::list_item, {paragraph("A pod talks.")})})}),
       section("More", {paragraph("We spoke of stigma. Stigma is bad.")})});
  made.origins.resize(7);
  made.origins[1].made_by = "template:words-to-know";
  made.origins[2].made_by = "glossary:stigma";
  made.origins[3].made_by = "glossary:pod";
  made.origins[6].made_by = "glossary:stigma";
  return made;
}

SsmlEdition spoken(const Edition& edition) {
  return write_ssml(edition, roles_spoken_by_default(), {});
}

bool has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("a meaning in the opening is not spoken where it is said at its word") {
  const SsmlEdition written = spoken(with_words_to_know());
  REQUIRE(written.sections.size() == 2);
  CHECK_FALSE(has(written.sections[0].xml, "Stigma is bad."));
  CHECK(has(written.sections[0].xml, "A pod talks."));
  CHECK(has(written.sections[0].xml, "Words to know"));
  CHECK(has(written.sections[1].xml, "Stigma is bad."));
  CHECK(written.unspoken ==
        std::vector<Unspoken>{{SentenceId{2}, "it is said where its word is used first"}});
}

TEST_CASE("where all words are explained later, their list is not spoken at all") {
  Edition edition = with_words_to_know();
  edition.origins[6].made_by = "glossary:pod";
  edition.origins[5].made_by = "glossary:stigma";
  const SsmlEdition written = spoken(edition);
  CHECK_FALSE(has(written.sections[0].xml, "Words to know"));
  CHECK(written.unspoken.size() == 3);
}

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
