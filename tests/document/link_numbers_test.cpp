#include "document/link_numbers.hpp"

#include <catch2/catch.hpp>

#include "document/long_forms.hpp"
#include "document/outline.hpp"

using namespace plainsong;

namespace {

Text text_with(std::string words, std::vector<Inline> inlines = {}) {
  Text text;
  text.utf8 = std::move(words);
  text.inlines = std::move(inlines);
  return text;
}

Section headed(std::string heading, int level) {
  Section section;
  section.level = level;
  section.heading = text_with(std::move(heading));
  return section;
}

}  // namespace

TEST_CASE("links are numbered as they come, and the same address has one number") {
  LinkNumbers numbers{Section{}};
  CHECK(numbers.number_of("https://a.org/x") == 1);
  CHECK(numbers.number_of("mailto:help@a.org") == 2);
  CHECK(numbers.number_of("https://a.org/x") == 1);
  REQUIRE(numbers.links().size() == 2);
  CHECK(numbers.links()[1].address == "help@a.org");
}

TEST_CASE("a number that the section writes in brackets is no link's") {
  LinkNumbers numbers(headed("As Lee says [1] and [3]", 1));
  CHECK(numbers.number_of("https://a.org") == 2);
  CHECK(numbers.number_of("https://b.org") == 4);
}

TEST_CASE("an address in running text is a link, but not inside one") {
  const Text text = text_with("See https://a.org and https://b.org.",
                              {{InlineKind::link, {22, 35}, "https://c.org"}});
  const std::vector<Inline> found = with_addresses(text);
  REQUIRE(found.size() == 2);
  CHECK(found[0].target == "https://a.org");
  CHECK(found[1].target == "https://c.org");
  CHECK(shown_host(text, found[0]) == "a.org");
  CHECK(shown_host(text, found[1]).empty());
}

TEST_CASE("a link shows its address where its words leave out what people leave out") {
  const Text text = text_with("www.a.org/");
  CHECK(shows_its_address(text, {InlineKind::link, {0, 10}, "https://a.org"}));
  CHECK_FALSE(shows_its_address(text, {InlineKind::link, {0, 10}, "https://b.org"}));
  CHECK_FALSE(leads_away({InlineKind::link, {0, 10}, "#note"}));
}

TEST_CASE("an abbreviation's long form is given once, and not beside itself") {
  LongForms forms;
  const Text text = text_with("The DfE met.");
  const Inline dfe = {InlineKind::abbreviation, {4, 7}, "Department for Education"};
  CHECK(forms.first_use(text, dfe) == "Department for Education");
  CHECK(forms.first_use(text, dfe).empty());
  LongForms others;
  CHECK(others.first_use(text_with("The DfE is the Department for Education."), dfe).empty());
}

TEST_CASE("the main level is the highest that two headings share") {
  const std::vector<Section> sections = {headed("Title", 1), headed("A", 2), headed("A1", 3),
                                         headed("B", 2), headed("", 1)};
  CHECK(main_level(sections) == 2);
  CHECK(main_level(std::vector<Section>{headed("Only", 3)}) == 3);
  CHECK(main_level({}) > 1000);
}
