#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "language/inflection.hpp"
#include "young/sentence_reading.hpp"

namespace plainsong {

/// A condition on the words beside a phrase, or on its part in the sentence.
struct Guard {
  /// `before` to `only_after` are about the words beside it; `with` and `as` about what it is and
  /// has in its sentence (subject, object, clause, passive; modifier, predicate, degree,
  /// preposition); "#" among the words beside it is any number, "^" the sentence's end; `object`
  /// to `only_noun` about the lemma of its object (in the passive, of its subject), of its subject,
  /// and of the noun that it tells more of. "person" stands for pronouns of persons and for names.
  enum class Kind {
    before,
    after,
    only_before,
    only_after,
    with,
    only_with,
    as,
    only_as,
    object,
    only_object,
    subject,
    only_subject,
    noun,
    only_noun
  };
  Kind kind{};
  std::vector<std::string> words;
};

/// One word of a phrase: as it is, in any form (`~make`), or a possessive (`one's`); or one to four
/// words, whatever they are (`~take … on board`).
struct PhraseWord {
  enum class Kind { literal, inflecting, owner, gap };
  Kind kind{};
  std::string word;
  bool operator==(const PhraseWord&) const = default;
};

/// What a phrase's inflecting word is, or its first one where none inflects.
enum class Part { any, noun, verb, adjective, adverb, function };

struct PhraseRow {
  std::vector<PhraseWord> pattern;
  std::string plain;  ///< with the same marks; "~put … first": the object goes where the … is;
                      ///< "~keep …ing": the verb behind it, which becomes a gerund
  Part part = Part::any;
  bool tagged = false;  ///< it is used only where the analysis says that this is its part of speech
  std::vector<Guard> guards;
  std::size_t line = 0;  ///< in its list
  std::string rule;      ///< "phrases:in order to"
  std::string reason;
};

struct PhraseMatch {
  const PhraseRow* row = nullptr;
  std::size_t tokens = 0;      ///< how many tokens it takes up
  std::string plain;           ///< in the form that fits, in lower case
  std::string behind;          ///< what goes behind the object: "carry" it "out"
  std::size_t object_end = 0;  ///< the token behind the object
};

/// Rows that can be looked up by their first word; of several that match, the longest is taken.
class PhraseTable {
 public:
  void add(PhraseRow row);

  [[nodiscard]] const std::vector<PhraseRow>& rows() const { return rows_; }

  /// The row that matches at this token, if its guards let it.
  [[nodiscard]] std::optional<PhraseMatch> match(const SentenceReading& reading, std::size_t at,
                                                 const Inflection& inflection) const;

 private:
  std::vector<PhraseRow> rows_;
  std::map<std::string, std::vector<std::size_t>, std::less<>> by_first_;  ///< longest first
};

/// Reads "~make a submission", "on one's own" or "~take … on board"; hyphens and apostrophes as the
/// tokeniser sees them.
std::vector<PhraseWord> parse_phrase(std::string_view written);

/// my, your, his, her, its, our, their
bool is_owner(std::string_view word);

}  // namespace plainsong
