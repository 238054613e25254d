#include "speech/amount.hpp"

#include <algorithm>

#include "speech/numbers.hpp"

namespace plainsong {

std::optional<Amount> amount_at(const Reading& reading, std::size_t at) {
  Amount amount;
  std::size_t next = at;
  if (reading.is(next, TokenKind::digits)) {
    amount.whole = reading.written(next++);
    while (reading.is(next, ",") && reading.is(next + 1, TokenKind::digits) &&
           reading.written(next + 1).size() == 3 &&
           amount.whole.size() <= (amount.grouped ? 15U : 3U)) {
      amount.whole += reading.written(next + 1);
      amount.grouped = true;
      next += 2;
    }
  }
  if (reading.is(next, ".") && reading.is(next + 1, TokenKind::digits)) {
    amount.decimals = reading.written(next + 1);
    next += 2;
    for (; reading.is(next, ".") && reading.is(next + 1, TokenKind::digits);
         next += 2)  // a version: 1.2.3
      amount.decimals.append(".").append(reading.written(next + 1));
  }
  if (next == at) return std::nullopt;
  if (amount.whole.empty()) amount.whole = "0";
  amount.tokens = next - at;
  return amount;
}

std::string spoken(const Amount& amount, Manner manner) {
  const bool is_code = amount.whole.size() > 1 && amount.whole.front() == '0' && !amount.grouped;
  std::string out = is_code ? digit_words(amount.whole) : cardinal(amount.whole, manner);
  std::string_view rest = amount.decimals;
  while (!rest.empty()) {
    const std::size_t point = std::min(rest.find('.'), rest.size());
    out += " point " + digit_words(rest.substr(0, point));
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

std::optional<int> year_at(const Reading& reading, std::size_t at) {
  if (!reading.is(at, TokenKind::digits) || reading.written(at).size() != 4) return std::nullopt;
  const int value = small_value(reading.written(at));
  constexpr int first = 1100;
  constexpr int last = 2099;
  return value >= first && value <= last ? std::optional(value) : std::nullopt;
}

bool is_glued(const Reading& reading, std::size_t end) {
  return reading.is(end, TokenKind::word) || reading.is(end, TokenKind::digits);
}

}  // namespace plainsong
