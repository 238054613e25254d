#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "language/inflection.hpp"
#include "language/lexemes.hpp"

namespace plainsong {

/// A condition on the word beside a phrase.
struct Guard {
  enum class Kind { before, after, only_before, only_after };
  Kind kind{};
  std::vector<std::string> words;
};

/// One word of a phrase: as it is, in any form (`~make`), or a possessive (`one's`).
struct PhraseWord {
  enum class Kind { literal, inflecting, owner };
  Kind kind{};
  std::string word;
  bool operator==(const PhraseWord&) const = default;
};

/// What a phrase's inflecting word is.
enum class Part { any, noun, verb, fixed };

struct PhraseRow {
  std::vector<PhraseWord> pattern;
  std::string plain;  ///< with the same marks
  Part part = Part::any;
  std::vector<Guard> guards;
  std::size_t line = 0;  ///< in its list
  std::string rule;      ///< "phrases:in order to"
  std::string reason;
};

struct PhraseMatch {
  const PhraseRow* row = nullptr;
  std::size_t tokens = 0;  ///< how many tokens it takes up
  std::string plain;       ///< in the form that fits, in lower case
};

/// Rows that can be looked up by their first word; of several that match, the longest is taken.
class PhraseTable {
 public:
  void add(PhraseRow row);

  [[nodiscard]] const std::vector<PhraseRow>& rows() const { return rows_; }

  /// The row that matches at tokens[at], if its guards let it.
  [[nodiscard]] std::optional<PhraseMatch> match(const std::vector<Lexeme>& tokens, std::size_t at,
                                                 const Inflection& inflection) const;

 private:
  std::vector<PhraseRow> rows_;
  std::map<std::string, std::vector<std::size_t>, std::less<>> by_first_;  ///< longest first
};

/// Reads "~make a submission" or "on one's own"; hyphens and apostrophes as the tokeniser sees
/// them.
std::vector<PhraseWord> parse_phrase(std::string_view written);

/// my, your, his, her, its, our, their
bool is_owner(std::string_view word);

}  // namespace plainsong
