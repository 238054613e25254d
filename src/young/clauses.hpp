#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "language/inflection.hpp"
#include "language/lexemes.hpp"

namespace plainsong {

/// A stretch of a sentence's tokens: [begin, end).
struct LexemeRange {
  std::size_t begin = 0;
  std::size_t end = 0;

  [[nodiscard]] std::size_t size() const { return end > begin ? end - begin : 0; }
};

/// What can be told of a sentence's clauses from closed lists of words alone, with no tagger. "Yes"
/// is certain enough to rewrite on; "no" may only mean that it cannot be told.
class Clauses {
 public:
  Clauses(std::string_view text, const std::vector<Lexeme>& tokens, const Inflection& inflection)
      : text_(text), tokens_(tokens), inflection_(inflection) {}

  /// Whether the stretch starts with its own subject and a finite verb: "she stayed …", "the team
  /// are …", "Josh has …".
  [[nodiscard]] bool starts_clause(LexemeRange stretch) const;

  /// Whether some finite verb is in the stretch.
  [[nodiscard]] bool has_finite_verb(LexemeRange stretch) const;

  /// Whether a word that opens a clause (that, if, who …), or says who thinks or says what follows,
  /// stands in the stretch: what comes behind the stretch may belong to it.
  [[nodiscard]] bool may_reach_on(LexemeRange stretch) const;

  /// Whether the stretch starts with a preposition or a clause opener, so that its first words may
  /// hold for the whole sentence.
  [[nodiscard]] bool starts_with_setting(LexemeRange stretch) const;

  /// Whether an if, an unless or a "he said" in the stretch may hold for what stands before it.
  [[nodiscard]] bool may_reach_back(LexemeRange stretch) const;

 private:
  [[nodiscard]] const std::string& word(std::size_t at) const { return tokens_[at].folded; }

  [[nodiscard]] bool is_verb_of(const std::string& subject, const std::string& verb) const;
  [[nodiscard]] bool has_capital(std::size_t at) const;
  [[nodiscard]] std::size_t noun_phrase_end(LexemeRange stretch) const;

  std::string_view text_;
  const std::vector<Lexeme>& tokens_;
  const Inflection& inflection_;
};

}  // namespace plainsong
