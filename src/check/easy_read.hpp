#pragma once

#include <vector>

#include "check/finding.hpp"
#include "check/rule.hpp"
#include "document/document.hpp"
#include "young/words.hpp"

namespace plainsong {

/// The rules for easy reading, in the order of their ids.
std::vector<CheckRule> easy_read_rules();

/// What an easy-to-read text would do otherwise, in the order of the source. `document` is a source
/// or an edition; the findings' sentences are its own, their spans are bytes of its source. Where a
/// rule is not sure it says nothing. Rules that ask how a sentence is built say nothing without
/// `words.analyzer`.
Findings check_easy_read(const Document& document, const Words& words,
                         const RuleSettings& settings = {});

}  // namespace plainsong
