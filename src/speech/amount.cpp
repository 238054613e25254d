#include "speech/amount.hpp"

#include <algorithm>

#include "speech/numbers.hpp"

namespace plainsong {

namespace {

bool is_group(const Reading& reading, std::size_t at) {
  return reading.is(at, TokenKind::digits) && reading.written(at).size() == 3;
}

/// "1,234,567": what follows the first digits.
std::size_t groups_with_commas(const Reading& reading, std::size_t at, Amount& amount) {
  while (reading.is(at, ",") && is_group(reading, at + 1) &&
         amount.whole.size() <= (amount.grouped ? 15U : 3U)) {
    amount.whole += reading.written(at + 1);
    amount.grouped = true;
    at += 2;
  }
  return at;
}

/// "10 000", "1 234 567": so is it written by the rules of SI, with spaces that do not break at
/// best. An ordinary space may as well stand between two numbers, so more than the space must say
/// so: round hundreds, or several groups.
std::size_t groups_with_spaces(const Reading& reading, std::size_t at, Amount& amount) {
  if (amount.whole.size() > 3 || amount.whole.front() == '0') return at;
  std::string digits;
  std::size_t next = at;
  bool narrow = true;
  while (reading.is(next, TokenKind::space) && is_group(reading, next + 1) && digits.size() < 12) {
    const std::string_view space = reading.written(next);
    if (space != " " && space != "\u00A0" && space != "\u2009" && space != "\u202F") return at;
    narrow = narrow && space != " ";
    digits += reading.written(next + 1);
    next += 2;
  }
  const bool goes_on =
      reading.is(next, TokenKind::space) && reading.is(next + 1, TokenKind::digits);
  const bool sure = narrow || digits.size() > 3 || digits.ends_with("00");
  if (digits.empty() || goes_on || !sure || reading.is(next, TokenKind::word)) return at;
  amount.whole += digits;
  amount.grouped = true;
  return next;
}

/// ".5", and for a version ".5.6"
std::size_t with_decimals(const Reading& reading, std::size_t at, Amount& amount) {
  if (!reading.is(at, ".") || !reading.is(at + 1, TokenKind::digits)) return at;
  if (amount.whole.empty() && at > 0 && (reading.follows_word(at) || reading.is(at - 1, ".")))
    return at;
  amount.decimals = reading.written(at + 1);
  for (at += 2; reading.is(at, ".") && reading.is(at + 1, TokenKind::digits); at += 2)
    amount.decimals.append(".").append(reading.written(at + 1));
  return at;
}

}  // namespace

std::optional<Amount> amount_at(const Reading& reading, std::size_t at) {
  Amount amount;
  std::size_t next = at;
  if (reading.is(next, TokenKind::digits)) {
    amount.whole = reading.written(next);
    next = groups_with_commas(reading, next + 1, amount);
    if (!amount.grouped) next = groups_with_spaces(reading, next, amount);
  }
  next = with_decimals(reading, next, amount);
  if (next == at) return std::nullopt;
  amount.bare_point = amount.whole.empty();
  if (amount.bare_point) amount.whole = "0";
  amount.tokens = next - at;
  return amount;
}

std::string spoken(const Amount& amount, Manner manner) {
  const bool is_code = amount.whole.size() > 1 && amount.whole.front() == '0' && !amount.grouped;
  std::string out;
  if (!amount.bare_point)
    out = is_code ? digit_words(amount.whole) : cardinal(amount.whole, manner);
  std::string_view rest = amount.decimals;
  while (!rest.empty()) {
    const std::size_t point = std::min(rest.find('.'), rest.size());
    out.append(out.empty() ? "point " : " point ").append(digit_words(rest.substr(0, point)));
    rest.remove_prefix(std::min(point + 1, rest.size()));
  }
  return out;
}

bool is_one(const Amount& amount) {
  return amount.whole == "1" && amount.decimals.empty();
}

int small_value(std::string_view digits) {
  constexpr std::size_t most_digits = 9;
  if (digits.empty() || digits.size() > most_digits) return -1;
  int value = 0;
  for (const char c : digits) {
    if (c < '0' || c > '9') return -1;
    value = value * 10 + (c - '0');
  }
  return value;
}

int number_at(const Reading& reading, std::size_t at) {
  return reading.is(at, TokenKind::digits) ? small_value(reading.written(at)) : -1;
}

std::optional<int> year_at(const Reading& reading, std::size_t at) {
  if (!reading.is(at, TokenKind::digits) || reading.written(at).size() != 4) return std::nullopt;
  const int value = small_value(reading.written(at));
  constexpr int first = 1000;
  constexpr int last = 2199;
  return value >= first && value <= last ? std::optional(value) : std::nullopt;
}

}  // namespace plainsong
