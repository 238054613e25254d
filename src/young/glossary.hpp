#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "language/inflection.hpp"
#include "language/lexemes.hpp"

namespace plainsong {

/// A word that is kept and explained.
struct Term {
  std::string term;
  std::vector<std::string> aliases;
  std::string meaning;  ///< one whole sentence
};

/// The terms, to be looked up by their first word.
class Glossary {
 public:
  void add(Term term);

  /// Adds a term that stands over what the glossary has under the same name.
  void put(Term term);

  [[nodiscard]] const std::vector<Term>& terms() const { return terms_; }

  struct Match {
    std::size_t term = 0;    ///< index into terms()
    std::size_t tokens = 0;  ///< how many tokens it takes up
    bool capitals = false;   ///< it is written with capitals: it may be (part of) a name
  };

  /// The longest term that starts at tokens[at]; its last word may be a plural. A term or alias
  /// that is written with capitals has to have them in the text too.
  [[nodiscard]] std::optional<Match> match(std::string_view text,
                                           const std::vector<Lexeme>& lexemes, std::size_t at,
                                           const Inflection& inflection) const;

 private:
  struct Name {
    std::size_t term = 0;
    std::vector<std::string> words;  ///< folded
    std::string written;             ///< where capitals count; else empty
  };

  void add_name(std::size_t term, const std::string& written);

  std::vector<Term> terms_;
  std::vector<Name> names_;
  std::map<std::string, std::vector<std::size_t>, std::less<>> by_first_;  ///< into names_
};

}  // namespace plainsong
