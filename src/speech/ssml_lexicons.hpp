#pragma once

#include <deque>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "speech/pronunciation.hpp"

namespace plainsong::ssml {

/// Lexicons of a document that apply together, by xml:id, the most important first.
using LexiconChain = std::vector<std::string>;

/// The lexicons that a document names, and what they are together with the house's words.
class Lexicons {
 public:
  explicit Lexicons(const Pronunciation& house) : house_(house) {}

  /// Whether there is room for one more: a document has no use for hundreds.
  [[nodiscard]] bool has_room() const;
  void add(const std::string& id, Pronunciation words);
  /// The document names it, but it cannot be had.
  void add_missing(const std::string& id);

  [[nodiscard]] bool names(const std::string& id) const { return lexicons_.contains(id); }

  /// The words of all in `chain`, and behind them the house's; nullptr where there are none but
  /// these, or where a document asks for too many combinations. Lives as long as this.
  const Pronunciation* words_of(const LexiconChain& chain);

 private:
  const Pronunciation& house_;
  std::map<std::string, std::unique_ptr<Pronunciation>> lexicons_;  ///< none: cannot be had
  std::map<LexiconChain, std::unique_ptr<Pronunciation>> combined_;
};

}  // namespace plainsong::ssml
