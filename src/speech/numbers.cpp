#include "speech/numbers.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace plainsong {
namespace {

constexpr std::array<std::string_view, 20> small = {
    "zero",     "one",     "two",     "three",     "four",     "five",    "six",
    "seven",    "eight",   "nine",    "ten",       "eleven",   "twelve",  "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
constexpr std::array<std::string_view, 10> tens = {"",      "",      "twenty",  "thirty", "forty",
                                                   "fifty", "sixty", "seventy", "eighty", "ninety"};
constexpr std::array<std::string_view, 5> scales = {"", "thousand", "million", "billion",
                                                    "trillion"};
constexpr std::size_t most_digits = 15;

std::string below_hundred(std::uint64_t value) {
  if (value < 20) return std::string(small.at(value));
  std::string out(tens.at(value / 10));
  if (value % 10 != 0) out.append("-").append(small.at(value % 10));
  return out;
}

std::string below_thousand(std::uint64_t value, Manner manner) {
  if (value < 100) return below_hundred(value);
  std::string out(small.at(value / 100));
  out += " hundred";
  if (value % 100 == 0) return out;
  return out + (manner == Manner::british ? " and " : " ") + below_hundred(value % 100);
}

std::string words_of(std::uint64_t value, Manner manner) {
  if (value == 0) return std::string(small.front());
  std::string out;
  std::uint64_t unit = 1'000'000'000'000;
  for (std::size_t scale = scales.size(); scale-- > 0; unit /= 1000) {
    const std::uint64_t group = value / unit % 1000;
    if (group == 0) continue;
    const bool lonely_tail = scale == 0 && !out.empty() && group < 100;
    if (!out.empty()) out += lonely_tail && manner == Manner::british ? " and " : " ";
    out += below_thousand(group, manner);
    if (scale > 0) out.append(" ").append(scales.at(scale));
  }
  return out;
}

std::optional<std::uint64_t> value_of(std::string_view digits) {
  std::uint64_t value = 0;
  if (digits.empty() || digits.size() > most_digits) return std::nullopt;
  for (const char c : digits) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + static_cast<std::uint64_t>(c - '0');
  }
  return value;
}

struct Irregular {
  std::string_view cardinal;
  std::string_view ordinal;
};

constexpr auto irregular = std::to_array<Irregular>({{"one", "first"},
                                                     {"two", "second"},
                                                     {"three", "third"},
                                                     {"five", "fifth"},
                                                     {"eight", "eighth"},
                                                     {"nine", "ninth"},
                                                     {"twelve", "twelfth"}});

}  // namespace

std::string cardinal(std::string_view digits, Manner manner) {
  const auto value = value_of(digits);
  return value ? words_of(*value, manner) : digit_words(digits);
}

std::string as_ordinal(std::string cardinal_words) {
  const std::size_t start = cardinal_words.find_last_of(" -") + 1;  // npos + 1 is 0: the only word
  const std::string_view last = std::string_view(cardinal_words).substr(start);
  for (const Irregular& row : irregular)
    if (last == row.cardinal) return cardinal_words.replace(start, last.size(), row.ordinal);
  if (last.ends_with('y')) return cardinal_words.replace(cardinal_words.size() - 1, 1, "ieth");
  return cardinal_words + "th";
}

std::string ordinal(std::string_view digits, Manner manner) {
  return as_ordinal(cardinal(digits, manner));
}

std::string year_words(int year, Manner manner) {
  const auto value = static_cast<std::uint64_t>(year);
  const std::uint64_t century = value / 100;
  const std::uint64_t rest = value % 100;
  if (value % 1000 < 10) return words_of(value, manner);
  if (rest == 0) return below_hundred(century) + " hundred";
  return below_hundred(century) + (rest < 10 ? " oh " : " ") + below_hundred(rest);
}

std::string plural_of_number(std::string words) {
  if (words.ends_with('y')) return words.replace(words.size() - 1, 1, "ies");
  return words + (words.ends_with('x') ? "es" : "s");
}

std::string decade_words(int year, Manner manner) {
  if (year < 100) return plural_of_number(below_hundred(static_cast<std::uint64_t>(year)));
  return plural_of_number(year_words(year, manner));
}

std::string digit_words(std::string_view digits) {
  std::string out;
  for (const char c : digits) {
    if (c < '0' || c > '9') continue;
    if (!out.empty()) out += ' ';
    out += small.at(static_cast<std::size_t>(c - '0'));
  }
  return out;
}

std::string digits_in_pairs(std::string_view digits, Manner manner) {
  if (digits.size() > 4 || digits.empty() || digits.front() == '0') return digit_words(digits);
  const std::uint64_t value = value_of(digits).value_or(0);
  const std::uint64_t rest = value % 100;
  if (value < 100 || value % 1000 == 0) return words_of(value, manner);
  if (rest == 0) return below_hundred(value / 100) + " hundred";
  return below_hundred(value / 100) + (rest < 10 ? " oh " : " ") + below_hundred(rest);
}

std::string digits_in_groups(std::string_view digits) {
  const std::size_t size = digits.size() % 4 == 0 ? 4 : 3;
  std::string out;
  while (!digits.empty()) {
    // No digit stands alone at the end.
    const std::size_t group = digits.size() == size + 1 ? size + 1 : std::min(size, digits.size());
    if (!out.empty()) out += ", ";
    out += digit_words(digits.substr(0, group));
    digits.remove_prefix(group);
  }
  return out;
}

std::optional<int> roman_value(std::string_view capitals) {
  struct Numeral {
    std::string_view written;
    int value;
  };

  constexpr auto numerals = std::to_array<Numeral>({{"M", 1000},
                                                    {"CM", 900},
                                                    {"D", 500},
                                                    {"CD", 400},
                                                    {"C", 100},
                                                    {"XC", 90},
                                                    {"L", 50},
                                                    {"XL", 40},
                                                    {"X", 10},
                                                    {"IX", 9},
                                                    {"V", 5},
                                                    {"IV", 4},
                                                    {"I", 1}});
  constexpr std::size_t longest = 15;  // MMMDCCCLXXXVIII
  if (capitals.empty() || capitals.size() > longest) return std::nullopt;
  int value = 0;
  std::string_view rest = capitals;
  for (const Numeral& numeral : numerals)
    for (; rest.starts_with(numeral.written); rest.remove_prefix(numeral.written.size()))
      value += numeral.value;
  std::string regular;
  int left = value;
  for (const Numeral& numeral : numerals)
    for (; left >= numeral.value; left -= numeral.value) regular += numeral.written;
  if (regular != capitals || value > 3999) return std::nullopt;
  return value;
}

}  // namespace plainsong
