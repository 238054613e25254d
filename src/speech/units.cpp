#include "speech/units.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

#include "speech/neighbours.hpp"
#include "speech/unit_signs.hpp"

namespace plainsong {
namespace {

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

/// "km ²", "° C": a sign with a space inside.
UnitMatch parted_sign(const Reading& reading, std::size_t at) {
  if (!reading.is(at + 1, TokenKind::space)) return {};
  const bool power = reading.is(at + 2, "²") || reading.is(at + 2, "³");
  const bool degrees = (reading.is(at, "°") || reading.is(at, "º")) &&
                       (reading.is(at + 2, "C") || reading.is(at + 2, "F")) &&
                       !reading.is_word_or_digits(at + 3);
  if (!power && !degrees) return {};
  std::string sign(reading.written(at));
  return {find_unit(sign.append(reading.written(at + 2))), nullptr, 3};
}

/// The longest sign of up to three tokens.
UnitMatch one_sign(const Reading& reading, std::size_t at) {
  if (const UnitMatch found = two_words(reading, at); found.unit != nullptr) return found;
  if (const UnitMatch found = parted_sign(reading, at); found.unit != nullptr) return found;
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

/// "8 st 6 lb", "she weighs 10 st": apart from its number, "st" is stone where no ordinal and no
/// saint or street can be meant.
bool is_stone_apart(const Reading& reading, std::size_t at) {
  if (!reading.is(at, "st") || at < 2 || !reading.is(at - 2, TokenKind::digits)) return false;
  if (are_pounds(reading, at + 1)) return true;
  const bool ordinal = reading.written(at - 2).ends_with('1');
  return !ordinal && !is_capitalised(reading, reading.behind_space(at + 1));
}

}  // namespace

bool are_pounds(const Reading& reading, std::size_t at) {
  constexpr auto pounds = std::to_array<std::string_view>({"lb", "lbs", "pounds"});
  const std::size_t number = reading.behind_space(at);
  return reading.is(number, TokenKind::digits) &&
         is_listed(reading.written(reading.behind_space(number + 1)), pounds);
}

UnitMatch unit_at(const Reading& reading, std::size_t at, bool glued) {
  UnitMatch found = one_sign(reading, at);
  if (found.unit == nullptr) return {};
  const bool stop = has_own_stop(reading, at + found.tokens);
  if (found.unit->beside == Beside::glued && !glued && !is_stone_apart(reading, at)) return {};
  if (found.unit->beside == Beside::stopped && !glued && !stop) return {};
  const std::size_t slash = reading.behind_space(at + found.tokens);
  if (reading.is(slash, "/")) {
    const std::size_t next = reading.behind_space(slash + 1);
    const UnitMatch below = one_sign(reading, next);
    if (below.unit != nullptr) return {found.unit, below.unit, next + below.tokens - at};
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
