#pragma once

#include <string>

#include "document/document.hpp"

namespace plainsong {

/// The document in a terse notation, for tests:
///   section{1 "Care Day" article paragraph{[0 It rained.] [1 It stopped.]}
///   bullets{item{paragraph{[2 First]}}}}
/// Sentences stand in [id words]. A heading's sentences stand in its quotes; a role other than
/// article is named; inlines are written as kind(words|target), or kind(words) where there is no
/// target. Sections are separated by newlines.
std::string dump(const Document& document);

}  // namespace plainsong
