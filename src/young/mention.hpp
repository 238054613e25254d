#pragma once

#include <cstddef>
#include <optional>
#include <string>
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

/// Whether a predicate behind a noun may be about another one: "the head of the school, who …",
/// "the dog and the cat, which …". Where the predicate shows its number, only a noun of that number
/// can be meant.
bool has_rival(const Syntax& syntax, std::size_t noun, std::size_t predicate);

/// The same for what shows no number.
bool has_rival(const Syntax& syntax, std::size_t noun);

/// Whether a noun of this number can be the subject of the predicate: "reports are", not "reports
/// is".
bool agrees_in_number(const Syntax& syntax, std::size_t predicate, const Mention& subject);

/// Cities, rivers and the like.
bool names_a_place(std::string_view lemma);

/// The sentence without some of its words, to be read by itself. The words in front of them are at
/// the same bytes.
std::string without(const Syntax& syntax, WordRange gone);

/// The noun whose phrase ends in front of a word; none where another word stands there.
std::optional<std::size_t> noun_before(const Syntax& syntax, std::size_t behind);

/// Behind the last word, or at the mark that ends the sentence.
bool is_sentence_end(const Syntax& syntax, std::size_t at);

std::vector<RecastPiece> joined_pieces(std::vector<RecastPiece> first,
                                       const std::vector<RecastPiece>& second);

bool is_comma(const Syntax& syntax, std::size_t at);

/// A dash, or a hyphen that stands for one, between two words with space on both sides.
bool is_spaced_dash(const Syntax& syntax, std::size_t at);

/// "january", in lower case
bool is_month(std::string_view word);

/// The range without punctuation at its ends.
WordRange without_marks(const Syntax& syntax, WordRange words);

}  // namespace plainsong
