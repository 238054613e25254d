#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "young/recast.hpp"

namespace plainsong {

/// A place where a sentence may be cut in two: in front of "and", "but", "so", "however" or, where
/// only a comma joins, behind that comma.
struct SentenceJoint {
  std::string_view word;     ///< "," where there is no other
  std::size_t left_end = 0;  ///< behind the last word in front of it
  std::size_t begin = 0;     ///< the first word behind it
  bool comma = false;        ///< a comma stands in front of it
};

/// Both sides, each read as if it stood by itself: that is what they will do.
struct Sides {
  Syntax left;
  Syntax right;
};

/// The joint that starts with the word at this place, if it is one.
std::optional<SentenceJoint> joint_at(const Syntax& syntax, std::size_t at);

/// Where a sentence joins two whole clauses that can be two sentences.
std::optional<SentenceJoint> clause_joint(const Syntax& syntax, const Setting& setting);

/// What the second sentence starts with: "and" needs no word in its place; "but" and "so" do.
std::vector<RecastPiece> opening_for(std::string_view joint);

bool is_verbal(const Syntax& syntax, std::size_t at);

/// The subject of the sentence's head, "there" included.
std::optional<std::size_t> subject_of(const Syntax& syntax);

/// A whole sentence with its own subject in front of a finite verb.
bool is_clause(const Syntax& syntax);

/// Whether they do so on a clause's subject and predicate.
bool both_parsers_agree(const Syntax& clause);

/// What stands in front of the subject and holds for both sides may be a time or a place, which go
/// on by themselves; a condition or a guess does not.
bool front_may_go_first(const Syntax& left);

/// "how words", "that the stories": a clause in front of the joint whose verb is still to come.
bool has_open_clause(const Syntax& left);

/// A finite clause at the end of the left side that may go on behind the joint: "She said that it
/// rained and …". Who did it and when, why and as what may stay behind: what follows is told as a
/// fact either way.
bool ends_inside_claim(const Syntax& left);

/// Whether it ends with a word that wants another one: "of", "the", "and".
bool ends_in_the_middle(const Syntax& left);

/// "It is old and by then, it was broken": the comma closes what stands in front of the second
/// subject.
bool ends_with_front(const Syntax& left);

/// Whether something behind the joint holds for the words in front of it, too.
bool ties_both(const Syntax& right);

}  // namespace plainsong
