#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "language/feature_hash.hpp"
#include "language/word_table.hpp"

namespace plainsong {

/// What the tagger knows about words: the same tables in training and in use.
struct TaggerWords {
  WordTable known;  ///< word of the treebanks → 1, or 2 and more: which set of tags it had there
  WordTable lexicon;  ///< word of WordNet → which parts of speech it can be, as `LexiconBit`s
};

/// The bits of `TaggerWords::lexicon`; above them, in three bits, the part of speech that the word
/// mostly is (1 noun, 2 verb, 3 adjective, 4 adverb; 0 not known).
enum LexiconBit : std::uint16_t {
  lexicon_noun = 1,
  lexicon_verb = 2,
  lexicon_adjective = 4,
  lexicon_adverb = 8,
  lexicon_mostly = 16
};

/// What the lexicon says of a folded word, or of the words that it may be a form of: "running" may
/// be a form of a verb. 0 where it knows neither.
std::uint32_t lexicon_reading(const WordTable& lexicon, std::string_view word);

/// The label before the first word of a sentence.
inline constexpr std::size_t no_label = 255;

/// The features of one sentence's words.
class TaggerFeatures {
 public:
  TaggerFeatures(const TaggerWords& tables, std::span<const std::string_view> words);

  [[nodiscard]] std::size_t size() const { return words_.size(); }

  /// Puts into `features` those of word `at`, behind words with the labels `before` and, before
  /// that, `second`.
  void collect(std::size_t at, std::size_t before, std::size_t second,
               std::vector<FeatureKey>& features) const;

 private:
  struct Profile {
    FeatureKey form = 0;
    FeatureKey word = 0;
    FeatureKey known = 0;  ///< the word, or, where it is rare, its last three letters
    FeatureKey tags = 0;   ///< which tags it had in the treebanks, or what the lexicon says
    FeatureKey lexicon = 0;
    FeatureKey shape = 0;
    FeatureKey capital = 0;
    FeatureKey place = 0;  ///< capital, first in the sentence, a sentence in capitals
    std::array<FeatureKey, 5> endings{};
    std::array<FeatureKey, 4> beginnings{};
  };

  static Profile profile(const TaggerWords& tables, std::string_view written);
  [[nodiscard]] const Profile& at_offset(std::size_t at, int offset) const;

  std::vector<Profile> words_;
  Profile before_;
  Profile behind_;
};

}  // namespace plainsong
