#include <algorithm>
#include <array>
#include <iterator>
#include <span>

#include "speech/amount.hpp"
#include "speech/letters.hpp"
#include "speech/numbers.hpp"
#include "speech/quantity.hpp"
#include "speech/rules.hpp"
#include "text/utf8.hpp"

namespace plainsong::rules {
namespace {

bool starts_inside_word(const Reading& reading, std::size_t at) {
  return at > 0 && is_glued(reading, at - 1);
}

bool is_listed(std::string_view word, std::span<const std::string_view> list) {
  const std::string small = lower(word);
  return std::find(std::begin(list), std::end(list), small) != std::end(list);
}

// Beside these, four digits are a number of things and not a year.
constexpr auto before_quantities = std::to_array<std::string_view>(
    {"almost", "nearly", "over", "under", "approximately", "roughly", "than", "least", "most",
     "another", "some", "all", "exactly", "extra", "additional", "only", "just"});
constexpr auto behind_quantities = std::to_array<std::string_view>(
    {"people",     "children", "families", "homes", "pupils",    "words", "young",
     "households", "pounds",   "miles",    "hours", "responses", "ideas", "members",
     "carers",     "pages",    "copies",   "more",  "times",     "of"});
// Behind these, four digits before 1900 are a year.
constexpr auto before_years = std::to_array<std::string_view>(
    {"in",     "since",  "from",      "by",       "until",    "till",    "before", "after",
     "circa",  "to",     "during",    "year",     "early",    "late",    "spring", "summer",
     "autumn", "winter", "january",   "february", "march",    "april",   "may",    "june",
     "july",   "august", "september", "october",  "november", "december"});

/// The word before the white space before the token.
std::string_view word_before(const Reading& reading, std::size_t at) {
  return at >= 2 && reading.is(at - 1, TokenKind::space) ? reading.written(at - 2)
                                                         : std::string_view();
}

bool is_year(const Reading& reading, std::size_t at, int value) {
  if (is_listed(word_before(reading, at), before_quantities)) return false;
  if (reading.is(at + 1, TokenKind::space) &&
      is_listed(reading.written(at + 2), behind_quantities) &&
      !is_listed(word_before(reading, at), before_years))
    return false;
  constexpr int surely_modern = 1900;
  return value >= surely_modern || is_listed(word_before(reading, at), before_years);
}

bool ends_number(const Reading& reading, std::size_t end) {
  const bool decimal =
      (reading.is(end, ".") || reading.is(end, ",")) && reading.is(end + 1, TokenKind::digits);
  return !is_glued(reading, end) && !decimal && !reading.is(end, "%");
}

/// "-22" or "/22" or "–2022" behind a year: the tokens of it, and what is said.
std::optional<Match> year_range_end(const Reading& reading, std::size_t at, int first) {
  const std::size_t mark = reading.behind_space(at);
  const bool slash = reading.is(at, "/");
  if (!slash && !reading.is_dash(mark)) return std::nullopt;
  const std::size_t next = slash ? at + 1 : reading.behind_space(mark + 1);
  if (!ends_number(reading, next + 1)) return std::nullopt;
  const Manner manner = reading.manner();
  if (const auto last = year_at(reading, next); last && *last > first)
    return Match{next + 1 - at, year_words(*last, manner)};
  if (mark != at || !reading.is(next, TokenKind::digits) || reading.written(next).size() != 2)
    return std::nullopt;
  const int last = small_value(reading.written(next));
  if (last <= first % 100 && !(first % 100 == 99 && last == 0)) return std::nullopt;
  return Match{next + 1 - at, cardinal(reading.written(next), manner)};
}

constexpr auto ordinal_endings = std::to_array<std::string_view>({"st", "nd", "rd", "th"});

struct Vulgar {
  std::string_view sign;
  std::string_view alone;
  std::string_view behind;
};

constexpr auto vulgar_fractions = std::to_array<Vulgar>({{"½", "a half", "a half"},
                                                         {"¼", "a quarter", "a quarter"},
                                                         {"¾", "three quarters", "three quarters"},
                                                         {"⅓", "a third", "a third"},
                                                         {"⅔", "two thirds", "two thirds"},
                                                         {"⅕", "a fifth", "a fifth"},
                                                         {"⅛", "an eighth", "an eighth"},
                                                         {"⅜", "three eighths", "three eighths"},
                                                         {"⅝", "five eighths", "five eighths"},
                                                         {"⅞", "seven eighths", "seven eighths"}});

std::string fraction_words(int top, int bottom, Manner manner) {
  const std::string count = cardinal(std::to_string(top), manner);
  std::string part = bottom == 2   ? "half"
                     : bottom == 4 ? "quarter"
                                   : ordinal(std::to_string(bottom), manner);
  if (top == 1) return (bottom == 8 || bottom == 11 || bottom == 18 ? "an " : "a ") + part;
  if (bottom == 2) return count + " halves";
  return count + " " + plural_of_number(part);
}

/// "1/2": its three tokens in words.
std::optional<std::string> written_fraction(const Reading& reading, std::size_t at) {
  const bool slash = reading.is(at + 1, "/") || reading.is(at + 1, "⁄");
  if (!reading.is(at, TokenKind::digits) || !slash || !reading.is(at + 2, TokenKind::digits))
    return std::nullopt;
  if (!ends_number(reading, at + 3) || reading.is(at + 3, "/")) return std::nullopt;
  const int top = small_value(reading.written(at));
  const int bottom = small_value(reading.written(at + 2));
  if (top == 24 && bottom == 7) return "twenty-four seven";
  const bool common = bottom == 2 || bottom == 3 || bottom == 4 || bottom == 5 || bottom == 6 ||
                      bottom == 8 || bottom == 9 || bottom == 16;
  const Manner manner = reading.manner();
  if (common && top > 0 && top < bottom * 10) return fraction_words(top, bottom, manner);
  const std::string between = top <= bottom ? " out of " : " over ";
  return cardinal(reading.written(at), manner) + between +
         cardinal(reading.written(at + 2), manner);
}

/// "–25" behind a number: two quantities with "to" between them. Both sides of the dash have white
/// space, or neither.
std::optional<Match> quantity_range(const Reading& reading, std::size_t at, const Quantity& first) {
  const std::size_t end = at + first.tokens;
  const std::size_t dash = reading.behind_space(end);
  if (!reading.is_dash(dash)) return std::nullopt;
  const std::size_t next = reading.behind_space(dash + 1);
  if ((dash == end) != (next == dash + 1)) return std::nullopt;
  const auto second = quantity_at(reading, next, first.currency);
  if (!second || second->negative) return std::nullopt;
  const std::size_t behind = next + second->tokens;
  if (is_glued(reading, behind) ||
      (reading.is_dash(behind) && reading.is(behind + 1, TokenKind::digits)))
    return std::nullopt;
  const Manner manner = reading.manner();
  return Match{behind - at,
               spoken_before(first, *second, manner) + " to " + spoken(*second, manner)};
}

std::optional<Match> decade_at(const Reading& reading, std::size_t at) {
  std::size_t next = at;
  const bool apostrophe = reading.is(at, "'") || reading.is(at, "’") || reading.is(at, "‘");
  if (apostrophe) ++next;
  if (!reading.is(next, TokenKind::digits) || starts_inside_word(reading, at)) return std::nullopt;
  const std::string_view digits = reading.written(next);
  const int year = small_value(digits);
  std::size_t end = next + 1;
  if (!apostrophe && (reading.is(end, "'") || reading.is(end, "’")) && reading.is(end + 1, "s"))
    ++end;
  if (!reading.is(end, "s") || is_glued(reading, end + 1) || year % 10 != 0) return std::nullopt;
  if (!(digits.size() == 2 && year >= 20) && !(digits.size() == 4 && year >= 1100 && year < 2100))
    return std::nullopt;
  return Match{end + 1 - at, decade_words(year, reading.manner())};
}

}  // namespace

std::optional<Match> fraction(const Reading& reading, std::size_t at) {
  if (starts_inside_word(reading, at)) return std::nullopt;
  for (const Vulgar& row : vulgar_fractions) {
    if (!reading.is(at, row.sign)) continue;
    if (row.sign == "½" && reading.is(at + 1, TokenKind::space) &&
        (reading.is(at + 2, "a") || reading.is(at + 2, "an")))
      return Match{1, "half"};
    return Match{1, std::string(row.alone)};
  }
  if (!reading.is(at, TokenKind::digits)) return std::nullopt;
  const std::string whole = cardinal(reading.written(at), reading.manner());
  const std::size_t next = reading.behind_space(at + 1);
  for (const Vulgar& row : vulgar_fractions)
    if (reading.is(next, row.sign))
      return Match{next + 1 - at, whole + " and " + std::string(row.behind)};
  if (next == at + 2)
    if (const auto part = written_fraction(reading, next);
        part && reading.written(next).size() <= 2 && !reading.is(next + 2, "7"))
      return Match{next + 3 - at, whole + " and " + *part};
  if (const auto part = written_fraction(reading, at)) return Match{3, *part};
  return std::nullopt;
}

std::optional<Match> decade(const Reading& reading, std::size_t at) {
  auto first = decade_at(reading, at);
  if (!first || !reading.is_dash(at + first->tokens)) return first;
  const std::size_t next = at + first->tokens + 1;
  const auto last = decade_at(reading, next);
  if (!last) return first;
  return Match{next + last->tokens - at, first->spoken + " to " + last->spoken};
}

std::optional<Match> ordinal_number(const Reading& reading, std::size_t at) {
  if (starts_inside_word(reading, at)) return std::nullopt;
  const auto amount = amount_at(reading, at);
  if (!amount || !amount->decimals.empty()) return std::nullopt;
  const std::size_t end = at + amount->tokens;
  if (!reading.is(end, TokenKind::word) || !is_listed(reading.written(end), ordinal_endings) ||
      reading.is(end + 1, TokenKind::digits))
    return std::nullopt;
  return Match{amount->tokens + 1, ordinal(amount->whole, reading.manner())};
}

std::optional<Match> year(const Reading& reading, std::size_t at) {
  const auto value = year_at(reading, at);
  if (!value || starts_inside_word(reading, at) || !ends_number(reading, at + 1))
    return std::nullopt;
  if (at > 0 && (reading.is(at - 1, ",") || reading.is(at - 1, ".") || reading.is(at - 1, "/") ||
                 reading.is(at - 1, "£") || reading.is(at - 1, "$") || reading.is(at - 1, "€")))
    return std::nullopt;
  const std::string words = year_words(*value, reading.manner());
  if (const auto last = year_range_end(reading, at + 1, *value))
    return Match{1 + last->tokens, words + " to " + last->spoken};
  if (!is_year(reading, at, *value)) return std::nullopt;
  return Match{1, words};
}

std::optional<Match> quantity(const Reading& reading, std::size_t at) {
  if (starts_inside_word(reading, at)) return std::nullopt;
  const auto first = quantity_at(reading, at);
  if (!first) return std::nullopt;
  if (auto range = quantity_range(reading, at, *first)) return range;
  std::string words = spoken(*first, reading.manner());
  // "16GCSEs": what is glued to the number is a word of its own.
  if (is_glued(reading, at + first->tokens)) words += ' ';
  return Match{first->tokens, std::move(words)};
}

}  // namespace plainsong::rules
