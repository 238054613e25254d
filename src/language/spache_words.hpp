#pragma once

#include <set>
#include <string>
#include <string_view>

namespace plainsong {

/// The words that Spache's formula of 1974 takes for familiar to children of six to nine.
class SpacheWords {
 public:
  SpacheWords() = default;

  /// Reads spache.tsv: a word a line.
  explicit SpacheWords(std::string_view table);

  [[nodiscard]] bool empty() const { return words_.empty(); }

  /// A word in lower case that is on the list, or a regular form of one that is: -s, -es, -ies,
  /// -d, -ed, -ied, -ing, -er, -est, -'s; of a compound, each part.
  [[nodiscard]] bool knows(std::string_view word) const;

 private:
  [[nodiscard]] bool knows_simple(std::string_view word) const;

  [[nodiscard]] bool lists(std::string_view word) const { return words_.contains(word); }

  [[nodiscard]] bool lists_stem(std::string_view stem) const;

  std::set<std::string, std::less<>> words_;
};

}  // namespace plainsong
