#include "check/document_rules.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "check/easy_read.hpp"
#include "check/faithful.hpp"
#include "check/sound_check.hpp"
#include "text/utf8.hpp"

namespace plainsong {

std::vector<CheckRule> document_rules() {
  std::vector<CheckRule> rules = easy_read_rules();
  for (const auto kind : {faithful_rules(), sound_rules()})
    rules.insert(rules.end(), kind.begin(), kind.end());
  std::stable_sort(rules.begin(), rules.end(),
                   [](const CheckRule& one, const CheckRule& other) { return one.id < other.id; });
  return rules;
}

std::string rules_as_markdown() {
  std::string out;
  for (const CheckRule& rule : document_rules()) {
    fmt::format_to(std::back_inserter(out), "### {}\n\n{}\n\n", rule.id, rule.looks_at);
    if (!rule.unit.empty() || rule.limit != 0)
      fmt::format_to(std::back_inserter(out), "- Limit: {}{}{}\n", rule.limit,
                     rule.unit.empty() ? "" : " ", rule.unit);
    fmt::format_to(std::back_inserter(out), "- Severity: {}\n", name_of(rule.severity));
    fmt::format_to(std::back_inserter(out), "- Why: {}.\n", rule.reason);
    fmt::format_to(std::back_inserter(out), "- What to do: {}.\n", rule.remedy);
    fmt::format_to(std::back_inserter(out), "- Source: {}.\n\n", rule.source);
  }
  return out;
}

}  // namespace plainsong
