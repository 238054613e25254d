#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "text/span.hpp"

namespace plainsong {

/// The abbreviations of one language, as read from `abbreviations.tsv`, all in lower case and
/// without the last full stop.
struct Abbreviations {
  std::set<std::string, std::less<>> never_last;  ///< Dr., e.g.: a sentence never ends behind these
  std::set<std::string, std::less<>>
      maybe_last;  ///< etc., p.m.: a sentence ends there if a capital follows
};

/// Reads the columns `written`, `kind` of a table of abbreviations. Rows that it does not know are
/// passed over.
Abbreviations read_abbreviations(std::string_view tsv);

/// Splits a paragraph into sentences. The spans are in order, do not overlap, and leave out only
/// white space.
///   "It rained. It stopped."  →  [0,10) [11,22)
/// `language` is a BCP 47 tag, for rules that differ between languages.
std::vector<Span> sentences(std::string_view paragraph, std::string_view language,
                            const Abbreviations& known);

}  // namespace plainsong
