#include "speech/quantity.hpp"

#include <array>

#include "speech/numbers.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

// Longer signs stand before those that they begin with.
constexpr auto currencies =
    std::to_array<Currency>({{"US$", "US dollar", "US dollars", "cent", "cents"},
                             {"A$", "Australian dollar", "Australian dollars", "cent", "cents"},
                             {"£", "pound", "pounds", "penny", "pence"},
                             {"$", "dollar", "dollars", "cent", "cents"},
                             {"€", "euro", "euros", "cent", "cents"},
                             {"¥", "yen", "yen", "", ""},
                             {"₹", "rupee", "rupees", "paisa", "paise"}});

constexpr auto units = std::to_array<Unit>({
    {"%", "per cent", "per cent"},
    {"°C", "degree Celsius", "degrees Celsius"},
    {"°F", "degree Fahrenheit", "degrees Fahrenheit"},
    {"ºC", "degree Celsius", "degrees Celsius"},
    {"°", "degree", "degrees"},
    {"km/h", "kilometre an hour", "kilometres an hour"},
    {"kmh", "kilometre an hour", "kilometres an hour"},
    {"kph", "kilometre an hour", "kilometres an hour"},
    {"mph", "mile an hour", "miles an hour"},
    {"m²", "square metre", "square metres"},
    {"km²", "square kilometre", "square kilometres"},
    {"m2", "square metre", "square metres"},
    {"km", "kilometre", "kilometres"},
    {"cm", "centimetre", "centimetres"},
    {"mm", "millimetre", "millimetres"},
    {"m", "metre", "metres", true},
    {"kg", "kilogram", "kilograms"},
    {"KG", "kilogram", "kilograms"},
    {"mg", "milligram", "milligrams"},
    {"g", "gram", "grams", true},
    {"lb", "pound", "pounds"},
    {"lbs", "pound", "pounds"},
    {"oz", "ounce", "ounces"},
    {"ml", "millilitre", "millilitres"},
    {"l", "litre", "litres", true},
    {"ft", "foot", "feet"},
    {"kWh", "kilowatt hour", "kilowatt hours"},
    {"kW", "kilowatt", "kilowatts"},
    {"MW", "megawatt", "megawatts"},
    {"GB", "gigabyte", "gigabytes"},
    {"MB", "megabyte", "megabytes"},
    {"KB", "kilobyte", "kilobytes"},
    {"TB", "terabyte", "terabytes"},
    {"Mbps", "megabit per second", "megabits per second"},
    {"mbps", "megabit per second", "megabits per second"},
    {"hrs", "hour", "hours"},
    {"hr", "hour", "hours"},
    {"mins", "minute", "minutes"},
    {"min", "minute", "minutes"},
    {"secs", "second", "seconds"},
    {"sec", "second", "seconds"},
    {"yrs", "year", "years"},
    {"yr", "year", "years"},
    {"wks", "week", "weeks"},
    {"p", "penny", "pence", true},
    {"x", "time", "times", true},
});

struct Scale {
  std::string_view sign;
  std::string_view spoken;
  bool only_money;  ///< "5m" is five metres, "£5m" five million pounds
};

constexpr auto scales = std::to_array<Scale>({{"million", "million", false},
                                              {"billion", "billion", false},
                                              {"trillion", "trillion", false},
                                              {"thousand", "thousand", false},
                                              {"bn", "billion", false},
                                              {"tn", "trillion", false},
                                              {"mn", "million", false},
                                              {"k", "thousand", false},
                                              {"K", "thousand", false},
                                              {"m", "million", true},
                                              {"M", "million", true},
                                              {"mil", "million", true},
                                              {"b", "billion", true},
                                              {"B", "billion", true}});

/// How many tokens from `at` on make up `sign`, and nothing more: 0 where they do not.
std::size_t tokens_of(const Reading& reading, std::size_t at, std::string_view sign) {
  std::size_t next = at;
  std::size_t size = 0;
  while (next < reading.size() && size < sign.size()) size += reading.written(next++).size();
  return size == sign.size() && reading.written(at, next - at) == sign ? next - at : 0;
}

void read_currency(const Reading& reading, std::size_t at, Quantity& quantity) {
  for (const Currency& currency : currencies) {
    const std::size_t count = tokens_of(reading, at + quantity.tokens, currency.sign);
    if (count == 0) continue;
    quantity.currency = &currency;
    quantity.tokens += count;
    return;
  }
}

void read_scale(const Reading& reading, std::size_t at, Quantity& quantity) {
  const std::size_t end = at + quantity.tokens;
  const std::size_t next = reading.behind_space(end);
  for (const Scale& scale : scales) {
    if (scale.only_money && quantity.currency == nullptr) continue;
    const bool is_word = scale.sign.size() > 3;
    if (!is_word && next != end) continue;
    if (!reading.is(next, scale.sign) || is_glued(reading, next + 1)) continue;
    quantity.scale = scale.spoken;
    quantity.tokens = next + 1 - at;
    return;
  }
}

void read_unit(const Reading& reading, std::size_t at, Quantity& quantity) {
  if (quantity.currency != nullptr) return;
  const std::size_t end = at + quantity.tokens;
  const std::size_t next = reading.behind_space(end);
  for (const Unit& unit : units) {
    if (unit.glued && next != end) continue;
    const std::size_t count = tokens_of(reading, next, unit.sign);
    if (count == 0 || (is_glued(reading, next + count) && unit.sign != "°")) continue;
    quantity.unit = &unit;
    quantity.tokens = next + count - at;
    return;
  }
}

bool is_minus(const Reading& reading, std::size_t at) {
  return reading.is_dash(at) &&
         (at == 0 || reading.is(at - 1, TokenKind::space) || reading.is(at - 1, "("));
}

std::string in_money(const Quantity& quantity, Manner manner) {
  const Currency& currency = *quantity.currency;
  const Amount& amount = quantity.amount;
  const bool hundredths =
      amount.decimals.size() == 2 && quantity.scale.empty() && !currency.small_one.empty();
  if (!hundredths) {
    const bool one = is_one(amount) && quantity.scale.empty();
    return spoken(amount, manner) +
           (quantity.scale.empty() ? "" : " " + std::string(quantity.scale)) + " " +
           std::string(one ? currency.one : currency.many);
  }
  const int small = small_value(amount.decimals);
  std::string large = cardinal(amount.whole, manner) + " " +
                      std::string(amount.whole == "1" ? currency.one : currency.many);
  if (small == 0) return large;
  const std::string cents = cardinal(std::to_string(small), manner);
  std::string named =
      cents + " " + std::string(small == 1 ? currency.small_one : currency.small_many);
  if (amount.whole == "0") return named;
  // "five pounds fifty", but "five pounds and five pence", and "five dollars and fifty cents"
  const bool bare = small >= 10 && (currency.sign == "£" || currency.sign == "€");
  return large + (bare ? " " + cents : " and " + named);
}

}  // namespace

std::optional<Quantity> quantity_at(const Reading& reading, std::size_t at,
                                    const Currency* inherited) {
  Quantity quantity;
  if (is_minus(reading, at)) {
    quantity.negative = true;
    quantity.tokens = 1;
  }
  read_currency(reading, at, quantity);
  if (quantity.currency == nullptr && inherited != nullptr) {
    quantity.currency = inherited;
    quantity.inherits_currency = true;
  }
  const auto amount = amount_at(reading, at + quantity.tokens);
  if (!amount) return std::nullopt;
  quantity.amount = *amount;
  quantity.tokens += amount->tokens;
  read_scale(reading, at, quantity);
  read_unit(reading, at, quantity);
  const std::size_t end = at + quantity.tokens;
  if (reading.is(end, "+") && !is_glued(reading, end + 1)) {
    quantity.suffix = " plus";
    ++quantity.tokens;
  }
  return quantity;
}

std::string spoken(const Quantity& quantity, Manner manner) {
  std::string out = quantity.negative ? "minus " : "";
  if (quantity.currency != nullptr) {
    out += in_money(quantity, manner);
  } else {
    out += spoken(quantity.amount, manner);
    if (!quantity.scale.empty()) out.append(" ").append(quantity.scale);
  }
  if (quantity.unit != nullptr) {
    const bool one = is_one(quantity.amount) && quantity.scale.empty();
    out.append(" ").append(one ? quantity.unit->one : quantity.unit->many);
  }
  return out.append(quantity.suffix);
}

std::string spoken_before(const Quantity& first, const Quantity& second, Manner manner) {
  const bool shares_scale = first.scale.empty() && !second.scale.empty();
  const bool shares_currency =
      first.currency == second.currency && (second.inherits_currency || shares_scale);
  const bool shares_unit = first.unit == nullptr || first.unit == second.unit;
  if (!first.suffix.empty() || !shares_unit) return spoken(first, manner);
  if (first.currency != nullptr && !shares_currency) return spoken(first, manner);
  std::string out = first.negative ? "minus " : "";
  out += spoken(first.amount, manner);
  if (first.scale != second.scale && !first.scale.empty()) out.append(" ").append(first.scale);
  return out;
}

}  // namespace plainsong
