#include "language/inflection.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace plainsong;

namespace {

Inflection tables() {
  Inflection tables;
  tables.add_verb("make", {"made", "made", "", ""});
  tables.add_verb("take", {"took", "taken", "", ""});
  tables.add_verb("refer", {"referred", "referred", "", "referring"});
  tables.add_noun("child", "children");
  tables.add_noun("information", "");
  return tables;
}

bool reads_as(std::string_view word, const BaseForm& reading) {
  const auto all = tables().base_forms(word);
  return std::find(all.begin(), all.end(), reading) != all.end();
}

}  // namespace

TEST_CASE("regular verbs follow British spelling's rules") {
  const Inflection words = tables();
  CHECK(words.inflected("start", Form::past) == "started");
  CHECK(words.inflected("stop", Form::past) == "stopped");
  CHECK(words.inflected("open", Form::gerund) == "opening");
  CHECK(words.inflected("carry", Form::third) == "carries");
  CHECK(words.inflected("carry", Form::past) == "carried");
  CHECK(words.inflected("carry", Form::gerund) == "carrying");
  CHECK(words.inflected("use", Form::past) == "used");
  CHECK(words.inflected("use", Form::gerund) == "using");
  CHECK(words.inflected("lie", Form::gerund) == "lying");
  CHECK(words.inflected("agree", Form::gerund) == "agreeing");
  CHECK(words.inflected("play", Form::past) == "played");
  CHECK(words.inflected("fix", Form::third) == "fixes");
  CHECK(words.inflected("quit", Form::gerund) == "quitting");
  CHECK(words.inflected("help", Form::gerund) == "helping");
}

TEST_CASE("irregular words come from the tables") {
  const Inflection words = tables();
  CHECK(words.inflected("make", Form::past) == "made");
  CHECK(words.inflected("take", Form::participle) == "taken");
  CHECK(words.inflected("refer", Form::gerund) == "referring");
  CHECK(words.inflected("child", Form::plural) == "children");
  CHECK(words.inflected("information", Form::plural) == "information");
  CHECK(words.is_irregular_past("took"));
  CHECK_FALSE(words.is_irregular_past("taken"));
}

TEST_CASE("a form leads back to every base that it may have") {
  CHECK(reads_as("made", {"make", Form::past}));
  CHECK(reads_as("made", {"make", Form::participle}));
  CHECK(reads_as("making", {"make", Form::gerund}));
  CHECK(reads_as("children", {"child", Form::plural}));
  CHECK(reads_as("stopped", {"stop", Form::past}));
  CHECK(reads_as("carries", {"carry", Form::third}));
  CHECK(reads_as("boxes", {"box", Form::plural}));
  CHECK(reads_as("lying", {"lie", Form::gerund}));
  CHECK(reads_as("make", {"make", Form::base}));
  CHECK_FALSE(reads_as("childs", {"child", Form::plural}));
}

TEST_CASE("a or an goes by the sound of the next word") {
  for (const char* word : {"hour", "honest", "apple", "MP", "NHS", "FBI", "8th", "11-year-old",
                           "18", "unimportant", "umbrella", "heir", "onerous"})
    CHECK(std::string(word) + ": " + std::string(indefinite_article(word)) ==
          std::string(word) + ": an");
  for (const char* word : {"unit", "house", "user", "European", "one-off", "NATO", "UK",
                           "10-year-old", "110", "university", "word"})
    CHECK(std::string(word) + ": " + std::string(indefinite_article(word)) ==
          std::string(word) + ": a");
}
