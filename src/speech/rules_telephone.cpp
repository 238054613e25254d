#include <algorithm>
#include <array>
#include <string_view>

#include "speech/amount.hpp"
#include "speech/letters.hpp"
#include "speech/neighbours.hpp"
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

/// A British number without spaces, in the groups that it is known by: 020 7946 0018, 0800 111
/// 1111, 01632 960 123.
void add_in_british_groups(Dialled& number, std::string_view digits) {
  const bool london = digits.starts_with("02");
  const bool service =
      digits.starts_with("08") || digits.starts_with("03") || digits.starts_with("09");
  const std::size_t first = london ? 3 : service ? 4 : 5;
  const std::size_t second = first + (london ? 4 : 3);
  add_group(number, digits.substr(0, first));
  add_group(number, digits.substr(first, second - first));
  add_group(number, digits.substr(second));
}

constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

/// Where the next group of digits begins behind single spaces, hyphens, full stops or brackets.
std::size_t next_group(const Reading& reading, std::size_t at) {
  constexpr int most_marks = 3;
  std::size_t next = at;
  for (int marks = 0; marks < most_marks && !reading.is(next, TokenKind::digits); ++marks) {
    const std::string_view mark = reading.written(next);
    const bool known = mark == " " || mark == "(" || mark == ")" || mark == "\u00A0" ||
                       reading.is_dash(next) || (mark == "." && next == at);
    if (!known) return nowhere;
    ++next;
  }
  return reading.is(next, TokenKind::digits) ? next : nowhere;
}

Dialled dialled_at(const Reading& reading, std::size_t at) {
  constexpr std::size_t most_groups = 6;
  Dialled number;
  std::size_t next = at;
  const bool abroad = reading.is(next, "+");
  if (abroad) {
    number.spoken = "plus";
    ++next;
  }
  if (reading.is(next, "(")) ++next;
  if (!reading.is(next, TokenKind::digits)) return {};
  const bool trunk = reading.written(next).front() == '0';
  const std::size_t most_digits = trunk ? 11 : 15;
  while (next != nowhere && number.groups < most_groups &&
         number.digits + reading.written(next).size() <= most_digits) {
    const std::string_view digits = reading.written(next);
    if (trunk && number.groups == 0 && digits.size() >= 10)
      add_in_british_groups(number, digits);
    else
      add_group(number, digits);
    number.tokens = next + 1 - at;
    next = next_group(reading, next + 1);
  }
  if (reading.is_word_or_digits(at + number.tokens)) return {};
  return number;
}

bool has_group_sizes(const Reading& reading, std::size_t at,
                     std::initializer_list<std::size_t> sizes) {
  std::size_t next = at;
  for (const std::size_t size : sizes) {
    if (next == nowhere || !reading.is(next, TokenKind::digits) ||
        reading.written(next).size() != size)
      return false;
    next = next_group(reading, next + 1);
  }
  return true;
}

constexpr auto calling = std::to_array<std::string_view>(
    {"call",      "called", "calling",   "calls",    "dial",    "dialling", "dialing",
     "emergency", "fax",    "freephone", "helpline", "hotline", "line",     "mobile",
     "nhs",       "phone",  "phoned",    "phoning",  "police",  "rang",     "ring",
     "ringing",   "tel",    "telephone", "text",     "texting", "textphone"});
constexpr auto extensions = std::to_array<std::string_view>({"ext", "extension"});
constexpr auto meetings = std::to_array<std::string_view>({"id", "meeting", "webinar"});
constexpr auto emergency_numbers = std::to_array<std::string_view>(
    {"101", "105", "111", "112", "119", "211", "311", "911", "988", "999"});
constexpr auto things = std::to_array<std::string_view>(
    {"calls", "children", "days", "different", "families", "hours", "miles", "minutes", "more",
     "of", "pages", "people", "pounds", "times", "volunteers", "young"});

/// "call 999", "call 999 or 111", "text SHOUT to 85258": a number to dial, however short.
bool is_to_be_dialled(const Reading& reading, std::size_t at) {
  const std::string_view digits = reading.written(at);
  constexpr auto callers =
      std::to_array<std::string_view>({"call", "caller", "callers", "operator", "operators"});
  const std::size_t next = reading.behind_space(at + 1);
  if (is_listed(digits, emergency_numbers) &&
      (is_listed(reading.written(next), callers) ||
       (reading.is(next, "calls") && !has_before(reading, at, things, 1) && reading.is(at, "999"))))
    return true;
  if (is_listed(reading.written(reading.behind_space(at + 1)), things)) return false;
  if (is_listed(digits, emergency_numbers) && has_before(reading, at, calling, 4)) return true;
  const std::string_view before = reading.word_before(at);
  if (is_listed(before, calling))
    return !is_listed(before, std::to_array<std::string_view>({"line"}));
  constexpr auto joints = std::to_array<std::string_view>({"on", "or", "to"});
  return is_listed(before, joints) && digits.size() >= 5 && has_before(reading, at, calling, 4);
}

/// The extension behind a number: ", extension one two three".
Match extension_at(const Reading& reading, std::size_t at) {
  std::size_t next = reading.is(at, ",") ? at + 1 : at;
  next = reading.behind_space(next);
  const bool letter = reading.is(next, "x") && reading.is(next + 1, TokenKind::digits);
  if (!letter && !is_listed(reading.written(next), extensions)) return {};
  ++next;
  if (reading.is(next, ".") || reading.is(next, ":")) ++next;
  next = reading.behind_space(next);
  if (!reading.is(next, TokenKind::digits) || reading.is_word_or_digits(next + 1)) return {};
  return {next + 1 - at, ", extension " + digit_words(reading.written(next))};
}

Match with_extension(const Reading& reading, std::size_t at, const Dialled& number) {
  const Match extension = extension_at(reading, at + number.tokens);
  return {number.tokens + extension.tokens, number.spoken + extension.spoken};
}

std::optional<Match> surely_telephone(const Reading& reading, std::size_t at, std::size_t first) {
  const std::string_view digits = reading.written(first);
  const bool trunk = digits.size() > 1 && digits.front() == '0' &&
                     !(reading.is(first + 1, ".") && reading.is(first + 2, TokenKind::digits)) &&
                     !reading.is(first + 1, "/");
  const bool local = reading.is_american() && digits.size() == 3 && reading.is(first + 1, "-") &&
                     reading.written(first + 2).size() == 4 &&
                     !reading.written(first + 2).ends_with("00") && !reading.is_dash(first + 3) &&
                     !(at > 0 && reading.is_dash(at - 1));
  const bool american = (local && reading.is(first + 2, TokenKind::digits)) ||
                        has_group_sizes(reading, first, {3, 3, 4}) ||
                        has_group_sizes(reading, first, {1, 3, 3, 4});
  const bool meeting = digits.size() >= 3 && has_before(reading, at, meetings, 2) &&
                       has_group_sizes(reading, first, {3, 4, 4});
  if (!trunk && !american && !meeting && !reading.is(at, "+")) return std::nullopt;
  constexpr std::size_t fewest_digits = 7;
  const Dialled number = dialled_at(reading, at);
  if (number.digits < fewest_digits) return std::nullopt;
  return with_extension(reading, at, number);
}

}  // namespace

std::optional<Match> telephone(const Reading& reading, std::size_t at) {
  constexpr auto joints = std::to_array<std::string_view>({".", ",", "£", "$", "€", "/"});
  if (reading.follows_word(at)) return std::nullopt;
  if (at > 0 && is_listed(reading.written(at - 1), joints)) return std::nullopt;
  const std::size_t first = reading.is(at, "+") || reading.is(at, "(") ? at + 1 : at;
  if (!reading.is(first, TokenKind::digits) && !(reading.is(at, "+") && reading.is(first, "(")))
    return std::nullopt;
  // 116 123, 116 000, 116 111: the helplines that Europe has in common.
  if (first == at && reading.is(at, "116") && has_group_sizes(reading, at, {3, 3}))
    return Match{3, "one one six, " + digit_words(reading.written(at + 2))};
  if (auto match = surely_telephone(reading, at, first)) return match;
  if (first != at || !is_to_be_dialled(reading, at)) return std::nullopt;
  const Dialled number = dialled_at(reading, at);
  constexpr std::size_t fewest_digits = 6;
  if (number.groups > 1 && number.digits >= fewest_digits)
    return with_extension(reading, at, number);
  const std::size_t digits = reading.written(at).size();
  const bool short_number = digits == 3 || digits == 4 || digits == 5 || digits == 6;
  const bool goes_on = reading.is(at + 1, ",") && reading.is(at + 2, TokenKind::digits);
  if (!short_number || reading.is_word_or_digits(at + 1) || goes_on || reading.is(at + 1, "%") ||
      (digits == 4 && year_at(reading, at)))
    return std::nullopt;
  return with_extension(reading, at, {1, digit_words(reading.written(at)), digits, 1});
}

std::optional<Match> vanity_number(const Reading& reading, std::size_t at) {
  if (reading.follows_word(at) || !reading.is(at, TokenKind::digits)) return std::nullopt;
  const bool country = reading.is(at, "1") && reading.is_dash(at + 1);
  const std::size_t area = country ? at + 2 : at;
  const std::string_view code = reading.written(area);
  if (code.size() != 3 || code.front() != '8' || code[1] != code[2] || !reading.is_dash(area + 1))
    return std::nullopt;
  // American freephone numbers are known by words: "1-800-GO-2-HAUL".
  std::string out = country ? "one, eight " : "eight ";
  out += code == "800" ? "hundred" : digit_words(code.substr(1));
  constexpr std::size_t most_parts = 5;
  std::size_t end = area + 1;
  bool number_before = true;
  for (std::size_t part = 0; part < most_parts && reading.is_dash(end); ++part, end += 2) {
    const std::string_view written = reading.written(end + 1);
    const bool number = reading.is(end + 1, TokenKind::digits);
    if (!number && !is_ascii_capitals(written)) break;
    out += number_before == number || part == 0 ? ", " : " ";
    out += number                 ? digit_words(written)
           : can_be_said(written) ? std::string(written)
                                  : spelled(written);
    number_before = number;
  }
  if (end == area + 1 || reading.is_word_or_digits(end)) return std::nullopt;
  if (!country && has_group_sizes(reading, at, {3, 3, 4})) return std::nullopt;
  return Match{end - at, out};
}

}  // namespace plainsong::rules
