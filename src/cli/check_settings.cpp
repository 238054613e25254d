#include "cli/check_settings.hpp"

#include <fmt/format.h>
#include <toml++/toml.h>

#include <algorithm>
#include <limits>
#include <optional>

#include "base/failure.hpp"
#include "base/file.hpp"
#include "check/document_rules.hpp"

namespace plainsong {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t largest_settings = std::size_t{1} << 20U;
constexpr const char* file_name = "plainsong.toml";

std::optional<Severity> severity_named(std::string_view name) {
  for (const Severity severity : {Severity::note, Severity::warning, Severity::error})
    if (name_of(severity) == name) return severity;
  return std::nullopt;
}

/// Reads the table [check] of one file.
class SettingsReader {
 public:
  explicit SettingsReader(fs::path file) : file_(std::move(file)) {}

  CheckSettings read() {
    try {
      const toml::table all = toml::parse(read_file(file_, largest_settings), file_.string());
      if (const toml::node* const check = all.get("check")) read_check(*check);
    } catch (const toml::parse_error& problem) {
      refuse(problem.source(), std::string(problem.description()));
    }
    return std::move(settings_);
  }

 private:
  [[noreturn]] void refuse(const toml::source_region& at, const std::string& what) const {
    throw Failure(Trouble::input,
                  fmt::format("{}:{}:{}: {}", file_.string(), at.begin.line, at.begin.column, what),
                  "plainsong check --rules lists what can be set");
  }

  void read_check(const toml::node& node) {
    const toml::table* const check = node.as_table();
    if (check == nullptr) refuse(node.source(), "check is no table: write [check]");
    for (const auto& [key, value] : *check) {
      if (key == "fail-on")
        read_fail_on(value);
      else
        read_kind(std::string(key.str()), value);
    }
  }

  void read_fail_on(const toml::node& node) {
    settings_.fail_on = node.value_or(std::string());
    if (settings_.fail_on != "error" && settings_.fail_on != "warning")
      refuse(node.source(), R"(fail-on is "error" or "warning")");
  }

  /// `[check.easy]`: a table of rules; or `easy = false`.
  void read_kind(const std::string& kind, const toml::node& node) {
    const auto rules = document_rules();
    const bool known = std::any_of(rules.begin(), rules.end(), [&](const CheckRule& rule) {
      return rule.id.starts_with(kind + ".");
    });
    if (!known) refuse(node.source(), fmt::format("there are no rules \"{}\"", kind));
    const toml::table* const table = node.as_table();
    if (table == nullptr) {
      settings_.rules[kind] = setting_of(node, kind);
      return;
    }
    for (const auto& [key, value] : *table) {
      const std::string id = fmt::format("{}.{}", kind, key.str());
      const bool there = std::any_of(rules.begin(), rules.end(),
                                     [&](const CheckRule& rule) { return rule.id == id; });
      if (!there) refuse(value.source(), fmt::format("there is no rule \"{}\"", id));
      settings_.rules[id] = setting_of(value, id);
    }
  }

  [[nodiscard]] RuleSetting setting_of(const toml::node& node, const std::string& id) const {
    RuleSetting setting;
    if (const toml::table* const table = node.as_table()) {
      for (const auto& [key, value] : *table) {
        if (key == "on" && value.is_boolean())
          setting.on = value.value<bool>();
        else if (key == "limit" && value.is_integer())
          setting.limit = limit_of(value, id);
        else if (key == "severity" && value.is_string())
          setting.severity = severity_of(value, id);
        else
          refuse(value.source(), fmt::format("{} takes on = true or false, limit = a whole number, "
                                             "severity = \"note\", \"warning\" or \"error\"",
                                             id));
      }
    } else if (node.is_boolean()) {
      setting.on = node.value<bool>();
    } else if (node.is_integer()) {
      setting.limit = limit_of(node, id);
    } else {
      setting.severity = severity_of(node, id);
    }
    return setting;
  }

  [[nodiscard]] int limit_of(const toml::node& node, const std::string& id) const {
    const auto limit = node.value<std::int64_t>();
    if (!limit || *limit < 0 || *limit > std::numeric_limits<int>::max())
      refuse(node.source(), fmt::format("the limit of {} is a whole number from 0", id));
    return static_cast<int>(*limit);
  }

  [[nodiscard]] Severity severity_of(const toml::node& node, const std::string& id) const {
    const auto severity = severity_named(node.value_or(std::string()));
    if (!severity)
      refuse(node.source(),
             fmt::format(R"({} is true, false, a limit, "note", "warning" or "error")", id));
    return *severity;
  }

  fs::path file_;
  CheckSettings settings_;
};

}  // namespace

CheckSettings settings_for(const fs::path& document) {
  std::error_code error;
  fs::path folder = fs::absolute(document == "-" ? fs::path("here") : document, error);
  if (error) return {};
  while (folder.has_parent_path() && folder.parent_path() != folder) {
    folder = folder.parent_path();
    const fs::path file = folder / file_name;
    if (fs::is_regular_file(file, error)) return SettingsReader(file).read();
  }
  return {};
}

}  // namespace plainsong
