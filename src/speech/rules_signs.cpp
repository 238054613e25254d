#include "speech/amount.hpp"

#include <algorithm>
#include <array>
#include "speech/numbers.hpp"
#include "speech/rules.hpp"
#include "text/utf8.hpp"

namespace plainsong::rules {
namespace {

bool is_single_capital(const Reading& reading, std::size_t at) {
  return reading.is(at, TokenKind::word) && reading.written(at).size() == 1 &&
         reading.written(at).front() >= 'A' && reading.written(at).front() <= 'Z';
}

/// `word` with spaces at the sides where something else is glued to the sign.
Match spaced(const Reading& reading, std::size_t at, std::string_view word) {
  const bool before = at > 0 && !reading.is(at - 1, TokenKind::space);
  const bool behind = at + 1 < reading.size() && !reading.is(at + 1, TokenKind::space);
  return {1, std::string(before ? " " : "") + std::string(word) + (behind ? " " : "")};
}

struct Sign {
  std::string_view written;
  std::string_view spoken;
};

constexpr auto signs = std::to_array<Sign>({{"©", "copyright"},
                                            {"✓", "tick"},
                                            {"✔", "tick"},
                                            {"✗", "cross"},
                                            {"✘", "cross"},
                                            {"=", "equals"},
                                            {"≈", "about"},
                                            {"≤", "at most"},
                                            {"≥", "at least"},
                                            {"÷", "divided by"},
                                            {"§", "section"},
                                            {"→", "to"}});

// "£20/month": behind an amount, a slash before one of these is "a".
constexpr auto periods = std::to_array<std::string_view>(
    {"day", "hour", "week", "month", "year", "night", "person", "child", "head", "h", "mile"});

bool is_period(std::string_view word) {
  return std::find(periods.begin(), periods.end(), word) != periods.end();
}

}  // namespace

std::optional<Match> ampersand(const Reading& reading, std::size_t at) {
  // Hyphens keep the A of "A&E" a letter's name; by itself it would be the article.
  if (is_single_capital(reading, at) && reading.is(at + 1, "&") &&
      is_single_capital(reading, at + 2) && (at == 0 || !is_glued(reading, at - 1)))
    return Match{3,
                 std::string(reading.written(at)) + "-and-" + std::string(reading.written(at + 2))};
  if (!reading.is(at, "&")) return std::nullopt;
  return spaced(reading, at, "and");
}

std::optional<Match> slash(const Reading& reading, std::size_t at) {
  if (reading.is(at, "and") && reading.is(at + 1, "/") && reading.is(at + 2, "or"))
    return Match{3, "and or"};
  if (!reading.is(at, "/")) return std::nullopt;
  const std::size_t before = at > 1 && reading.is(at - 1, TokenKind::space) ? at - 2 : at - 1;
  const std::size_t behind = reading.behind_space(at + 1);
  if (at == 0 || !is_glued(reading, behind) || reading.is(before, "/")) return Match{1, " "};
  if (is_period(reading.written(behind)) &&
      !(reading.is(before, TokenKind::word) && reading.written(before).size() > 2))
    return spaced(reading, at, "a");
  return spaced(reading, at, "or");
}

std::optional<Match> times_sign(const Reading& reading, std::size_t at) {
  if (!reading.is(at, "×") && !reading.is(at, "x")) return std::nullopt;
  const bool space = at > 0 && reading.is(at - 1, TokenKind::space);
  const std::size_t before = space ? at - 2 : at - 1;
  if (at < (space ? 2U : 1U) || !reading.is(before, TokenKind::digits) ||
      !reading.is(reading.behind_space(at + 1), TokenKind::digits))
    return std::nullopt;
  const std::size_t next = reading.behind_space(at + 1);
  Match match = spaced(reading, at, space ? "times" : "by");
  const auto factor = amount_at(reading, next);
  if (next != at + 1 || !factor) return match;
  return Match{1 + factor->tokens, match.spoken + spoken(*factor, reading.manner())};
}

std::optional<Match> ratio(const Reading& reading, std::size_t at) {
  if (!reading.is(at, TokenKind::digits) || !reading.is(at + 1, ":") ||
      !reading.is(at + 2, TokenKind::digits))
    return std::nullopt;
  if ((at > 0 && (is_glued(reading, at - 1) || reading.is(at - 1, ":"))) ||
      is_glued(reading, at + 3) || reading.is(at + 3, ":"))
    return std::nullopt;
  const Manner manner = reading.manner();
  const bool even = reading.written(at) == reading.written(at + 2);  // "50:50"
  return Match{3, cardinal(reading.written(at), manner) + (even ? " " : " to ") +
                      cardinal(reading.written(at + 2), manner)};
}

std::optional<Match> sign(const Reading& reading, std::size_t at) {
  if (!reading.is(at, TokenKind::symbol)) return std::nullopt;
  const std::string_view written = reading.written(at);
  const bool in_a_row = reading.is(at + 1, written) || (at > 0 && reading.is(at - 1, written));
  if (in_a_row && written == "=") return Match{1, " "};  // a line drawn with "===="
  const bool before_number =
      reading.is(reading.behind_space(at + 1), TokenKind::digits) && reading.stands_free(at);
  if (before_number && reading.is(at, "<")) return spaced(reading, at, "less than");
  if (before_number && reading.is(at, ">")) return spaced(reading, at, "more than");
  if (before_number && reading.is(at, "~")) return spaced(reading, at, "about");
  if (reading.is(at, "+") && (before_number || reading.is(at + 1, TokenKind::space)))
    return spaced(reading, at, "plus");
  if (reading.is(at, "%")) return spaced(reading, at, "per cent");
  for (const Sign& row : signs)
    if (reading.is(at, row.written)) return spaced(reading, at, row.spoken);
  return std::nullopt;
}

}  // namespace plainsong::rules
