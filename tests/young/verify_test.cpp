#include "young/verify.hpp"

#include <catch2/catch.hpp>

#include "document/build.hpp"

using namespace plainsong;

namespace {

Draft source(const std::string& words) {
  Draft draft;
  append_copied(draft.text, words, 0);
  draft.sources = {SentenceId{0}};
  return draft;
}

/// The source with the first `from` put as `to`, as a row of a list would do it.
Draft reworded(const std::string& words, const std::string& from, const std::string& to) {
  Draft draft = source(words);
  const std::size_t begin = words.find(from);
  reword(draft, span_of(begin, begin + from.size()), to, "phrases:" + from, "plain");
  return draft;
}

struct Row {
  std::string words, from, to, stake;
};

}  // namespace

TEST_CASE("what a rewording would lose or make up is named") {
  const Row row = GENERATE(values<Row>({
      {"Almost 600 people came.", "Almost 600", "600", "The number \"almost 600\" would be lost."},
      {"Talks about three ideas took about 10 days.", "about 10", "10",
       "The number \"about 10\" would be lost."},
      {"Over 300 people came.", "Over 300", "Almost 300", "The number \"over 300\" would be lost."},
      {"Just under 1000 ideas came.", "Just under", "Under",
       "The number \"just under 1000\" would be lost."},
      {"It cost £5 to go.", "£5", "5", "The number \"£5\" would be lost."},
      {"Half of 50% came.", "50%", "50", "The number \"50 %\" would be lost."},
      {"Less than two weeks passed.", "Less than two", "Two",
       "The number \"under 2\" would be lost."},
      {"It starts on 31st March.", "31st", "30th", "The number \"31st\" would be lost."},
      {"A 16-month-old boy came.", "16-month-old", "small",
       "The number \"16-month-old\" would be lost."},
      {"It starts at 10:30.", "10:30", "10", "The number \"10:30\" would be lost."},
      {"We met Will Quince.", "Will Quince", "him", "The name \"Quince\" would be lost."},
      {"We met them.", "them", "Will", "The name \"Will\" would be made up."},
      {"It is called 'The Promise'.", "'The Promise'", "The Promise",
       "The quotation \"'The Promise'\" would be lost."},
      {"See https://a.org/x now.", "https://a.org/x", "https://a.org",
       "The link \"https://a.org/x\" would be lost."},
      {"Write to a@b.org now.", "a@b.org", "us", "The link \"a@b.org\" would be lost."},
      {"Look for #Care now.", "#Care", "it", "The name \"Care\" would be lost."},
      {"She did not go.", "did not go", "went", "The sense of \"not\" would be lost."},
      {"It is not unlike ours.", "not unlike", "like", "The sense of \"not\" would be lost."},
      {"They never came.", "never came", "came", "The sense of \"not\" would be lost."},
  }));
  INFO(row.words);
  CHECK(at_stake(source(row.words), {reworded(row.words, row.from, row.to)}) == row.stake);
}

TEST_CASE("the same thing in other words is not at stake") {
  const Row row = GENERATE(values<Row>({
      {"In excess of 600 came.", "In excess of", "More than", ""},
      {"Approximately 600 came.", "Approximately", "About", ""},
      {"No one knows that 1,000 came.", "1,000", "1000", ""},
      {"We can't go.", "can't", "cannot", ""},
      {"Fifteen people came.", "Fifteen", "15", ""},
      {"It opens on 3 Feb 2022.", "Feb", "February", ""},
      {"They have a duty to go.", "have a duty to", "must", ""},
      {"She is unable to go.", "is unable to", "cannot", ""},
      {"They met first of all.", "first of all", "early", ""},
  }));
  INFO(row.words);
  CHECK(at_stake(source(row.words), {reworded(row.words, row.from, row.to)}).empty());
}

TEST_CASE("a change that no pass has put on record is refused") {
  CHECK(at_stake(source("They should go."), {source("They go.")}) ==
        "The sense of \"should\" would be lost.");
  CHECK(at_stake(source("They go."), {source("They must go.")}) ==
        "The sense of \"must\" would be made up.");
  CHECK(at_stake(source("Only boys came."), {source("Boys came.")}) ==
        "The sense of \"only\" would be lost.");
  CHECK(at_stake(source("They go unless it rains."), {source("They go if it rains.")}) ==
        "The sense of \"unless\" would be lost.");
  CHECK(at_stake(source("It finds that boys go."), {source("It is that boys go.")}) ==
        "The sense of \"says\" would be lost.");
  CHECK(at_stake(source("We had a good day."), {source("We had a day.")}) ==
        "The word \"good\" would be lost.");
  CHECK(at_stake(source("We had a day."), {source("We had a bad day.")}) ==
        "The word \"bad\" would be made up.");
  CHECK(at_stake(source("We saw 5 boys."), {}) == "The number \"5\" would be lost.");
}

TEST_CASE("a sentence in parts keeps all that it had") {
  const Draft whole = source("It rained, and Josh went home.");
  CHECK(at_stake(whole, {source("It rained."), source("Josh went home.")}).empty());
  CHECK(at_stake(whole, {source("It rained."), source("He went home.")}) ==
        "The name \"Josh\" would be lost.");
}

TEST_CASE("a link's address may not change") {
  Draft before = source("Read it here.");
  before.text.inlines.push_back({InlineKind::link, {8, 12}, "https://a.org"});
  Draft after = before;
  after.text.inlines.front().target = "https://b.org";
  CHECK(at_stake(before, {after}) == "The link \"https://a.org\" would be lost.");
}

TEST_CASE("a sentence with something at stake is put back as it was, and says why") {
  const Draft before = source("Almost 600 people came.");
  const Drafts result =
      verified({before}, {before}, {reworded("Almost 600 people came.", "Almost 600", "Many")}, {});
  REQUIRE(result.size() == 1);
  CHECK(result.front().text == before.text);
  REQUIRE(result.front().changes.size() == 1);
  CHECK(result.front().changes.front().kind == ChangeKind::restore);
  CHECK(result.front().changes.front().reason == "The number \"almost 600\" would be lost.");
}
