#include <array>

#include "speech/amount.hpp"
#include "speech/neighbours.hpp"
#include "speech/numbers.hpp"
#include "speech/rules.hpp"

namespace plainsong::rules {
namespace {

constexpr auto streets = std::to_array<std::string_view>(
    {"ave",    "avenue", "blvd",    "boulevard", "circle",  "ct",    "court",
     "dr",     "drive",  "highway", "hwy",       "lane",    "ln",    "parkway",
     "pkwy",   "pl",     "place",   "plaza",     "rd",      "road",  "sq",
     "square", "st",     "street",  "ter",       "terrace", "trail", "way"});

struct Letters {
  std::string_view written;
  std::string_view spoken;
};

constexpr auto directions = std::to_array<Letters>({{"E", "East"},
                                                    {"N", "North"},
                                                    {"NE", "Northeast"},
                                                    {"NW", "Northwest"},
                                                    {"S", "South"},
                                                    {"SE", "Southeast"},
                                                    {"SW", "Southwest"},
                                                    {"W", "West"}});

constexpr auto states = std::to_array<Letters>({{"AK", "Alaska"},         {"AL", "Alabama"},
                                                {"AR", "Arkansas"},       {"AZ", "Arizona"},
                                                {"CA", "California"},     {"CO", "Colorado"},
                                                {"CT", "Connecticut"},    {"DC", "D C"},
                                                {"DE", "Delaware"},       {"FL", "Florida"},
                                                {"GA", "Georgia"},        {"HI", "Hawaii"},
                                                {"IA", "Iowa"},           {"ID", "Idaho"},
                                                {"IL", "Illinois"},       {"IN", "Indiana"},
                                                {"KS", "Kansas"},         {"KY", "Kentucky"},
                                                {"LA", "Louisiana"},      {"MA", "Massachusetts"},
                                                {"MD", "Maryland"},       {"ME", "Maine"},
                                                {"MI", "Michigan"},       {"MN", "Minnesota"},
                                                {"MO", "Missouri"},       {"MS", "Mississippi"},
                                                {"MT", "Montana"},        {"NC", "North Carolina"},
                                                {"ND", "North Dakota"},   {"NE", "Nebraska"},
                                                {"NH", "New Hampshire"},  {"NJ", "New Jersey"},
                                                {"NM", "New Mexico"},     {"NV", "Nevada"},
                                                {"NY", "New York"},       {"OH", "Ohio"},
                                                {"OK", "Oklahoma"},       {"OR", "Oregon"},
                                                {"PA", "Pennsylvania"},   {"RI", "Rhode Island"},
                                                {"SC", "South Carolina"}, {"SD", "South Dakota"},
                                                {"TN", "Tennessee"},      {"TX", "Texas"},
                                                {"UT", "Utah"},           {"VA", "Virginia"},
                                                {"VT", "Vermont"},        {"WA", "Washington"},
                                                {"WI", "Wisconsin"},      {"WV", "West Virginia"},
                                                {"WY", "Wyoming"}});

std::string_view find_in(std::span<const Letters> table, std::string_view written) {
  for (const Letters& row : table)
    if (row.written == written) return row.spoken;
  return {};
}

/// Whether a street's name stands at the token: up to four words or ordinals, the last of which
/// says that it is one.
bool is_street(const Reading& reading, std::size_t at) {
  constexpr std::size_t most_words = 4;
  for (std::size_t words = 0; words < most_words; ++words) {
    const bool ordinal =
        reading.is(at, TokenKind::digits) && is_ordinal_ending(reading.written(at + 1));
    if (words > 0 && is_listed(reading.written(at), streets)) return true;
    if (!ordinal && !is_capitalised(reading, at)) return false;
    at += ordinal ? 2 : 1;
    if (reading.is(at, ".")) ++at;
    if (!reading.is(at, TokenKind::space)) return false;
    ++at;
  }
  return false;
}

std::string house_number(std::string_view digits) {
  const bool zero_inside = digits.size() == 3 && digits[1] == '0' && digits[2] != '0';
  return zero_inside ? digit_words(digits) : digits_in_pairs(digits, Manner::american);
}

}  // namespace

namespace {

/// "E. 42nd St." without the number of a house
std::optional<Match> direction_of_street(const Reading& reading, std::size_t at) {
  const std::string_view direction = find_in(directions, reading.written(at));
  const std::size_t behind = reading.is(at + 1, ".") ? at + 2 : at + 1;
  if (direction.empty() || !reading.is_american() || reading.follows_word(at) ||
      !reading.stands_free(at) || !reading.is(behind, TokenKind::space) ||
      !is_street(reading, behind + 1))
    return std::nullopt;
  return Match{behind - at, std::string(direction)};
}

}  // namespace

std::optional<Match> american_address(const Reading& reading, std::size_t at) {
  if (reading.is(at, TokenKind::word)) return direction_of_street(reading, at);
  if (!reading.is_american() || reading.follows_word(at) || !reading.stands_free(at) ||
      !reading.is(at, TokenKind::digits) || reading.written(at).size() > 5 ||
      !reading.is(at + 1, TokenKind::space))
    return std::nullopt;
  const std::string words = house_number(reading.written(at));
  const std::string_view direction = find_in(directions, reading.written(at + 2));
  const std::size_t behind = reading.is(at + 3, ".") ? at + 4 : at + 3;
  if (!direction.empty() && reading.is(behind, TokenKind::space) && is_street(reading, behind + 1))
    return Match{behind - at, words + " " + std::string(direction)};
  if (!is_street(reading, at + 2)) return std::nullopt;
  return Match{1, words};
}

std::optional<Match> american_state(const Reading& reading, std::size_t at) {
  if (!reading.is_american() || at < 3 || !reading.is(at - 1, TokenKind::space) ||
      !reading.is(at - 2, ",") || !is_capitalised(reading, at - 3))
    return std::nullopt;
  const std::string_view name = find_in(states, reading.written(at));
  const bool zip = reading.is(at + 1, TokenKind::space) && reading.is(at + 2, TokenKind::digits);
  const bool ends = at + 1 == reading.size() || reading.is(at + 1, ".") || reading.is(at + 1, ",");
  if (name.empty() || !(zip || ends)) return std::nullopt;
  return Match{1, std::string(name)};
}

}  // namespace plainsong::rules
