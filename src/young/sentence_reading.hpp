#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "language/lexemes.hpp"
#include "young/syntax.hpp"

namespace plainsong {

/// The tokens of a sentence, and how it is built, which is found out when it is first asked for:
/// most sentences have no word that needs it.
class SentenceReading {
 public:
  /// The sentence's bytes and its tokens have to outlive this. No reader: nothing is known of how
  /// it is built.
  SentenceReading(std::string_view sentence, const std::vector<Lexeme>& tokens,
                  SyntaxReader* reader)
      : sentence_(sentence), tokens_(&tokens), reader_(reader) {}

  [[nodiscard]] const std::vector<Lexeme>& tokens() const { return *tokens_; }

  /// How the sentence is built; none where that is not known.
  [[nodiscard]] const Syntax* syntax() const;

  /// The word of the syntax that is this token, where one is.
  [[nodiscard]] std::optional<std::size_t> word_of(std::size_t token) const;

  /// The token that is this word of the syntax, where one is.
  [[nodiscard]] std::optional<std::size_t> token_of(std::size_t word) const;

 private:
  std::string_view sentence_;
  const std::vector<Lexeme>* tokens_;
  SyntaxReader* reader_;
  mutable std::optional<Syntax> syntax_;
};

}  // namespace plainsong
