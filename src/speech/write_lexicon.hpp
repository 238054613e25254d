#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "speech/pronunciation.hpp"

namespace plainsong {

/// A lexeme to be written, and what a person should know of it.
struct NewLexeme {
  std::string written;
  SaidAs said;
  std::string comment = {};
  bool operator==(const NewLexeme&) const = default;
};

/// A W3C Pronunciation Lexicon 1.0 with these lexemes, each in its row with its comment. Where
/// `lexicon` holds one already, they are put at its end, and the rest stays as it is. Throws
/// Failure(Trouble::input) where it holds something else.
std::string write_lexicon(std::string_view lexicon, const std::string& language,
                          const std::vector<NewLexeme>& lexemes);

}  // namespace plainsong
