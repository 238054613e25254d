#include <array>

#include "speech/amount.hpp"
#include "speech/months.hpp"
#include "speech/neighbours.hpp"
#include "speech/rules.hpp"

namespace plainsong::rules {
namespace {

constexpr auto before_months =
    std::to_array<std::string_view>({"before", "by", "during", "early", "end", "from", "in", "late",
                                     "mid", "of", "since", "till", "until"});
// Short forms that are nothing else but months. "Jan", "Mar", "Jun" and "Dec" are names as well.
constexpr auto sure_months =
    std::to_array<std::string_view>({"apr", "aug", "feb", "nov", "oct", "sept"});
constexpr auto sure_days = std::to_array<std::string_view>(
    {"fri", "mon", "thu", "thur", "thurs", "tue", "tues", "wed", "weds"});
constexpr auto before_days =
    std::to_array<std::string_view>({"each", "every", "last", "next", "on", "this"});
constexpr auto joints = std::to_array<std::string_view>({"and", "or", "to"});

using Finder = std::optional<CalendarName> (*)(const Reading&, std::size_t);

bool is_joint(const Reading& reading, std::size_t at) {
  return reading.is_dash(at) || reading.is(at, "/") || reading.is(at, ",") || reading.is(at, "&") ||
         is_listed(reading.written(at), joints);
}

/// Whether another month or day is joined to the one before `end`: "Jan–Mar", "Sat & Sun".
bool is_joined(const Reading& reading, std::size_t at, std::size_t end, Finder find) {
  const std::size_t joint = reading.behind_space(end);
  if (is_joint(reading, joint) && find(reading, reading.behind_space(joint + 1))) return true;
  std::size_t before = at;
  if (before > 0 && reading.is(before - 1, TokenKind::space)) --before;
  if (before < 2 || !is_joint(reading, before - 1)) return false;
  --before;
  if (reading.is(before - 1, TokenKind::space)) --before;
  return before > 0 && find(reading, before - 1).has_value();
}

Match range_or_one(const Reading& reading, std::size_t at, const CalendarName& first, Finder find) {
  const std::size_t dash = reading.behind_space(at + first.tokens);
  if (reading.is_dash(dash)) {
    const std::size_t next = reading.behind_space(dash + 1);
    if (const auto last = find(reading, next))
      return {next + last->tokens - at, std::string(first.name) + " to " + std::string(last->name)};
  }
  return {first.tokens, std::string(first.name)};
}

}  // namespace

std::optional<Match> short_month(const Reading& reading, std::size_t at) {
  if (reading.follows_word(at) || !is_capitalised(reading, at)) return std::nullopt;
  const auto month = month_at(reading, at);
  if (!month) return std::nullopt;
  const Match match = range_or_one(reading, at, *month, month_at);
  if (match.tokens > month->tokens) return match;
  if (!month->is_short) return std::nullopt;
  const std::size_t next = at + month->tokens;
  const bool year = reading.is(next, TokenKind::space) && year_at(reading, next + 1).has_value();
  const bool sure = is_listed(reading.written(at), sure_months) ||
                    is_listed(reading.word_before(at), before_months);
  if (!year && !sure && !is_joined(reading, at, next, month_at)) return std::nullopt;
  return match;
}

namespace {

/// "M-F, 9-5": the days of work, beside times.
std::optional<Match> working_days(const Reading& reading, std::size_t at) {
  if (!reading.is(at, "M") || !reading.is_dash(at + 1) || !reading.is(at + 2, "F") ||
      !reading.stands_free(at) || reading.is_word_or_digits(at + 3))
    return std::nullopt;
  constexpr auto opening =
      std::to_array<std::string_view>({"available", "closed", "hours", "open", "opening"});
  std::size_t next = at + 3;
  while (next < at + 5 &&
         (reading.is(next, ",") || reading.is(next, ":") || reading.is(next, TokenKind::space)))
    ++next;
  if (!reading.is(next, TokenKind::digits) && !has_before(reading, at, opening, 3))
    return std::nullopt;
  return Match{3, "Monday to Friday"};
}

}  // namespace

std::optional<Match> weekday(const Reading& reading, std::size_t at) {
  if (reading.follows_word(at)) return std::nullopt;
  if (auto days = working_days(reading, at)) return days;
  const auto day = weekday_at(reading, at);
  if (!day) return std::nullopt;
  const Match match = range_or_one(reading, at, *day, weekday_at);
  if (match.tokens > day->tokens) return match;
  if (!day->is_short) return std::nullopt;
  const std::size_t next = at + day->tokens;
  // "Sun 5 June", "Sat 10am": "sun" and "sat" are words as well.
  const std::size_t number = reading.behind_space(reading.is(next, ",") ? next + 1 : next);
  const bool date =
      number > next && (reading.is(number, TokenKind::digits) ||
                        (reading.is(number, "(") && reading.is(number + 1, TokenKind::digits)) ||
                        month_at(reading, number).has_value());
  const bool sure = is_listed(reading.written(at), sure_days) &&
                    !reading.is(reading.behind_space(next), TokenKind::word);
  if (!date && !sure && !is_listed(reading.word_before(at), before_days) &&
      !is_joined(reading, at, next, weekday_at))
    return std::nullopt;
  return match;
}

}  // namespace plainsong::rules
