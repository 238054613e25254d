#pragma once

#include <string>

#include "document/edition.hpp"

namespace plainsong {

/// The first broken invariant of a document, in words, or an empty string when all hold:
/// origin runs cover each text in order (copied ones equal the source's bytes), sentences are in
/// order and leave out only white space, inlines nest, ids are dense, leaves hold no children and
/// containers no text.
std::string broken_invariant(const Document& document);

/// The same for an edition and its source document: each source sentence is in some origin or
/// omitted, each edition sentence has a source or names the template that it was made by.
std::string broken_invariant(const Edition& edition, const Document& source);

}  // namespace plainsong
