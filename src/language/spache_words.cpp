#include "language/spache_words.hpp"

#include <algorithm>
#include <array>

#include "text/tsv.hpp"

namespace plainsong {
namespace {

/// An ending, and what stands in its place in the base form.
struct Ending {
  std::string_view written;
  std::string_view base;
};

constexpr auto plain_endings = std::to_array<Ending>({
    {"s", ""},
    {"es", ""},
    {"ies", "y"},
    {"ied", "y"},
    {"ier", "y"},
    {"iest", "y"},
});

/// A silent e or a doubled letter may have come before these: "hoping", "hopping".
constexpr auto stem_endings = std::to_array<std::string_view>({"ed", "ing", "er", "est"});

}  // namespace

SpacheWords::SpacheWords(std::string_view table) {
  for (const TsvRow& row : read_tsv(table)) words_.insert(row.cell(0));
}

bool SpacheWords::lists_stem(std::string_view stem) const {
  if (stem.size() < 2) return false;
  if (lists(stem) || lists(std::string(stem) + "e")) return true;
  return stem[stem.size() - 1] == stem[stem.size() - 2] && lists(stem.substr(0, stem.size() - 1));
}

bool SpacheWords::knows_simple(std::string_view word) const {
  if (word.ends_with("'s")) word.remove_suffix(2);
  if (lists(word)) return true;
  if (!word.ends_with("ss"))
    for (const Ending& ending : plain_endings)
      if (word.ends_with(ending.written)) {
        const std::string_view stem = word.substr(0, word.size() - ending.written.size());
        if (lists(std::string(stem).append(ending.base))) return true;
      }
  return std::any_of(stem_endings.begin(), stem_endings.end(), [&](std::string_view ending) {
    return word.ends_with(ending) && lists_stem(word.substr(0, word.size() - ending.size()));
  });
}

bool SpacheWords::knows(std::string_view word) const {
  while (!word.empty()) {
    const std::size_t hyphen = std::min(word.find('-'), word.size());
    if (hyphen > 0 && !knows_simple(word.substr(0, hyphen))) return false;
    word.remove_prefix(std::min(hyphen + 1, word.size()));
  }
  return true;
}

}  // namespace plainsong
