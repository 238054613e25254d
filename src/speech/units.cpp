#include "speech/units.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

#include "speech/neighbours.hpp"

namespace plainsong {
namespace {

// By sign, so that it can be searched by halves.
constexpr auto units = std::to_array<Unit>({
    {"%", "per cent", "per cent"},
    {"Ah", "amp hour", "amp hours"},
    {"BTU", "B T U", "B T Us"},
    {"C", "degree Celsius", "degrees Celsius", Beside::glued},
    {"F", "degree Fahrenheit", "degrees Fahrenheit", Beside::glued},
    {"GB", "gigabyte", "gigabytes"},
    {"GHz", "gigahertz", "gigahertz"},
    {"GJ", "gigajoule", "gigajoules"},
    {"GW", "gigawatt", "gigawatts"},
    {"GWh", "gigawatt hour", "gigawatt hours"},
    {"Gbit", "gigabit", "gigabits"},
    {"Gbps", "gigabit per second", "gigabits per second"},
    {"Gt", "gigatonne", "gigatonnes"},
    {"Hz", "hertz", "hertz"},
    {"KB", "kilobyte", "kilobytes"},
    {"KG", "kilogram", "kilograms"},
    {"KM", "kilometre", "kilometres"},
    {"KW", "kilowatt", "kilowatts"},
    {"L", "litre", "litres"},
    {"MB", "megabyte", "megabytes"},
    {"MHz", "megahertz", "megahertz"},
    {"MJ", "megajoule", "megajoules"},
    {"ML", "millilitre", "millilitres"},
    {"MP", "megapixel", "megapixels", Beside::glued},
    {"MPH", "mile an hour", "miles an hour"},
    {"MW", "megawatt", "megawatts"},
    {"MWh", "megawatt hour", "megawatt hours"},
    {"Mbit", "megabit", "megabits"},
    {"Mbps", "megabit per second", "megabits per second"},
    {"Mt", "megatonne", "megatonnes"},
    {"Nm", "newton metre", "newton metres"},
    {"Pa", "pascal", "pascals"},
    {"TB", "terabyte", "terabytes"},
    {"THz", "terahertz", "terahertz"},
    {"TW", "terawatt", "terawatts"},
    {"TWh", "terawatt hour", "terawatt hours"},
    {"V", "volt", "volts", Beside::glued},
    {"W", "watt", "watts", Beside::glued},
    {"Wh", "watt hour", "watt hours"},
    {"bbl", "barrel", "barrels"},
    {"bpm", "beat a minute", "beats a minute"},
    {"cal", "calorie", "calories"},
    {"cc", "cubic centimetre", "cubic centimetres"},
    {"cl", "centilitre", "centilitres"},
    {"cm", "centimetre", "centimetres"},
    {"cm2", "square centimetre", "square centimetres"},
    {"cm3", "cubic centimetre", "cubic centimetres"},
    {"cm²", "square centimetre", "square centimetres"},
    {"cm³", "cubic centimetre", "cubic centimetres"},
    {"cu ft", "cubic foot", "cubic feet"},
    {"cu m", "cubic metre", "cubic metres"},
    {"cwt", "hundredweight", "hundredweight"},
    {"dB", "decibel", "decibels"},
    {"dBA", "decibel", "decibels"},
    {"db", "decibel", "decibels"},
    {"dl", "decilitre", "decilitres"},
    {"dm", "decimetre", "decimetres"},
    {"fl oz", "fluid ounce", "fluid ounces"},
    {"fps", "frame a second", "frames a second"},
    {"ft", "foot", "feet"},
    {"ft2", "square foot", "square feet"},
    {"ft3", "cubic foot", "cubic feet"},
    {"ft²", "square foot", "square feet"},
    {"ft³", "cubic foot", "cubic feet"},
    {"g", "gram", "grams"},
    {"gCO2e", "gram of C O two equivalent", "grams of C O two equivalent"},
    {"gal", "gallon", "gallons"},
    {"gsm", "gram per square metre", "grams per square metre"},
    {"h", "hour", "hours", Beside::glued},
    {"hPa", "hectopascal", "hectopascals"},
    {"ha", "hectare", "hectares"},
    {"hp", "horsepower", "horsepower"},
    {"hr", "hour", "hours"},
    {"hrs", "hour", "hours"},
    {"in", "inch", "inches", Beside::stopped},
    {"in2", "square inch", "square inches"},
    {"in²", "square inch", "square inches"},
    {"kB", "kilobyte", "kilobytes"},
    {"kHz", "kilohertz", "kilohertz"},
    {"kJ", "kilojoule", "kilojoules"},
    {"kN", "kilonewton", "kilonewtons"},
    {"kPa", "kilopascal", "kilopascals"},
    {"kV", "kilovolt", "kilovolts"},
    {"kVA", "kilovolt amp", "kilovolt amps"},
    {"kW", "kilowatt", "kilowatts"},
    {"kWh", "kilowatt hour", "kilowatt hours"},
    {"kb", "kilobyte", "kilobytes"},
    {"kbps", "kilobit per second", "kilobits per second"},
    {"kcal", "kilocalorie", "kilocalories"},
    {"kg", "kilogram", "kilograms"},
    {"kgs", "kilogram", "kilograms"},
    {"kl", "kilolitre", "kilolitres"},
    {"km", "kilometre", "kilometres"},
    {"km2", "square kilometre", "square kilometres"},
    {"kmh", "kilometre an hour", "kilometres an hour"},
    {"kms", "kilometre", "kilometres"},
    {"km²", "square kilometre", "square kilometres"},
    {"kn", "knot", "knots"},
    {"kph", "kilometre an hour", "kilometres an hour"},
    {"kt", "kilotonne", "kilotonnes"},
    {"kw", "kilowatt", "kilowatts"},
    {"kwh", "kilowatt hour", "kilowatt hours"},
    {"l", "litre", "litres"},
    {"lb", "pound", "pounds"},
    {"lbs", "pound", "pounds"},
    {"lm", "lumen", "lumens"},
    {"lx", "lux", "lux"},
    {"m", "metre", "metres"},
    {"m2", "square metre", "square metres"},
    {"m3", "cubic metre", "cubic metres"},
    {"mA", "milliamp", "milliamps"},
    {"mAh", "milliamp hour", "milliamp hours"},
    {"mL", "millilitre", "millilitres"},
    {"mV", "millivolt", "millivolts"},
    {"mW", "milliwatt", "milliwatts"},
    {"mb", "megabyte", "megabytes"},
    {"mbar", "millibar", "millibars"},
    {"mbps", "megabit per second", "megabits per second"},
    {"mcg", "microgram", "micrograms"},
    {"mg", "milligram", "milligrams"},
    {"mi", "mile", "miles"},
    {"min", "minute", "minutes"},
    {"mins", "minute", "minutes"},
    {"ml", "millilitre", "millilitres"},
    {"mls", "millilitre", "millilitres"},
    {"mm", "millimetre", "millimetres"},
    {"mm2", "square millimetre", "square millimetres"},
    {"mmHg", "millimetre of mercury", "millimetres of mercury"},
    {"mmol", "millimole", "millimoles"},
    {"mm²", "square millimetre", "square millimetres"},
    {"mo", "month", "months", Beside::glued},
    {"mol", "mole", "moles"},
    {"mos", "month", "months"},
    {"mpg", "mile to the gallon", "miles to the gallon"},
    {"mph", "mile an hour", "miles an hour"},
    {"ms", "millisecond", "milliseconds"},
    {"mth", "month", "months"},
    {"mths", "month", "months"},
    {"m²", "square metre", "square metres"},
    {"m³", "cubic metre", "cubic metres"},
    {"ng", "nanogram", "nanograms"},
    {"nm", "nanometre", "nanometres"},
    {"ns", "nanosecond", "nanoseconds"},
    {"oz", "ounce", "ounces"},
    {"p", "penny", "pence", Beside::glued},
    {"pc", "per cent", "per cent", Beside::glued},
    {"ppb", "part per billion", "parts per billion"},
    {"ppm", "part per million", "parts per million"},
    {"psi", "pound per square inch", "pounds per square inch"},
    {"pt", "point", "points", Beside::glued},
    {"pts", "point", "points"},
    {"px", "pixel", "pixels"},
    {"qt", "quart", "quarts"},
    {"rpm", "revolution a minute", "revolutions a minute"},
    {"s", "second", "seconds", Beside::glued},
    {"sec", "second", "seconds"},
    {"secs", "second", "seconds"},
    {"sq", "square", "square"},
    {"sq ft", "square foot", "square feet"},
    {"sq in", "square inch", "square inches"},
    {"sq km", "square kilometre", "square kilometres"},
    {"sq m", "square metre", "square metres"},
    {"sq mi", "square mile", "square miles"},
    {"sqft", "square foot", "square feet"},
    {"sqm", "square metre", "square metres"},
    {"st", "stone", "stone", Beside::glued},
    {"t", "tonne", "tonnes", Beside::glued},
    {"tCO2e", "tonne of C O two equivalent", "tonnes of C O two equivalent"},
    {"tbsp", "tablespoon", "tablespoons"},
    {"tsp", "teaspoon", "teaspoons"},
    {"ug", "microgram", "micrograms"},
    {"wk", "week", "weeks"},
    {"wks", "week", "weeks"},
    {"x", "time", "times", Beside::glued},
    {"yd", "yard", "yards"},
    {"yds", "yard", "yards"},
    {"yo", "year-old", "year-old"},
    {"yr", "year", "years"},
    {"yrs", "year", "years"},
    {"¢", "cent", "cents"},
    {"°", "degree", "degrees"},
    {"°C", "degree Celsius", "degrees Celsius"},
    {"°F", "degree Fahrenheit", "degrees Fahrenheit"},
    {"°c", "degree Celsius", "degrees Celsius"},
    {"µg", "microgram", "micrograms"},
    {"µm", "micrometre", "micrometres"},
    {"º", "degree", "degrees"},
    {"ºC", "degree Celsius", "degrees Celsius"},
    {"ºF", "degree Fahrenheit", "degrees Fahrenheit"},
    {"Ω", "ohm", "ohms"},
    {"μg", "microgram", "micrograms"},
    {"μm", "micrometre", "micrometres"},
    {"‰", "per thousand", "per thousand"},
    {"′", "foot", "feet", Beside::glued},
    {"″", "inch", "inches", Beside::glued},
    {"℃", "degree Celsius", "degrees Celsius"},
    {"℉", "degree Fahrenheit", "degrees Fahrenheit"},
});

constexpr bool is_in_order() {
  for (std::size_t at = 1; at < units.size(); ++at)
    if (!(units.at(at - 1).sign < units.at(at).sign)) return false;
  return true;
}

static_assert(is_in_order());

const Unit* find_unit(std::string_view sign) {
  const auto* const found = std::lower_bound(
      std::begin(units), std::end(units), sign,
      [](const Unit& unit, std::string_view wanted) { return unit.sign < wanted; });
  return found != std::end(units) && found->sign == sign ? found : nullptr;
}

// What prices and rates are for. The signs with a slash in front may stand right behind a price
// without one: "£200pw".
struct Rate {
  std::string_view sign;
  std::string_view thing;
  bool bare = false;
};

constexpr auto rates = std::to_array<Rate>({
    {"adult", "adult"},
    {"annum", "year"},
    {"child", "child"},
    {"d", "day"},
    {"day", "day"},
    {"family", "family"},
    {"gallon", "gallon"},
    {"h", "hour"},
    {"head", "head"},
    {"hour", "hour"},
    {"hr", "hour"},
    {"household", "household"},
    {"item", "item"},
    {"kilo", "kilo"},
    {"litre", "litre"},
    {"mile", "mile"},
    {"min", "minute"},
    {"minute", "minute"},
    {"mo", "month"},
    {"month", "month"},
    {"mth", "month"},
    {"night", "night"},
    {"pa", "year", true},
    {"pcm", "month", true},
    {"person", "person"},
    {"ph", "hour", true},
    {"place", "place"},
    {"pp", "person", true},
    {"pppn", "person a night", true},
    {"pupil", "pupil"},
    {"pw", "week", true},
    {"s", "second"},
    {"sec", "second"},
    {"second", "second"},
    {"session", "session"},
    {"sqm", "square metre"},
    {"student", "student"},
    {"ticket", "ticket"},
    {"unit", "unit"},
    {"week", "week"},
    {"wk", "week"},
    {"yr", "year"},
    {"year", "year"},
});

constexpr auto in_letters = std::to_array<Rate>(
    {{"p/a", "year"}, {"p/h", "hour"}, {"p/m", "month"}, {"p/p", "person"}, {"p/w", "week"}});

std::string_view rate_of(std::string_view sign, bool bare) {
  for (const Rate& rate : rates)
    if (rate.sign == sign && (!bare || rate.bare)) return rate.thing;
  return {};
}

bool is_period(std::string_view thing) {
  constexpr auto periods =
      std::to_array<std::string_view>({"second", "minute", "hour", "day", "week", "month", "year"});
  return std::find(periods.begin(), periods.end(), thing) != periods.end();
}

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos;
       at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
}

std::string in_manner(std::string words, Manner manner) {
  if (manner == Manner::british) return words;
  for (const auto& [british, american] :
       {std::pair("metre", "meter"), std::pair("litre", "liter"), std::pair("per cent", "percent"),
        std::pair("tonne", "metric ton"), std::pair(" an hour", " per hour"),
        std::pair(" a minute", " per minute")})
    replace_all(words, british, american);
  return words;
}

/// The full stop of "sq. ft." or "3 in. long": the sentence goes on behind it.
bool has_own_stop(const Reading& reading, std::size_t at) {
  if (!reading.is(at, ".")) return false;
  const bool goes_on = reading.is(at + 1, TokenKind::space) &&
                       reading.is(at + 2, TokenKind::word) && !is_capitalised(reading, at + 2);
  return goes_on || reading.is(at + 1, ",") || reading.is(at + 1, ";") || reading.is(at + 1, ")");
}

/// "sq ft", "fl. oz.", "cu m"
UnitMatch two_words(const Reading& reading, std::size_t at) {
  constexpr auto first = std::to_array<std::string_view>({"cu", "fl", "sq"});
  if (!is_listed(reading.written(at), first)) return {};
  const std::size_t next = reading.is(at + 1, ".") ? at + 2 : at + 1;
  if (!reading.is(next, TokenKind::space) || !reading.is(next + 1, TokenKind::word)) return {};
  std::string sign(reading.written(at));
  sign.append(" ").append(reading.written(next + 1));
  return {find_unit(sign), nullptr, next + 2 - at};
}

/// The longest sign of up to three tokens.
UnitMatch one_sign(const Reading& reading, std::size_t at) {
  if (const UnitMatch found = two_words(reading, at); found.unit != nullptr) return found;
  constexpr std::size_t most_tokens = 4;  // tCO2e
  for (std::size_t count = most_tokens; count > 0; --count) {
    if (at + count > reading.size()) continue;
    const Unit* unit = find_unit(reading.written(at, count));
    const bool whole =
        reading.is(at + count - 1, TokenKind::symbol) || !reading.is_word_or_digits(at + count);
    if (unit != nullptr && whole) return {unit, nullptr, count};
  }
  return {};
}

}  // namespace

UnitMatch unit_at(const Reading& reading, std::size_t at, bool glued) {
  UnitMatch found = one_sign(reading, at);
  if (found.unit == nullptr) return {};
  const bool stop = has_own_stop(reading, at + found.tokens);
  if (found.unit->beside == Beside::glued && !glued) return {};
  if (found.unit->beside == Beside::stopped && !glued && !stop) return {};
  const std::size_t slash = at + found.tokens;
  if (reading.is(slash, "/")) {
    const UnitMatch below = one_sign(reading, slash + 1);
    if (below.unit != nullptr) return {found.unit, below.unit, found.tokens + 1 + below.tokens};
  }
  if (stop && found.unit->sign.size() > 1) ++found.tokens;
  return found;
}

std::string spoken(const UnitMatch& found, bool one, Manner manner) {
  if (manner == Manner::american && found.unit->sign == "x") return "x";  // "twice as fast": "2x"
  std::string out(one ? found.unit->one : found.unit->many);
  if (found.divisor == nullptr) return in_manner(std::move(out), manner);
  const std::string_view thing = found.divisor->one;
  if (is_period(thing)) return in_manner(std::move(out), manner) + per(thing, manner);
  return in_manner(out.append(" per ").append(thing), manner);
}

std::string per(std::string_view thing, Manner manner) {
  if (manner == Manner::american) return in_manner(" per " + std::string(thing), manner);
  const bool vowel = std::string_view("aeiou").find(thing.front()) != std::string_view::npos;
  const bool vowel_sound = (vowel && !thing.starts_with("uni")) || thing.starts_with("hour");
  return (vowel_sound ? " an " : " a ") + std::string(thing);
}

Match per_what(const Reading& reading, std::size_t at) {
  const Manner manner = reading.manner();
  const std::size_t letter = reading.behind_space(at);
  for (const Rate& row : in_letters)
    if (reading.written(letter, 3) == row.sign && !reading.is_word_or_digits(letter + 3))
      return {letter + 3 - at, per(row.thing, manner)};
  if (reading.is(at, "/")) {
    const std::size_t next = reading.behind_space(at + 1);
    const std::string_view thing = rate_of(reading.written(next), false);
    if (!thing.empty() && !reading.is_word_or_digits(next + 1) && !reading.is(next + 1, "/"))
      return {next + 1 - at, per(thing, manner)};
    const UnitMatch unit = one_sign(reading, next);
    if (unit.unit == nullptr) return {};
    return {next + unit.tokens - at, in_manner(per(unit.unit->one, manner), manner)};
  }
  const std::string_view thing = rate_of(reading.written(letter), true);
  if (thing.empty() || reading.is_word_or_digits(letter + 1)) return {};
  return {letter + 1 - at, per(thing, manner)};
}

}  // namespace plainsong
