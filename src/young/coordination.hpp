#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "young/syntax.hpp"

namespace plainsong {

/// A predicate that is joined to the sentence's own: ", but she stayed", "and wrote a report".
struct Conjunct {
  std::size_t predicate = 0;
  std::string_view joint;              ///< "and"; "," between the first ones of several
  std::size_t left_end = 0;            ///< behind the last word of what it is joined to
  WordRange words;                     ///< from behind the joint to the end of the sentence
  std::optional<std::size_t> subject;  ///< its own one
};

/// Those that are joined to the head of the sentence, in order.
std::vector<Conjunct> conjuncts(const Syntax& syntax);

/// What a stretch of a sentence would be if it were cut off here: whether anything in it holds for
/// what follows, too. "No" means that it is certain enough to cut.
struct Reach {
  bool front = false;   ///< words before the subject: "In 2008 …"
  bool pair = false;    ///< "either", "not only", a bracket, a colon or a dash
  bool clause = false;  ///< a finite clause that may go on: "She said that …"
  bool negated = false;
};

/// Asks it of the words before `end`, in which the sentence's head stands.
Reach reach_of(const Syntax& syntax, std::size_t end);

/// Whether the word is an adverb or a mark that joins sentences and holds for nothing: "However,
/// …", "Sadly, …".
bool only_joins(const Syntax& syntax, std::size_t at);

/// Whether a word is "if", "unless" or the like: what holds for the whole of what it belongs to.
bool sets_a_condition(std::string_view word);

/// Whether something behind the cut ties both sides together: "respectively", a final "if", ",
/// says the report".
bool ties_back(const Syntax& syntax, const Conjunct& conjunct);

}  // namespace plainsong
