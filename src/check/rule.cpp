#include "check/rule.hpp"

#include <fmt/format.h>

namespace plainsong {

RuleSetting setting_of(std::string_view rule, const RuleSettings& settings) {
  RuleSetting found;
  for (const std::string_view id : {rule.substr(0, rule.find('.')), rule}) {
    const auto setting = settings.find(id);
    if (setting == settings.end()) continue;
    if (setting->second.on) found.on = setting->second.on;
    if (setting->second.limit) found.limit = setting->second.limit;
    if (setting->second.severity) found.severity = setting->second.severity;
  }
  return found;
}

std::optional<Finding> finding_of(const CheckRule& rule, const RuleSettings& settings,
                                  const std::string& what) {
  const RuleSetting setting = setting_of(rule.id, settings);
  if (!setting.on.value_or(true)) return std::nullopt;
  Finding finding;
  finding.severity = setting.severity.value_or(rule.severity);
  finding.rule = rule.id;
  finding.message = fmt::format("{}: {}", what, rule.reason);
  finding.remedy = rule.remedy;
  return finding;
}

}  // namespace plainsong
