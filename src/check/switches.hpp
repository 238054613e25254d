#pragma once

#include <string_view>

#include "check/finding.hpp"

namespace plainsong {

/// The findings but for those that the document itself switches off, in comments of Markdown and
/// HTML: from `<!-- plainsong-check off: easy.idiom, easy.dash -->` to
/// `<!-- plainsong-check on: easy.idiom -->` or to the end. Without names it is all rules; "easy"
/// is all whose ids start with "easy.". What is about the whole document is switched off by a
/// comment anywhere. A comment that says something else becomes a finding.
Findings without_switched_off(Findings findings, std::string_view source);

}  // namespace plainsong
