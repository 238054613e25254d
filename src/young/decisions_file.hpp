#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "young/decisions.hpp"

namespace plainsong {

/// Reads what an editor decided (NAME.edits.xml). Throws Failure(Trouble::input), with line and
/// column, for anything that it does not understand, so that nothing of it is lost when it is
/// written again.
Decisions read_decisions(std::string_view xml, const std::string& name);

/// The file with more decisions in it. One about the same sentence or the same word takes the old
/// one's place; all else, comments too, stays as it was. `before` may be empty.
std::string with_decisions(std::string_view before, const std::string& name,
                           const std::vector<Decision>& more);

/// The file without the decisions about this sentence.
std::string without_sentence(std::string_view before, const std::string& name,
                             const SentenceKey& of);

/// The file without the decisions about this word.
std::string without_word(std::string_view before, const std::string& name, std::string_view word);

}  // namespace plainsong
