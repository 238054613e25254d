#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>

#include "base/diagnostic.hpp"

namespace plainsong {

/// Words and how they are said, in other words: "OBE" → "O B E". Case counts.
class Pronunciation {
 public:
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
};

}  // namespace plainsong
