#include "check/easy_read.hpp"

#include <algorithm>

#include "check/document_view.hpp"
#include "check/easy_read_table.hpp"
#include "young/syntax.hpp"

namespace plainsong {
namespace {

/// Longer than any sentence that a person wrote: only its length is found, which keeps the time
/// linear.
constexpr std::size_t longest_looked_into = 4000;  // bytes

struct RuleInForce {
  const EasyReadRow* row = nullptr;
  RuleFinder finder;
};

std::vector<RuleInForce> in_force(const RuleSettings& settings, Findings& findings) {
  std::vector<RuleInForce> rules;
  for (const EasyReadRow& row : easy_read_rows()) {
    const RuleSetting setting = setting_of(row.rule.id, settings);
    if (!setting.on.value_or(true)) continue;
    const int limit = setting.limit.value_or(row.rule.limit);
    rules.push_back({&row, RuleFinder(row.rule, static_cast<std::size_t>(std::max(0, limit)),
                                      setting.severity.value_or(row.rule.severity), findings)});
  }
  return rules;
}

}  // namespace

std::vector<CheckRule> easy_read_rules() {
  std::vector<CheckRule> rules;
  for (const EasyReadRow& row : easy_read_rows()) rules.push_back(row.rule);
  return rules;
}

Findings check_easy_read(const Document& document, const Words& words,
                         const RuleSettings& settings) {
  Findings found;
  const DocumentView view(document, words);
  std::vector<RuleInForce> rules = in_force(settings, found);
  SyntaxReader reader(words.analyzer.get(), view.names);
  for (const SentenceView& sentence : view.sentences) {
    const bool endless = sentence.bytes.size() > longest_looked_into;
    const SentenceReading reading(sentence.bytes, sentence.tokens, endless ? nullptr : &reader);
    for (RuleInForce& rule : rules)
      if (rule.row->look_at_sentence != nullptr &&
          (!endless || rule.row->rule.id == "easy.sentence-length"))
        rule.row->look_at_sentence({view, sentence, reading}, rule.finder);
  }
  for (RuleInForce& rule : rules)
    if (rule.row->look_at_document != nullptr) rule.row->look_at_document(view, rule.finder);
  std::stable_sort(found.begin(), found.end(), [](const Finding& one, const Finding& other) {
    return one.span.begin < other.span.begin;
  });
  return found;
}

}  // namespace plainsong
