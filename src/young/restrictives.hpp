#pragma once

#include <string_view>
#include <vector>

#include "young/recast.hpp"

namespace plainsong {

/// "thing", "way", "person": a noun that needs its clause to say anything.
bool is_vague(std::string_view noun);

/// "a new centre", "a report": a noun that is enough of a sentence's end.
bool says_something_alone(const Syntax& syntax, std::size_t noun);

/// What stands before a word, and what is told of it.
Recast two_sentences(const Syntax& syntax, std::size_t at, std::vector<RecastPiece> told);

}  // namespace plainsong
