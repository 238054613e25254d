#include "publish/contents_links.hpp"

#include <catch2/catch.hpp>

#include "publish/spoken_release.hpp"

using namespace plainsong;

TEST_CASE("a line of the contents leads to the section that it names") {
  Document document = read_markdown(
      "- care day 2022\n- Hello from Priya\n- News\n- Cake\n\n# Care Day 2022\n\nA.\n\n# Hello "
      "from "
      "Priya Nair\n\nB.\n\n# News of May\n\nC.\n\n# News of June\n\nD.\n");
  document.sections[0].role = SectionRole::contents;
  CHECK(contents_links(document) == std::map<SentenceId, SectionId>{{SentenceId{0}, SectionId{1}},
                                                                    {SentenceId{1}, SectionId{2}}});
}

TEST_CASE("only a list of contents leads anywhere") {
  CHECK(contents_links(read_markdown("- Cake\n\n# Cake\n\nA.\n")).empty());
}
