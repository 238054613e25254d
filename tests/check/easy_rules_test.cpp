#include <algorithm>
#include <catch2/catch.hpp>
#include <set>

#include "base/file.hpp"
#include "check/document_rules.hpp"
#include "checked_easily.hpp"

using namespace plainsong;
using plainsong::test::findings_in;

namespace {

std::size_t count(const Findings& findings, std::string_view rule) {
  return static_cast<std::size_t>(
      std::count_if(findings.begin(), findings.end(),
                    [&](const Finding& finding) { return finding.rule == rule; }));
}

std::string words(std::size_t count) {
  std::string text;
  for (std::size_t i = 0; i < count; ++i) text += i == 0 ? "We" : " go";
  return text + ".";
}

/// What a rule finds once, and what it leaves alone.
struct Example {
  std::string rule;
  std::vector<std::string> found;
  std::vector<std::string> left;
};

const std::vector<Example>& examples() {
  static const std::vector<Example> all = {
      {"easy.acronym",
       {"The ABLT met. The ABLT ate.", "The members (ABLT) met us.",
        "The ABLT team (it is new) met.", "People with CF met."},
       {"The Able Boat Lovers Team (ABLT) met. The ABLT ate.", "The UK has a BBC.",
        "ABLT stands for a boat team. The ABLT met.", "Take the A4 for 5 KM.", "PLEASE READ THIS.",
        "Josh came. JOSH: Hello.", "BB King sang.", "The <abbr title=\"Able Boats\">AB</abbr> met.",
        "Part IV is new. You must NOT go.", "The ABLT crew (able boat lovers team) met.",
        "The school has CCTV and a PE hall.", "WARNING: the gate is hot.", "NB: we shut at 6pm."}},
      {"easy.big-number",
       {"We have 60,000 books.", "It cost £3 million.", "It cost 1.5m."},
       {"We have 9,999 books.", "In 2022 we met.", "Ring 01632 960018.", "The 31st of May."}},
      {"easy.brackets",
       {"The lift (it is new) works.", "The words [as we said] stay."},
       {"The Boat Team (BT) met.", "Bring your form(s).", "(a) Come in.", "See the note [2].",
        "Bring your child(ren)."}},
      {"easy.capitals", {"PLEASE READ THIS NOW."}, {"The BBC and ITV came.", "DO NOT run."}},
      {"easy.clock",
       {"We open at 19:30.", "We open at 1930hrs."},
       {"We open at 7:30pm.", "We open at 9:00.", "Read chapter 19:88."}},
      {"easy.contraction", {"We can't come."}, {"We cannot come.", "He said: \"We can't come.\""}},
      {"easy.dash",
       {"The lift – it is new – works.", "The lift - it is new.", "The lift—it is new."},
       {"The well-known lift is for ages 18–25."}},
      {"easy.date",
       {"Come on 23/05/2024.", "Come on 2024-05-23.", "Come on 3.5.2024.", "Come on 3 Sept."},
       {"Come on 23 May 2024.", "See section 1.2.3.", "It may rain.", "Go to 1/2 Hill Street."}},
      {"easy.document-length", {words(2501)}, {words(2500)}},
      {"easy.hard-word",
       {"The remuneration is good. The remuneration stays."},
       {"The pay is good.", "Remuneration means pay. The remuneration is good.",
        "A recommendation is an idea. We read each recommendation.",
        "A pension is money that you live on when you are old. Your pension is safe.",
        "We like Marydale Hallucination Lodge.", "He said: \"Remuneration!\"",
        "We met in the café.", "It costs £5 per annum.", "We are on facebook.",
        "We asked mySociety."}},
      {"easy.heading-length",
       {"# This is a very long heading that goes on and on for much more than a line\n\nHi."},
       {"# News\n\nHi."}},
      {"easy.heading-level", {"# One\n\nHi.\n\n### Two\n\nHi."}, {"# One\n\nHi.\n\n## Two\n\nHi."}},
      {"easy.idiom",
       {"We will take this on board.", "She let the cat out of the bag.",
        "We took all of your views on board.", "They have a roof over their heads."},
       {"We sat on the board.", "We think of this.", "We took the bags. They were on board.",
        "We took a bus that the others were not on board."}},
      {"easy.italics", {"We *really* go."}, {"We **really** go."}},
      {"easy.latin",
       {"Bring food, e.g. bread.", "Bring bread, etc.", "It costs £5 per annum.",
        "NB: we shut at 6pm."},
       {"Bring food, for example bread.", "People with CF met."}},
      {"easy.link-address",
       {"See https://example.org/a/very/long/address/indeed/with/more."},
       {"See https://example.org/.",
        "See [the plan](https://example.org/a/very/long/one/indeed)."}},
      {"easy.link-words",
       {"[Click here](https://a.org).", "To join, [read more](https://a.org)."},
       {"[Read the plan](https://a.org).", "<https://a.org>"}},
      {"easy.list-depth", {"- a\n  - b\n    - c\n"}, {"- a\n  - b\n- c\n"}},
      {"easy.list-in-sentence",
       {"Bring bread, cheese, apples and water.",
        "We saw a red boat, two old trains, a big lorry and a bus in the yard.",
        "The day is full of cooking, swimming, singing or games."},
       {"Bring bread, apples and water.", "Bring bread, cheese, apples, etc.",
        "We eat a lot, eg apples, nuts and bread.", "Bring bread, cheese, apples and so on.",
        "The cook, Ann Lee, tried to get pots from shops or kitchens.",
        "After the walk, bread, cheese and water were on the table.",
        "The cook came, the nurse left, the baker slept and the bus was late."}},
      {"easy.list-of-one", {"We have:\n\n- desks\n"}, {"We have:\n\n- desks\n- lamps\n"}},
      {"easy.negatives",
       {"You cannot come without a card.", "It is not unusual.", "Nobody has never come."},
       {"You cannot come.", "Not only we came.", "No, we do not.", "Neither he nor she came.",
        "It is not under the table."}},
      {"easy.number-word",
       {"We have seven cats.", "It is a twenty-minute trip.", "We met twenty-two cats."},
       {"We have 7 cats.", "Two came.", "One of us.", "It is a two-way street.",
        "We ate two-thirds."}},
      {"easy.one-idea",
       {"The bus was late; we missed the start.", "We can help you, but you must call us first.",
        "She came and she sang.", "It rained, so we stayed inside.",
        "The shop is small and the new owner has two dogs.",
        "We cannot open on Sunday, nor can we post books.",
        "Boats were old and the supporting ropes should be mended.",
        "The rain has stopped, the sun is out and the park no longer floods.",
        "We also visited the farm – both dogs were asleep there.",
        "The fee was £20; most of it went to the club.", "We met 600 people; 23% were women.",
        "The hall was cold, yet more than 80 people came.",
        "The fee was £20, but that fell to £10.",
        "The park is open; in the summer, the pool is open too.",
        "The club has a plan, and so people think that it will grow.",
        "The room was cold and the band sang for an hour.",
        "We hope to mend the roof as well as the door – both are old."},
       {"She came and sang.", "He said that the shop was shut and the door was locked.",
        "We left because it rained.", "Fill in the form and we will ring you.",
        "We like the plan – where towns work together.",
        "We met a man who sings and who dances well.", "The king slept here, or so the vicar says.",
        "We met Ann and the team behind her.", "It is a home where young and old meet.",
        "We know the shop and the bank are shut.", "Park here so that the bus can pass.",
        "Sign up before Friday; places go fast."}},
      {"easy.paragraph-length",
       {"We go. We go. We go. We go. We go. We go."},
       {"We go. We go. We go. We go. We go."}},
      {"easy.passive",
       {"The report was written by Ann.", "A school is being built.", "His bike got stolen.",
        "Members will be sent tickets by post.", "Was she asked about it?",
        "The gate is closed by the guard.", "The flat was furnished by a friend.",
        "The road will be closed.", "Glue is used to mend it.",
        "She is a nurse who's allowed to vote.", "He's told to wait."},
       {"Ann wrote the report.", "She was born in May.", "The report written by Ann is long.",
        "They are tired.", "They got married.", "He got lost.", "The bank is closed today.",
        "My aunt is retired.", "He was used to the cold.", "She got dressed early.",
        "The team is made up of nurses.", "The flat is furnished.", "You are entitled to help.",
        "He's asked to see it."}},
      {"easy.percentage",
       {"It is 60% new.", "It is 60 per cent new.", "A small percentage came."},
       {"It is 6 in 10."}},
      {"easy.picture-description",
       {"![logo](a.png)", "![IMG_2034.jpg](a.jpg)"},
       {"![Two boats on a lake](a.png)"}},
      {"easy.roman-number", {"Read part IV."}, {"Read part 4.", "I came. See X."}},
      {"easy.section-length", {"# One\n\n" + words(301)}, {"# One\n\n" + words(300)}},
      {"easy.semicolon", {"We came; they left."}, {"We came. They left."}},
      {"easy.sentence-length", {words(21)}, {words(20)}},
      {"easy.slash",
       {"Bring tea and/or milk."},
       {"It goes 50 km/h.", "We use TCP/IP.", "Open 24/7."}},
      {"easy.symbol", {"Bring tea & milk.", "See §5."}, {"We went to Marks & Spencer.", "#news"}},
      {"easy.table-header",
       {"<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>"},
       {"| a | b |\n|---|---|\n| c | d |\n"}},
      {"easy.wordy",
       {"We did it in order to help.", "The hall is located in Leeds."},
       {"We did it to help.", "The inquiry was launched.", "We read an update from Ann."}},
  };
  return all;
}

}  // namespace

TEST_CASE("each rule finds what it says, and leaves alone what it says") {
  for (const Example& example : examples()) {
    for (const std::string& text : example.found) {
      INFO(example.rule << ": " << text);
      CHECK(count(findings_in(text), example.rule) == 1);
    }
    for (const std::string& text : example.left) {
      INFO(example.rule << ", not: " << text);
      CHECK(count(findings_in(text), example.rule) == 0);
    }
  }
}

TEST_CASE("every rule for easy reading has an example here, and they are in order") {
  std::set<std::string> shown;
  for (const Example& example : examples()) shown.insert(example.rule);
  const std::vector<CheckRule> rules = easy_read_rules();
  for (const CheckRule& rule : rules) CHECK(shown.count(std::string(rule.id)) == 1);
  CHECK(shown.size() == rules.size());
  CHECK(std::is_sorted(rules.begin(), rules.end(),
                       [](const CheckRule& one, const CheckRule& two) { return one.id < two.id; }));
}

TEST_CASE("a finding says why, what to do, and where") {
  const Findings found = findings_in("Hello.\n\nBring tea and/or milk.");
  REQUIRE(found.size() == 1);
  CHECK(found.front().message == "\"and/or\": it can mean \"and\", \"or\" or both");
  CHECK(found.front().remedy == "write \"and\" or \"or\"");
  CHECK(found.front().span == span_of(18, 24));
  CHECK(found.front().sentence == SentenceId{1});
}

TEST_CASE("a rule can be switched off, and its limit and severity set") {
  const std::string text = "Bring tea and/or milk; or juice.";
  CHECK(count(findings_in(text, {{"easy.slash", {false, {}, {}}}}), "easy.slash") == 0);
  CHECK(findings_in(text, {{"easy", {false, {}, {}}}}).empty());
  const RuleSettings only = {{"easy", {false, {}, {}}},
                             {"easy.sentence-length", {true, 3, Severity::error}}};
  const Findings found = findings_in(text, only);
  REQUIRE(found.size() == 1);
  CHECK(found.front().severity == Severity::error);
  CHECK(found.front().message.find("7 words in one sentence") == 0);
}

TEST_CASE("the page about the rules says what the table says") {
  const std::string page = read_file(PLAINSONG_SOURCE_DIR "/docs/checks.md", largest_document);
  INFO("plainsong check --rules writes this part of docs/checks.md");
  CHECK(page.find(rules_as_markdown()) != std::string::npos);
}

TEST_CASE("any bytes at all are checked") {
  for (const char* const text : {"(((((", "\xff\xfe;", "– – –", "12/", "''''", "# \n\n- \n",
                                 "%%%% 5 % /", "\xe2\x80\x94", "not not not"})
    CHECK_NOTHROW(findings_in(text));
}
