#pragma once

#include <optional>

#include "young/syntax.hpp"

namespace plainsong {

/// A few words in quotation marks, with a capital at their start or not, that end in front of word
/// `behind`: "'Call for Ideas'". The range holds the marks.
std::optional<WordRange> quoted_title_before(const Syntax& syntax, std::size_t behind);

}  // namespace plainsong
