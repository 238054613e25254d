#pragma once

#include <filesystem>
#include <string>

#include "check/rule.hpp"

namespace plainsong {

/// What a plainsong.toml says of checks.
struct CheckSettings {
  RuleSettings rules;
  std::string fail_on;  ///< "error" or "warning"; empty where it says nothing
};

/// The settings for a document: from the nearest plainsong.toml in its folder or one above it; none
/// where there is no such file. Throws Failure(Trouble::input), naming the line, for one that
/// cannot be read or that sets what there is not.
///   [check]
///   fail-on = "warning"
///   [check.easy]
///   sentence-length = 15       # a limit
///   idiom = false              # switched off
///   passive = "note"           # how bad it is
///   one-idea = { limit = 2, severity = "error" }
CheckSettings settings_for(const std::filesystem::path& document);

}  // namespace plainsong
