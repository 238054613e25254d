#include "language/analysis.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <string>
#include <thread>
#include <vector>

#include "language/models.hpp"
#include "language/parser.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

/// "Children nsubj→laugh laugh root . punct→laugh", without the marks.
std::string tree_of(std::string_view sentence) {
  const Analysis analysis = testing::shipped_analyzer().analyse(sentence);
  std::string line;
  for (const Word& word : analysis.words) {
    if (word.upos == Upos::punct) continue;
    if (!line.empty()) line += ' ';
    line += std::string(slice(sentence, word.span)) + ":" + std::string(name_of(word.relation));
    if (word.head < 0) continue;
    line += ">";
    line += slice(sentence, analysis.words[static_cast<std::size_t>(word.head)].span);
  }
  return line;
}

std::string lemmas_of(std::string_view sentence) {
  std::string line;
  for (const Word& word : testing::shipped_analyzer().analyse(sentence).words) {
    if (!line.empty()) line += ' ';
    line += word.lemma;
  }
  return line;
}

const Word& word_called(const Analysis& analysis, std::string_view sentence,
                        std::string_view form) {
  const auto found =
      std::find_if(analysis.words.begin(), analysis.words.end(),
                   [&](const Word& word) { return slice(sentence, word.span) == form; });
  REQUIRE(found != analysis.words.end());
  return *found;
}

/// What is wrong with a tree, or nothing.
std::string broken_tree(const Analysis& analysis) {
  const auto size = static_cast<std::int32_t>(analysis.words.size());
  std::int32_t tops = 0;
  for (std::int32_t at = 0; at < size; ++at) {
    const Word& word = analysis.words[static_cast<std::size_t>(at)];
    if (word.head < -1 || word.head >= size || word.head == at) return "a head out of range";
    if ((word.head < 0) != (word.relation == Relation::root)) return "a root that is none";
    tops += word.head < 0 ? 1 : 0;
    std::int32_t up = at;
    for (std::int32_t steps = 0; up >= 0; up = analysis.words[static_cast<std::size_t>(up)].head)
      if (++steps > size) return "a circle";
  }
  if (size > 0 && tops != 1) return "not one top";
  for (const Word& word : analysis.words) {
    if (word.head < 0) continue;
    const auto at = static_cast<std::int32_t>(&word - analysis.words.data());
    const auto [first, last] = std::minmax(at, word.head);
    for (std::int32_t inside = first + 1; inside < last; ++inside) {
      const std::int32_t head = analysis.words[static_cast<std::size_t>(inside)].head;
      if (head < first || head > last) return "two arcs cross";
    }
  }
  return {};
}

std::string random_bytes(unsigned seed, std::size_t size) {
  std::string bytes;
  for (std::size_t at = 0; at < size; ++at) {
    seed = seed * 1664525U + 1013904223U;
    bytes += seed % 5 == 0 ? ' ' : static_cast<char>(seed >> 24U);
  }
  return bytes;
}

}  // namespace

TEST_CASE("a plain sentence has its subject, its verb and its object") {
  CHECK(tree_of("The charity helps children.") ==
        "The:det>charity charity:nsubj>helps helps:root children:obj>helps");
}

TEST_CASE("a passive has its own subject, auxiliary and agent") {
  CHECK(tree_of("The report was written by the council.") ==
        "The:det>report report:nsubj:pass>written was:aux:pass>written written:root "
        "by:case>council the:det>council council:obl:agent>written");
}

TEST_CASE("two clauses are joined at their verbs") {
  CHECK(tree_of("The rain stopped and the children went home.") ==
        "The:det>rain rain:nsubj>stopped stopped:root and:cc>went the:det>children "
        "children:nsubj>went went:conj>stopped home:advmod>went");
}

TEST_CASE("a relative clause hangs under its noun, an adverbial one under its verb") {
  const std::string_view who = "The people who care for us are kind.";
  const Analysis relative = testing::shipped_analyzer().analyse(who);
  const Word& care = word_called(relative, who, "care");
  CHECK(care.relation == Relation::acl_relcl);
  CHECK(slice(who, relative.words[static_cast<std::size_t>(care.head)].span) == "people");

  const std::string_view because = "We stayed inside because it rained.";
  const Analysis adverbial = testing::shipped_analyzer().analyse(because);
  const Word& rained = word_called(adverbial, because, "rained");
  CHECK(rained.relation == Relation::advcl);
  CHECK(slice(because, adverbial.words[static_cast<std::size_t>(rained.head)].span) == "stayed");
}

TEST_CASE("the likeliest word is taken for the verb of a whole sentence that would have none") {
  const Analyzer& english = testing::shipped_analyzer();
  const std::string_view share = "The share of children who walk to school rose to 40% in May.";
  const Analysis words = english.analyse(share);
  CHECK(word_called(words, share, "rose").xpos == Xpos::nn);
  CHECK_FALSE(words.assumed_verb);

  const auto whole = english.with_verb(share, words, "");
  REQUIRE(whole);
  REQUIRE(whole->assumed_verb);
  CHECK(slice(share, whole->words[*whole->assumed_verb].span) == "rose");
  CHECK(whole->words[*whole->assumed_verb].relation == Relation::root);
  CHECK(word_called(*whole, share, "rose").lemma == "rise");
  CHECK(english.with_verb(share, words, "rose") == whole);
  CHECK_FALSE(english.with_verb(share, words, "school"));

  const std::string_view plain = "The charity helps children.";
  CHECK_FALSE(english.with_verb(plain, english.analyse(plain), ""));
  CHECK_FALSE(english.with_verb("", english.analyse(""), ""));
}

TEST_CASE("two models agree on what is plain") {
  for (const Word& word : testing::shipped_analyzer().analyse("The charity helps children.").words)
    CHECK(word.agreed);
}

TEST_CASE("a word's base form follows its part of speech") {
  CHECK(lemmas_of("The children's feet weren't hurting.") == "the child 's foot be not hurt .");
  CHECK(lemmas_of("She's gone to better schools than Chris has.") ==
        "she have go to good school than Chris have .");
  CHECK(lemmas_of("They were hoping, stopping and studying.") == "they be hope , stop and study .");
}

TEST_CASE("a word's features are what its form says") {
  const std::string_view sentence = "She was told that the schools are not bigger.";
  const Analysis analysis = testing::shipped_analyzer().analyse(sentence);
  CHECK(word_called(analysis, sentence, "She").features ==
        Features{.number = GrammaticalNumber::singular, .person = 3});
  CHECK(word_called(analysis, sentence, "told").features ==
        Features{.tense = Tense::past, .verb_form = VerbForm::participle, .passive = true});
  CHECK(word_called(analysis, sentence, "schools").features.number == GrammaticalNumber::plural);
  CHECK(word_called(analysis, sentence, "not").features.negative);
  CHECK(word_called(analysis, sentence, "bigger").features.degree == Degree::comparative);
}

TEST_CASE("a verb whose form does not tell agrees with its subject") {
  const std::string_view sentence = "The children were seen, but I knew.";
  const Analysis analysis = testing::shipped_analyzer().analyse(sentence);
  CHECK(word_called(analysis, sentence, "were").features.number == GrammaticalNumber::plural);
  CHECK(word_called(analysis, sentence, "were").features.person == 3);
  CHECK(word_called(analysis, sentence, "knew").features.person == 1);
}

TEST_CASE("what hangs under a word is one stretch of the sentence") {
  const std::string_view sentence = "The people who care for us are kind.";
  const Analysis analysis = testing::shipped_analyzer().analyse(sentence);
  const std::vector<Span> spans = subtree_spans(analysis);
  const Word& people = word_called(analysis, sentence, "people");
  const auto at = static_cast<std::size_t>(&people - analysis.words.data());
  CHECK(slice(sentence, spans[at]) == "The people who care for us");
  CHECK(dependants(analysis)[at].size() == 2);
}

TEST_CASE("curly quotes and dashes are analysed as straight ones are, and stay in place") {
  const std::string_view sentence = "“It’s fine” – she said.";
  const Analysis analysis = testing::shipped_analyzer().analyse(sentence);
  std::string written;
  for (const Word& word : analysis.words) written += std::string(slice(sentence, word.span)) + "|";
  CHECK(written == "“|It|’s|fine|”|–|she|said|.|");
  CHECK(analysis.words.front().upos == Upos::punct);
}

TEST_CASE("nothing to analyse is said to be empty") {
  CHECK(testing::shipped_analyzer().analyse("").status == AnalysisStatus::empty);
  CHECK(testing::shipped_analyzer().analyse(" \t\n ").status == AnalysisStatus::empty);
}

TEST_CASE("a sentence that is too long is tagged, but has no tree to trust") {
  std::string sentence;
  for (std::size_t at = 0; at <= most_parsed_words; ++at) sentence += "word ";
  const Analysis analysis = testing::shipped_analyzer().analyse(sentence);
  CHECK(analysis.status == AnalysisStatus::too_long);
  CHECK(analysis.words.size() == most_parsed_words + 1);
  CHECK(broken_tree(analysis).empty());
  CHECK(std::none_of(analysis.words.begin(), analysis.words.end(),
                     [](const Word& word) { return word.agreed; }));
}

TEST_CASE("any bytes give one projective tree whose words leave out only white space") {
  for (unsigned seed = 0; seed < 60; ++seed) {
    const std::string bytes = random_bytes(seed, 20 * seed);
    const Analysis analysis = testing::shipped_analyzer().analyse(bytes);
    REQUIRE(broken_tree(analysis).empty());
    std::uint32_t at = 0;
    for (const Word& word : analysis.words) {
      REQUIRE(is_blank(slice(bytes, {at, word.span.begin})));
      REQUIRE_FALSE(word.span.empty());
      at = word.span.end;
    }
    REQUIRE(is_blank(std::string_view(bytes).substr(at)));
  }
}

TEST_CASE("a very long word, and brackets in brackets, take no long time") {
  const std::string word(100000, 'a');
  CHECK(testing::shipped_analyzer().analyse(word).words.size() == 1);
  const std::string brackets = std::string(60, '(') + "x" + std::string(60, ')');
  CHECK(broken_tree(testing::shipped_analyzer().analyse(brackets)).empty());
}

TEST_CASE("threads that share an analyzer get what one alone gets") {
  const std::vector<std::string> sentences = {
      "The council, which met on Monday, agreed to help.",
      "Because it rained, the fair was closed and everyone went home.",
      "She can't say who's there; nobody can."};
  std::vector<Analysis> alone;
  for (const std::string& sentence : sentences)
    alone.push_back(testing::shipped_analyzer().analyse(sentence));
  std::vector<char> same(4, 0);
  {
    std::vector<std::jthread> threads;
    for (char& result : same)
      threads.emplace_back([&] {
        result = 1;
        for (int round = 0; round < 10; ++round)
          for (std::size_t at = 0; at < sentences.size(); ++at)
            if (testing::shipped_analyzer().analyse(sentences[at]) != alone[at]) result = 0;
      });
  }
  CHECK(std::count(same.begin(), same.end(), 1) == 4);
}

TEST_CASE("what was analysed before changes no answer") {
  const std::string whole = "She met the mayor, who led it, and wrote to the council in May.";
  const std::string part = "She met the mayor and wrote to the council.";
  const Analysis first = testing::shipped_analyzer().analyse(part);
  const Analysis between = testing::shipped_analyzer().analyse(whole);
  CHECK(testing::shipped_analyzer().analyse(part) == first);
  CHECK(testing::shipped_analyzer().analyse(whole) == between);
  const std::string models[] = {testing::shipped_model("tagger.model"),
                                testing::shipped_model("parser.model"),
                                testing::shipped_model("second-parser.model")};
  std::string trouble;
  const auto fresh = EnglishAnalyzer::read({models[0], models[1], models[2]}, trouble);
  REQUIRE(fresh);
  CHECK(fresh->analyse(whole) == between);
}

TEST_CASE("an analyzer says which of its models cannot be read") {
  const std::string tagger = testing::shipped_model("tagger.model");
  const std::string parser = testing::shipped_model("parser.model");
  std::string trouble;
  CHECK_FALSE(EnglishAnalyzer::read({tagger, parser, tagger}, trouble));
  CHECK(trouble == "the second parser's model: it is another kind of model");
  CHECK_FALSE(EnglishAnalyzer::read({tagger, parser.substr(0, 100), parser}, trouble));
  CHECK(trouble == "the parser's model: it is cut off");
}

TEST_CASE("an analyzer is named after its models") {
  CHECK(testing::shipped_analyzer().id().substr(0, 8) == "english ");
}

}  // namespace plainsong
