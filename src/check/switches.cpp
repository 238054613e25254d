#include "check/switches.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <vector>

#include "text/utf8.hpp"

namespace plainsong {
namespace {

constexpr std::string_view opening = "<!--";
constexpr std::string_view closing = "-->";
constexpr std::string_view keyword = "plainsong-check";
constexpr std::size_t longest_comment = 1000;  // bytes

/// From here on, one rule or one kind of rule is off, or on again; an empty name is all.
struct Switch {
  std::size_t at = 0;
  bool off = false;
  std::string name;
};

std::vector<std::string> names_in_list(std::string_view list) {
  std::vector<std::string> names;
  while (!list.empty()) {
    const std::size_t end = std::min(list.find_first_of(", \n\t"), list.size());
    if (end > 0) names.emplace_back(list.substr(0, end));
    list.remove_prefix(std::min(end + 1, list.size()));
  }
  return names;
}

/// What one comment says: "off", "on: easy.idiom". False where it says something else.
bool read_comment(std::string_view words, std::size_t at, std::vector<Switch>& switches) {
  const std::size_t colon = std::min(words.find(':'), words.size());
  const std::string_view what = trimmed(words.substr(0, colon));
  if (what != "off" && what != "on") return false;
  const bool off = what == "off";
  if (colon == words.size()) {
    switches.push_back({at, off, {}});
    return true;
  }
  const std::vector<std::string> names = names_in_list(trimmed(words.substr(colon + 1)));
  for (const std::string& name : names) switches.push_back({at, off, name});
  return !names.empty();
}

std::vector<Switch> switches_in(std::string_view source, Findings& findings) {
  std::vector<Switch> switches;
  for (std::size_t at = source.find(opening); at != std::string_view::npos;
       at = source.find(opening, at + opening.size())) {
    const std::string_view rest = source.substr(at + opening.size(), longest_comment);
    const std::string_view inside = trimmed(rest.substr(0, rest.find(closing)));
    if (!inside.starts_with(keyword)) continue;
    if (read_comment(trimmed(inside.substr(keyword.size())), at, switches)) continue;
    Finding odd;
    odd.severity = Severity::warning;
    odd.rule = "check.comment";
    odd.message = "this comment switches nothing";
    odd.remedy = "write <!-- plainsong-check off: easy.idiom --> or on: easy.idiom";
    odd.span = span_of(at, at + opening.size() + keyword.size());
    findings.push_back(std::move(odd));
  }
  return switches;
}

bool is_about(const Switch& one, std::string_view rule) {
  if (one.name.empty() || one.name == rule) return true;
  return rule.starts_with(one.name) && rule.substr(one.name.size()).starts_with('.');
}

bool is_off(const Finding& finding, const std::vector<Switch>& switches) {
  const bool whole = finding.span == Span{};
  bool off = false;
  for (const Switch& one : switches) {
    if (!whole && one.at > finding.span.begin) break;
    if (is_about(one, finding.rule)) off = one.off || (whole && off);
  }
  return off;
}

}  // namespace

Findings without_switched_off(Findings findings, std::string_view source) {
  Findings odd;
  const std::vector<Switch> switches = switches_in(source, odd);
  std::erase_if(findings, [&](const Finding& finding) { return is_off(finding, switches); });
  findings.insert(findings.end(), odd.begin(), odd.end());
  return findings;
}

}  // namespace plainsong
