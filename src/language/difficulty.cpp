#include "language/difficulty.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace plainsong {
namespace {

// The weights were fitted to 9,278 words that people rated from 1 to 6.
constexpr Hardness base_hardness = 1778;
constexpr Hardness for_a_level = 15;
constexpr Hardness for_a_syllable = 275;
constexpr Hardness for_familiar = -564;

/// Of words that the table does not have.
constexpr std::uint8_t unknown_level = 70;

bool is_vowel_letter(char c) {
  return std::string_view("aeiouy").find(c) != std::string_view::npos ||
         static_cast<unsigned char>(c) >= 0x80;
}

bool ends_in(std::string_view word, std::string_view end) {
  return word.size() > end.size() && word.substr(word.size() - end.size()) == end;
}

bool hisses(std::string_view stem) {
  constexpr std::array<std::string_view, 9> all = {"s",  "x",  "z",  "ch", "sh",
                                                   "ce", "ge", "se", "ze"};
  return std::any_of(all.begin(), all.end(),
                     [&](std::string_view end) { return ends_in(stem, end); });
}

/// How many syllables an ending adds: wanted 1, helped 0, houses 1.
int more_syllables(std::string_view base, Form form) {
  switch (form) {
    case Form::gerund:
      return 1;
    case Form::past:
    case Form::participle:
      return ends_in(base, "t") || ends_in(base, "d") || ends_in(base, "te") || ends_in(base, "de")
                 ? 1
                 : 0;
    case Form::third:
    case Form::plural:
      return hisses(base) ? 1 : 0;
    case Form::base:
      break;
  }
  return 0;
}

Hardness hardness(int level, int syllables, bool familiar) {
  return base_hardness + for_a_level * level + for_a_syllable * syllables +
         (familiar ? for_familiar : 0);
}

/// The next cell of a row of the table, which is cut off `row`.
std::string_view cell(std::string_view& row) {
  const std::size_t tab = std::min(row.find('\t'), row.size());
  const std::string_view found = row.substr(0, tab);
  row.remove_prefix(std::min(tab + 1, row.size()));
  return found;
}

bool read_number(std::string_view text, std::uint8_t& number) {
  const auto [end, trouble] = std::from_chars(text.data(), text.data() + text.size(), number);
  return trouble == std::errc() && end == text.data() + text.size();
}

}  // namespace

Difficulty::Difficulty(std::string_view table) {
  while (!table.empty()) {
    const std::size_t line_end = std::min(table.find('\n'), table.size());
    std::string_view row = table.substr(0, line_end);
    table.remove_prefix(std::min(line_end + 1, table.size()));
    if (row.empty() || row.front() == '#') continue;
    Entry entry;
    entry.word = cell(row);
    if (!read_number(cell(row), entry.level) || !read_number(cell(row), entry.syllables)) continue;
    entry.familiar = cell(row) == "1";
    entries_.push_back(std::move(entry));
  }
  const auto by_word = [](const Entry& one, const Entry& other) { return one.word < other.word; };
  if (!std::is_sorted(entries_.begin(), entries_.end(), by_word))
    std::stable_sort(entries_.begin(), entries_.end(), by_word);
}

const Difficulty::Entry* Difficulty::find(std::string_view word) const {
  const auto found =
      std::lower_bound(entries_.begin(), entries_.end(), word,
                       [](const Entry& entry, std::string_view key) { return entry.word < key; });
  return found == entries_.end() || found->word != word ? nullptr : &*found;
}

Hardness Difficulty::of_simple(std::string_view word, const Inflection& inflection) const {
  if (const Entry* entry = find(word))
    return hardness(entry->level, entry->syllables, entry->familiar);
  if (ends_in(word, "n't")) return of_simple(word.substr(0, word.size() - 3), inflection);
  const std::size_t apostrophe = word.find('\'');  // "we've", "children's"
  if (apostrophe != std::string_view::npos && apostrophe > 0)
    return of_simple(word.substr(0, apostrophe), inflection);
  Hardness easiest = hardness(unknown_level, syllables_by_rule(word), false);
  for (const BaseForm& reading : inflection.base_forms(word)) {
    const bool of_gerund = reading.form == Form::plural && ends_in(reading.base, "ing");
    if (of_gerund) easiest = std::min(easiest, of_simple(reading.base, inflection));  // "buildings"
    if (const Entry* entry = find(reading.base))
      easiest =
          std::min(easiest, hardness(entry->level,
                                     entry->syllables + more_syllables(reading.base, reading.form),
                                     entry->familiar));
  }
  return easiest;
}

Hardness Difficulty::of(std::string_view word, const Inflection& inflection) const {
  if (empty()) return 0;
  Hardness hardest = 0;
  while (!word.empty()) {
    const std::size_t hyphen = std::min(word.find('-'), word.size());
    if (hyphen > 0) hardest = std::max(hardest, of_simple(word.substr(0, hyphen), inflection));
    word.remove_prefix(std::min(hyphen + 1, word.size()));
  }
  return hardest;
}

int Difficulty::syllables(std::string_view word, const Inflection& inflection) const {
  if (const Entry* entry = find(word)) return entry->syllables;
  if (ends_in(word, "n't")) {
    const std::string_view verb = word.substr(0, word.size() - 3);
    const bool one = verb == "do" || verb == "ca" || verb == "wo" || verb == "sha";
    return one ? 1 : syllables(verb, inflection) + 1;
  }
  const std::size_t apostrophe = word.find('\'');
  if (apostrophe != std::string_view::npos && apostrophe > 0) {
    const std::string_view base = word.substr(0, apostrophe);
    const bool hissing = word.substr(apostrophe) == "'s" && hisses(base);
    return syllables(base, inflection) + (hissing ? 1 : 0);
  }
  for (const BaseForm& reading : inflection.base_forms(word)) {
    const bool of_gerund = reading.form == Form::plural && ends_in(reading.base, "ing");
    if (of_gerund) return syllables(reading.base, inflection);
    if (const Entry* entry = find(reading.base))
      return entry->syllables + more_syllables(reading.base, reading.form);
  }
  return syllables_by_rule(word);
}

bool Difficulty::is_familiar_part(std::string_view word, const Inflection& inflection) const {
  if (const Entry* entry = find(word)) return entry->familiar;
  if (ends_in(word, "n't")) return true;
  const std::size_t apostrophe = word.find('\'');
  if (apostrophe != std::string_view::npos && apostrophe > 0)
    return is_familiar_part(word.substr(0, apostrophe), inflection);
  const std::vector<BaseForm> readings = inflection.base_forms(word);
  return std::any_of(readings.begin(), readings.end(), [&](const BaseForm& reading) {
    const Entry* entry = find(reading.base);
    return entry != nullptr && entry->familiar;
  });
}

bool Difficulty::is_familiar(std::string_view word, const Inflection& inflection) const {
  while (!word.empty()) {
    const std::size_t hyphen = std::min(word.find('-'), word.size());
    const std::string_view part = word.substr(0, hyphen);
    const bool number = part.find_first_of("0123456789") != std::string_view::npos;
    if (hyphen > 0 && !number && !is_familiar_part(part, inflection)) return false;
    word.remove_prefix(std::min(hyphen + 1, word.size()));
  }
  return true;
}

int syllables_by_rule(std::string_view word) {
  int count = 0;
  bool inside = false;
  for (const char c : word) {
    const bool vowel = is_vowel_letter(c);
    if (vowel && !inside) ++count;
    inside = vowel;
  }
  const auto before_end = [&](std::size_t ending) {
    return word.size() > ending ? word[word.size() - ending - 1] : 'a';
  };
  const char last_but_one = before_end(1);
  if (ends_in(word, "e") && !is_vowel_letter(last_but_one) &&
      !(last_but_one == 'l' && !is_vowel_letter(before_end(2))))
    --count;
  if (ends_in(word, "ed") && !is_vowel_letter(before_end(2)) && before_end(2) != 't' &&
      before_end(2) != 'd')
    --count;
  if (ends_in(word, "es") && !is_vowel_letter(before_end(2)) &&
      std::string_view("scxzgh").find(before_end(2)) == std::string_view::npos)
    --count;
  return std::max(1, count);
}

}  // namespace plainsong
