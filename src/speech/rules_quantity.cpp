#include <algorithm>
#include <array>

#include "speech/neighbours.hpp"
#include "speech/numbers.hpp"
#include "speech/quantity.hpp"
#include "speech/rules.hpp"
#include "speech/units.hpp"

namespace plainsong::rules {
namespace {

/// Which of st, nd, rd, th a number ends in.
std::string_view right_ending(std::string_view digits) {
  const bool teens = digits.size() > 1 && digits[digits.size() - 2] == '1';
  switch (teens ? '0' : digits.back()) {
    case '1':
      return "st";
    case '2':
      return "nd";
    case '3':
      return "rd";
    default:
      return "th";
  }
}

bool has_unit(const Quantity& quantity) {
  return quantity.unit.unit != nullptr || quantity.currency != nullptr || !quantity.scale.empty();
}

bool is_less(const Amount& a, const Amount& b) {
  return a.whole.size() != b.whole.size() ? a.whole.size() < b.whole.size() : a.whole < b.whole;
}

/// Two numbers with a hyphen are no range where they fall ("978-0"), unless they are hours ("9-5")
/// or have units; nor, for Americans, where one is so long that it must be a code.
bool is_range(const Quantity& first, const Quantity& second, Manner manner) {
  if (has_unit(first) || has_unit(second)) return true;
  const Amount& low = first.amount;
  const Amount& high = second.amount;
  constexpr int last_hour = 24;
  if (is_less(high, low)) return low.whole.size() <= 2 && small_value(low.whole) <= last_hour;
  if (manner == Manner::british) return true;
  const bool code = high.whole.size() > 4 && !high.grouped;
  const bool far_apart = high.whole.size() >= low.whole.size() + 3 && !high.whole.ends_with("00");
  return !code && !far_apart;
}

/// "–25" behind a number: two quantities with "to" between them. Both sides of the dash have white
/// space, or neither.
std::optional<Match> quantity_range(const Reading& reading, std::size_t at, const Quantity& first) {
  const std::size_t end = at + first.tokens;
  const std::size_t dash = reading.behind_space(end);
  if (!reading.is_dash(dash)) return std::nullopt;
  const std::size_t next = reading.behind_space(dash + 1);
  // "40 –62": only a dash that cannot be a minus is forgiven its white space.
  const bool even = (dash == end) == (next == dash + 1);
  if (!even && !reading.is(dash, "–")) return std::nullopt;
  const auto second = quantity_at(reading, next, first.currency);
  if (!second || !second->sign.empty() || !is_range(first, *second, reading.manner()))
    return std::nullopt;
  const std::size_t behind = next + second->tokens;
  const bool in_chain =
      (reading.is_dash(behind) && reading.is(behind + 1, TokenKind::digits)) ||
      (at >= 2 && reading.is_dash(at - 1) && reading.is(at - 2, TokenKind::digits));
  if (reading.is(behind, "s") && !reading.is_word_or_digits(behind + 1) && !has_unit(*second))
    return Match{behind + 1 - at, spoken(first, reading.manner()) + " to " +
                                      plural_of_number(spoken(*second, reading.manner()))};
  if (reading.is_word_or_digits(behind) || in_chain) return std::nullopt;
  const Manner manner = reading.manner();
  return Match{behind - at,
               spoken_before(first, *second, manner) + " to " + spoken(*second, manner)};
}

constexpr auto inch_signs = std::to_array<std::string_view>({"\"", "″", "”", "''"});
constexpr auto inch_words = std::to_array<std::string_view>({"in", "inch", "inches", "ins"});

/// The inches that follow feet: "10\"", "10in", "10". -1 where there are none.
int inches_at(const Reading& reading, std::size_t& at) {
  const int inches = number_at(reading, at);
  if (inches < 0 || inches > 11) return -1;
  const std::size_t sign = reading.behind_space(at + 1);
  if (is_listed(reading.written(at + 1), inch_signs)) {
    at += 2;
  } else if (is_listed(reading.written(sign), inch_words)) {
    at = sign + 1;
  } else if (!reading.is_word_or_digits(at + 1) && !reading.is(sign, TokenKind::digits)) {
    ++at;
  } else {
    return -1;
  }
  return inches;
}

/// "6' tall", "a 6' fence": a mark behind a number that closes no quotation.
bool are_feet(const Reading& reading, std::size_t at) {
  constexpr auto sizes = std::to_array<std::string_view>({"deep", "high", "long", "tall", "wide"});
  constexpr auto before =
      std::to_array<std::string_view>({"a", "about", "almost", "an", "nearly", "over", "under"});
  constexpr std::size_t furthest = 60;
  if (reading.written(at).size() > 2) return false;
  for (std::size_t back = 1; back <= std::min(at, furthest); ++back) {
    const bool mark = reading.is_apostrophe(at - back) || reading.is(at - back, "‘");
    if (mark && reading.stands_free(at - back)) return false;
  }
  const bool sized =
      reading.is(at + 2, TokenKind::space) && is_listed(reading.written(at + 3), sizes);
  return sized || (is_listed(reading.word_before(at), before) && precedes_noun(reading, at + 2));
}

bool is_times_sign(const Reading& reading, std::size_t at) {
  return reading.is(at, "x") || reading.is(at, "×") || reading.is(at, "X");
}

bool is_length(const Quantity& quantity) {
  constexpr auto lengths =
      std::to_array<std::string_view>({"foot", "inch", "metre", "mile", "yard", "pixel"});
  if (quantity.unit.unit == nullptr) return false;
  const std::string_view name = quantity.unit.unit->one;
  return std::any_of(lengths.begin(), lengths.end(),
                     [&](std::string_view length) { return name.ends_with(length); });
}

/// "12' x 10'": a mark for feet beside a sign that multiplies.
bool has_feet_in_sides(const Reading& reading, std::size_t at, std::size_t end) {
  if (!reading.is_apostrophe(end)) return false;
  const std::size_t before = at > 1 && reading.is(at - 1, TokenKind::space) ? at - 2 : at - 1;
  return is_times_sign(reading, reading.behind_space(end + 1)) ||
         (at > 1 && is_times_sign(reading, before) && !reading.is_word_or_digits(end + 1));
}

/// A number without the "x" of "4x" taken for "times".
std::optional<Quantity> factor_at(const Reading& reading, std::size_t at) {
  auto quantity = quantity_at(reading, at);
  if (quantity && quantity->unit.unit != nullptr && quantity->unit.unit->sign == "x") {
    quantity->unit = {};
    quantity->tokens = quantity->amount.tokens + (quantity->sign.empty() ? 0U : 1U);
  }
  if (quantity && quantity->unit.unit == nullptr &&
      has_feet_in_sides(reading, at, at + quantity->tokens)) {
    quantity->unit = {find_unit("′"), nullptr, 1};
    ++quantity->tokens;
  }
  return quantity;
}

/// "x 7" behind a number: where the next factor begins, or 0.
std::size_t next_factor(const Reading& reading, std::size_t end) {
  std::size_t sign = reading.behind_space(end);
  if (!is_times_sign(reading, sign)) return 0;
  if (sign == end && reading.is(sign + 1, TokenKind::space)) return 0;
  return reading.behind_space(sign + 1);
}

/// "£m", "£millions", "£000s": at the head of a column.
std::optional<Match> scaled_currency(const Reading& reading, std::size_t at,
                                     const CurrencyMatch& money) {
  if (money.currency == nullptr || money.currency->is_code) return std::nullopt;

  struct Scaled {
    std::string_view written;
    std::string_view spoken;
  };

  constexpr auto scales = std::to_array<Scaled>({{"m", "million"},
                                                 {"mn", "million"},
                                                 {"bn", "billion"},
                                                 {"k", "thousand"},
                                                 {"million", "million"},
                                                 {"billion", "billion"},
                                                 {"millions", "millions of"},
                                                 {"billions", "billions of"},
                                                 {"thousands", "thousands of"},
                                                 {"000", "thousand"}});
  std::size_t next = at + money.tokens;
  if (reading.is_apostrophe(next)) ++next;
  for (const Scaled& row : scales) {
    if (!reading.is(next, row.written)) continue;
    const std::size_t end = reading.is(next + 1, "s") ? next + 2 : next + 1;
    if (reading.is_word_or_digits(end)) return std::nullopt;
    return Match{end - at, std::string(row.spoken) + " " + std::string(money.currency->many)};
  }
  return std::nullopt;
}

}  // namespace

std::optional<Match> ordinal_number(const Reading& reading, std::size_t at) {
  if (reading.follows_word(at)) return std::nullopt;
  const auto amount = amount_at(reading, at);
  if (!amount || !amount->decimals.empty()) return std::nullopt;
  const std::size_t end = at + amount->tokens;
  if (!reading.is(end, TokenKind::word) || reading.is(end + 1, TokenKind::digits))
    return std::nullopt;
  const Possessive ending = without_possessive(reading.written(end));
  if (!is_ordinal_ending(ending.stem)) return std::nullopt;
  const bool right = is_listed(ending.stem, std::to_array({right_ending(amount->whole)})) &&
                     (amount->whole.front() != '0' || amount->whole.size() == 1);
  // Wrong endings: Britons weigh themselves in "11st", the rest are slips, which Americans hear.
  if (!right && reading.is_american())
    return Match{amount->tokens + 1,
                 spoken(*amount, reading.manner()) + " " + std::string(reading.written(end))};
  const bool stone = are_pounds(reading, end + 1) || (!right && amount->whole.size() == 2);
  if (ending.stem == "st" && stone) return std::nullopt;
  return Match{amount->tokens + 1,
               ordinal(amount->whole, reading.manner()) + std::string(ending.ending)};
}

std::optional<Match> feet_and_inches(const Reading& reading, std::size_t at) {
  if (reading.follows_word(at)) return std::nullopt;
  const int feet = number_at(reading, at);
  if (feet < 0) return std::nullopt;
  const Manner manner = reading.manner();
  const std::string words = cardinal(reading.written(at), manner);
  if (reading.is(at + 1, "\"") && !reading.closes_quote(at + 1))
    return Match{2, words + (feet == 1 || precedes_noun(reading, at + 2) ? " inch" : " inches")};
  const bool mark =
      reading.is_apostrophe(at + 1) || reading.is(at + 1, "′") || reading.is(at + 1, "‘");
  const std::size_t unit = mark ? at + 1 : reading.behind_space(at + 1);
  const bool ft = reading.is(unit, "ft") || reading.is(unit, "foot");
  std::size_t next = reading.behind_space(unit + 1);
  const bool apart = mark && next != unit + 1;
  if (!mark && !ft) return std::nullopt;
  const int inches = inches_at(reading, next);
  if (mark && inches < 0 && are_feet(reading, at))
    return Match{2, words + (feet == 1 || precedes_noun(reading, at + 2) ? " foot" : " feet")};
  // "They said '6' 2 times": behind an apostrophe and white space, only with the sign for inches.
  if (inches < 0 || (apart && !is_listed(reading.written(next - 1), inch_signs)))
    return std::nullopt;
  return Match{next - at, words + " foot " + cardinal(std::to_string(inches), manner)};
}

std::optional<Match> dimensions(const Reading& reading, std::size_t at) {
  if (reading.follows_word(at)) return std::nullopt;
  const auto first = factor_at(reading, at);
  if (!first || next_factor(reading, at + first->tokens) == 0) return std::nullopt;
  const Manner manner = reading.manner();
  std::vector<Quantity> factors = {*first};
  std::size_t end = at + first->tokens;
  const bool glued = is_times_sign(reading, end);
  constexpr std::size_t most_factors = 4;
  for (std::size_t next = next_factor(reading, end); next != 0 && factors.size() < most_factors;
       next = next_factor(reading, end)) {
    const auto factor = factor_at(reading, next);
    if (!factor || reading.is_word_or_digits(next + factor->tokens)) break;
    factors.push_back(*factor);
    end = next + factor->tokens;
  }
  if (factors.size() < 2) return std::nullopt;
  constexpr auto lengths = std::to_array<std::string_view>(
      {"centimetres", "feet", "foot", "inch", "inches", "metre", "metres", "yards"});
  const bool sides =
      is_length(factors.back()) || is_listed(reading.written(reading.behind_space(end)), lengths);
  const bool bare = !has_unit(factors.front()) && !has_unit(factors.back());
  const std::string_view between = sides                                             ? " by "
                                   : !glued || !bare                                 ? " times "
                                   : manner == Manner::british || factors.size() > 2 ? " by "
                                                                                     : " x ";
  std::string out;
  for (const Quantity& factor : factors) {
    if (!out.empty()) out += between;
    out += spoken(factor, manner);
  }
  return Match{end - at, out};
}

std::optional<Match> number_with_ending(const Reading& reading, std::size_t at) {
  constexpr auto endings =
      std::to_array<std::string_view>({"er", "ers", "fold", "ish", "odd", "something"});
  if (reading.follows_word(at) || reading.is_word_or_digits(at + 2) ||
      !is_listed(reading.written(at + 1), endings) || reading.written(at).size() > 4)
    return std::nullopt;
  std::string words = cardinal(reading.written(at), reading.manner());
  const std::string_view ending = reading.written(at + 1);
  if (ending.starts_with("er") && words.ends_with('e')) words.pop_back();  // "forty-niners"
  const bool hyphen = ending == "odd" || ending == "something";
  return Match{2, words + (hyphen ? "-" : "") + std::string(ending)};
}

std::optional<Match> plural_number(const Reading& reading, std::size_t at) {
  if (!reading.is(at, TokenKind::digits) || reading.follows_word(at)) return std::nullopt;
  const std::size_t letter = reading.is_apostrophe(at + 1) ? at + 2 : at + 1;
  const std::string_view digits = reading.written(at);
  if (!reading.is(letter, "s") || reading.is_word_or_digits(letter + 1) || digits.size() > 4 ||
      digits.front() == '0')
    return std::nullopt;
  if (at > 0 && (reading.is(at - 1, ".") || reading.is(at - 1, ","))) return std::nullopt;
  std::string words = plural_of_number(cardinal(digits, reading.manner()));
  if (digits.front() == '1' && digits.ends_with("00")) words.erase(0, std::size("one"));
  return Match{letter + 1 - at, std::move(words)};
}

std::optional<Match> lone_unit(const Reading& reading, std::size_t at) {
  if (reading.follows_word(at)) return std::nullopt;
  const CurrencyMatch money = currency_before(reading, at);
  if (money.currency != nullptr && reading.is(at + money.tokens, "/")) {
    const Match rate = per_what(reading, at + money.tokens);
    if (rate.tokens > 0)
      return Match{money.tokens + rate.tokens, std::string(money.currency->many) + rate.spoken};
  }
  if (auto scaled = scaled_currency(reading, at, money)) return scaled;
  const std::size_t mark = reading.behind_space(at + 1);
  if (reading.is(at, TokenKind::word) && !reading.is(mark, TokenKind::symbol)) return std::nullopt;
  const UnitMatch found = unit_at(reading, at, false);
  if (found.unit == nullptr) return std::nullopt;
  constexpr auto short_rates = std::to_array<std::string_view>({"g/l", "m/s"});
  const std::string_view sign = reading.written(at, found.tokens);
  const bool rate = found.divisor != nullptr && (sign.size() > 3 || is_listed(sign, short_rates));
  const bool power = sign.ends_with("²") || sign.ends_with("³");
  const bool degrees = sign.size() > 2 && (sign.starts_with("°") || sign.starts_with("º"));
  if (!rate && !power && !degrees) return std::nullopt;
  return Match{found.tokens, spoken(found, false, reading.manner())};
}

std::optional<Match> quantity(const Reading& reading, std::size_t at) {
  if (reading.follows_word(at)) return std::nullopt;
  const auto first = quantity_at(reading, at);
  if (!first) return std::nullopt;
  if (auto range = quantity_range(reading, at, *first)) return range;
  std::string words = spoken(*first, reading.manner());
  // "16GCSEs": what is glued to the number is a word of its own.
  if (reading.is_word_or_digits(at + first->tokens)) words += ' ';
  if (at > 0 && !first->sign.empty() && !reading.is(at - 1, TokenKind::space) &&
      !reading.stands_free(at))
    words.insert(0, " ");
  return Match{first->tokens, std::move(words)};
}

}  // namespace plainsong::rules
