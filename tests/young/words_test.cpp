#include "young/words.hpp"
#include "young/circles.hpp"

#include "text/utf8.hpp"
#include "young/young.hpp"

#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

using namespace plainsong;

namespace {

/// What is wrong with one list, a line for each.
std::string findings(const std::string& file, const std::string& table) {
  Diagnostics diagnostics;
  const Words words = load_words({{file, table}}, diagnostics);
  check_circles(words, diagnostics);
  std::string lines;
  for (const Diagnostic& found : diagnostics)
    lines += "[" + found.code + "] " + found.message + "\n";
  return lines;
}

std::map<std::string, std::string> real_files() {
  std::map<std::string, std::string> files;
  for (const auto& entry :
       std::filesystem::directory_iterator(std::string(PLAINSONG_SOURCE_DIR) + "/voices/en")) {
    if (entry.path().extension() != ".tsv") continue;
    std::ifstream file(entry.path(), std::ios::binary);
    std::stringstream bytes;
    bytes << file.rdbuf();
    files[entry.path().filename().string()] = bytes.str();
  }
  return files;
}

}  // namespace

TEST_CASE("lists that are missing are empty") {
  Diagnostics diagnostics;
  CHECK(load_words({}, diagnostics).phrases.rows().empty());
  CHECK(diagnostics.empty());
}

TEST_CASE("what is wrong with a row is said with its file and line") {
  CHECK(findings("phrases.tsv", "# wordy\na b\tc\n") ==
        "[words.columns] phrases.tsv:2: 2 columns, where there should be 4\n");
  CHECK(findings("phrases.tsv", "a b\t\t\t\n") ==
        "[words.empty] phrases.tsv:1: column 2 is empty\n");
  CHECK(findings("phrases.tsv", "b\tx\t\t\na\ty\t\t\n") ==
        "[words.unsorted] phrases.tsv:2: \"a\" should stand before \"b\"\n");
  CHECK(findings("phrases.tsv", "a\tx\t\t\na\ty\t\t\n") ==
        "[words.duplicate] phrases.tsv:2: \"a\" stands here a second time\n");
  CHECK(
      findings("idioms.tsv", "~get going\tstart\t\t\n") ==
      "[words.marks] idioms.tsv:1: \"~get going\" and \"start\" do not have one ~ each, or none\n");
  CHECK(findings("idioms.tsv", "on board\tin one's mind\t\t\n") ==
        "[words.marks] idioms.tsv:1: \"in one's mind\" has a one's that \"on board\" has not\n");
  CHECK(
      findings("idioms.tsv", "~take … on board\t~listen to\t\t\n") ==
      "[words.marks] idioms.tsv:1: \"~take … on board\" would lose the words in place of the …\n");
  CHECK(findings("idioms.tsv", "~back …\t~help …\t\t\n") ==
        "[words.marks] idioms.tsv:1: \"~back …\" would lose the words in place of the …\n");
  CHECK(findings("phrases.tsv", "a b\tc\tnear:x\t\n") ==
        "[words.guard] phrases.tsv:1: \"near:x\" is no condition\n");
  CHECK(findings("replace.tsv", "big\tthing\tlarge\tyes\t\t\n") ==
        "[words.part] replace.tsv:1: \"thing\" is no part of speech\n");
  CHECK(findings("replace.tsv", "big\tadjective\tlarge\tmaybe\t\t\n") ==
        "[words.sure] replace.tsv:1: \"maybe\" is neither yes nor tagged\n");
  CHECK(findings("phrases.tsv", "not unlike\tlike\t\t\n") ==
        "[words.refused] phrases.tsv:1: \"like\" for \"not unlike\" is not used: The sense of "
        "\"not\" would be lost.\n");
}

TEST_CASE("rows that lead round in a circle are found") {
  CHECK(findings("phrases.tsv", "big cat\tlarge cat\t\t\nlarge cat\tbig cat\t\t\n") ==
        "[words.circle] phrases.tsv:1: \"big cat\" leads back to itself\n[words.circle] "
        "phrases.tsv:2: \"large cat\" leads back to itself\n");
}

TEST_CASE("a plain side may not be harder than what it stands for") {
  Diagnostics diagnostics;
  const Words words = load_words({{"difficulty.tsv", "aid\t20\t1\t0\nassistance\t20\t3\t0\n"},
                                  {"replace.tsv", "aid\tnoun\tassistance\tyes\t\tx\n"}},
                                 diagnostics);
  CHECK(words.replacements.rows().empty());
  REQUIRE(diagnostics.size() == 1);
  CHECK(diagnostics.front().message == "replace.tsv:1: \"assistance\" is harder than \"aid\"");
}

TEST_CASE("what goes behind an object may be nothing") {
  Diagnostics diagnostics;
  std::map<std::string, std::string> files = real_files();
  files["replace.tsv"] = "~enlighten\tverb\t~tell …\tyes\t\tplain\n";
  const Words words = load_words(files, diagnostics);
  CHECK(simplify_line("We enlighten them.", words, {}) == "We tell them.");
}

TEST_CASE("a meaning is one short sentence") {
  CHECK(findings("glossary.tsv", "x\t\tAn x is a y\t\t\n") ==
        "[words.meaning] glossary.tsv:1: the meaning of \"x\" does not end with a full stop\n");
  CHECK(findings("glossary.tsv", "x\t\tAn x is a y. It is old.\t\t\n") ==
        "[words.meaning] glossary.tsv:1: the meaning of \"x\" is not one sentence\n");
  CHECK(findings("glossary.tsv", "x\t\tAn x is a a a a a a a a a a a a a a.\t\t\n") ==
        "[words.meaning] glossary.tsv:1: the meaning of \"x\" has 17 words, more than 15\n");
}

TEST_CASE("the lists that come with plainsong are in order") {
  Diagnostics diagnostics;
  const Words words = load_words(real_files(), diagnostics);
  check_circles(words, diagnostics);
  CHECK(words.contractions.size() > 20);
  for (const Diagnostic& found : diagnostics) {
    UNSCOPED_INFO(found.message);
    CHECK(found.code.empty());
  }
}

TEST_CASE("there are enough words, phrases, idioms and meanings") {
  Diagnostics diagnostics;
  const Words words = load_words(real_files(), diagnostics);
  CHECK(words.replacements.rows().size() >= 1000);
  CHECK(words.idioms.rows().size() >= 400);
  CHECK(words.phrases.rows().size() >= 300);
  CHECK(words.glossary.terms().size() >= 400);
}

TEST_CASE("no phrase is in two lists") {
  Diagnostics diagnostics;
  const Words words = load_words(real_files(), diagnostics);
  std::map<std::string, std::string> seen;
  for (const PhraseTable* const table : {&words.phrases, &words.idioms, &words.idiom_advice})
    for (const PhraseRow& row : table->rows()) {
      const std::string hard = row.rule.substr(row.rule.find(':') + 1);
      const auto [place, is_new] = seen.emplace(hard, row.rule);
      UNSCOPED_INFO(row.rule << " is also " << place->second);
      CHECK(is_new);
    }
}

TEST_CASE("the lists are spelled as in Britain") {
  Diagnostics diagnostics;
  const Words words = load_words(real_files(), diagnostics);
  const std::vector<std::string> american = {
      "color",     "favor",    "behavior",   "center",  "theater", "traveled",
      "traveling", "defense",  "offense",    "organiz", "realiz",  "recogniz",
      "analyz",    "apologiz", "catalog ",   "gray",    "honor",   "neighbor",
      "skillful",  "fulfill ", "enrollment", "mom "};
  const auto check = [&](const std::string& plain, const std::string& where) {
    for (const std::string& spelling : american) {
      INFO(where << ": " << plain);
      CHECK((plain + " ").find(spelling) == std::string::npos);
    }
  };
  for (const PhraseTable* const table : {&words.phrases, &words.idioms, &words.replacements,
                                         &words.idiom_advice, &words.wordy_advice})
    for (const PhraseRow& row : table->rows()) check(row.plain, row.rule);
  for (const Term& term : words.glossary.terms()) check(term.meaning, term.term);
}

/// Long, but ten-year-olds use them; the others that may stand in a meaning are explained.
bool is_known(const std::string& word) {
  static const std::set<std::string> all = {
      "activities",  "alcohol",     "activity",    "ambulance",   "bacteria",   "barriers",
      "camera",      "coastguard",  "comfortable", "countryside", "criminals",  "disability",
      "disabled",    "emergency",   "emissions",   "energy",      "experience", "headset",
      "illnesses",   "injuries",    "injury",      "inspectors",  "internet",   "material",
      "nursery",     "online",      "operations",  "ordinary",    "parliament", "politician",
      "politicians", "punishment",  "regularly",   "reporters",   "savings",    "university",
      "usually",     "vehicles",    "volunteer",   "celebrates",  "political",  "lesbian",
      "bisexual",    "transgender", "admissions",  "disable",     "injure"};
  return all.contains(word);
}

TEST_CASE("what is advised for a wordy phrase has fewer words") {
  Diagnostics diagnostics;
  const Words words = load_words(real_files(), diagnostics);
  const auto count = [](std::string_view phrase) {
    static const std::set<std::string> small = {"a",   "an",   "the",  "be",    "is", "are",
                                                "was", "were", "been", "being", "am"};
    const std::vector<Lexeme> all = lexemes(phrase);
    return std::count_if(all.begin(), all.end(), [](const Lexeme& token) {
      return token.kind != LexemeKind::mark && !small.contains(token.folded);
    });
  };
  for (const PhraseRow& row : words.wordy_advice.rows()) {
    const std::string phrase = row.rule.substr(row.rule.find(':') + 1);
    std::string_view advice = row.plain;
    while (!advice.empty()) {
      const std::size_t end = std::min(advice.find("; "), advice.size());
      INFO(phrase << ": " << advice.substr(0, end));
      CHECK(count(advice.substr(0, end)) < count(phrase));
      advice.remove_prefix(std::min(end + 2, advice.size()));
    }
  }
}

TEST_CASE("what is advised for a figure of speech is said in easy words") {
  Diagnostics diagnostics;
  const Words words = load_words(real_files(), diagnostics);
  // A little harder than a meaning may be: an editor reads this, and the phrase is about them.
  const std::set<std::string> harder = {
      "amazing",       "disappointment", "disappointed",  "experiences", "unusual",
      "excitement",    "embarrassing",   "relationship",  "community",   "cinemas",
      "information",   "operation",      "supporters",    "unlucky",     "surprisingly",
      "amazingly",     "communities",    "disobey",       "messily",     "paperwork",
      "applications",  "british",        "championships", "charities",   "charity",
      "complicated",   "journalists",    "mps",           "musician",    "photographer",
      "photographers", "scientist",      "surrounded",    "untidy",      "volunteers"};
  for (const PhraseRow& row : words.idiom_advice.rows()) {
    INFO(row.rule << ": " << row.plain);
    CHECK_FALSE(row.plain.empty());
    for (const Lexeme& token : lexemes(row.plain))
      if (token.kind == LexemeKind::word && !is_known(token.folded) &&
          !harder.contains(token.folded)) {
        INFO(token.folded);
        CHECK(words.difficulty.of(token.folded, words.inflection) < hard_from);
      }
  }
}

TEST_CASE("a meaning is said in easy words") {
  Diagnostics diagnostics;
  const Words words = load_words(real_files(), diagnostics);
  for (const Term& term : words.glossary.terms()) {
    const std::vector<Lexeme> all = lexemes(term.meaning);
    for (std::size_t at = 0; at < all.size(); ++at) {
      const Lexeme& token = all[at];
      const bool name = starts_with_capital(slice(term.meaning, token.span));
      const bool own = lower(term.term).find(token.folded.substr(0, 5)) != std::string::npos;
      const bool explained =
          words.glossary.match(term.meaning, all, at, words.inflection).has_value();
      if (token.kind != LexemeKind::word || name || own || explained || is_known(token.folded))
        continue;
      INFO(term.term << ": " << token.folded);
      CHECK(words.difficulty.of(token.folded, words.inflection) <= hard_from);
    }
  }
}
