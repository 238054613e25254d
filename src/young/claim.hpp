#pragma once

#include <cstddef>

#include "young/syntax.hpp"

namespace plainsong {

/// When a clause plays, as far as a new sentence about it has to know.
enum class TimeOfClause { unknown, past, present, perfect };

/// The first auxiliary, the copula, or the predicate itself: what makes the clause finite, if it
/// is.
std::size_t finite_word(const Syntax& syntax, std::size_t predicate);

/// As `Syntax::is_finite`, but sees through a past tense that was taken for a participle.
bool plays_at_a_time(const Syntax& syntax, std::size_t predicate);

TimeOfClause time_of(const Syntax& syntax, std::size_t predicate);

/// The predicate whose clause the word is in.
std::size_t predicate_of(const Syntax& syntax, std::size_t at);

/// Whether the writer says it, plainly: the word is not in what somebody says or thinks, nor in a
/// condition.
bool is_stated(const Syntax& syntax, std::size_t at);

/// Whether the writer says of a thing that is there whatever else is true (a name, "the report")
/// what stands beside it: it may be in "after she met the mayor", too, but not in what somebody
/// else says.
bool is_vouched_for(const Syntax& syntax, std::size_t at);

/// Whether it is open of how many what stands before the word is said: "every child got a book",
/// "no school has a library". What is new there cannot be pointed at.
bool is_of_no_one_in_particular(const Syntax& syntax, std::size_t before);

/// Whether "if", "unless" or "whether" stands in front of the word.
bool hangs_on_condition(const Syntax& syntax, std::size_t before);

/// Whether the predicate, or the phrase that it governs, is negative, a wish or a guess: "did not
/// find", "may find", "only found".
bool is_hedged(const Syntax& syntax, std::size_t predicate);

}  // namespace plainsong
