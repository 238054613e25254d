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

/// Words and how they are said: "OBE" → "O B E", "read" as a VBD → "red". Case counts.
class Pronunciation {
 public:
  /// Gives each word of a sentence its part of speech. Without one, no word has any.
  using Tagger = std::function<std::vector<TaggedWord>(std::string_view sentence)>;

  void set_tagger(Tagger tagger) { tagger_ = std::move(tagger); }

  [[nodiscard]] const Tagger& tagger() const { return tagger_; }

  /// Reads a W3C Pronunciation Lexicon 1.0: the <grapheme>s and <alias> of each <lexeme>. Throws
  /// Failure(Trouble::input), with line and column, when it is not one.
  static Pronunciation read(std::string_view pls, Diagnostics& diagnostics);

  /// Takes over the words of `more` that are not known yet: read the user's own words first, then
  /// merge the house's.
  void merge(const Pronunciation& more);

  /// What is said for `written`, or nullptr where nothing is known.
  [[nodiscard]] const std::string* alias(std::string_view written) const;

  /// The most bytes that any written form has.
  [[nodiscard]] std::size_t longest() const { return longest_; }

 private:
  void add(const std::string& written, const std::string& spoken);

  std::map<std::string, std::string, std::less<>> aliases_;
  std::size_t longest_ = 0;
  Tagger tagger_;
};

}  // namespace plainsong
