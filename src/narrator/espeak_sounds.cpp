#include "narrator/espeak_sounds.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>
#include <utility>

namespace plainsong {
namespace {

enum class Kind : unsigned char { consonant, vowel, r };

struct Row {
  std::string_view ipa;
  std::string_view mnemonic;
  Kind kind = Kind::consonant;
  std::string_view with_r = {};
};

// Mnemonics of eSpeak NG 1.51, phoneme tables "en" and "en-us" and those that they are based on;
// what each of them sounds like was read back from the voice.
constexpr auto v = Kind::vowel;
constexpr std::array<Row, 59> vowels = {{
    {"iː", "i:", v, "i@3"},
    {"i", "i", v, "i@3"},
    {"ɪ", "I", v, "i@3"},
    {"ɨ", "I", v},
    {"ᵻ", "I", v},
    {"ɪ\u0308", "I", v},
    {"e", "E", v, "e@"},
    {"ɛ", "E", v, "e@"},
    {"eː", "e:", v, "e@"},
    {"ɛː", "e@", v, "e@"},
    {"æ", "a", v},
    {"a", "a", v, "A@"},
    {"aː", "A:", v, "A@"},
    {"æː", "a", v},
    {"ɑː", "A:", v, "A@"},
    {"ɑ", "A:", v, "A@"},
    {"ɒ", "0", v, "O@"},
    {"ɔː", "O:", v, "O@"},
    {"ɔ", "0", v, "O@"},
    {"oː", "o:", v, "O@"},
    {"o", "o", v, "O@"},
    {"ʊ", "U", v, "U@"},
    {"ᵿ", "U", v},
    {"uː", "u:", v, "U@"},
    {"u", "u:", v, "U@"},
    {"ʉː", "u:", v, "U@"},
    {"ʉ", "u:", v, "U@"},
    {"ʌ", "V", v, "3:"},
    {"ɜː", "3:", v, "3:"},
    {"ɜ", "3:", v, "3:"},
    {"əː", "3:", v, "3:"},
    {"ə", "@", v, "3"},
    {"ɘ", "@", v, "3"},
    {"ɐ", "@", v, "3"},
    {"ɵ", "@", v, "3"},
    {"ɚ", "3", v, "3"},
    {"ɝː", "3:", v, "3:"},
    {"ɝ", "3:", v, "3:"},
    {"eɪ", "eI", v},
    {"ɛɪ", "eI", v},
    {"aɪ", "aI", v},
    {"ɑɪ", "aI", v},
    {"ʌɪ", "aI", v},
    {"ɔɪ", "OI", v},
    {"aʊ", "aU", v},
    {"æʊ", "aU", v},
    {"əʊ", "oU", v, "O@"},
    {"oʊ", "oU", v, "O@"},
    {"ɪə", "i@", v, "i@3"},
    {"iə", "i@", v, "i@3"},
    {"ɪː", "i@", v, "i@3"},
    {"eə", "e@", v, "e@"},
    {"ɛə", "e@", v, "e@"},
    {"ʊə", "U@", v, "U@"},
    {"aɪə", "aI@", v, "aI3"},
    {"aʊə", "aU@", v, "aU@"},
    {"ɑ\u0303", "A~", v},
    {"ɒ\u0303", "O~", v},
    {"ɔ\u0303", "O~", v},
}};

constexpr std::array<Row, 69> consonants = {{
    {"p", "p"},           {"b", "b"},           {"t", "t"},           {"d", "d"},
    {"k", "k"},           {"ɡ", "g"},           {"g", "g"},           {"q", "q"},
    {"ʔ", "?"},           {"f", "f"},           {"v", "v"},           {"θ", "T"},
    {"ð", "D"},           {"s", "s"},           {"z", "z"},           {"ʃ", "S"},
    {"ʒ", "Z"},           {"h", "h"},           {"ɦ", "h"},           {"x", "x"},
    {"χ", "X"},           {"ç", "C"},           {"c\u0327", "C"},     {"ɣ", "Q"},
    {"β", "B"},           {"ɬ", "l#"},          {"m", "m"},           {"ɱ", "m"},
    {"n", "n"},           {"ŋ", "N"},           {"ɲ", "n^"},          {"l", "l"},
    {"ɫ", "l"},           {"ʎ", "l^"},          {"r", "r", Kind::r},  {"ɹ", "r", Kind::r},
    {"ɻ", "r", Kind::r},  {"ɾ", "*"},           {"ʀ", "r\""},         {"ʁ", "Q\""},
    {"j", "j"},           {"w", "w"},           {"ʍ", "w#"},          {"ʋ", "v#"},
    {"tʃ", "tS"},         {"t\u0361ʃ", "tS"},   {"t\u035Cʃ", "tS"},   {"ʧ", "tS"},
    {"dʒ", "dZ"},         {"d\u0361ʒ", "dZ"},   {"d\u035Cʒ", "dZ"},   {"ʤ", "dZ"},
    {"tɕ", "tS;"},        {"dʑ", "dZ;"},        {"ɕ", "S;"},          {"ʑ", "Z;"},
    {"ʂ", "s."},          {"ʐ", "z."},          {"c", "c"},           {"ɟ", "J"},
    {"ʝ", "J^"},          {"ɳ", "n."},          {"ɭ", "l."},          {"l\u0329", "l-", v},
    {"ɫ\u0329", "l-", v}, {"n\u0329", "n-", v}, {"m\u0329", "m-", v}, {"ŋ\u0329", "N-", v},
    {"ɹ\u0329", "3", v},
}};

/// Where American voices differ: the table's own aU@ is read as "aɪʊɹ".
constexpr std::array<Row, 2> american = {{
    {"aʊə", "aU|@", v, "aU|3"},
    {"aʊ", "aU", v, "aU|3"},
}};

constexpr std::array<std::string_view, 19> ignored = {
    ".",      "\u0361", "\u035C", "‿",      "ʰ",      "ʱ",      "ʷ",      "ˠ",      "ˑ",     "ː",
    "\u032A", "\u031A", "\u0325", "\u032C", "\u031F", "\u0320", "\u031E", "\u031D", "\u0306"};

/// "aɪəʊ" is aɪ and əʊ, not aɪə and ʊ.
bool takes_half_of_glide(const Row& row, std::string_view ipa) {
  return row.ipa != "ə" && row.ipa.ends_with("ə") && ipa.substr(row.ipa.size()).starts_with("ʊ");
}

const Row* longest_in(std::span<const Row> rows, std::string_view ipa, const Row* best) {
  for (const Row& row : rows)
    if (ipa.starts_with(row.ipa) && (best == nullptr || row.ipa.size() > best->ipa.size()) &&
        !takes_half_of_glide(row, ipa))
      best = &row;
  return best;
}

const Row* longest_row(std::string_view ipa, EnglishAccent accent) {
  const Row* best = nullptr;
  if (accent == EnglishAccent::american) best = longest_in(american, ipa, best);
  return longest_in(consonants, ipa, longest_in(vowels, ipa, best));
}

char stress_at(std::string_view ipa) {
  if (ipa.starts_with("ˈ")) return '\'';
  return ipa.starts_with("ˌ") ? ',' : char{0};
}

/// Whether the byte goes on with a UTF-8 character.
bool is_continuation(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

bool is_space(char byte) {
  return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

/// "eəɹ" before a vowel is "ɛɹ" where the r is always said, and so are the other vowels that come
/// of an r; "ɒɹ" is "ɔːɹ".
void drop_glide_before_r(std::vector<EspeakSound>& sounds, std::size_t at) {
  struct Plain {
    std::string_view glide;
    std::string_view vowel;
  };

  constexpr std::array<Plain, 5> plain = {
      {{"e@", "E"}, {"i@", "I"}, {"U@", "U"}, {"O@", "O:"}, {"0", "O:"}}};
  for (const Plain& each : plain)
    if (sounds[at].mnemonic == each.glide) sounds[at].mnemonic = each.vowel;
}

bool is_before_vowel(const std::vector<EspeakSound>& sounds, std::size_t at) {
  return at + 1 < sounds.size() && sounds[at + 1].vowel;
}

/// An r that no vowel follows belongs to the vowel in front of it. British voices say it only where
/// the next word opens with a vowel, which eSpeak NG sees to.
std::vector<EspeakSound> with_r_settled(std::vector<EspeakSound> sounds, EnglishAccent accent) {
  std::vector<EspeakSound> out;
  for (std::size_t at = 0; at < sounds.size(); ++at) {
    const bool behind_vowel = !out.empty() && out.back().vowel;
    if (sounds[at].mnemonic != "r" || !behind_vowel) {
      out.push_back(sounds[at]);
    } else if (is_before_vowel(sounds, at)) {
      if (accent == EnglishAccent::american) drop_glide_before_r(out, out.size() - 1);
      out.push_back(sounds[at]);
    } else if (!out.back().with_r.empty()) {
      out.back().mnemonic = out.back().with_r;
    } else if (accent != EnglishAccent::british) {
      out.push_back({"r-", 0, false, ""});
    }
  }
  return out;
}

std::string_view last_character(std::string_view ipa) {
  std::size_t size = std::min<std::size_t>(ipa.size(), 1);
  while (size < ipa.size() && is_continuation(ipa[ipa.size() - size])) ++size;
  return ipa.substr(ipa.size() - size);
}

/// The character at the start of `rest`; a combining mark with the character in front of it.
std::string named(std::string_view before, std::string_view rest) {
  const std::string_view one = first_character(rest);
  if (one < "\u0300" || one > "\u036F") return std::string(one);
  return std::string(last_character(before)) + std::string(one);
}

/// British voices of eSpeak NG put an r between some vowels and a vowel behind them; what keeps it
/// out is a pause of no length.
void keep_r_out(std::vector<EspeakSound>& sounds) {
  constexpr std::array<std::string_view, 8> draws_r = {"A:", "@",  "3",   "i@",
                                                       "e@", "U@", "aI@", "aU@"};
  for (std::size_t at = 0; at < sounds.size(); ++at)
    if (is_before_vowel(sounds, at) &&
        std::ranges::find(draws_r, sounds[at].mnemonic) != draws_r.end())
      sounds[at].mnemonic += "|_";
}

}  // namespace

std::string_view first_character(std::string_view ipa) {
  std::size_t size = 1;
  while (size < ipa.size() && is_continuation(ipa[size])) ++size;
  return ipa.substr(0, size);
}

std::size_t ignored_marks(std::string_view ipa) {
  for (const std::string_view mark : ignored)
    if (ipa.starts_with(mark)) return mark.size();
  return 0;
}

std::string consonants_of(std::string_view ipa) {
  constexpr std::array<std::string_view, 4> not_in_all = {"h", "?", "r", "3"};
  constexpr std::array<std::pair<std::string_view, std::string_view>, 8> alike = {{{"*", "t"},
                                                                                   {"T", "t"},
                                                                                   {"D", "d"},
                                                                                   {"l-", "l"},
                                                                                   {"n-", "n"},
                                                                                   {"m-", "m"},
                                                                                   {"N", "n"},
                                                                                   {"N-", "n"}}};
  std::string out;
  while (!ipa.empty()) {
    const Row* row = longest_in(consonants, ipa, nullptr);
    ipa.remove_prefix(row == nullptr ? first_character(ipa).size() : row->ipa.size());
    if (row == nullptr || std::ranges::find(not_in_all, row->mnemonic) != not_in_all.end())
      continue;
    const auto* same =
        std::ranges::find_if(alike, [&](const auto& each) { return each.first == row->mnemonic; });
    const std::string_view sound = same == alike.end() ? row->mnemonic : same->second;
    if (sound == "g" && out.ends_with("n|")) continue;  // some accents say it, some do not
    out += std::string(sound) + '|';
  }
  return out;
}

SoundsRead english_sounds(std::string_view ipa, EnglishAccent accent) {
  const std::string_view whole = ipa;
  SoundsRead read;
  char stress = 0;
  while (!ipa.empty()) {
    std::size_t size = first_character(ipa).size();
    if (is_space(ipa.front())) {
      if (!read.sounds.empty() && !read.sounds.back().mnemonic.empty()) read.sounds.emplace_back();
    } else if (const char mark = stress_at(ipa); mark != 0) {
      stress = mark;
    } else if (const Row* row = longest_row(ipa, accent)) {
      read.sounds.push_back(
          {std::string(row->mnemonic), stress, row->kind == v, std::string(row->with_r)});
      size = row->ipa.size();
      stress = 0;
    } else if (const std::size_t marks = ignored_marks(ipa); marks > 0) {
      size = marks;
    } else {
      read.missing = named(whole.substr(0, whole.size() - ipa.size()), ipa);
      break;
    }
    ipa.remove_prefix(size);
  }
  if (!read.sounds.empty() && read.sounds.back().mnemonic.empty()) read.sounds.pop_back();
  read.sounds = with_r_settled(std::move(read.sounds), accent);
  if (accent != EnglishAccent::american) keep_r_out(read.sounds);
  return read;
}

}  // namespace plainsong
