#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "speech/manner.hpp"
#include "speech/pronunciation.hpp"
#include "text/span.hpp"
#include "text/words.hpp"

namespace plainsong {

enum class TokenKind {
  word,    ///< letters, with the apostrophes inside them
  digits,  ///< 0-9 alone: "7.30pm" is digits, symbol, digits, word
  space,
  symbol,  ///< any one other character
  web,     ///< a whole web address
  email    ///< a whole e-mail address
};

struct Token {
  TokenKind kind{};
  Span range;
};

/// A text cut into tokens, for the rules of normalising to look at. Asking for a token that is not
/// there is fine: it is empty.
class Reading {
 public:
  Reading(std::string_view text, std::string_view language, const Pronunciation& pronunciation);

  [[nodiscard]] std::size_t size() const { return tokens_.size(); }

  [[nodiscard]] const Token& token(std::size_t at) const { return tokens_[at]; }

  [[nodiscard]] std::string_view text() const { return text_; }

  [[nodiscard]] std::string_view written(std::size_t at) const {
    return at < tokens_.size() ? slice(text_, tokens_[at].range) : std::string_view();
  }

  [[nodiscard]] std::string_view written(std::size_t first, std::size_t count) const;

  [[nodiscard]] bool is(std::size_t at, TokenKind kind) const {
    return at < tokens_.size() && tokens_[at].kind == kind;
  }

  [[nodiscard]] bool is(std::size_t at, std::string_view written_as) const {
    return at < tokens_.size() && written(at) == written_as;
  }

  /// How many tokens from `at` on are written so, the last one whole: "US$" are two. 0 where none
  /// are.
  [[nodiscard]] std::size_t tokens_spelling(std::size_t at, std::string_view written_as) const;

  /// A letter or a digit: what is glued to it is part of something longer.
  [[nodiscard]] bool is_word_or_digits(std::size_t at) const {
    return is(at, TokenKind::word) || is(at, TokenKind::digits);
  }

  /// A hyphen or a dash that may stand for "to": - ‐ ‑ – −.
  [[nodiscard]] bool is_dash(std::size_t at) const;
  [[nodiscard]] bool is_apostrophe(std::size_t at) const;

  /// Whether nothing but white space, brackets and quotes stands in front of the token.
  [[nodiscard]] bool opens(std::size_t at) const { return at <= first_word_; }

  /// Whether white space or a bracket or the text's begin stands in front of the token: it is not a
  /// part of something longer.
  [[nodiscard]] bool stands_free(std::size_t at) const;
  /// Whether a letter or a digit stands right before the token.
  [[nodiscard]] bool follows_word(std::size_t at) const;
  /// The next token that is not white space, from `at` on.
  [[nodiscard]] std::size_t behind_space(std::size_t at) const;
  /// The word before the white space (or the hyphen) before the token; empty where there is none.
  [[nodiscard]] std::string_view word_before(std::size_t at) const;
  /// Whether a straight double quote closes what another has opened.
  [[nodiscard]] bool closes_quote(std::size_t at) const;

  /// Whether all is written in capitals, two words at least: a heading, not sets of initials.
  [[nodiscard]] bool is_shouted() const { return shouted_; }

  /// The part of speech of the word, as a Penn tag; empty where nobody can tell.
  [[nodiscard]] std::string_view tag(std::size_t at) const;
  /// Whether a verb of the sentence is surely in the past: "spent".
  [[nodiscard]] bool tells_past() const;

  [[nodiscard]] std::string_view language() const { return language_; }

  [[nodiscard]] Manner manner() const { return manner_of(language_); }

  [[nodiscard]] bool is_american() const { return manner() == Manner::american; }

  [[nodiscard]] const Pronunciation& pronunciation() const { return *pronunciation_; }

 private:
  void ask_tagger() const;

  std::string_view text_;
  std::string_view language_;
  const Pronunciation* pronunciation_;
  std::vector<Token> tokens_;
  std::vector<std::size_t> closing_quotes_;
  std::size_t first_word_ = 0;
  bool shouted_ = false;
  mutable std::optional<std::vector<TaggedWord>> tags_;  ///< made when first asked for
  mutable bool tells_past_ = false;                      ///< as far as there are tags
};

/// What a rule found: so many tokens, said so.
struct Match {
  std::size_t tokens = 0;
  std::string spoken;
  std::string ipa = {};  ///< the sounds, where the lexicon gives them
};

/// A rule of normalising: looks at the tokens from `at` on, and at a bounded number of its
/// neighbours.
using Rule = std::optional<Match> (*)(const Reading& reading, std::size_t at);

}  // namespace plainsong
