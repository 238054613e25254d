#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/diagnostic.hpp"
#include "text/span.hpp"

namespace plainsong {

/// How a word is said: in other words, or in sounds. One of the two is there.
struct SaidAs {
  std::string alias;
  std::string ipa;
  bool operator==(const SaidAs&) const = default;
};

/// A word of a sentence with its part of speech, as Penn tags write it: VBD, NN.
struct TaggedWord {
  Span range;
  std::string tag;
};

/// What a lexeme says of one or more written forms, for one or more parts of speech.
struct LexiconEntry {
  SaidAs said;
  std::vector<std::string> roles;  ///< Penn tags: "VBD"; with a star, all that begin so: "NN*";
                                   ///< empty for every part of speech
  std::string language;            ///< of the lexicon, BCP 47; empty for any
  bool operator==(const LexiconEntry&) const = default;
};

/// Words and how they are said: "OBE" → "O B E", "read" as a VBD → "red". Case counts.
class Pronunciation {
 public:
  /// Gives each word of a sentence its part of speech. Without one, no word has any.
  using Tagger = std::function<std::vector<TaggedWord>(std::string_view sentence)>;

  void set_tagger(Tagger tagger) { tagger_ = std::move(tagger); }

  [[nodiscard]] const Tagger& tagger() const { return tagger_; }

  /// Reads a W3C Pronunciation Lexicon 1.0. Throws Failure(Trouble::input), with line and column,
  /// when it is not one. What cannot be used in it is told to `diagnostics`, by `name`, line and
  /// column; the word is then said as it is written. Where several pronunciations are given, the
  /// first preferred one is taken that can be used, or else the first. docs/pronunciation.md says
  /// how roles are written.
  static Pronunciation read(std::string_view pls, Diagnostics& diagnostics,
                            std::string_view name = "the lexicon");

  /// Takes over the words of `more` that are not known yet: read the user's own words first, then
  /// merge the house's. A word that is known for every part of speech is known.
  void merge(const Pronunciation& more);

  /// What is said for `written` as the part of speech `tag` in `language`, or nullptr where nothing
  /// is known. A role that the tag suits goes before no role; without a tag, only entries without a
  /// role are looked at. Without a language, lexicons of every language are. An alias that is
  /// itself the written form of an entry is said as that entry is.
  [[nodiscard]] const SaidAs* said(std::string_view written, std::string_view tag = {},
                                   std::string_view language = {}) const;

  /// Whether how it is said depends on the part of speech.
  [[nodiscard]] bool has_roles(std::string_view written) const;

  /// The most bytes that any written form has.
  [[nodiscard]] std::size_t longest() const { return longest_; }

 private:
  void add(const std::string& written, const LexiconEntry& entry);
  [[nodiscard]] const SaidAs* look_up(std::string_view written, std::string_view tag,
                                      std::string_view language) const;

  std::map<std::string, std::vector<LexiconEntry>, std::less<>> entries_;
  std::size_t longest_ = 0;
  Tagger tagger_;
};

}  // namespace plainsong
