#include "speech/letters.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
#include <span>

#include "text/utf8.hpp"

namespace plainsong {
namespace {

bool is_vowel(char c) {
  return std::string_view("aeiouy").find(c) != std::string_view::npos;
}

// What English words begin and end with, beside one consonant and a vowel.
constexpr auto beginnings = std::to_array<std::string_view>(
    {"bl", "br", "ch",  "cl",  "cr",  "dr",  "dw",  "fl",  "fr",  "gh",  "gl",  "gn",
     "gr", "kl", "kn",  "kr",  "ph",  "pl",  "pr",  "ps",  "qu",  "rh",  "sc",  "sh",
     "sk", "sl", "sm",  "sn",  "sp",  "sq",  "squ", "st",  "sw",  "th",  "tr",  "tw",
     "wh", "wr", "sch", "scr", "shr", "sph", "spl", "spr", "str", "thr", "chr", "phr"});
constexpr auto endings = std::to_array<std::string_view>(
    {"bt", "ch", "ck",  "ct",  "dth", "ff",  "ft",  "gh",  "ght", "gn",  "ks",  "lb", "lch", "ld",
     "lf", "lk", "lm",  "lp",  "lt",  "lth", "lv",  "mb",  "mp",  "mpt", "nch", "nd", "ng",  "ngth",
     "nk", "nt", "nth", "nx",  "ph",  "ps",  "pt",  "pth", "rb",  "rc",  "rch", "rd", "rf",  "rg",
     "rk", "rl", "rld", "rm",  "rn",  "rp",  "rsh", "rst", "rt",  "rth", "rv",  "sc", "sh",  "sk",
     "sm", "sp", "st",  "tch", "th",  "ts",  "wd",  "wk",  "wl",  "wn",  "wth", "xt"});

/// "ggs" → "g": a doubled letter and the s of a plural make an ending no harder to say.
std::string_view simplest(std::string_view ending) {
  if (ending.size() > 1 && ending.back() == 's') ending.remove_suffix(1);
  if (ending.size() == 2 && ending[0] == ending[1]) ending.remove_suffix(1);
  return ending;
}

bool is_one_of(std::string_view cluster, std::span<const std::string_view> known) {
  return std::find(std::begin(known), std::end(known), cluster) != std::end(known);
}

}  // namespace

bool can_be_said(std::string_view ascii_letters) {
  const std::string word = lower(ascii_letters);
  if (word.size() < 2) return false;
  const auto vowel = std::find_if(word.begin(), word.end(), is_vowel);
  if (vowel == word.end()) return false;
  const auto last_vowel = std::find_if(word.rbegin(), word.rend(), is_vowel).base();
  const std::string before(word.begin(), vowel);
  const std::string behind(last_vowel, word.end());
  if (before.size() > 1 && !is_one_of(before, beginnings)) return false;
  const std::string_view ending = simplest(behind);
  if (ending.size() > 1 && !is_one_of(ending, endings)) return false;
  std::size_t consonants = 0;  // more than four in a row, as in "ldstr", are hard to say anywhere
  std::size_t vowels = 0;
  for (const char c : word) {
    vowels = is_vowel(c) ? vowels + 1 : 0;
    consonants = is_vowel(c) ? 0 : consonants + 1;
    if (consonants > 4 || vowels > 3) return false;
  }
  return true;
}

std::string spelled(std::string_view letters) {
  std::string out;
  for (std::size_t at = 0; at < letters.size();) {
    const CodePoint point = code_point_at(letters, at);
    if (!out.empty()) out += ' ';
    out += letters.substr(at, point.size);
    at += point.size;
  }
  return out;
}

}  // namespace plainsong
