#pragma once

#include <string_view>
#include <vector>

#include "text/span.hpp"

namespace plainsong {

/// Parts a sentence into the words of grammar, as the English treebanks of Universal Dependencies
/// do: contractions, possessives and hyphened words are parted, marks stand alone, addresses,
/// numbers and known short forms stay whole. Only white space lies between the spans. Any bytes at
/// all; takes time linear in the size.
///   "We can't stop Bea's well-known 9.30am e-mails." →
///   We ca n't stop Bea 's well - known 9.30 am e-mails .
std::vector<Span> syntactic_words(std::string_view sentence);

}  // namespace plainsong
