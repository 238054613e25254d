#include <algorithm>
#include <string_view>

#include "speech/amount.hpp"
#include "speech/numbers.hpp"
#include "speech/rules.hpp"
#include "text/utf8.hpp"

namespace plainsong::rules {
namespace {

struct Dialled {
  std::size_t tokens = 0;
  std::string spoken;
  std::size_t digits = 0;
  std::size_t groups = 0;
};

void add_group(Dialled& number, std::string_view digits) {
  if (number.groups > 0) number.spoken += ',';
  if (!number.spoken.empty()) number.spoken += ' ';
  number.spoken += digit_words(digits);
  number.digits += digits.size();
  ++number.groups;
}

constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

/// Where the next group of digits begins behind a single space, a hyphen or brackets.
std::size_t next_group(const Reading& reading, std::size_t at) {
  std::size_t next = at;
  for (int marks = 0; marks < 3 && !reading.is(next, TokenKind::digits); ++marks) {
    const std::string_view mark = reading.written(next);
    const bool known =
        mark == " " || mark == "(" || mark == ")" || mark == "\u00A0" || reading.is_dash(next);
    if (!known) return nowhere;
    ++next;
  }
  return reading.is(next, TokenKind::digits) ? next : nowhere;
}

Dialled dialled_at(const Reading& reading, std::size_t at) {
  constexpr std::size_t most_groups = 6;
  Dialled number;
  std::size_t next = at;
  if (reading.is(next, "+")) {
    number.spoken = "plus";
    ++next;
  }
  if (reading.is(next, "(")) ++next;
  if (!reading.is(next, TokenKind::digits)) return {};
  const std::size_t most_digits = reading.written(next).front() == '0' ? 11 : 15;
  while (next != nowhere && number.groups < most_groups &&
         number.digits + reading.written(next).size() <= most_digits) {
    add_group(number, reading.written(next));
    number.tokens = next + 1 - at;
    next = next_group(reading, next + 1);
  }
  if (is_glued(reading, at + number.tokens)) return {};
  return number;
}

bool has_group_sizes(const Reading& reading, std::size_t at,
                     std::initializer_list<std::size_t> sizes) {
  for (const std::size_t size : sizes) {
    if (!reading.is(at, TokenKind::digits) || reading.written(at).size() != size) return false;
    at += 2;
  }
  return true;
}

bool is_one_of(const std::string& word, std::initializer_list<std::string_view> known) {
  return std::find(known.begin(), known.end(), word) != known.end();
}

/// "call 999", "text SHOUT to 85258": a number to dial, however short.
bool is_to_be_dialled(const Reading& reading, std::size_t at) {
  if (at < 2 || !reading.is(at - 1, TokenKind::space)) return false;
  const std::string before = lower(reading.written(at - 2));
  if (is_one_of(before, {"call", "calling", "dial", "dialling", "ring", "ringing", "phone",
                         "telephone", "text", "texting"}))
    return true;
  return (before == "to" || before == "on") && at >= 6 &&
         is_one_of(lower(reading.written(at - 6)), {"text", "call", "ring", "phone"});
}

}  // namespace

std::optional<Match> telephone(const Reading& reading, std::size_t at) {
  if (at > 0 && (is_glued(reading, at - 1) || reading.is(at - 1, ".") || reading.is(at - 1, ",") ||
                 reading.is(at - 1, "£")))
    return std::nullopt;
  const std::size_t first = reading.is(at, "+") || reading.is(at, "(") ? at + 1 : at;
  if (!reading.is(first, TokenKind::digits) && !(reading.is(at, "+") && reading.is(first, "(")))
    return std::nullopt;
  constexpr std::size_t fewest_digits = 7;
  const std::string_view digits = reading.written(first);
  const bool trunk = digits.size() > 1 && digits.front() == '0';
  // 116 123, 116 000, 116 111: the helplines that Europe has in common.
  const bool helpline = digits == "116" && has_group_sizes(reading, first, {3, 3});
  const bool american = has_group_sizes(reading, first, {3, 3, 4}) && !reading.is(first + 1, ".");
  if (helpline && first == at)
    return Match{3, digit_words(digits) + ", " + digit_words(reading.written(at + 2))};
  if (trunk || american || reading.is(at, "+")) {
    Dialled number = dialled_at(reading, at);
    if (number.digits >= fewest_digits) return Match{number.tokens, std::move(number.spoken)};
  }
  if (first != at || !is_to_be_dialled(reading, at)) return std::nullopt;
  Dialled number = dialled_at(reading, at);
  if (number.groups > 1 && number.digits >= 6)
    return Match{number.tokens, std::move(number.spoken)};
  const bool short_number = digits.size() == 3 || digits.size() == 5 || digits.size() == 6;
  const std::size_t next = reading.behind_space(at + 1);
  if (!short_number || is_glued(reading, at + 1) || reading.is(at + 1, ",") ||
      reading.is(at + 1, "%") || reading.is(next, "people") || reading.is(next, "times"))
    return std::nullopt;
  return Match{1, digit_words(digits)};
}

}  // namespace plainsong::rules
