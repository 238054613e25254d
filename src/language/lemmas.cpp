#include "language/lemmas.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>

#include "language/tagger_features.hpp"
#include "language/word_form.hpp"

namespace plainsong {
namespace {

struct EndingRule {
  std::string_view ending;
  std::string_view instead;
};

constexpr std::array plural_rules = std::to_array<EndingRule>({{"ies", "y"},
                                                               {"ves", "f"},
                                                               {"ves", "fe"},
                                                               {"men", "man"},
                                                               {"s", ""},
                                                               {"es", ""},
                                                               {"es", "is"}});
constexpr std::array third_rules = std::to_array<EndingRule>({{"ies", "y"}, {"s", ""}, {"es", ""}});
constexpr std::array past_rules =
    std::to_array<EndingRule>({{"ied", "y"}, {"ed", ""}, {"ed", "e"}, {"d", ""}});
constexpr std::array ing_rules =
    std::to_array<EndingRule>({{"ying", "ie"}, {"ing", ""}, {"ing", "e"}});
constexpr std::array comparative_rules =
    std::to_array<EndingRule>({{"ier", "y"}, {"er", ""}, {"er", "e"}, {"r", ""}});
constexpr std::array superlative_rules =
    std::to_array<EndingRule>({{"iest", "y"}, {"est", ""}, {"est", "e"}, {"st", ""}});

struct TagRules {
  Xpos xpos;
  std::uint32_t lexicon_bits;  ///< what the lexicon must say that the base form can be
  std::span<const EndingRule> rules;
};

constexpr std::array tag_rules =
    std::to_array<TagRules>({{Xpos::nns, lexicon_noun, plural_rules},
                             {Xpos::nnps, lexicon_noun, plural_rules},
                             {Xpos::vbz, lexicon_verb, third_rules},
                             {Xpos::vbd, lexicon_verb, past_rules},
                             {Xpos::vbn, lexicon_verb, past_rules},
                             {Xpos::vbg, lexicon_verb, ing_rules},
                             {Xpos::jjr, lexicon_adjective, comparative_rules},
                             {Xpos::jjs, lexicon_adjective, superlative_rules},
                             {Xpos::rbr, lexicon_adverb | lexicon_adjective, comparative_rules},
                             {Xpos::rbs, lexicon_adverb | lexicon_adjective, superlative_rules}});

bool is_name(Xpos xpos) {
  return xpos == Xpos::nnp || xpos == Xpos::nnps || xpos == Xpos::add;
}

/// "hop" of "hoping": one vowel between consonants would have doubled the last.
bool lost_an_e(std::string_view stem) {
  if (stem.size() < 3 || is_vowel(stem.back()) || stem.back() == 'w' || stem.back() == 'x' ||
      stem.back() == 'y')
    return false;
  const std::string_view front = stem.substr(0, stem.size() - 2);
  return is_vowel(stem[stem.size() - 2]) && std::none_of(front.begin(), front.end(), is_vowel);
}

/// What may stand in front of an ending, likeliest first.
std::vector<std::string> bases(std::string_view word, const EndingRule& rule) {
  if (word.size() < rule.ending.size() + 2 || !word.ends_with(rule.ending)) return {};
  const std::string stem(word.substr(0, word.size() - rule.ending.size()));
  std::vector<std::string> found{stem + std::string(rule.instead)};
  const std::size_t size = stem.size();
  const bool doubles = rule.instead.empty() && rule.ending.front() != 's' && size > 2 &&
                       stem[size - 1] == stem[size - 2];
  if (doubles) found.push_back(stem.substr(0, size - 1));
  if (rule.instead.empty() && rule.ending.size() > 1 && is_vowel(rule.ending.front()) &&
      rule.ending != "es" && lost_an_e(stem))
    found.insert(found.begin(), stem + "e");
  return found;
}

/// The base form where the lexicon has none of them.
std::string unknown_base(std::string_view word, const TagRules& rules) {
  const bool hiss = word.ends_with("sses") || word.ends_with("shes") || word.ends_with("ches") ||
                    word.ends_with("xes");
  if (word.ends_with("ss")) return std::string(word);
  if (hiss) return std::string(word.substr(0, word.size() - 2));
  for (const EndingRule& rule : rules.rules) {
    const bool doubtful = rule.ending == "ves" || rule.ending == "ying" || rule.ending == "men";
    if (doubtful) continue;
    if (const std::vector<std::string> found = bases(word, rule); !found.empty())
      return found.back();
  }
  return std::string(word);
}

}  // namespace

std::string regular_lemma(std::string_view form, Xpos xpos, const WordTable& lexicon) {
  std::string word = is_name(xpos) ? std::string(form) : lower_ascii(form);
  const auto* const rules = std::find_if(tag_rules.begin(), tag_rules.end(),
                                         [&](const TagRules& row) { return row.xpos == xpos; });
  if (rules == tag_rules.end()) return word;
  for (const EndingRule& rule : rules->rules)
    for (const std::string& base : bases(word, rule))
      if ((lexicon.find(key_of(folded_form(base))) & rules->lexicon_bits) != 0) return base;
  return unknown_base(word, *rules);
}

LemmaTable::LemmaTable(const std::map<FeatureKey, std::string>& lemmas) {
  for (const auto& [key, lemma] : lemmas) {
    const auto short_key = static_cast<std::uint32_t>(key >> 32U);
    if (lemma.size() > UINT8_MAX || (!rows_.empty() && rows_.back().key == short_key)) continue;
    rows_.push_back({short_key, static_cast<std::uint32_t>(lemmas_.size()),
                     static_cast<std::uint32_t>(lemma.size())});
    lemmas_ += lemma;
  }
}

std::optional<LemmaTable> LemmaTable::read(ByteReader& reader) {
  LemmaTable table;
  for (std::uint32_t left = reader.u32(); left > 0 && !reader.failed(); --left) {
    Row row{reader.u32(), static_cast<std::uint32_t>(table.lemmas_.size()), reader.u8()};
    table.lemmas_ += reader.bytes(row.size);
    if (!table.rows_.empty() && table.rows_.back().key >= row.key) return std::nullopt;
    table.rows_.push_back(row);
  }
  if (reader.failed()) return std::nullopt;
  return table;
}

void LemmaTable::write(ByteWriter& writer) const {
  writer.u32(static_cast<std::uint32_t>(rows_.size()));
  for (const Row& row : rows_) {
    writer.u32(row.key);
    writer.u8(static_cast<std::uint8_t>(row.size));
    writer.bytes(std::string_view(lemmas_).substr(row.begin, row.size));
  }
}

FeatureKey LemmaTable::key(std::string_view form, Xpos xpos) {
  return combined(key_of(lower_ascii(form)), static_cast<FeatureKey>(xpos));
}

std::optional<std::string_view> LemmaTable::find(std::string_view form, Xpos xpos) const {
  const auto wanted = static_cast<std::uint32_t>(key(form, xpos) >> 32U);
  const auto row =
      std::lower_bound(rows_.begin(), rows_.end(), wanted,
                       [](const Row& one, std::uint32_t key) { return one.key < key; });
  if (row == rows_.end() || row->key != wanted) return std::nullopt;
  return std::string_view(lemmas_).substr(row->begin, row->size);
}

}  // namespace plainsong
