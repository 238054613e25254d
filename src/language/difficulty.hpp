#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "language/inflection.hpp"

namespace plainsong {

/// How hard a word is to read, in thousandths: 1,000 is the easiest that people called a word,
/// 6,000 the hardest.
using Hardness = int;

/// Words above this are hard for a reader of ten.
constexpr Hardness hard_from = 2900;

/// How hard English words are, told by how common a word is, by its syllables, and by whether it is
/// among those that children know (see voices/en/ORIGIN.md). Names and numbers are for the caller
/// to leave out.
class Difficulty {
 public:
  Difficulty() = default;

  /// Reads difficulty.tsv: word, level, syllables, familiar. Rows that cannot be read are passed
  /// over.
  explicit Difficulty(std::string_view table);

  /// Without a table nothing is hard.
  [[nodiscard]] bool empty() const { return entries_.empty(); }

  /// Of a word in lower case, in any form; of a compound, its hardest part.
  ///   "help" 1639, "community" 3028, "organisations" 3303
  [[nodiscard]] Hardness of(std::string_view word, const Inflection& inflection) const;

  /// The syllables of a word in lower case without hyphens, in any form.
  [[nodiscard]] int syllables(std::string_view word, const Inflection& inflection) const;

  /// Whether the new Dale-Chall list has a word in lower case, or the base that it is a form of; of
  /// a compound, all its parts.
  [[nodiscard]] bool is_familiar(std::string_view word, const Inflection& inflection) const;

  /// Whether the table has the word as it is written.
  [[nodiscard]] bool has(std::string_view word) const { return find(word) != nullptr; }

 private:
  struct Entry {
    std::string word;
    std::uint8_t level = 0;
    std::uint8_t syllables = 0;
    bool familiar = false;
  };

  [[nodiscard]] const Entry* find(std::string_view word) const;
  [[nodiscard]] Hardness of_simple(std::string_view word, const Inflection& inflection) const;
  [[nodiscard]] bool is_familiar_part(std::string_view word, const Inflection& inflection) const;

  std::vector<Entry> entries_;  ///< in the order of their bytes
};

/// How many syllables an English word has, by its letters: right for nine words in ten.
int syllables_by_rule(std::string_view word);

}  // namespace plainsong
