#pragma once

#include <span>

#include "check/finding.hpp"
#include "check/rule.hpp"
#include "document/edition.hpp"
#include "young/words.hpp"

namespace plainsong {

/// What an edition may not lose or make up.
std::span<const CheckRule> faithful_rules();

/// Compares each sentence of the source, which the standard edition has as they are, with what the
/// young edition makes of it, by the origins that both carry. The findings' sentences are the young
/// edition's.
Findings check_faithful(const Edition& standard, const Edition& young, const Words& words,
                        const RuleSettings& settings = {});

/// Compares two whole documents where nothing tells which sentence comes from which: numbers, names
/// and links that the source has and the edition has nowhere, and numbers that are only in the
/// edition. The spans are bytes of the edition's source.
Findings check_faithful(const Document& source, const Document& edition,
                        const RuleSettings& settings = {});

}  // namespace plainsong
