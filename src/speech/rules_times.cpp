#include "speech/amount.hpp"
#include "speech/numbers.hpp"
#include "speech/rules.hpp"
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
  std::string half;  ///< "a.m." or "p.m."
};

int two_digits(const Reading& reading, std::size_t at) {
  return reading.is(at, TokenKind::digits) && reading.written(at).size() == 2
             ? small_value(reading.written(at))
             : -1;
}

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
  if (end == 0 || is_glued(reading, end)) return;
  clock.half = word.front() == 'a' ? "a.m." : "p.m.";
  clock.tokens = end - at;
}

std::optional<Clock> clock_at(const Reading& reading, std::size_t at) {
  if (!reading.is(at, TokenKind::digits) || reading.written(at).size() > 2) return std::nullopt;
  Clock clock;
  clock.tokens = 1;
  clock.hour = small_value(reading.written(at));
  const bool colon = reading.is(at + 1, ":");
  if (colon || reading.is(at + 1, ".")) {
    const int minute = two_digits(reading, at + 2);
    if (minute >= 0 && minute < 60 &&
        !(reading.is(at + 3, ".") && reading.is(at + 4, TokenKind::digits))) {
      clock.minute = minute;
      clock.colon = colon;
      clock.tokens = 3;
    }
  }
  if (clock.colon && reading.is(at + 3, ":")) {
    clock.second = two_digits(reading, at + 4);
    if (clock.second >= 0) clock.tokens = 5;
  }
  read_half(reading, at, clock);
  if (clock.hour > (clock.half.empty() ? 24 : 12)) return std::nullopt;
  if (is_glued(reading, at + clock.tokens)) return std::nullopt;
  return clock;
}

std::string count(int value, std::string_view unit) {
  return cardinal(std::to_string(value), Manner::british) + " " + std::string(unit) +
         (value == 1 ? "" : "s");
}

std::string spoken_clock(const Clock& clock) {
  const std::string hour = cardinal(std::to_string(clock.hour), Manner::british);
  const std::string half = clock.half.empty() ? "" : " " + clock.half;
  if (clock.second >= 0)
    return count(clock.hour, "hour") + " " + count(clock.minute, "minute") + " and " +
           count(clock.second, "second") + half;
  if (clock.minute < 0) return hour + half;
  if (clock.minute == 0) {
    if (!half.empty()) return hour + half;
    if (clock.hour == 0) return "midnight";
    return clock.hour <= 12 ? hour + " o'clock" : hour + " hundred";
  }
  const std::string minute = cardinal(std::to_string(clock.minute), Manner::british);
  return hour + (clock.minute < 10 ? " oh " : " ") + minute + half;
}

/// "at 7.30" is a time although nothing else says so.
bool is_announced(const Reading& reading, std::size_t at, std::size_t end) {
  if (at < 2 || !reading.is(at - 1, TokenKind::space)) return false;
  const std::string before = lower(reading.written(at - 2));
  if (before != "at" && before != "until" && before != "till") return false;
  const std::size_t next = reading.behind_space(end);
  return !reading.is(next, "%") && !reading.is(next, "per") && !reading.is(next, "million");
}

bool is_surely_time(const Reading& reading, std::size_t at, const Clock& clock) {
  if (!clock.half.empty() || clock.colon) return true;
  return clock.minute >= 0 && is_announced(reading, at, at + clock.tokens);
}

/// The full stop of "p.m." is left to the sentence where one follows.
std::string before_full_stop(const Reading& reading, std::size_t end, std::string words) {
  if (words.ends_with('.') && reading.is(end, ".")) words.pop_back();
  return words;
}

}  // namespace

std::optional<Match> time_of_day(const Reading& reading, std::size_t at) {
  if (at > 0 && is_glued(reading, at - 1)) return std::nullopt;
  const auto first = clock_at(reading, at);
  if (!first) return std::nullopt;
  const bool sure = is_surely_time(reading, at, *first);
  const std::size_t dash = reading.behind_space(at + first->tokens);
  if (reading.is_dash(dash)) {
    const std::size_t next = reading.behind_space(dash + 1);
    const auto last = clock_at(reading, next);
    if (last && (sure || (first->hour <= 12 && !last->half.empty())) &&
        (is_surely_time(reading, next, *last) || first->colon)) {
      const std::size_t end = next + last->tokens;
      return Match{end - at, before_full_stop(reading, end,
                                              spoken_clock(*first) + " to " + spoken_clock(*last))};
    }
  }
  if (!sure) return std::nullopt;
  const std::size_t end = at + first->tokens;
  return Match{first->tokens, before_full_stop(reading, end, spoken_clock(*first))};
}

}  // namespace plainsong::rules
