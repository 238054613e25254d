#pragma once

#include <optional>
#include <vector>

#include "young/antecedent.hpp"
#include "young/recast.hpp"

namespace plainsong {

/// ", who led the review", ", some of whom are young", ", where he worked": from behind the comma.
struct RelativeClause {
  WordRange words;
  std::size_t pronoun = 0;  ///< "who", "which", "where", "when", "whose"
  bool person = false;
  GrammaticalNumber number = GrammaticalNumber::none;  ///< that its verb shows
};

/// The clause that begins at a word, up to the sentence's end; none where none does.
std::optional<RelativeClause> relative_clause_at(const Syntax& syntax, std::size_t at);

/// "who led the review", "which is new": the pronoun is its subject.
bool is_subject_clause(const Syntax& syntax, const RelativeClause& clause);

/// ", which means that …": what is told is told of all that stands before, or cannot be told apart
/// from that. "This" is both.
bool tells_of_event(const Syntax& syntax, const RelativeClause& clause);

/// "This means that …"
std::optional<std::vector<RecastPiece>> told_of_event(const Syntax& syntax,
                                                      const RelativeClause& clause);

/// ", when it closed", behind a year, a season and the like: "This was when it closed".
std::optional<std::vector<RecastPiece>> told_of_time(const Syntax& syntax,
                                                     const RelativeClause& clause,
                                                     const Syntax& rest);

/// "Ann Hill led the review", "Some of them are young", "There, he worked": the clause as a
/// sentence about what it belongs to.
/// @param rest  the sentence without the clause
std::optional<std::vector<RecastPiece>> told_of(const Syntax& syntax, const RelativeClause& clause,
                                                const Syntax& rest, const Antecedent& antecedent);

}  // namespace plainsong
