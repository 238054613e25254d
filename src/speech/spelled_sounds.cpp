#include "speech/spelled_sounds.hpp"

#include <array>
#include <cstddef>

#include "text/utf8.hpp"

namespace plainsong {
namespace {

struct Spelling {
  std::string_view ipa;
  std::string_view letters;
};

// Longer sounds stand before those that they begin with.
constexpr auto spellings = std::to_array<Spelling>(
    {{"aɪə", "ire"}, {"aʊə", "our"}, {"tʃ", "ch"}, {"dʒ", "j"},  {"aɪ", "eye"}, {"aʊ", "ow"},
     {"eɪ", "ay"},   {"oʊ", "oh"},   {"əʊ", "oh"}, {"ɔɪ", "oy"}, {"ɪə", "eer"}, {"eə", "air"},
     {"ɛə", "air"},  {"ʊə", "oor"},  {"ɑː", "ah"}, {"ɔː", "aw"}, {"ɜː", "er"},  {"iː", "ee"},
     {"uː", "oo"},   {"a", "a"},     {"ɐ", "uh"},  {"ɑ", "ah"},  {"ɒ", "o"},    {"æ", "a"},
     {"ʌ", "uh"},    {"b", "b"},     {"β", "v"},   {"c", "k"},   {"ç", "h"},    {"d", "d"},
     {"ð", "th"},    {"e", "e"},     {"ə", "uh"},  {"ɚ", "er"},  {"ɛ", "e"},    {"ɜ", "er"},
     {"ɝ", "er"},    {"f", "f"},     {"g", "g"},   {"ɡ", "g"},   {"ɣ", "g"},    {"h", "h"},
     {"i", "ee"},    {"ɪ", "i"},     {"ɨ", "i"},   {"j", "y"},   {"k", "k"},    {"l", "l"},
     {"ɫ", "l"},     {"ɬ", "hl"},    {"ʎ", "ly"},  {"m", "m"},   {"n", "n"},    {"ŋ", "ng"},
     {"ɲ", "ny"},    {"o", "oh"},    {"ɔ", "o"},   {"ø", "er"},  {"œ", "er"},   {"p", "p"},
     {"q", "k"},     {"r", "r"},     {"ɹ", "r"},   {"ɾ", "r"},   {"ʁ", "r"},    {"ʀ", "r"},
     {"ɽ", "r"},     {"s", "s"},     {"ʃ", "sh"},  {"ɕ", "sh"},  {"t", "t"},    {"ɵ", "oo"},
     {"θ", "th"},    {"u", "oo"},    {"ʊ", "oo"},  {"ʉ", "oo"},  {"v", "v"},    {"ʋ", "v"},
     {"w", "w"},     {"ʍ", "wh"},    {"x", "kh"},  {"χ", "kh"},  {"y", "oo"},   {"ʏ", "oo"},
     {"z", "z"},     {"ʒ", "zh"},    {"ʑ", "zh"}});

const Spelling* spelling_at(std::string_view ipa) {
  for (const Spelling& row : spellings)
    if (ipa.starts_with(row.ipa)) return &row;
  return nullptr;
}

}  // namespace

std::string spelled_sounds(std::string_view ipa) {
  std::string out;
  for (std::size_t at = 0; at < ipa.size();) {
    const Spelling* found = spelling_at(ipa.substr(at));
    if (found != nullptr) {
      out += found->letters;
      at += found->ipa.size();
      continue;
    }
    const CodePoint point = code_point_at(ipa, at);
    if (is_white_space(point.value) && !out.empty()) out += ' ';
    at += point.size;
  }
  return std::string(trimmed(out));
}

}  // namespace plainsong
