#include <array>
#include <utility>

#include "speech/amount.hpp"
#include "speech/months.hpp"
#include "speech/neighbours.hpp"
#include "speech/numbers.hpp"
#include "speech/rules.hpp"

namespace plainsong::rules {
namespace {

struct Day {
  int value = 0;
  std::size_t tokens = 0;
};

/// "15" or "15th"
std::optional<Day> day_at(const Reading& reading, std::size_t at) {
  if (!reading.is(at, TokenKind::digits) || reading.written(at).size() > 2) return std::nullopt;
  const int value = number_at(reading, at);
  if (value < 1 || value > 31) return std::nullopt;
  const bool ending = is_ordinal_ending(reading.written(at + 1));
  if (!ending && reading.is_word_or_digits(at + 1)) return std::nullopt;
  return Day{value, ending ? 2U : 1U};
}

std::string day_words(int day, Manner manner) {
  return ordinal(std::to_string(day), manner);
}

std::string spoken_date(int day, int month, Manner manner) {
  const std::string name(month_name(month));
  if (manner == Manner::american) return name + " " + day_words(day, manner);
  return "the " + day_words(day, manner) + " of " + name;
}

/// A year of two digits. Britons hear the whole of it.
std::string short_year(std::string_view digits, Manner manner) {
  const int value = small_value(digits);
  constexpr int last_of_this_century = 49;
  if (manner == Manner::british)
    return year_words(value + (value > last_of_this_century ? 1900 : 2000), manner);
  return value < 10 ? "oh " + cardinal(digits.substr(1), manner) : cardinal(digits, manner);
}

/// ", 2021" or " 2021" or " '21" behind a date.
Match with_year(const Reading& reading, std::size_t at, Match date) {
  std::size_t next = at + date.tokens;
  if (reading.is(next, ",")) ++next;
  if (!reading.is(next, TokenKind::space)) return date;
  ++next;
  const bool apostrophe = reading.is_apostrophe(next) || reading.is(next, "‘");
  if (apostrophe && reading.written(next + 1).size() == 2 &&
      reading.is(next + 1, TokenKind::digits) && !reading.is_word_or_digits(next + 2))
    return {next + 2 - at,
            date.spoken + " " + short_year(reading.written(next + 1), reading.manner())};
  const auto year = year_at(reading, next);
  if (!year || reading.is_word_or_digits(next + 1)) return date;
  return {next + 1 - at, date.spoken + " " + year_words(*year, reading.manner())};
}

/// "15 December", "15th of Dec."
std::optional<Match> day_month(const Reading& reading, std::size_t at) {
  const auto day = day_at(reading, at);
  if (!day) return std::nullopt;
  std::size_t next = reading.behind_space(at + day->tokens);
  if (reading.is(next, "of")) next = reading.behind_space(next + 1);
  if (next == at + day->tokens && reading.is_dash(next)) ++next;  // "15-Dec-2021"
  const auto month = month_at(reading, next);
  if (!month) return std::nullopt;
  const std::size_t end = next + month->tokens;
  // Written day first, it is said day first, in American English too.
  const std::string words = spoken_date(day->value, month->number, Manner::british);
  if (reading.is_dash(end) && reading.is_dash(next - 1))
    if (const auto year = year_at(reading, end + 1))
      return Match{end + 2 - at, words + " " + year_words(*year, reading.manner())};
  return with_year(reading, at, {end - at, words});
}

/// Whether what follows "May 10" makes the number no day: "10%", "10.5", "10:30".
bool is_other_number(const Reading& reading, std::size_t end) {
  const bool decimal = reading.is(end, ".") && reading.is(end + 1, TokenKind::digits);
  return decimal || reading.is(end, "%") || reading.is(end, ":");
}

/// "December 15, 2021", "June 3–5"
std::optional<Match> month_day(const Reading& reading, std::size_t at) {
  const auto month = month_at(reading, at);
  if (!month || !reading.is(at + month->tokens, TokenKind::space)) return std::nullopt;
  const std::size_t next = at + month->tokens + 1;
  const auto day = day_at(reading, next);
  if (!day || is_other_number(reading, next + day->tokens)) return std::nullopt;
  // "in may 10 people came": "may" and "march" are words as well.
  const bool is_word_too = month->number == 3 || month->number == 5;
  if (is_word_too && !is_capitalised(reading, at)) return std::nullopt;
  const Manner manner = reading.manner();
  const std::string the = manner == Manner::british ? " the " : " ";
  Match match = {next + day->tokens - at,
                 std::string(month->name) + the + day_words(day->value, manner)};
  const std::size_t dash = at + match.tokens;
  const auto last = reading.is_dash(dash) ? day_at(reading, dash + 1) : std::nullopt;
  if (last && last->value > day->value && !is_other_number(reading, dash + 1 + last->tokens)) {
    match.spoken += " to" + the + day_words(last->value, manner);
    match.tokens += 1 + last->tokens;
  }
  return with_year(reading, at, std::move(match));
}

/// "-" between days with or without white space: where the next begins, or 0.
std::size_t next_day(const Reading& reading, std::size_t end, std::string& between) {
  std::size_t next = reading.behind_space(end);
  if (reading.is_dash(next)) {
    between = " to the ";
    return reading.behind_space(next + 1);
  }
  if (reading.is(next, "/") && next == end) {
    between = " or the ";
    return next + 1;
  }
  if (reading.is(next, ",") && next == end) {
    between = ", the ";
    return reading.behind_space(next + 1);
  }
  for (const std::string_view joint : {"and", "&", "or", "to"}) {
    if (!reading.is(next, joint) || next == end) continue;
    between = " " + std::string(joint == "&" ? "and" : joint) + " the ";
    return reading.behind_space(next + 1);
  }
  return 0;
}

/// "1-3 June", "1, 2 and 3 June", "28th and 29th March"
std::optional<Match> days_month(const Reading& reading, std::size_t at) {
  constexpr int most_days = 4;
  const auto first = day_at(reading, at);
  if (!first) return std::nullopt;
  std::string words = "the " + day_words(first->value, reading.manner());
  std::size_t end = at + first->tokens;
  for (int days = 1; days < most_days; ++days) {
    std::string between;
    const std::size_t next = next_day(reading, end, between);
    if (next == 0) return std::nullopt;
    // "Room 5, 12 June" is no list; that has a word before its last.
    if (const auto last = day_month(reading, next); last && !between.starts_with(','))
      return Match{next + last->tokens - at,
                   words + between.substr(0, between.size() - 4) + last->spoken};
    const auto day = day_at(reading, next);
    if (!day) return std::nullopt;
    words += between + day_words(day->value, reading.manner());
    end = next + day->tokens;
  }
  return std::nullopt;
}

std::optional<Match> numeric(const Reading& reading, std::size_t at, int day, int month) {
  if ((reading.is_american() && day <= 12) || month > 12) std::swap(day, month);
  if (day < 1 || day > 31 || month < 1 || month > 12) return std::nullopt;
  const std::string_view year = reading.written(at + 4);
  const int value = small_value(year);
  std::string words;
  if (year.size() == 4 && value >= 1000) words = year_words(value, reading.manner());
  if (year.size() == 2) words = short_year(year, reading.manner());
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
  const bool goes_on = reading.is(at + 5, mark) && reading.is_word_or_digits(at + 6);
  const bool clock = reading.is(at + 5, "T") && reading.is(at + 6, TokenKind::digits);
  if ((reading.is_word_or_digits(at + 5) && !clock) || goes_on || !reading.stands_free(at))
    return std::nullopt;
  const std::string_view first = reading.written(at);
  if (reading.written(at + 2).size() > 2) return std::nullopt;
  if (first.size() == 4 && reading.written(at + 4).size() <= 2) {
    const int month = number_at(reading, at + 2);
    const int day = number_at(reading, at + 4);
    if (month < 1 || month > 12 || day < 1 || day > 31) return std::nullopt;
    return Match{clock ? 6U : 5U, spoken_date(day, month, reading.manner()) + " " +
                                      year_words(small_value(first), reading.manner()) +
                                      (clock ? " at " : "")};
  }
  if (first.size() > 2) return std::nullopt;
  return numeric(reading, at, number_at(reading, at), number_at(reading, at + 2));
}

constexpr auto before_dates =
    std::to_array<std::string_view>({"after", "before", "dated", "on", "since", "till", "until"});

/// Whether a weekday, or a word that dates have before them, stands in front: "Sat 5/3".
bool is_dated(const Reading& reading, std::size_t at) {
  if (is_listed(reading.word_before(at), before_dates) && !reading.is_dash(at - 1)) return true;
  const std::size_t first = at > 0 && reading.is(at - 1, "(") ? at - 1 : at;
  if (first < 2 || !reading.is(first - 1, TokenKind::space)) return false;
  const bool mark = reading.is(first - 2, ",") || reading.is(first - 2, ".");
  return weekday_at(reading, first - (mark ? 3 : 2)).has_value();
}

/// "12/2020"
std::optional<Match> month_and_year(const Reading& reading, std::size_t at) {
  const int month = number_at(reading, at);
  if (month < 1 || month > 12 || !reading.is(at + 1, "/") || !reading.stands_free(at) ||
      reading.is_word_or_digits(at + 3) || reading.is(at + 3, "/"))
    return std::nullopt;
  const auto year = year_at(reading, at + 2);
  constexpr int first_year = 1900;
  if (!year || *year < first_year) return std::nullopt;
  return Match{3, std::string(month_name(month)) + " " + year_words(*year, reading.manner())};
}

/// "Sat 5/3", "for Tu (2/22)", "on 15/12"
std::optional<Match> day_and_month(const Reading& reading, std::size_t at) {
  int day = number_at(reading, at);
  int month = number_at(reading, at + 2);
  if (!reading.is(at + 1, "/") || day < 1 || month < 1 || reading.is(at + 3, "/") ||
      reading.is_word_or_digits(at + 3) || at < 2)
    return std::nullopt;
  if (reading.is_american()) std::swap(day, month);
  if (day > 31 || month > 12 || !is_dated(reading, at)) return std::nullopt;
  return Match{3, spoken_date(day, month, reading.manner())};
}

std::optional<Match> one_date(const Reading& reading, std::size_t at) {
  for (const Rule rule :
       {digits_only, day_and_month, month_and_year, day_month, days_month, month_day})
    if (auto match = rule(reading, at)) return match;
  return std::nullopt;
}

/// "Mon 4 – Fri 8 July": the month is that of both days.
std::optional<Match> weekdays_month(const Reading& reading, std::size_t at) {
  const auto first = weekday_at(reading, at);
  if (!first) return std::nullopt;
  const std::size_t number = reading.behind_space(at + first->tokens);
  const auto day = day_at(reading, number);
  if (!day || number == at + first->tokens) return std::nullopt;
  const auto whole = day_month(reading, number);
  const std::size_t joint = reading.behind_space(number + (whole ? whole->tokens : day->tokens));
  constexpr auto joints = std::to_array<std::string_view>({"&", "and", "or", "to", "until"});
  if (!reading.is_dash(joint) && !is_listed(reading.written(joint), joints)) return std::nullopt;
  const std::size_t next = reading.behind_space(joint + 1);
  const auto last = weekday_at(reading, next);
  if (!last) return std::nullopt;
  const std::size_t rest = reading.behind_space(next + last->tokens);
  const auto end = day_month(reading, rest);
  if (!end) return std::nullopt;
  const std::string between = reading.is_dash(joint)   ? "to"
                              : reading.is(joint, "&") ? "and"
                                                       : std::string(reading.written(joint));
  const std::string begin =
      whole ? whole->spoken : "the " + day_words(day->value, reading.manner());
  return Match{rest + end->tokens - at, std::string(first->name) + " " + begin + " " + between +
                                            " " + std::string(last->name) + " " + end->spoken};
}

}  // namespace

std::optional<Match> date(const Reading& reading, std::size_t at) {
  if (reading.follows_word(at)) return std::nullopt;
  if (auto days = weekdays_month(reading, at)) return days;
  auto match = one_date(reading, at);
  if (!match) return std::nullopt;
  // "28 May – 3 June"
  const std::size_t dash = reading.behind_space(at + match->tokens);
  if (reading.is_dash(dash)) {
    const std::size_t next = reading.behind_space(dash + 1);
    if (const auto last = one_date(reading, next))
      match = Match{next + last->tokens - at, match->spoken + " to " + last->spoken};
  }
  const bool follows_the = is_same_word(reading.word_before(at), "the");
  if (follows_the && match->spoken.starts_with("the ")) match->spoken.erase(0, 4);
  return match;
}

}  // namespace plainsong::rules
