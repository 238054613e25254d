#pragma once

#include <algorithm>
#include <catch2/catch.hpp>
#include <string>

#include "check/check.hpp"

namespace plainsong::test {

/// Changes the first place where `before` stands, in the first file that has it.
inline void plant(PackageContents& contents, const std::string& ending, const std::string& before,
                  const std::string& after) {
  for (auto& [path, file] : contents.files) {
    if (!path.ends_with(ending)) continue;
    const std::size_t at = file.text.find(before);
    if (at == std::string::npos) continue;
    file.text.replace(at, before.size(), after);
    return;
  }
  FAIL("nothing has " << before);
}

inline void remove(PackageContents& contents, const std::string& ending) {
  const auto found = std::find_if(contents.files.begin(), contents.files.end(),
                                  [&](const auto& file) { return file.first.ends_with(ending); });
  REQUIRE(found != contents.files.end());
  contents.files.erase(found);
}

inline std::string told(const Findings& findings) {
  std::string all;
  for (const Finding& finding : findings)
    all += finding.rule + " (" + finding.file + "): " + finding.message + "\n";
  return all;
}

inline bool has(const Findings& findings, const std::string& rule) {
  return std::any_of(findings.begin(), findings.end(),
                     [&](const Finding& finding) { return finding.rule == rule; });
}

inline std::ptrdiff_t count_of(const Findings& findings, const std::string& rule) {
  return std::count_if(findings.begin(), findings.end(),
                       [&](const Finding& finding) { return finding.rule == rule; });
}

inline void check_found(const Findings& findings, const std::string& rule) {
  INFO(told(findings));
  CHECK(has(findings, rule));
}

inline void check_sound(const Findings& findings) {
  INFO(told(findings));
  CHECK(findings.empty());
}

}  // namespace plainsong::test
