#pragma once

#include <cstdint>
#include <string_view>

#include "language/labels.hpp"

namespace plainsong {

enum class GrammaticalNumber : std::uint8_t { none, singular, plural };
enum class Tense : std::uint8_t { none, present, past };
enum class VerbForm : std::uint8_t { none, finite, infinitive, participle, gerund };
enum class Mood : std::uint8_t { none, indicative, imperative };
enum class Degree : std::uint8_t { none, positive, comparative, superlative };

/// What a word's form says about it, as Universal Dependencies has it for English; `none` and false
/// where the form says nothing.
struct Features {
  GrammaticalNumber number = GrammaticalNumber::none;
  std::uint8_t person = 0;  ///< 1 to 3; 0 where the form has none
  Tense tense = Tense::none;
  VerbForm verb_form = VerbForm::none;
  Mood mood = Mood::none;
  Degree degree = Degree::none;
  bool passive = false;     ///< a participle in the passive: "was seen", "a report made by us"
  bool possessive = false;  ///< "my", "whose", "'s"
  bool negative = false;    ///< "not", "no", "never"
  bool operator==(const Features&) const = default;
};

/// What the features of a word depend on: itself and the words that hang under it.
struct MorphologyContext {
  std::string_view lemma;
  Upos upos = Upos::x;
  Xpos xpos = Xpos::fw;
  Relation relation = Relation::dep;
  bool has_passive_auxiliary = false;  ///< "is seen"
  bool has_have = false;               ///< "has seen"
  bool has_auxiliary = false;          ///< any: "will see", "is seeing"
  bool has_mark = false;               ///< "by seeing", "to see"
  bool has_to = false;                 ///< "to see"
  bool has_subject = false;
};

/// The features of a word.
Features features_of(std::string_view form, const MorphologyContext& context);

}  // namespace plainsong
