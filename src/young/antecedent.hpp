#pragma once

#include <optional>

#include "language/morphology.hpp"
#include "young/mention.hpp"

namespace plainsong {

/// What a clause tells more of.
struct Antecedent {
  std::size_t noun = 0;
  Mention mention;
  bool known = false;   ///< a name, or "the" thing: it is there whatever else is said of it
  bool clear = true;    ///< false where "this" or "these" has to stand for more than one noun
  bool rivals = false;  ///< whether another noun might be meant all the same
};

/// What a clause shows of the noun that it is about.
struct Clue {
  bool person = false;  ///< "who", "whom"
  GrammaticalNumber number = GrammaticalNumber::none;
};

/// The noun that a clause behind word `behind` tells more of: the nearest that can be meant, by its
/// number, and by whether it is a person. Where several things can be, "this" is as open as "which"
/// was.
/// @param rest  the sentence without the clause
std::optional<Antecedent> antecedent_of(const Syntax& rest, std::size_t behind, Clue clue);

/// "teacher", "children", "residents"
bool is_person(std::string_view lemma);

/// The number that the first finite verb from here on shows: "is", "was", "helps"; "are", "help".
GrammaticalNumber number_shown_from(const Syntax& syntax, WordRange words);

}  // namespace plainsong
