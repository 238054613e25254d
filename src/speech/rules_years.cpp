#include <array>

#include "speech/amount.hpp"
#include "speech/neighbours.hpp"
#include "speech/numbers.hpp"
#include "speech/rules.hpp"

namespace plainsong::rules {
namespace {

// Beside these, four digits are a number of things and not a year.
constexpr auto before_quantities = std::to_array<std::string_view>(
    {"additional", "all", "almost", "another", "approximately", "exactly", "extra", "just", "least",
     "most", "nearly", "only", "over", "roughly", "some", "than", "under"});
constexpr auto behind_quantities = std::to_array<std::string_view>(
    {"acres",      "adults",     "applications", "beds",       "boys",       "calls",
     "calories",   "carers",     "cases",        "children",   "comments",   "copies",
     "days",       "donors",     "emails",       "employees",  "families",   "followers",
     "girls",      "hectares",   "homes",        "hours",      "households", "ideas",
     "items",      "jobs",       "kids",         "kilometres", "letters",    "meals",
     "members",    "men",        "metres",       "miles",      "minutes",    "more",
     "of",         "pages",      "pairs",        "parents",    "patients",   "people",
     "places",     "points",     "pounds",       "pupils",     "residents",  "responses",
     "runners",    "signatures", "staff",        "steps",      "students",   "subscribers",
     "supporters", "teachers",   "tickets",      "times",      "tonnes",     "trees",
     "users",      "views",      "visitors",     "visits",     "volunteers", "women",
     "words",      "workers",    "young"});
// Behind these, four digits before 1900 are a year.
constexpr auto before_years = std::to_array<std::string_view>(
    {"after",  "april",  "august", "autumn",   "before",   "by",      "circa",     "december",
     "during", "early",  "fall",   "february", "from",     "in",      "january",   "july",
     "june",   "late",   "march",  "may",      "november", "october", "september", "since",
     "spring", "summer", "till",   "to",       "until",    "winter",  "year",      "years"});
// Behind a year or a number of years: "340 A.D.", "500 BCE".
constexpr auto eras = std::to_array<std::string_view>({"ad", "bc", "bce", "ce"});

bool is_era(const Reading& reading, std::size_t at) {
  if (is_ascii_capitals(reading.written(at)) && is_listed(reading.written(at), eras)) return true;
  const std::string_view dotted = reading.written(at, 3);
  return dotted == "A.D" || dotted == "B.C";
}

bool counts_things(const Reading& reading, std::size_t at) {
  const std::string_view before = reading.word_before(at);
  if (is_listed(before, before_quantities)) return true;
  return reading.is(at + 1, TokenKind::space) &&
         is_listed(reading.written(at + 2), behind_quantities) && !is_listed(before, before_years);
}

/// "c.1850", "c. 1850", "ca. 1850"
bool is_about(const Reading& reading, std::size_t at) {
  constexpr auto about = std::to_array<std::string_view>({"c", "ca"});
  const std::size_t stop = at > 0 && reading.is(at - 1, TokenKind::space) ? at - 1 : at;
  return stop > 1 && reading.is(stop - 1, ".") && is_listed(reading.written(stop - 2), about);
}

bool is_year(const Reading& reading, std::size_t at, int value) {
  if (counts_things(reading, at)) return false;
  constexpr int surely_modern = 1900;
  constexpr int far_away = 2100;
  const bool era = reading.is(at + 1, TokenKind::space) && is_era(reading, at + 2);
  // Americans say other numbers of four digits in this way as well.
  return (value >= surely_modern && value < far_away) || era || reading.is_american() ||
         is_about(reading, at) || is_listed(reading.word_before(at), before_years);
}

bool ends_number(const Reading& reading, std::size_t end) {
  const bool decimal =
      (reading.is(end, ".") || reading.is(end, ",")) && reading.is(end + 1, TokenKind::digits);
  const std::size_t sign = reading.behind_space(end);
  const bool side = reading.is(sign, "×") &&
                    reading.is(reading.behind_space(sign + 1), TokenKind::digits);  // "1920×1080"
  return !reading.is_word_or_digits(end) && !decimal && !side && !reading.is(end, "%");
}

/// The last year of "2021-22", "2021/2", "1999-00", "1980–1986", or -1. Only one of a few years
/// later is a year: "1998-3" is none.
int last_year(std::string_view digits, int first) {
  const int value = small_value(digits);
  if (digits.size() == 4 && value > first && value < 2100) return value;
  if (digits.size() == 2 && (value > first % 100 || (first % 100 == 99 && value == 0)))
    return value;
  const bool next = digits.size() == 1 && value == (first + 1) % 10 && value != 0;
  return next ? (first + 1) % 100 : -1;
}

/// "-22" or "/22" or "–2022" behind a year: the tokens of it, and what is said.
std::optional<Match> year_range_end(const Reading& reading, std::size_t at, int first) {
  const std::size_t mark = reading.behind_space(at);
  const bool slash = reading.is(at, "/");
  if (!slash && !reading.is_dash(mark)) return std::nullopt;
  const std::size_t next = slash ? at + 1 : reading.behind_space(mark + 1);
  if (!reading.is(next, TokenKind::digits) || !ends_number(reading, next + 1)) return std::nullopt;
  const std::string_view digits = reading.written(next);
  const int last = last_year(digits, first);
  const bool short_one = digits.size() < 4;
  if (last < 0 || (short_one && mark != at)) return std::nullopt;
  const Manner manner = reading.manner();
  const std::string words = !short_one  ? year_words(last, manner)
                            : last == 0 ? year_words(first + 1, manner)
                            : last < 10 ? year_words(first / 100 * 100 + last, manner)
                                        : cardinal(std::to_string(last), manner);
  return Match{next + 1 - at, words};
}

/// "2009/10-2011/12": `first` is what stands before the dash.
std::optional<Match> range_of_double_years(const Reading& reading, std::size_t at,
                                           const Match& first) {
  const std::size_t dash = reading.behind_space(at + first.tokens);
  const std::size_t next = reading.behind_space(dash + 1);
  const auto year = year_at(reading, next);
  if (!reading.is_dash(dash) || !year || !reading.is(next + 1, "/")) return std::nullopt;
  const auto last = year_range_end(reading, next + 1, *year);
  if (!last) return std::nullopt;
  return Match{next + 1 + last->tokens - at,
               first.spoken + " to " + year_words(*year, reading.manner()) + " " + last->spoken};
}

std::optional<Match> decade_at(const Reading& reading, std::size_t at) {
  std::size_t next = at;
  const bool apostrophe = reading.is_apostrophe(at) || reading.is(at, "‘");
  if (apostrophe) ++next;
  if (!reading.is(next, TokenKind::digits) || reading.follows_word(at)) return std::nullopt;
  const std::string_view digits = reading.written(next);
  const int year = small_value(digits);
  std::size_t end = next + 1;
  if (!apostrophe && reading.is_apostrophe(end) && reading.is(end + 1, "s")) ++end;
  if (!reading.is(end, "s") || reading.is_word_or_digits(end + 1) || year % 10 != 0)
    return std::nullopt;
  if (!(digits.size() == 2 && year >= 20) && !(digits.size() == 4 && year >= 1100 && year < 2100))
    return std::nullopt;
  return Match{end + 1 - at, decade_words(year, reading.manner())};
}

}  // namespace

std::optional<Match> decade(const Reading& reading, std::size_t at) {
  auto first = decade_at(reading, at);
  if (!first) return std::nullopt;
  const std::size_t dash = reading.behind_space(at + first->tokens);
  if (!reading.is_dash(dash)) return first;
  const std::size_t next = reading.behind_space(dash + 1);
  const auto last = decade_at(reading, next);
  if (!last || (dash == at + first->tokens) != (next == dash + 1)) return first;
  return Match{next + last->tokens - at, first->spoken + " to " + last->spoken};
}

std::optional<Match> year(const Reading& reading, std::size_t at) {
  if (reading.follows_word(at)) return std::nullopt;
  const auto value = year_at(reading, at);
  if (!value || !ends_number(reading, at + 1)) return std::nullopt;
  constexpr auto joints = std::to_array<std::string_view>({",", "/", "£", "$", "€", "+"});
  const bool decimals = at > 1 && reading.is(at - 1, ".") && reading.is(at - 2, TokenKind::digits);
  if (decimals || (at > 0 && is_listed(reading.written(at - 1), joints))) return std::nullopt;
  const std::string words = year_words(*value, reading.manner());
  if (const auto last = year_range_end(reading, at + 1, *value)) {
    const std::size_t tokens = 1 + last->tokens;
    if (reading.is(at + 1, "/"))
      if (auto range = range_of_double_years(reading, at, {tokens, words + " " + last->spoken}))
        return range;
    return Match{tokens, words + " to " + last->spoken};
  }
  const std::size_t dash = reading.behind_space(at + 1);
  const bool in_range =
      reading.is_dash(dash) && reading.is(reading.behind_space(dash + 1), TokenKind::digits);
  if (in_range || !is_year(reading, at, *value)) return std::nullopt;
  return Match{1, words};
}

std::optional<Match> era_year(const Reading& reading, std::size_t at) {
  if (reading.follows_word(at) || !reading.is(at + 1, TokenKind::space) || !is_era(reading, at + 2))
    return std::nullopt;
  const std::string_view digits = reading.written(at);
  // "three forty A.D." is the American way.
  if (digits.size() != 3 || digits.front() == '0' || !reading.is_american()) return std::nullopt;
  return Match{1, digits_in_pairs(digits, reading.manner())};
}

std::optional<Match> financial_year(const Reading& reading, std::size_t at) {
  const std::size_t first = reading.behind_space(at + 1);
  const int begin = number_at(reading, first);
  const int end = number_at(reading, first + 2);
  const bool joint = reading.is(first + 1, "/") || reading.is_dash(first + 1);
  if (!reading.is(at, "FY") || !joint || reading.written(first).size() != 2 ||
      reading.written(first + 2).size() != 2 || end != begin + 1 ||
      reading.is_word_or_digits(first + 3))
    return std::nullopt;
  const Manner manner = reading.manner();
  return Match{first + 3 - at, "F Y " + year_words(2000 + begin, manner) + " to " +
                                   (end < 10 ? year_words(2000 + end, manner)
                                             : cardinal(reading.written(first + 2), manner))};
}

std::optional<Match> quarter(const Reading& reading, std::size_t at) {
  const int number = number_at(reading, at);
  const bool half = reading.is(at + 1, "H");
  if (number < 1 || number > (half ? 2 : 4) || !(half || reading.is(at + 1, "Q")) ||
      reading.follows_word(at) || reading.is_word_or_digits(at + 3))
    return std::nullopt;
  const std::string_view year = reading.written(at + 2);
  if (!reading.is(at + 2, TokenKind::digits) || (year.size() != 2 && year.size() != 4))
    return std::nullopt;
  const Manner manner = reading.manner();
  const std::string words =
      year.size() == 4 ? year_words(small_value(year), manner) : cardinal(year, manner);
  return Match{3, "the " + ordinal(reading.written(at), manner) +
                      (half ? " half of " : " quarter of ") + words};
}

}  // namespace plainsong::rules
