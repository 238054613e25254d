#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "speech/pronunciation.hpp"
#include "text/span.hpp"

namespace plainsong {

/// A stretch of a text that is said otherwise than it is written.
struct Replacement {
  Span range;
  std::string spoken;
  std::string ipa = {};  ///< where the lexicon gives sounds; `spoken` is then what is written
  bool operator==(const Replacement&) const = default;
};

/// What of one sentence is said otherwise, in order, without overlaps. In languages other than
/// English only web and e-mail addresses are: the rest is left to the engine.
///   "£3bn in 2022"  →  [0,5) "three billion pounds"  [9,13) "twenty twenty-two"
std::vector<Replacement> replacements(std::string_view sentence, std::string_view language,
                                      const Pronunciation& pronunciation);

/// True where there is something to say: a letter, a digit or a symbol such as an emoji, not
/// punctuation alone.
bool has_words(std::string_view text);

/// Marks that engines stumble over made into pauses or taken out: " – " → ", ", "...." → "…",
/// bullets.
std::string settled_punctuation(std::string_view text);

}  // namespace plainsong
