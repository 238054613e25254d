#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "base/diagnostic.hpp"
#include "check/finding.hpp"

namespace plainsong {

/// What one rule asks of a document. docs/checks.md says the same of each, and a test holds it.
struct CheckRule {
  std::string_view id;        ///< "easy.sentence-length"
  Severity severity{};        ///< of its findings, where nothing else is set
  int limit = 0;              ///< what is still allowed; 0 for rules that have none
  std::string_view unit;      ///< what the limit counts: "words"; empty without one
  std::string_view looks_at;  ///< exactly what is found
  std::string_view reason;    ///< why it matters
  std::string_view remedy;    ///< what to do: one sentence without its full stop
  std::string_view source;    ///< who asks for it
};

/// What somebody wants of a rule, over what the table says.
struct RuleSetting {
  std::optional<bool> on;
  std::optional<int> limit;
  std::optional<Severity> severity;
  bool operator==(const RuleSetting&) const = default;
};

/// By the rules' ids; "easy" stands for all rules whose ids start with "easy.".
using RuleSettings = std::map<std::string, RuleSetting, std::less<>>;

/// What is set for a rule: by its own id over what is set for all of its kind.
RuleSetting setting_of(std::string_view rule, const RuleSettings& settings);

/// What a rule has found: `what` ("27 words") and why it matters. Nothing where the rule is
/// switched off.
std::optional<Finding> finding_of(const CheckRule& rule, const RuleSettings& settings,
                                  const std::string& what);

}  // namespace plainsong
