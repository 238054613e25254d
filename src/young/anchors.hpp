#pragma once

#include <map>
#include <string>
#include <vector>

#include "document/document.hpp"

namespace plainsong {

using Counts = std::map<std::string, int>;

/// What a rewriting must not change: how often each of these stands in a text, in a form that can
/// be compared.
struct Anchors {
  Counts numbers;  ///< with their hedge and unit: "almost 600", "over 50 %"
  Counts names;    ///< words with a capital inside a sentence
  Counts quotes;   ///< quoted words, byte for byte
  Counts links;    ///< addresses, link targets, hashtags
  Counts signs;    ///< "not", "must", "only", "if", "says": what turns a sentence's meaning
};

/// The anchors of one sentence.
Anchors anchors(const Text& sentence);

/// Every word with a capital, wherever it stands.
Counts capital_words(const Text& sentence);

/// Adds the counts of `more`.
void add(Anchors& all, const Anchors& more);
void add(Counts& all, const Counts& more);

}  // namespace plainsong
