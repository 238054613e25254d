#include "speech/phonemes.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>

#include "text/utf8.hpp"

namespace plainsong {
namespace {

/// One symbol in IPA and in X-SAMPA.
struct Symbol {
  std::string_view ipa;
  std::string_view x_sampa;
};

constexpr std::array<Symbol, 112> letters = {
    {{"a", "a"},         {"b", "b"},     {"ɓ", "b_<"}, {"c", "c"},     {"d", "d"},
     {"ɖ", "d`"},        {"ɗ", "d_<"},   {"e", "e"},   {"f", "f"},     {"ɡ", "g"},
     {"ɠ", "g_<"},       {"h", "h"},     {"ɦ", "h\\"}, {"i", "i"},     {"j", "j"},
     {"ʝ", "j\\"},       {"k", "k"},     {"l", "l"},   {"ɭ", "l`"},    {"ɺ", "l\\"},
     {"m", "m"},         {"n", "n"},     {"ɳ", "n`"},  {"o", "o"},     {"p", "p"},
     {"ɸ", "p\\"},       {"q", "q"},     {"r", "r"},   {"ɽ", "r`"},    {"ɹ", "r\\"},
     {"ɻ", "r\\`"},      {"s", "s"},     {"ʂ", "s`"},  {"ɕ", "s\\"},   {"t", "t"},
     {"ʈ", "t`"},        {"u", "u"},     {"v", "v"},   {"ʋ", "v\\"},   {"ʋ", "P"},
     {"w", "w"},         {"x", "x"},     {"ɧ", "x\\"}, {"y", "y"},     {"z", "z"},
     {"ʐ", "z`"},        {"ʑ", "z\\"},   {"ɑ", "A"},   {"β", "B"},     {"ʙ", "B\\"},
     {"ç", "C"},         {"ð", "D"},     {"ɛ", "E"},   {"ɱ", "F"},     {"ɣ", "G"},
     {"ɢ", "G\\"},       {"ʛ", "G\\_<"}, {"ɥ", "H"},   {"ʜ", "H\\"},   {"ɪ", "I"},
     {"ɪ\u0308", "I\\"}, {"ɲ", "J"},     {"ɟ", "J\\"}, {"ʄ", "J\\_<"}, {"ɬ", "K"},
     {"ɮ", "K\\"},       {"ʎ", "L"},     {"ʟ", "L\\"}, {"ɯ", "M"},     {"ɰ", "M\\"},
     {"ŋ", "N"},         {"ɴ", "N\\"},   {"ɔ", "O"},   {"ʘ", "O\\"},   {"ɒ", "Q"},
     {"ʁ", "R"},         {"ʀ", "R\\"},   {"ʃ", "S"},   {"θ", "T"},     {"ʊ", "U"},
     {"ʊ\u0308", "U\\"}, {"ʌ", "V"},     {"ʍ", "W"},   {"χ", "X"},     {"ħ", "X\\"},
     {"ʏ", "Y"},         {"ʒ", "Z"},     {"ə", "@"},   {"ɘ", "@\\"},   {"ɚ", "@`"},
     {"ɝ", "3`"},        {"æ", "{"},     {"ʉ", "}"},   {"ɨ", "1"},     {"ø", "2"},
     {"ɜ", "3"},         {"ɞ", "3\\"},   {"ɾ", "4"},   {"ɫ", "5"},     {"ɐ", "6"},
     {"ɤ", "7"},         {"ɵ", "8"},     {"œ", "9"},   {"ɶ", "&"},     {"ʔ", "?"},
     {"ʕ", "?\\"},       {"ʢ", "<\\"},   {"ʡ", ">\\"}, {"ǃ", "!\\"},   {"ǀ", "|\\"},
     {"ǁ", "|\\|\\"},    {"ǂ", "=\\"}}};

constexpr std::array<Symbol, 60> marks = {
    {{"ˈ", "\""},      {"ˌ", "%"},       {"ː", ":"},       {"ˑ", ":\\"},       {"\u0306", "_X"},
     {".", "."},       {"‿", "-\\"},     {"|", "|"},       {"‖", "||"},        {"ꜛ", "^"},
     {"ꜜ", "!"},       {"↗", "<R>"},     {"↘", "<F>"},     {"\u0308", "_\""},  {"\u031F", "_+"},
     {"\u0320", "_-"}, {"\u030C", "_/"}, {"\u030C", "_R"}, {"\u0325", "_0"},   {"\u0329", "="},
     {"\u0329", "_="}, {"ʼ", "_>"},      {"ˤ", "_?\\"},    {"\u0302", "_\\"},  {"\u0302", "_F"},
     {"\u032F", "_^"}, {"\u031A", "_}"}, {"˞", "`"},       {"\u0303", "~"},    {"\u0303", "_~"},
     {"\u0318", "_A"}, {"\u033A", "_a"}, {"\u030F", "_B"}, {"\u1DC5", "_B_L"}, {"\u031C", "_c"},
     {"\u032A", "_d"}, {"\u0334", "_e"}, {"ˠ", "_G"},      {"\u0301", "_H"},   {"\u1DC4", "_H_T"},
     {"ʰ", "_h"},      {"ʲ", "'"},       {"ʲ", "_j"},      {"\u0330", "_k"},   {"\u0300", "_L"},
     {"ˡ", "_l"},      {"\u0304", "_M"}, {"\u033B", "_m"}, {"\u033C", "_N"},   {"ⁿ", "_n"},
     {"\u0339", "_O"}, {"\u031E", "_o"}, {"\u0319", "_q"}, {"\u1DC8", "_R_F"}, {"\u031D", "_r"},
     {"\u030B", "_T"}, {"\u0324", "_t"}, {"\u032C", "_v"}, {"ʷ", "_w"},        {"\u033D", "_x"}}};

/// What X-SAMPA has no symbol for, and what stands in no chart but in many dictionaries.
constexpr std::array<std::string_view, 3> more_letters = {"ⱱ", "ᵻ", "ᵿ"};
constexpr std::array<std::string_view, 11> more_marks = {"\u0361", "\u035C", "ᵊ", "ᶿ", "ˣ", "ʱ",
                                                         "˥",      "˦",      "˧", "˨", "˩"};

struct Respelling {
  std::string_view from;
  std::string_view to;
};

/// Symbols of older charts, and letters that Unicode also has in one with their mark.
constexpr std::array<Respelling, 26> settled = {{
    {"g", "ɡ"},           {"ʦ", "ts"},      {"ʣ", "dz"},          {"ʧ", "tʃ"},
    {"ʤ", "dʒ"},          {"ʨ", "tɕ"},      {"ʥ", "dʑ"},          {"ɩ", "ɪ"},
    {"ɷ", "ʊ"},           {"ã", "a\u0303"}, {"ẽ", "e\u0303"},     {"ĩ", "i\u0303"},
    {"õ", "o\u0303"},     {"ũ", "u\u0303"}, {"ỹ", "y\u0303"},     {"ñ", "n\u0303"},
    {"ä", "a\u0308"},     {"ë", "e\u0308"}, {"ï", "i\u0308"},     {"ö", "o\u0308"},
    {"ü", "u\u0308"},     {"c\u0327", "ç"}, {"\u030D", "\u0329"}, {"\u030A", "\u0325"},
    {"\u0311", "\u032F"}, {"·", "."},
}};

constexpr std::array<Respelling, 11> probable = {{
    {":", "ː"},
    {"'", "ˈ"},
    {"’", "ˈ"},
    {"‘", "ˈ"},
    {"´", "ˈ"},
    {",", "ˌ"},
    {"ƞ", "ŋ"},
    {"ǝ", "ə"},
    {"є", "ɛ"},
    {"ε", "ɛ"},
    {"∫", "ʃ"},
}};

bool is_among(std::span<const Symbol> symbols, std::string_view one) {
  return std::ranges::find(symbols, one, &Symbol::ipa) != symbols.end();
}

bool is_among(std::span<const std::string_view> symbols, std::string_view one) {
  return std::ranges::find(symbols, one) != symbols.end();
}

bool is_letter_of_ipa(std::string_view one) {
  return is_among(letters, one) || is_among(more_letters, one);
}

bool is_mark_of_ipa(std::string_view one) {
  return is_among(marks, one) || is_among(more_marks, one);
}

std::string_view character_at(std::string_view text, std::size_t at) {
  return text.substr(at, code_point_at(text, at).size);
}

/// The character, or U+FFFD for a byte that is none.
std::string whole(std::string_view character) {
  std::string out;
  append_utf8(out, code_point_at(character, 0).value);
  return out;
}

bool is_space_at(std::string_view text, std::size_t at) {
  return is_white_space(code_point_at(text, at).value);
}

/// The longest symbol that `text` starts with, or nullptr.
const Symbol* longest_symbol(std::string_view text) {
  const Symbol* best = nullptr;
  for (const std::span<const Symbol> table :
       {std::span<const Symbol>(letters), std::span<const Symbol>(marks)})
    for (const Symbol& symbol : table)
      if (text.starts_with(symbol.x_sampa) &&
          (best == nullptr || symbol.x_sampa.size() > best->x_sampa.size()))
        best = &symbol;
  return best;
}

/// What X-SAMPA says, up to the first symbol that it does not have; `rest` is what is left then.
std::string read_x_sampa(std::string_view x_sampa, std::string_view& rest) {
  std::string ipa;
  rest = x_sampa;
  while (!rest.empty()) {
    if (rest.front() == '-' && !rest.starts_with("-\\")) {  // keeps two symbols apart
      rest.remove_prefix(1);
    } else if (is_space_at(rest, 0)) {
      ipa += ' ';
      rest.remove_prefix(character_at(rest, 0).size());
    } else if (const Symbol* symbol = longest_symbol(rest)) {
      ipa += symbol->ipa;
      rest.remove_prefix(symbol->x_sampa.size());
    } else {
      return ipa;
    }
  }
  return ipa;
}

}  // namespace

std::optional<std::string> ipa_of_x_sampa(std::string_view x_sampa) {
  std::string_view rest;
  std::string ipa = read_x_sampa(x_sampa, rest);
  if (!rest.empty()) return std::nullopt;
  return ipa;
}

std::string unknown_x_sampa(std::string_view x_sampa) {
  std::string_view rest;
  read_x_sampa(x_sampa, rest);
  if (rest.empty()) return {};
  if (rest.front() == '_' && rest.size() > 1)  // a mark is named whole: "_Q"
    return "_" + whole(character_at(rest, 1));
  return whole(character_at(rest, 0));
}

std::string unknown_symbol(std::string_view ipa) {
  const std::string plain = settled_ipa(ipa);
  for (std::size_t at = 0; at < plain.size();) {
    const std::string_view one = character_at(plain, at);
    if (!is_letter_of_ipa(one) && !is_mark_of_ipa(one) && !is_space_at(plain, at))
      return whole(one);
    at += one.size();
  }
  return {};
}

std::string_view meant_by(std::string_view symbol) {
  const auto* found = std::ranges::find(probable, symbol, &Respelling::from);
  return found == probable.end() ? std::string_view() : found->to;
}

bool has_sound(std::string_view ipa) {
  const std::string plain = settled_ipa(ipa);
  for (std::size_t at = 0; at < plain.size(); at += character_at(plain, at).size())
    if (is_letter_of_ipa(character_at(plain, at))) return true;
  return false;
}

std::string settled_ipa(std::string_view ipa) {
  std::string out;
  while (!ipa.empty()) {
    const auto* row = std::ranges::find_if(
        settled, [&](const Respelling& each) { return ipa.starts_with(each.from); });
    const std::string_view from = row == settled.end() ? character_at(ipa, 0) : row->from;
    out += row == settled.end() ? from : row->to;
    ipa.remove_prefix(from.size());
  }
  return out;
}

}  // namespace plainsong
