#pragma once

#include <string>
#include <vector>

#include "check/rule.hpp"

namespace plainsong {

/// All rules about documents, editions and their sound, in the order of their ids.
std::vector<CheckRule> document_rules();

/// The rules in Markdown, as docs/checks.md has them.
std::string rules_as_markdown();

}  // namespace plainsong
