#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>
#include <vector>

#include "check/document_rules.hpp"
#include "cli/checked.hpp"

namespace plainsong {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view sarif_schema = "https://json.schemastore.org/sarif-2.1.0.json";
constexpr std::string_view sarif_version = "2.1.0";

/// A path as a relative reference: all but unreserved characters and "/" are percent-encoded.
std::string as_uri(std::string_view path) {
  static constexpr std::string_view hex = "0123456789ABCDEF";
  std::string uri;
  for (const char c : path) {
    const auto byte = static_cast<unsigned char>(c);
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                       std::string_view("-._~/").find(c) != std::string_view::npos;
    if (plain) {
      uri += c;
    } else {
      uri += '%';
      uri += hex[byte >> 4U];
      uri += hex[byte & 0xFU];
    }
  }
  return uri;
}

Json location_of(const Found& one) {
  const bool inside = !one.finding.file.empty();
  const std::string path = inside ? one.path + "/" + one.finding.file : one.path;
  Json physical = {{"artifactLocation", {{"uri", as_uri(path)}}}};
  if (one.begin.line > 0)
    physical["region"] = {{"startLine", one.begin.line},
                          {"startColumn", one.begin.column},
                          {"endLine", one.end.line},
                          {"endColumn", one.end.column}};
  return {{"physicalLocation", std::move(physical)}};
}

/// Rules about documents say what they are about; those about packages only have their names.
Json described_rule(const std::string& id) {
  Json json = {{"id", id}};
  const auto rules = document_rules();
  const auto rule =
      std::find_if(rules.begin(), rules.end(), [&](const CheckRule& row) { return row.id == id; });
  if (rule == rules.end()) return json;
  json["shortDescription"] = {{"text", capitalised(rule->reason) + "."}};
  json["fullDescription"] = {{"text", rule->looks_at}};
  json["help"] = {{"text", capitalised(rule->remedy) + ". Source: " + std::string(rule->source)}};
  json["defaultConfiguration"] = {{"level", name_of(rule->severity)}};
  return json;
}

Json result_of(const Found& one, const std::vector<std::string>& rules) {
  const auto rule = std::lower_bound(rules.begin(), rules.end(), one.finding.rule);
  const std::string remedy =
      one.finding.remedy.empty() ? "" : " " + capitalised(one.finding.remedy) + ".";
  return {{"ruleId", one.finding.rule},
          {"ruleIndex", rule - rules.begin()},
          {"level", name_of(one.finding.severity)},
          {"message", {{"text", as_sentence(one.finding) + "." + remedy}}},
          {"locations", Json::array({location_of(one)})}};
}

}  // namespace

std::string checked_as_sarif(const Checked& checked, std::string_view version) {
  std::set<std::string> used;
  for (const Found& one : checked.found) used.insert(one.finding.rule);
  const std::vector<std::string> rules(used.begin(), used.end());
  Json described = Json::array();
  for (const std::string& rule : rules) described.push_back(described_rule(rule));
  Json results = Json::array();
  for (const Found& one : checked.found) results.push_back(result_of(one, rules));
  const Json driver = {
      {"name", "plainsong"}, {"version", version}, {"rules", std::move(described)}};
  const Json run = {{"tool", {{"driver", driver}}},
                    {"columnKind", "unicodeCodePoints"},
                    {"results", std::move(results)}};
  const Json log = {
      {"$schema", sarif_schema}, {"version", sarif_version}, {"runs", Json::array({run})}};
  return log.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace plainsong
