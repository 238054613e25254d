#pragma once

#include <string>
#include <vector>

#include "document/document.hpp"
#include "language/readability.hpp"
#include "young/words.hpp"

namespace plainsong {

/// The sentences that readability is counted of. Left out are headings, the contents, quotations
/// set apart, tables, code, addresses, meanings of words, and short lines without an end mark. A
/// line that ends in a colon is one sentence with the first item of its list; an item that ends in
/// a semicolon or a comma with the next; any other item is a sentence of its own.
std::vector<std::string> running_prose(const Document& document);
std::vector<std::string> running_prose(const Section& section);

/// What the formulas count, of a document's running prose.
TextCounts counts_of(const Document& document, const Words& words, Names names);

/// The lists of `words`, which has to outlive the result.
ReadingWords reading_words(const Words& words);

}  // namespace plainsong
