#include <array>
#include <utility>

#include "speech/amount.hpp"
#include "speech/letters.hpp"
#include "speech/neighbours.hpp"
#include "speech/numbers.hpp"
#include "speech/rules.hpp"
#include "speech/units.hpp"
#include "text/utf8.hpp"

namespace plainsong::rules {
namespace {

/// A time of day: "7", "7.30pm", "14:00".
struct Clock {
  std::size_t tokens = 0;
  int hour = 0;
  int minute = -1;  ///< -1: none written
  int second = -1;
  bool colon = false;
  bool hours = false;  ///< "hrs" behind it: "19:30hrs"
  bool zero = false;   ///< its first zero is said: "0715"
  std::string half;    ///< "a.m." or "p.m."
};

int two_digits(const Reading& reading, std::size_t at) {
  return reading.written(at).size() == 2 ? number_at(reading, at) : -1;
}

constexpr auto announcing = std::to_array<std::string_view>({"at", "till", "until"});
constexpr auto hours = std::to_array<std::string_view>({"h", "hours", "hrs"});
constexpr auto zones = std::to_array<std::string_view>(
    {"aest", "bst", "cest", "cet", "cst", "ct",  "edt", "eest", "eet", "est", "et",
     "gmt",  "ist", "mst",  "mt",  "pdt", "pst", "pt",  "utc",  "wat", "z"});

/// "am", "PM", "a.m." behind a time, with or without a space before it.
void read_half(const Reading& reading, std::size_t at, Clock& clock) {
  const std::size_t next = reading.behind_space(at + clock.tokens);
  const std::string word = lower(reading.written(next));
  std::size_t end = 0;
  if (word == "am" || word == "pm") {
    end = next + 1;
  } else if ((word == "a" || word == "p") && reading.is(next + 1, ".") &&
             lower(reading.written(next + 2)) == "m") {
    end = next + 3;
    const bool closes = end + 1 >= reading.size();  // the full stop of the sentence as well
    if (reading.is(end, ".") && !closes) ++end;
  }
  if (end == 0 || reading.is_word_or_digits(end)) return;
  clock.half = word.front() == 'a' ? "a.m." : "p.m.";
  clock.tokens = end - at;
}

/// "19:30hrs", "1900 hours"
void read_hours(const Reading& reading, std::size_t at, Clock& clock) {
  const std::size_t next = reading.behind_space(at + clock.tokens);
  if (clock.minute < 0 || !clock.half.empty() || !is_listed(reading.written(next), hours) ||
      reading.is_word_or_digits(next + 1))
    return;
  clock.hours = true;
  clock.tokens = next + 1 - at;
}

void read_minutes(const Reading& reading, std::size_t at, Clock& clock) {
  const bool colon = reading.is(at + 1, ":");
  if (!colon && !reading.is(at + 1, ".") && !reading.is(at + 1, "h")) return;
  if (const auto share = amount_at(reading, at + 2); share && share->grouped) return;  // "1:50,000"
  const int minute = two_digits(reading, at + 2);
  if (minute < 0 || minute > 59 ||
      (reading.is(at + 3, ".") && reading.is(at + 4, TokenKind::digits)))
    return;
  clock.minute = minute;
  clock.colon = colon;
  clock.tokens = 3;
  if (!colon || !reading.is(at + 3, ":")) return;
  clock.second = two_digits(reading, at + 4);
  if (clock.second >= 0) clock.tokens = 5;
}

/// "1930hrs": four digits without a mark between.
std::optional<Clock> military_clock(const Reading& reading, std::size_t at) {
  const std::string_view digits = reading.written(at);
  Clock clock;
  clock.tokens = 1;
  clock.hour = small_value(digits.substr(0, 2));
  clock.minute = small_value(digits.substr(2));
  read_hours(reading, at, clock);
  // "at 0715": what begins with a zero is no year.
  const bool announced = digits.front() == '0' && is_listed(reading.word_before(at), announcing) &&
                         !reading.is_word_or_digits(at + 1);
  if (announced && !clock.hours) clock.zero = true;
  if ((!clock.hours && !announced) || clock.hour > 24 || clock.minute > 59) return std::nullopt;
  return clock;
}

std::optional<Clock> clock_at(const Reading& reading, std::size_t at) {
  if (!reading.is(at, TokenKind::digits)) return std::nullopt;
  const std::size_t size = reading.written(at).size();
  if (size == 4) return military_clock(reading, at);
  if (size > 2) return std::nullopt;
  Clock clock;
  clock.tokens = 1;
  clock.hour = number_at(reading, at);
  read_minutes(reading, at, clock);
  if (reading.is(at + 1, "h") && clock.hour < 13) return std::nullopt;  // "1h30" is how long
  read_half(reading, at, clock);
  read_hours(reading, at, clock);
  if (clock.hour > (clock.half.empty() ? 24 : 12)) return std::nullopt;
  const std::size_t end = at + clock.tokens;
  if (reading.is_word_or_digits(end) && !is_listed(reading.written(end), zones))
    return std::nullopt;
  return clock;
}

std::string count(int value, std::string_view unit) {
  return cardinal(std::to_string(value), Manner::british) + " " + std::string(unit) +
         (value == 1 ? "" : "s");
}

std::string spoken_clock(const Clock& clock) {
  const std::string hour = cardinal(std::to_string(clock.hour), Manner::british);
  const std::string half = !clock.half.empty() ? " " + clock.half : clock.hours ? " hours" : "";
  if (clock.second >= 0)
    return count(clock.hour, "hour") + " " + count(clock.minute, "minute") + " and " +
           count(clock.second, "second") + half;
  if (clock.minute < 0) return hour + half;
  const std::string zero = (clock.hours || clock.zero) && clock.hour < 10 ? "oh " : "";
  if (clock.minute == 0) {
    if (clock.hours || clock.zero) return zero + hour + " hundred" + half;
    if (!half.empty()) return hour + half;
    if (clock.hour == 0) return "midnight";
    return clock.hour <= 12 ? hour + " o'clock" : hour + " hundred";
  }
  const std::string minute = cardinal(std::to_string(clock.minute), Manner::british);
  return zero + hour + (clock.minute < 10 ? " oh " : " ") + minute + half;
}

constexpr auto between = std::to_array<std::string_view>({"between", "from"});
constexpr auto no_hours = std::to_array<std::string_view>(
    {"billion", "degrees", "km", "metres", "miles", "million", "out", "per", "percent", "points"});

/// "at 7.30" is a time although nothing else says so.
bool is_announced(const Reading& reading, std::size_t at, std::size_t end) {
  const std::size_t next = reading.behind_space(end);
  if (reading.is(next, "%") || is_listed(reading.written(next), no_hours)) return false;
  const std::string_view before = reading.word_before(at);
  if (at > 0 && reading.is_dash(at - 1)) return false;
  constexpr auto rides = std::to_array<std::string_view>(
      {"bus", "coach", "ferry", "flight", "from", "service", "to", "train"});
  if (is_same_word(before, "the") && is_listed(reading.written(next), rides)) return true;
  constexpr auto joints = std::to_array<std::string_view>({"and", "to"});
  const bool second = is_listed(before, joints) && at >= 8 && reading.is(at - 5, ".") &&
                      is_listed(reading.word_before(at - 6), between);
  const bool first = is_listed(before, between) && reading.is(end, TokenKind::space) &&
                     is_listed(reading.written(end + 1), joints) &&
                     two_digits(reading, end + 5) >= 0 && reading.is(end + 4, ".");
  return is_listed(before, announcing) || first || second;
}

/// "million", "kg": what makes a number with a point none of the clock.
bool scales_or_measures(const Reading& reading, std::size_t at) {
  constexpr auto others = std::to_array<std::string_view>(
      {"billion", "each", "euros", "million", "per", "percent", "points", "pounds", "thousand"});
  const std::size_t next = reading.behind_space(at);
  return is_listed(reading.written(next), others) ||
         unit_at(reading, next, next == at).unit != nullptr;
}

/// Whether a timetable goes on about the time, or about the two with a dash between: opening hours,
/// or a day beside it. Minutes there are round.
bool is_scheduled(const Reading& reading, std::size_t at, const Clock& first) {
  if (first.minute < 0 || first.minute % 5 != 0 || (at > 0 && reading.is_dash(at - 1)))
    return false;
  constexpr auto opening =
      std::to_array<std::string_view>({"closed", "closes", "doors", "hours", "open", "opening",
                                       "opens", "begins", "starts", "times"});
  constexpr auto days = std::to_array<std::string_view>(
      {"daily",    "fri",      "friday",    "fridays",    "mon",      "monday",  "mondays",
       "sat",      "saturday", "saturdays", "sun",        "sunday",   "sundays", "thu",
       "thur",     "thurs",    "thursday",  "thursdays",  "tue",      "tues",    "tuesday",
       "tuesdays", "wed",      "wednesday", "wednesdays", "weekdays", "weekends"});
  const std::size_t end = at + first.tokens;
  const std::size_t dash = reading.behind_space(end);
  std::size_t behind = end;
  if (reading.is_dash(dash)) {
    const auto last = clock_at(reading, reading.behind_space(dash + 1));
    if (!last || last->minute < 0 || last->minute % 5 != 0) return false;
    behind = reading.behind_space(dash + 1) + last->tokens;
    constexpr auto costing = std::to_array<std::string_view>(
        {"cost", "costs", "fees", "fell", "price", "prices", "rate", "rates", "rose", "tickets"});
    if (is_same_word(reading.word_before(at), "from") && !reading.is(behind, TokenKind::space) &&
        !has_before(reading, at, costing, 4))
      return true;
  }
  if (reading.is(behind, "%") || scales_or_measures(reading, behind)) return false;
  // "Sunday 10.00 and 11.15"
  const bool second =
      at > 6 &&
      is_listed(reading.word_before(at), std::to_array<std::string_view>({"and", "or", "to"})) &&
      reading.is(at - 5, ".") && reading.is(at - 6, TokenKind::digits);
  const std::size_t begin = second ? at - 6 : at;
  if (has_before(reading, begin, opening, 2)) return true;
  if (has_before(reading, begin, days, behind == end ? 1 : 3)) return true;
  return behind != end && has_behind(reading, behind, days, 2);
}

bool is_surely_time(const Reading& reading, std::size_t at, const Clock& clock) {
  if (!clock.half.empty() || clock.colon || clock.hours || clock.zero) return true;
  if (clock.minute < 0) return false;
  if (is_scheduled(reading, at, clock)) return true;
  return reading.is(at + 1, "h") || is_announced(reading, at, at + clock.tokens);
}

/// With the zone that is glued to the time; the full stop of "p.m." is left to the sentence where
/// one follows.
Match finished(const Reading& reading, std::size_t at, std::size_t end, std::string words) {
  if (words.ends_with('.') && reading.is(end, ".")) words.pop_back();
  if (!reading.is(end, TokenKind::word)) return {end - at, std::move(words)};
  return {end + 1 - at, words + " " + spelled(reading.written(end))};
}

/// "noon", "12noon", "midnight" behind a dash: the tokens of it.
std::size_t named_time_at(const Reading& reading, std::size_t at) {
  constexpr auto named = std::to_array<std::string_view>({"midday", "midnight", "noon"});
  const std::size_t word = reading.is(at, "12") ? reading.behind_space(at + 1) : at;
  return is_listed(reading.written(word), named) ? word + 1 - at : 0;
}

constexpr auto minute_signs = std::to_array<std::string_view>({"m", "min", "mins"});

/// " 10s" behind minutes; no tokens where there are none.
Match seconds_behind(const Reading& reading, std::size_t at) {
  constexpr auto signs = std::to_array<std::string_view>({"s", "sec", "secs"});
  const std::size_t number = reading.behind_space(at);
  const int value = number_at(reading, number);
  const std::size_t unit = reading.behind_space(number + 1);
  if (value < 0 || value > 59 || !is_listed(reading.written(unit), signs) ||
      reading.is_word_or_digits(unit + 1))
    return {};
  return {unit + 1 - at, " " + count(value, "second")};
}

int amount_of_minutes(const Reading& reading, std::size_t at, std::size_t& end) {
  constexpr auto minutes = std::to_array<std::string_view>({"m", "min", "minutes", "mins"});
  const int value = number_at(reading, at);
  if (value < 0 || value > 59 || reading.written(at).size() > 2) return -1;
  end = at + 1;
  const std::size_t unit = reading.behind_space(end);
  if (is_listed(reading.written(unit), minutes) && !reading.is_word_or_digits(unit + 1))
    end = unit + 1;
  return reading.is_word_or_digits(end) ? -1 : value;
}

}  // namespace

std::optional<Match> time_of_day(const Reading& reading, std::size_t at) {
  const bool behind_date =
      at >= 2 && reading.is(at - 1, "T") && reading.is(at - 2, TokenKind::digits);
  if (reading.follows_word(at) && !behind_date) return std::nullopt;
  const auto first = clock_at(reading, at);
  if (!first) return std::nullopt;
  const bool sure = is_surely_time(reading, at, *first);
  const std::size_t dash = reading.behind_space(at + first->tokens);
  if (reading.is_dash(dash)) {
    const std::size_t next = reading.behind_space(dash + 1);
    if (const std::size_t named = named_time_at(reading, next); named > 0) {
      const std::string twelve = named > 1 ? "twelve " : "";
      return Match{next + named - at, spoken_clock(*first) + " to " + twelve +
                                          std::string(reading.written(next + named - 1))};
    }
    const auto last = clock_at(reading, next);
    if (last && (sure || (first->hour <= 12 && !last->half.empty()) || last->hours) &&
        (is_surely_time(reading, next, *last) || first->colon || last->minute >= 0)) {
      return finished(reading, at, next + last->tokens,
                      spoken_clock(*first) + " to " + spoken_clock(*last));
    }
  }
  if (!sure) return std::nullopt;
  return finished(reading, at, at + first->tokens, spoken_clock(*first));
}

std::optional<Match> duration(const Reading& reading, std::size_t at) {
  if (reading.follows_word(at)) return std::nullopt;
  const int amount = number_at(reading, at);
  if (amount < 0) return std::nullopt;
  const std::size_t unit = reading.behind_space(at + 1);
  if (is_listed(reading.written(unit), minute_signs) && !reading.is_word_or_digits(unit + 1)) {
    const Match seconds = seconds_behind(reading, unit + 1);
    if (seconds.tokens == 0) return std::nullopt;
    return Match{unit + 1 + seconds.tokens - at, count(amount, "minute") + seconds.spoken};
  }
  const bool hours_behind =
      reading.is(unit, "h") || reading.is(unit, "hr") || reading.is(unit, "hrs");
  if (!hours_behind) return std::nullopt;
  std::size_t end = 0;
  const std::size_t next = reading.behind_space(unit + 1);
  const int minutes = amount_of_minutes(reading, next, end);
  // "1hr 30" may be a half of something longer; "1hr30" and "1hr 30m" are not.
  if (minutes < 0 || (next != unit + 1 && end == next + 1)) return std::nullopt;
  const Match seconds = seconds_behind(reading, end);
  return Match{end + seconds.tokens - at,
               count(amount, "hour") + " " + count(minutes, "minute") + seconds.spoken};
}

}  // namespace plainsong::rules
