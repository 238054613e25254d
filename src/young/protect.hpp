#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "document/document.hpp"
#include "language/lexemes.hpp"

namespace plainsong {

/// Names, in lower case; and the words and phrases that an editor wants to stay as they are.
struct NameSet : std::set<std::string, std::less<>> {
  using set::set;
  std::multimap<std::string, std::vector<std::string>, std::less<>> kept;  ///< by their first word

  /// Keeps a word or a phrase, however it is written in capitals.
  void keep(std::string_view phrase);
};

/// Stretches of a sentence that no pass may change. They are worked out afresh each time, never
/// stored.
struct Protected {
  std::vector<Span> spans;  ///< in no particular order
  [[nodiscard]] bool touches(Span range) const;

  /// Whether the offset lies inside a protected stretch, and not at one of its ends.
  [[nodiscard]] bool covers(std::uint32_t offset) const;
};

/// Quoted words, with their quotation marks: 'The Sky's the Limit', “We must act.”
std::vector<Span> quotations(std::string_view text);

/// Runs of words with capitals, joined by "of", "for", "and" and the like: "Council for Disabled
/// Children". The first word of the sentence is a name where the next one has a capital too, or
/// where `names` has it.
std::vector<Span> names_in(std::string_view text, const std::vector<Lexeme>& tokens,
                           const NameSet& names);

/// Words that stand with a capital inside some sentence of these.
void collect_names(std::string_view sentence, NameSet& names);

/// Names, quotations, brackets' abbreviations, links, addresses, hashtags, code, words in other
/// languages, and what an editor keeps.
Protected protected_spans(const Text& text, const std::vector<Lexeme>& tokens,
                          const NameSet& names);

}  // namespace plainsong
