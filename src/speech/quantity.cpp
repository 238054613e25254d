#include "speech/quantity.hpp"

#include <array>

#include "speech/neighbours.hpp"
#include "speech/numbers.hpp"
#include "speech/scales.hpp"

namespace plainsong {
namespace {

void read_sign(const Reading& reading, std::size_t at, Quantity& quantity) {
  const std::size_t next = at + quantity.tokens;
  const bool inside =
      quantity.tokens == 0 && at > 0 &&
      (reading.is_word_or_digits(at - 1) || reading.is(at - 1, ")") || reading.is(at - 1, "]") ||
       reading.is(at - 1, "%") || reading.is_dash(at - 1) || reading.is_apostrophe(at - 1));
  if (inside || reading.is(next + 1, TokenKind::space)) return;
  if (reading.is_dash(next)) quantity.sign = "minus";
  if (reading.is(next, "±")) quantity.sign = "plus or minus";
  if (!quantity.sign.empty()) ++quantity.tokens;
}

/// "£", "£-", "-£", or what is inherited.
void read_front(const Reading& reading, std::size_t at, const Currency* inherited,
                Quantity& quantity) {
  read_sign(reading, at, quantity);
  const CurrencyMatch money = currency_before(reading, at + quantity.tokens);
  quantity.currency = money.currency;
  quantity.tokens += money.tokens;
  if (money.currency != nullptr && quantity.sign.empty()) read_sign(reading, at, quantity);
  if (money.currency != nullptr || inherited == nullptr) return;
  quantity.currency = inherited;
  quantity.inherits_currency = true;
}

bool is_round(const std::string& whole) {
  return whole.size() > 1 && whole.front() == '1' &&
         whole.find_first_not_of('0', 1) == std::string::npos;
}

/// "£1,000s", "100s of people"
void read_several(const Reading& reading, std::size_t at, Quantity& quantity) {
  const std::size_t end = at + quantity.tokens;
  if (!quantity.amount.decimals.empty() || !is_round(quantity.amount.whole)) return;
  const std::size_t letter = reading.is_apostrophe(end) ? end + 1 : end;
  if (!reading.is(letter, "s") || reading.is_word_or_digits(letter + 1)) return;
  const bool of = reading.is(letter + 2, "of");
  if (quantity.currency == nullptr && !of && !quantity.amount.grouped) return;
  quantity.several = true;
  quantity.tokens = letter + 1 - at;
}

// Behind these, a letter at a number is a part of its name: "col. 123W".
constexpr auto numbered =
    std::to_array<std::string_view>({"bay", "bus", "class", "col", "cols", "column", "columns",
                                     "flat", "gate", "platform", "room", "route", "seat", "unit"});

/// "12V 5A", "a 13A fuse": amps. "5A" is a class as well.
bool is_electric(const Reading& reading, std::size_t at, std::size_t end) {
  constexpr auto things = std::to_array<std::string_view>(
      {"breaker", "cable", "charger", "chargers", "circuit", "current", "fuse", "fuses", "load",
       "outlet", "plug", "plugs", "socket", "sockets", "supply"});
  constexpr auto units =
      std::to_array<std::string_view>({"V", "W", "kV", "kW", "mA", "volt", "volts", "watts"});
  const bool behind_volts =
      is_listed(reading.word_before(at), units) && at > 2 && reading.is(at - 3, TokenKind::digits);
  const std::size_t next = reading.behind_space(end);
  const bool before_volts =
      reading.is(next, TokenKind::digits) && is_listed(reading.written(next + 1), units);
  return behind_volts || before_volts || has_behind(reading, end, things, 1);
}

/// "20C tonight", "a high of 18C", "bake at 180C"
bool tells_weather(const Reading& reading, std::size_t at, std::size_t end) {
  constexpr auto before = std::to_array<std::string_view>(
      {"bake", "heat", "high", "highs", "lows", "oven", "preheat", "temperature", "temperatures"});
  constexpr auto behind =
      std::to_array<std::string_view>({"heat", "outside", "today", "tomorrow", "tonight"});
  return reading.written(at).size() > 1 && !has_before(reading, at, numbered, 1) &&
         (has_before(reading, at, before, 5) || has_behind(reading, end, behind, 1));
}

/// "16s" are no seconds, and "5C" is a class, unless there is more to it: "9.58s", "from 1.5C to
/// 5C".
bool is_no_unit_after_all(const Reading& reading, std::size_t at, const Quantity& quantity,
                          const Unit& unit) {
  constexpr auto before_degrees =
      std::to_array<std::string_view>({"about", "above", "below", "between", "by", "hits", "least",
                                       "minus", "of", "over", "reached", "than", "to", "under"});
  constexpr auto screens = std::to_array<std::string_view>({"1080", "1440", "2160", "480", "720"});
  if (unit.sign == "p" && is_listed(quantity.amount.whole, screens)) return true;
  const bool seconds = unit.sign == "s";
  const bool degrees = unit.sign == "C" || unit.sign == "F";
  if (unit.sign == "A") return !is_electric(reading, at, at + quantity.tokens + 1);
  if (unit.sign == "W" || unit.sign == "V") return has_before(reading, at, numbered, 1);
  if (!quantity.amount.decimals.empty() || (!seconds && !degrees)) return false;
  const std::string_view before = reading.word_before(at);
  const bool behind_degrees = (is_same_word(before, "and") || is_same_word(before, "to")) &&
                              at > 4 && (reading.is(at - 4, "C") || reading.is(at - 4, "F")) &&
                              reading.is(at - 5, TokenKind::digits);
  const bool minus = degrees && !quantity.sign.empty();
  const bool weather = degrees && tells_weather(reading, at, at + quantity.tokens + 1);
  return seconds || !(is_listed(before, before_degrees) || behind_degrees || minus || weather);
}

void read_unit(const Reading& reading, std::size_t at, Quantity& quantity) {
  const std::size_t end = at + quantity.tokens;
  std::size_t next = reading.behind_space(end);
  // "a 5-km walk", "a 16-yr-old"
  quantity.hyphenated = reading.is(end, "-") && reading.is(end + 1, TokenKind::word) &&
                        reading.written(end + 1).size() > 1 && !reading.is(end + 1, "in") &&
                        !reading.is(end + 1, "st");
  if (quantity.hyphenated) next = end + 1;
  const UnitMatch found = unit_at(reading, next, next == end);
  if (found.unit == nullptr || is_no_unit_after_all(reading, at, quantity, *found.unit)) {
    quantity.hyphenated = false;
    return;
  }
  quantity.unit = found;
  quantity.tokens = next + found.tokens - at;
  const bool old = reading.written(quantity.tokens + at + 1).starts_with("old");
  if (old && found.unit->one == "year") quantity.hyphenated = true;
}

void read_plus(const Reading& reading, std::size_t at, Quantity& quantity) {
  const std::size_t end = at + quantity.tokens;
  if (!reading.is(end, "+") || reading.is_word_or_digits(end + 1)) return;
  ++quantity.tokens;
  const std::size_t next = reading.behind_space(end + 1);
  const UnitMatch behind = unit_at(reading, next, false);
  quantity.plus_unit = quantity.unit.unit == nullptr && quantity.currency == nullptr &&
                       next != end + 1 && behind.unit != nullptr;
  if (!quantity.plus_unit) {
    quantity.suffix = " plus";
    return;
  }
  quantity.unit = behind;
  quantity.tokens = next + behind.tokens - at;
}

/// "tens", "hundreds", "tens of thousands": more than one of a round number.
std::string several_of(const std::string& whole) {
  constexpr auto counts = std::to_array<std::string_view>({"", "tens", "hundreds"});
  constexpr auto names = std::to_array<std::string_view>({"", "thousands", "millions", "billions"});
  const std::size_t zeros = whole.size() - 1;
  const std::string_view name = names.at(std::min(zeros / 3, names.size() - 1));
  const std::string_view count = counts.at(zeros % 3);
  if (count.empty()) return std::string(name);
  return std::string(count) + (name.empty() ? "" : " of " + std::string(name));
}

/// The hundredths of an amount of money, -1 where it has none. Americans write thousandths as well.
int hundredths(const Quantity& quantity, Manner manner) {
  std::string_view decimals = quantity.amount.decimals;
  if (!quantity.scale.empty() || quantity.currency->small_one.empty()) return -1;
  if (manner == Manner::american && decimals.size() == 3 && decimals.back() == '0')
    decimals.remove_suffix(1);
  return decimals.size() == 2 ? small_value(decimals) : -1;
}

std::string in_money(const Quantity& quantity, Manner manner) {
  const Currency& currency = *quantity.currency;
  const Amount& amount = quantity.amount;
  if (quantity.several) return several_of(amount.whole) + " of " + std::string(currency.many);
  const int small = hundredths(quantity, manner);
  if (small < 0) {
    const bool one = quantity.attributive || (is_one(amount) && quantity.scale.empty());
    return spoken(amount, manner) +
           (quantity.scale.empty() ? "" : " " + std::string(quantity.scale)) + " " +
           std::string(one ? currency.one : currency.many);
  }
  std::string large = cardinal(amount.whole, manner) + " " +
                      std::string(amount.whole == "1" ? currency.one : currency.many);
  if (small == 0) return large;
  const std::string cents = cardinal(std::to_string(small), manner);
  std::string named =
      cents + " " + std::string(small == 1 ? currency.small_one : currency.small_many);
  if (amount.whole == "0") return named;
  // "five pounds fifty", but "five pounds and five pence", and "five dollars and fifty cents"
  const bool bare =
      small >= 10 && manner == Manner::british && (currency.sign == "£" || currency.sign == "€");
  return large + (bare ? " " + cents : " and " + named);
}

/// "6 oz. can", "250g tin": what holds so much. "can" may be a verb as well.
bool is_container(const Reading& reading, std::size_t at) {
  constexpr auto containers =
      std::to_array<std::string_view>({"bag", "bags", "bottle", "bottles", "carton", "jar", "jars",
                                       "pack", "packet", "packs", "tin", "tins", "tub", "tubs"});
  if (is_listed(reading.written(at), containers)) return true;
  const std::size_t next = reading.behind_space(at + 1);
  return reading.is(at, "can") && (!reading.is(next, TokenKind::word) || reading.is(next, "of"));
}

/// "12V"
bool is_measure_at(const Reading& reading, std::size_t at) {
  return reading.is(at, TokenKind::digits) && find_unit(reading.written(at + 1)) != nullptr;
}

/// "a 100m race": one is said to have so many metres.
bool stands_before_noun(const Reading& reading, std::size_t at, std::size_t end) {
  constexpr auto articles =
      std::to_array<std::string_view>({"a", "an", "another", "each", "every"});
  constexpr auto definite =
      std::to_array<std::string_view>({"its", "our", "that", "the", "their", "this", "your"});
  // "a 12V 5A supply"
  constexpr int most_measures = 3;
  for (int measures = 0; measures < most_measures && at > 3 && is_measure_at(reading, at - 3) &&
                         reading.is(at - 1, TokenKind::space);
       ++measures)
    at -= 3;
  for (int measures = 0; measures < most_measures && reading.is(end, TokenKind::space) &&
                         is_measure_at(reading, end + 1);
       ++measures)
    end += 3;
  if (!precedes_noun(reading, end)) return false;
  const std::string_view noun = reading.written(end + 1);
  constexpr auto paid = std::to_array<std::string_view>(
      {"adapter", "angle",   "angles",   "bill",      "bonus",    "budget",  "cheque", "cheques",
       "coin",    "coins",   "donation", "donations", "fee",      "fine",    "fines",  "fund",
       "gift",    "grant",   "grants",   "loan",      "loans",    "note",    "notes",  "prize",
       "prizes",  "ticket",  "tickets",  "voucher",   "vouchers", "battery", "bend",   "bulb",
       "cable",   "charger", "fuse",     "plug",      "socket",   "supply",  "turn",   "turns"});
  if (is_listed(noun, paid) || is_container(reading, end + 1)) return true;
  const std::string_view before = reading.word_before(at);
  if (is_listed(before, articles) && !reading.is_dash(at - 1)) return true;
  // "the £5m raised" is no such thing.
  const bool participle = noun.ends_with("ed") || noun.ends_with("ing");
  return (is_listed(before, definite) && !participle) || is_measured(noun);
}

}  // namespace

std::optional<Quantity> quantity_at(const Reading& reading, std::size_t at,
                                    const Currency* inherited) {
  Quantity quantity;
  read_front(reading, at, inherited, quantity);
  const auto amount = amount_at(reading, at + quantity.tokens);
  if (!amount) return std::nullopt;
  quantity.amount = *amount;
  quantity.tokens += amount->tokens;
  read_several(reading, at, quantity);
  if (quantity.several) return quantity;
  read_scale(reading, at, quantity);
  if (quantity.currency == nullptr || quantity.inherits_currency) {
    const CurrencyMatch money = currency_behind(reading, at + quantity.tokens);
    if (money.currency != nullptr) {
      quantity.currency = money.currency;
      quantity.inherits_currency = false;
      quantity.tokens += money.tokens;
    }
  }
  if (quantity.currency == nullptr) read_unit(reading, at, quantity);
  read_plus(reading, at, quantity);
  quantity.attributive = stands_before_noun(reading, at, at + quantity.tokens);
  if (quantity.currency != nullptr) {
    const Match rate = per_what(reading, at + quantity.tokens);
    quantity.suffix += rate.spoken;
    quantity.tokens += rate.tokens;
  }
  return quantity;
}

std::string spoken(const Quantity& quantity, Manner manner) {
  std::string out(quantity.sign);
  if (!out.empty()) out += ' ';
  if (quantity.currency != nullptr) {
    out += in_money(quantity, manner);
  } else if (quantity.several) {
    out += several_of(quantity.amount.whole);
  } else {
    out += spoken(quantity.amount, manner);
    if (!quantity.scale.empty()) out.append(" ").append(quantity.scale);
  }
  if (quantity.plus_unit) out += " plus";
  if (quantity.unit.unit != nullptr) {
    // "the 50p coin" keeps its pence.
    const bool attributive = quantity.attributive && quantity.unit.unit->sign != "p";
    const bool one =
        quantity.hyphenated || attributive || (is_one(quantity.amount) && quantity.scale.empty());
    out.append(quantity.hyphenated ? "-" : " ").append(spoken(quantity.unit, one, manner));
  }
  return out.append(quantity.suffix);
}

std::string spoken_before(const Quantity& first, const Quantity& second, Manner manner) {
  const bool shares_scale = first.scale.empty() && !second.scale.empty();
  // "a £20-£30 voucher": the noun has one of them.
  const bool shares_currency =
      first.currency == second.currency &&
      (second.inherits_currency || shares_scale || (second.attributive && first.scale.empty()));
  const bool shares_unit = first.unit.unit == nullptr || first.unit.unit == second.unit.unit;
  if (!first.suffix.empty() || !shares_unit || first.several) return spoken(first, manner);
  if (first.currency != nullptr && !shares_currency) return spoken(first, manner);
  std::string out(first.sign);
  if (!out.empty()) out += ' ';
  out += spoken(first.amount, manner);
  if (first.scale != second.scale && !first.scale.empty()) out.append(" ").append(first.scale);
  return out;
}

}  // namespace plainsong
