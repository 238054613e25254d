#include "document/dump.hpp"

#include <catch2/catch.hpp>

#include "document/making.hpp"

using namespace plainsong;
using namespace plainsong::making;

TEST_CASE("a document is dumped with its sentences in order") {
  CHECK(dump(document("Care Day",
                      {paragraph("It rained. It stopped."),
                       container(BlockKind::bullet_list,
                                 {container(BlockKind::list_item, {paragraph("First")})})})) ==
        R"(section{1 "[0 Care Day]" paragraph{[1 It rained.] [2 It stopped.]} )"
        R"(bullets{item{paragraph{[3 First]}}}})");
}

TEST_CASE("roles, levels, numbers, tasks and headers are dumped") {
  Block item = container(BlockKind::list_item, {});
  item.done = true;
  Block open = container(BlockKind::list_item, {});
  open.done = false;
  Block list = container(BlockKind::numbered_list, {item, open});
  list.first_number = 3;
  Block cell = leaf(BlockKind::table_cell, "Day");
  cell.header = true;
  const Block table = container(BlockKind::table, {container(BlockKind::table_row, {cell})});
  Block rule;
  rule.kind = BlockKind::rule;
  Document made = document("", {list, table, rule});
  made.sections[0].role = SectionRole::links;
  made.sections[0].level = 2;
  CHECK(
      dump(made) ==
      R"(section{2 "" links numbers 3{item done{} item open{}} table{row{cell header{[0 Day]}}} rule{}})");
}

TEST_CASE("inlines are dumped around their words, with their targets") {
  Block made = paragraph("See the report now");
  made.text.inlines = {{InlineKind::strong, {0, 14}, {}},
                       {InlineKind::link, {4, 14}, "https://a.org"},
                       {InlineKind::image, {15, 15}, "x.png"}};
  CHECK(dump(document("", {made})) ==
        R"(section{1 "" paragraph{[0 strong(See link(the report|https://a.org)) image()now]}})");
}

TEST_CASE("sections are parted by newlines") {
  Document made = document("One", {});
  made.sections.push_back(document("Two", {}).sections[0]);
  number_sentences(made, {});
  CHECK(dump(made) == "section{1 \"[0 One]\"}\nsection{1 \"[1 Two]\"}");
  CHECK(dump(Document()).empty());
}
