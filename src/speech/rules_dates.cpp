#include <array>

#include "speech/amount.hpp"
#include "speech/numbers.hpp"
#include "speech/rules.hpp"
#include "text/utf8.hpp"

namespace plainsong::rules {
namespace {

constexpr std::array<std::string_view, 13> months = {
    "",     "January", "February",  "March",   "April",    "May",     "June",
    "July", "August",  "September", "October", "November", "December"};

struct ShortMonth {
  std::string_view written;
  int month;
};

constexpr auto short_months = std::to_array<ShortMonth>({{"jan", 1},
                                                         {"feb", 2},
                                                         {"mar", 3},
                                                         {"apr", 4},
                                                         {"jun", 6},
                                                         {"jul", 7},
                                                         {"aug", 8},
                                                         {"sep", 9},
                                                         {"sept", 9},
                                                         {"oct", 10},
                                                         {"nov", 11},
                                                         {"dec", 12}});

struct Found {
  int value = 0;
  std::size_t tokens = 0;
};

/// A month's name or its short form, with the full stop behind that.
std::optional<Found> month_at(const Reading& reading, std::size_t at) {
  if (!reading.is(at, TokenKind::word)) return std::nullopt;
  const std::string word = lower(reading.written(at));
  for (std::size_t month = 1; month < months.size(); ++month)
    if (word == lower(months.at(month))) return Found{static_cast<int>(month), 1};
  for (const ShortMonth& row : short_months)
    if (word == row.written)
      return Found{row.month, reading.is(at + 1, ".") && at + 2 < reading.size() ? 2U : 1U};
  return std::nullopt;
}

bool is_ordinal_ending(std::string_view word) {
  const std::string small = lower(word);
  return small == "st" || small == "nd" || small == "rd" || small == "th";
}

/// "15" or "15th"
std::optional<Found> day_at(const Reading& reading, std::size_t at) {
  if (!reading.is(at, TokenKind::digits) || reading.written(at).size() > 2) return std::nullopt;
  const int value = small_value(reading.written(at));
  if (value < 1 || value > 31) return std::nullopt;
  const bool ending =
      reading.is(at + 1, TokenKind::word) && is_ordinal_ending(reading.written(at + 1));
  if (!ending && is_glued(reading, at + 1)) return std::nullopt;
  return Found{value, ending ? 2U : 1U};
}

std::string day_words(int day, Manner manner) {
  return ordinal(std::to_string(day), manner);
}

std::string spoken_date(int day, int month, Manner manner) {
  const std::string name(months.at(static_cast<std::size_t>(month)));
  if (manner == Manner::american) return name + " " + day_words(day, manner);
  return "the " + day_words(day, manner) + " of " + name;
}

/// ", 2021" or " 2021" behind a date.
Match with_year(const Reading& reading, std::size_t at, Match date) {
  std::size_t next = at + date.tokens;
  if (reading.is(next, ",")) ++next;
  if (!reading.is(next, TokenKind::space)) return date;
  const auto year = year_at(reading, next + 1);
  if (!year || is_glued(reading, next + 2)) return date;
  return {next + 2 - at, date.spoken + " " + year_words(*year, reading.manner())};
}

bool follows_the(const Reading& reading, std::size_t at) {
  return at >= 2 && reading.is(at - 1, TokenKind::space) && lower(reading.written(at - 2)) == "the";
}

/// "15 December", "15th of Dec."
std::optional<Match> day_month(const Reading& reading, std::size_t at) {
  const auto day = day_at(reading, at);
  if (!day) return std::nullopt;
  std::size_t next = reading.behind_space(at + day->tokens);
  if (reading.is(next, "of")) next = reading.behind_space(next + 1);
  const auto month = month_at(reading, next);
  if (!month) return std::nullopt;
  // Written day first, it is said day first, in American English too.
  return with_year(
      reading, at,
      {next + month->tokens - at, spoken_date(day->value, month->value, Manner::british)});
}

/// "December 15, 2021"
std::optional<Match> month_day(const Reading& reading, std::size_t at) {
  const auto month = month_at(reading, at);
  if (!month || !reading.is(at + month->tokens, TokenKind::space)) return std::nullopt;
  const std::size_t next = at + month->tokens + 1;
  const auto day = day_at(reading, next);
  if (!day || reading.is(next + day->tokens, "%") ||
      (reading.is(next + 1, ".") && reading.is(next + 2, TokenKind::digits)) ||
      reading.is(next + 1, ":"))
    return std::nullopt;
  // "in May 10 people came": "may" and "march" are words as well.
  const std::string_view written = reading.written(at);
  const bool is_word_too = month->value == 3 || month->value == 5;
  if (is_word_too && !is_upper(code_point_at(written, 0).value)) return std::nullopt;
  const std::string name(months.at(static_cast<std::size_t>(month->value)));
  const std::string the = reading.manner() == Manner::british ? " the " : " ";
  return with_year(reading, at,
                   {next + day->tokens - at, name + the + day_words(day->value, reading.manner())});
}

/// "1-3 June", "28th and 29th March" stay two ordinals; only a dash makes a range.
std::optional<Match> days_month(const Reading& reading, std::size_t at) {
  const auto first = day_at(reading, at);
  if (!first) return std::nullopt;
  std::size_t next = reading.behind_space(at + first->tokens);
  if (!reading.is_dash(next)) return std::nullopt;
  next = reading.behind_space(next + 1);
  const auto last = day_month(reading, next);
  if (!last) return std::nullopt;
  const std::string begin = "the " + day_words(first->value, reading.manner());
  return Match{next + last->tokens - at, begin + " to " + last->spoken};
}

std::optional<Match> numeric(const Reading& reading, std::size_t at, int day, int month) {
  const bool american = reading.manner() == Manner::american;
  if ((american && day <= 12) || month > 12) std::swap(day, month);
  if (day < 1 || day > 31 || month < 1 || month > 12) return std::nullopt;
  const std::string_view year = reading.written(at + 4);
  const int value = small_value(year);
  std::string words;
  if (year.size() == 4 && value >= 1000) words = year_words(value, reading.manner());
  if (year.size() == 2)
    words = value < 10 ? "oh " + cardinal(year.substr(1), reading.manner())
                       : cardinal(year, reading.manner());
  if (words.empty()) return std::nullopt;
  return Match{5, spoken_date(day, month, reading.manner()) + " " + words};
}

/// "15/12/2021", "15.12.21", "2021-12-15"
std::optional<Match> digits_only(const Reading& reading, std::size_t at) {
  if (!reading.is(at, TokenKind::digits) || !reading.is(at + 2, TokenKind::digits) ||
      !reading.is(at + 4, TokenKind::digits))
    return std::nullopt;
  const std::string_view mark = reading.written(at + 1);
  if ((mark != "/" && mark != "." && mark != "-") || !reading.is(at + 3, mark)) return std::nullopt;
  if (is_glued(reading, at + 5) || (reading.is(at + 5, mark) && is_glued(reading, at + 6)) ||
      !reading.stands_free(at))
    return std::nullopt;
  const std::string_view first = reading.written(at);
  if (reading.written(at + 2).size() > 2) return std::nullopt;
  if (first.size() == 4 && reading.written(at + 4).size() <= 2) {
    const int month = small_value(reading.written(at + 2));
    const int day = small_value(reading.written(at + 4));
    if (month < 1 || month > 12 || day < 1 || day > 31) return std::nullopt;
    return Match{5, spoken_date(day, month, reading.manner()) + " " +
                        year_words(small_value(first), reading.manner())};
  }
  if (first.size() > 2) return std::nullopt;
  return numeric(reading, at, small_value(first), small_value(reading.written(at + 2)));
}

std::optional<Match> one_date(const Reading& reading, std::size_t at) {
  for (const Rule rule : {digits_only, days_month, day_month, month_day})
    if (auto match = rule(reading, at)) return match;
  return std::nullopt;
}

}  // namespace

std::optional<Match> date(const Reading& reading, std::size_t at) {
  if (at > 0 && is_glued(reading, at - 1)) return std::nullopt;
  auto match = one_date(reading, at);
  if (!match) return std::nullopt;
  // "28 May – 3 June"
  const std::size_t dash = reading.behind_space(at + match->tokens);
  if (reading.is_dash(dash)) {
    const std::size_t next = reading.behind_space(dash + 1);
    if (const auto last = one_date(reading, next))
      match = Match{next + last->tokens - at, match->spoken + " to " + last->spoken};
  }
  if (follows_the(reading, at) && match->spoken.starts_with("the ")) match->spoken.erase(0, 4);
  return match;
}

std::optional<Match> short_month(const Reading& reading, std::size_t at) {
  const auto month = month_at(reading, at);
  if (!month || !is_upper(code_point_at(reading.written(at), 0).value)) return std::nullopt;
  // "Jan 2022", "in Oct." but not "Jan" the name, nor "Mar" and "Dec" in other words
  const std::size_t next = at + month->tokens;
  const bool year = reading.is(next, TokenKind::space) && year_at(reading, next + 1).has_value();
  if (!year) return std::nullopt;
  return Match{month->tokens, std::string(months.at(static_cast<std::size_t>(month->value)))};
}

std::optional<Match> weekday(const Reading& reading, std::size_t at) {
  struct Day {
    std::string_view written;
    std::string_view spoken;
  };

  constexpr auto days = std::to_array<Day>({{"Mon", "Monday"},
                                            {"Tue", "Tuesday"},
                                            {"Tues", "Tuesday"},
                                            {"Wed", "Wednesday"},
                                            {"Weds", "Wednesday"},
                                            {"Thu", "Thursday"},
                                            {"Thur", "Thursday"},
                                            {"Thurs", "Thursday"},
                                            {"Fri", "Friday"},
                                            {"Sat", "Saturday"},
                                            {"Sun", "Sunday"}});
  for (const Day& day : days) {
    if (!reading.is(at, day.written)) continue;
    const std::size_t next = reading.is(at + 1, ".") ? at + 2 : at + 1;
    // "Sun 5 June", "Sat 10am": "sun" and "sat" are words as well.
    if (!reading.is(next, TokenKind::space) || !reading.is(next + 1, TokenKind::digits))
      return std::nullopt;
    return Match{next - at, std::string(day.spoken)};
  }
  return std::nullopt;
}

}  // namespace plainsong::rules
