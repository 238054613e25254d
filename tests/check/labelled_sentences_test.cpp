#include <fmt/format.h>

#include <catch2/catch.hpp>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/file.hpp"
#include "checked_easily.hpp"

using namespace plainsong;
using plainsong::test::findings_in;

namespace {

constexpr double least_precision = 0.95;
constexpr double least_recall = 0.85;
constexpr int enough = 5;  ///< sentences with a rule, for its figures to mean something

using RuleIds = std::set<std::string, std::less<>>;

/// A sentence, and the rules that a person finds in it.
struct Labelled {
  std::string sentence;
  RuleIds rules;
};

/// How often a rule and a person agree, and where they do not.
struct Agreement {
  int both = 0;
  int rule_alone = 0;
  int person_alone = 0;
  std::string disagreed;

  double precision() const { return share(both, rule_alone); }

  double recall() const { return share(both, person_alone); }

 private:
  static double share(int part, int rest) {
    return part + rest == 0 ? 1.0 : static_cast<double>(part) / (part + rest);
  }
};

std::vector<std::string> split(const std::string& text, char at) {
  std::vector<std::string> parts;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find(at, begin), text.size());
    parts.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return parts;
}

std::vector<Labelled> labelled_sentences() {
  const std::string path = PLAINSONG_SOURCE_DIR "/tests/check/labelled_sentences.tsv";
  std::vector<Labelled> all;
  for (const std::string& line : split(read_file(path, largest_document), '\n')) {
    if (line.empty() || line.front() == '#') continue;
    const std::size_t tab = line.find('\t');
    REQUIRE(tab != std::string::npos);
    const std::vector<std::string> rules = split(line.substr(tab + 1), ',');
    all.push_back({line.substr(0, tab), {rules.begin(), rules.end()}});
  }
  return all;
}

RuleIds rules_found_in(const std::string& sentence) {
  RuleIds found;
  for (const Finding& finding : findings_in(sentence)) found.insert(finding.rule);
  return found;
}

void compare(const Labelled& labelled, std::map<std::string, Agreement>& agreements) {
  const RuleIds found = rules_found_in(labelled.sentence);
  for (const std::string& rule : found) {
    Agreement& agreement = agreements[rule];
    const bool agreed = labelled.rules.count(rule) == 1;
    ++(agreed ? agreement.both : agreement.rule_alone);
    if (!agreed) agreement.disagreed += "\n  only the rule: " + labelled.sentence;
  }
  for (const std::string& rule : labelled.rules) {
    if (found.count(rule) == 1) continue;
    ++agreements[rule].person_alone;
    agreements[rule].disagreed += "\n  only the person: " + labelled.sentence;
  }
}

void check_agreement(const std::string& rule, const Agreement& agreement) {
  INFO(fmt::format("{}: {} by both, {} by the rule alone, {} by the person alone{}", rule,
                   agreement.both, agreement.rule_alone, agreement.person_alone,
                   agreement.disagreed));
  CHECK(agreement.precision() >= least_precision);
  CHECK(agreement.recall() >= least_recall);
}

}  // namespace

TEST_CASE("the rules find what a person who did not write them finds in sentences") {
  std::map<std::string, Agreement> agreements;
  const std::vector<Labelled> sentences = labelled_sentences();
  CHECK(sentences.size() >= 60);
  for (const Labelled& labelled : sentences) compare(labelled, agreements);
  Agreement all;
  for (const auto& [rule, agreement] : agreements) {
    all.both += agreement.both;
    all.rule_alone += agreement.rule_alone;
    all.person_alone += agreement.person_alone;
    if (agreement.both + agreement.person_alone >= enough) check_agreement(rule, agreement);
  }
  check_agreement("all rules", all);
}
