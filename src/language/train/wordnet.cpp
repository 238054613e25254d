#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/file.hpp"
#include "language/tagger_features.hpp"
#include "language/train/tagger_training.hpp"
#include "language/word_form.hpp"

namespace plainsong {
namespace {

struct Index {
  std::string_view file;
  std::uint16_t bit;
};

constexpr std::array indexes = std::to_array<Index>({{"index.noun", lexicon_noun},
                                                     {"index.verb", lexicon_verb},
                                                     {"index.adj", lexicon_adjective},
                                                     {"index.adv", lexicon_adverb}});

/// How often a word was seen as a noun, verb, adjective and adverb in the texts that WordNet
/// counts.
using SenseCounts = std::array<std::uint32_t, 4>;

template <typename Use>
void each_line(std::string_view text, const Use& use) {
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size() - 1);
    use(text.substr(0, end));
    text.remove_prefix(end + 1);
  }
}

/// Adds the words of an index file; several words under one head, and the licence, are left out.
void add_words(std::string_view index, std::uint16_t bit,
               std::map<FeatureKey, std::uint16_t>& table) {
  each_line(index, [&](std::string_view line) {
    const std::string_view word = line.substr(0, line.find(' '));
    if (word.empty() || word.find('_') != std::string_view::npos) return;
    std::uint16_t& bits = table[key_of(folded_form(word))];
    bits = static_cast<std::uint16_t>(bits | bit);
  });
}

/// "care%1:04:00:: 3 12": the third sense of the noun was seen 12 times.
std::map<FeatureKey, SenseCounts> sense_counts(std::string_view list) {
  std::map<FeatureKey, SenseCounts> counts;
  each_line(list, [&](std::string_view line) {
    const std::size_t sign = line.find('%');
    const std::size_t space = line.rfind(' ');
    if (sign == std::string_view::npos || space == std::string_view::npos) return;
    const auto part = static_cast<std::size_t>(line[sign + 1] - '1');
    if (part > SenseCounts{}.size()) return;
    std::uint32_t times = 0;
    std::from_chars(line.data() + space + 1, line.data() + line.size(), times);
    // The fifth kind, adjectives near another, are adjectives.
    counts[key_of(folded_form(line.substr(0, sign)))][part == 4 ? 2 : part] += times;
  });
  return counts;
}

/// 1 to 4 for the part of speech that a word is four times in five; 0 where there is none such.
std::uint16_t main_part(const SenseCounts& counts) {
  std::uint32_t all = 0;
  for (const std::uint32_t count : counts) all += count;
  const auto* const most = std::max_element(counts.begin(), counts.end());
  return all > 1 && *most * 5 >= all * 4 ? static_cast<std::uint16_t>(most - counts.begin() + 1)
                                         : std::uint16_t{0};
}

/// The tags that a form from one of WordNet's lists of exceptions can have.
std::vector<Xpos> tags_of(std::string_view form, std::string_view file) {
  if (file == "noun.exc") return {Xpos::nns};
  if (file == "adj.exc") return {form.ends_with("st") ? Xpos::jjs : Xpos::jjr};
  if (form.ends_with("ing")) return {Xpos::vbg};
  if (form.ends_with("s")) return {Xpos::vbz};
  return {Xpos::vbd, Xpos::vbn};
}

/// "went go": an exception list's line; where several bases follow, the first is taken.
void add_irregular(std::string_view list, std::string_view file,
                   std::vector<WordNet::Irregular>& irregular) {
  each_line(list, [&](std::string_view line) {
    const std::size_t space = line.find(' ');
    if (space == std::string_view::npos || line.find('_') != std::string_view::npos) return;
    const std::string_view form = line.substr(0, space);
    const std::string_view bases = line.substr(space + 1);
    for (const Xpos xpos : tags_of(form, file))
      irregular.push_back({std::string(form), std::string(bases.substr(0, bases.find(' '))), xpos});
  });
}

}  // namespace

WordNet read_wordnet(const std::string& folder) {
  const std::filesystem::path root(folder);
  WordNet wordnet;
  std::map<FeatureKey, std::uint16_t> table;
  for (const Index& index : indexes)
    add_words(read_file(root / index.file, largest_document), index.bit, table);
  for (const auto& [word, counts] : sense_counts(read_file(root / "cntlist.rev", largest_document)))
    if (const auto found = table.find(word); found != table.end())
      found->second =
          static_cast<std::uint16_t>(found->second | main_part(counts) * lexicon_mostly);
  wordnet.words = WordTable(table);
  for (const auto* file : {"verb.exc", "noun.exc", "adj.exc"})
    add_irregular(read_file(root / file, largest_document), file, wordnet.irregular);
  return wordnet;
}

}  // namespace plainsong
