#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "language/analysis.hpp"

namespace plainsong {

/// An analysis as CoNLL-U; MISC has SpaceAfter=No, and Agreed=Yes where both parsers agree.
std::string conllu(std::string_view sentence, const Analysis& analysis);

/// The lines of a text that are not empty.
std::vector<std::string> lines_of(std::string_view text);

}  // namespace plainsong
