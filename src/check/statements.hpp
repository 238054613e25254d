#pragma once

#include <cstddef>

#include "young/syntax.hpp"

namespace plainsong {

/// How many main statements a sentence makes: a subject in front of its verb, which hang on nothing
/// else. Where it is not sure it counts fewer.
///   "It rained, so we stayed." 2, "She came and sang." 1, "He said that it rained." 1
std::size_t count_statements(const Syntax& syntax);

/// Whether a subject and its finite verb start here: "the new bus is", "half of it came".
bool opens_statement(const Syntax& syntax, std::size_t at);

}  // namespace plainsong
