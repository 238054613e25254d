#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "text/span.hpp"

namespace plainsong {

enum class LexemeKind { word, number, address, mark };

/// A word ("care-experienced", "can't"), a number ("1,000", "31st"), a web or e-mail address, or
/// one mark of punctuation.
struct Lexeme {
  LexemeKind kind{};
  Span span;
  std::string
      folded;  ///< in lower case, with straight apostrophes and plain hyphens, to look it up
  bool operator==(const Lexeme&) const = default;
};

/// The tokens of a text, in order; only white space lies between them.
std::vector<Lexeme> lexemes(std::string_view text);

/// Where a sentence starts to be one: behind opening quotation marks and brackets.
std::size_t first_word(const std::vector<Lexeme>& tokens);

/// True for a token that starts with a capital letter: "Become", "APPG".
bool starts_with_capital(std::string_view word);

/// True for a word with two or more capitals and no small letter but a last s: "APPG", "MPs".
bool is_initialism(std::string_view word);

}  // namespace plainsong
