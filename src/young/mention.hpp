#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "young/recast.hpp"

namespace plainsong {

/// How a new sentence names what it is about, so that nobody has to guess.
struct Mention {
  std::vector<RecastPiece> pieces;
  bool plural = false;
  bool name = false;
};

/// The noun phrase that ends in front of word `behind`, said again: a name as it is, "the team" as
/// it is, "a long report" as "this report", "long reports" as "these reports". None where it is
/// long, or counted, or where it cannot be told what belongs to it.
std::optional<Mention> mention_of(const Syntax& syntax, std::size_t noun, std::size_t behind,
                                  bool person);

/// "these schools", "this work": the noun with a word that points back to it.
Mention pointed_at(const Syntax& syntax, std::size_t noun);

/// Whether a noun may be one of several that what follows tells more of: another noun of the same
/// number stands in front of it in one phrase ("the head of the school").
bool has_rival(const Syntax& syntax, std::size_t noun);

/// Whether a noun of this number can be the subject of the predicate: "reports are", not "reports
/// is".
bool agrees_in_number(const Syntax& syntax, std::size_t predicate, const Mention& subject);

/// When a clause plays, as far as a new sentence about it has to know.
enum class TimeOfClause { unknown, past, present, perfect };

TimeOfClause time_of(const Syntax& syntax, std::size_t predicate);

/// The first auxiliary, the copula, or the predicate itself: what makes the clause finite, if it
/// is.
std::size_t finite_word(const Syntax& syntax, std::size_t predicate);

/// Whether the writer says it, plainly: the word is not in what somebody says or thinks, nor in a
/// condition.
bool is_stated(const Syntax& syntax, std::size_t at);

/// Whether the predicate, or the phrase that it governs, is negative, a wish or a guess: "did not
/// find", "may find", "only found".
bool is_hedged(const Syntax& syntax, std::size_t predicate);

/// The predicate whose clause the word is in.
std::size_t predicate_of(const Syntax& syntax, std::size_t at);

bool is_comma(const Syntax& syntax, std::size_t at);

/// The range without punctuation at its ends.
WordRange without_marks(const Syntax& syntax, WordRange words);

}  // namespace plainsong
