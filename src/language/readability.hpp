#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "language/difficulty.hpp"
#include "language/inflection.hpp"
#include "language/spache_words.hpp"

// How hard a text is to read, by the formulas that people ask for. All of them count; none of them
// understands. docs/readability.md says where each comes from, and its quirks.
namespace plainsong {

/// What is known of words; nothing here is owned.
struct ReadingWords {
  const Difficulty* difficulty = nullptr;
  const Inflection* inflection = nullptr;
  const SpacheWords* spache = nullptr;
};

/// Whether words with a capital inside a sentence count: WCAG 3.1.5 leaves proper names and titles
/// out.
enum class Names : std::uint8_t { counted, left_out };

/// What the formulas need to know of a text.
struct TextCounts {
  std::size_t sentences = 0;
  std::size_t words = 0;  ///< a compound with hyphens is one, a number is one
  std::size_t syllables = 0;
  std::size_t letters = 0;          ///< letters and digits
  std::size_t polysyllables = 0;    ///< words of three syllables or more
  std::size_t foggy = 0;            ///< the same but for names, compounds of short words, and where
                                    ///< -es, -ed or -ing makes the third
  std::size_t long_words = 0;       ///< of more than six letters
  std::size_t unfamiliar = 0;       ///< not on the Dale-Chall list; no names, no numbers
  std::size_t unfamiliar_once = 0;  ///< not on Spache's list, each word once; no names, no numbers
  bool operator==(const TextCounts&) const = default;
};

/// The figures of one text; all 0 for a text without words.
struct Readability {
  double words_per_sentence = 0;
  double percent_unfamiliar = 0;  ///< of words, by Dale and Chall's list
  double flesch = 0;              ///< reading ease: 100 is very easy, 30 very hard, no limits
  double flesch_kincaid = 0;      ///< this and those below but lix: years at an American school
  double dale_chall = 0;          ///< 4.9 and less: the fourth year; 10 and more: university
  double spache = 0;              ///< for children's books: says little above 4
  double smog = 0;
  double coleman_liau = 0;
  double ari = 0;
  double gunning_fog = 0;
  double lix = 0;  ///< under 30 very easy, over 50 hard; for any language of Europe
  bool operator==(const Readability&) const = default;
};

/// One formula, for those who print them.
struct ReadabilityFormula {
  std::string_view id;    ///< "flesch-kincaid"
  std::string_view name;  ///< "Flesch-Kincaid grade"
  double Readability::*value;
};

/// All of them, in the order in which they are shown.
std::span<const ReadabilityFormula> readability_formulas();

/// Counts sentences that somebody has told apart. Addresses are no words; what has no words is no
/// sentence.
TextCounts counts_of(std::span<const std::string_view> sentences, const ReadingWords& known,
                     Names names);

Readability readability(const TextCounts& counts);

/// The syllables of a word in lower case: by the table, by its base form, else by rule; of a
/// compound, of all its parts.
int syllables_of(std::string_view word, const ReadingWords& known);

}  // namespace plainsong
