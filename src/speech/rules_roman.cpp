#include <array>

#include "speech/letters.hpp"
#include "speech/neighbours.hpp"
#include "speech/numbers.hpp"
#include "speech/rules.hpp"
#include "text/utf8.hpp"

namespace plainsong::rules {
namespace {

// Behind these, a Roman numeral is a plain number: Part III, World War II.
constexpr auto counted = std::to_array<std::string_view>(
    {"act",    "acts",    "annex",    "appendices", "appendix", "apollo",   "article", "articles",
     "band",   "book",    "books",    "bowl",       "canto",    "category", "chapter", "chapters",
     "class",  "episode", "fantasy",  "figure",     "figures",  "grade",    "level",   "levels",
     "mark",   "no",      "number",   "olympiad",   "part",     "parts",    "phase",   "phases",
     "rocky",  "scene",   "schedule", "section",    "sections", "stage",    "stages",  "story",
     "table",  "tables",  "tier",     "title",      "type",     "types",    "unit",    "vol",
     "volume", "volumes", "war",      "wars",       "week"});
// Words that open a sentence or a name with a capital, and are no names.
constexpr auto no_names = std::to_array<std::string_view>(
    {"and",  "another",  "any",   "but",  "each",  "every", "for",  "from", "has", "have", "her",
     "his",  "hospital", "if",    "its",  "mum",   "my",    "new",  "no",   "on",  "our",  "some",
     "that", "the",      "their", "then", "these", "this",  "when", "with", "your"});
// Before a name with a lone I behind it: "King Charles I".
constexpr auto rulers =
    std::to_array<std::string_view>({"emperor", "empress", "king", "kings", "pharaoh", "pope",
                                     "prince", "queen", "queens", "sultan", "tsar"});
constexpr auto in_order =
    std::to_array<std::string_view>({"century", "centuries", "form", "former", "formers"});

std::string plain_number(int value, Manner manner) {
  return cardinal(std::to_string(value), manner);
}

/// "III–V" behind "Chapters": the end of it.
std::optional<Match> numeral_or_range(const Reading& reading, std::size_t at) {
  const auto value = roman_value(reading.written(at));
  if (!value) return std::nullopt;
  const Manner manner = reading.manner();
  if (reading.is_dash(at + 1) && reading.is(at + 2, TokenKind::word))
    if (const auto last = roman_value(reading.written(at + 2)); last && *last > *value)
      return Match{3, plain_number(*value, manner) + " to " + plain_number(*last, manner)};
  return Match{1, plain_number(*value, manner)};
}

std::optional<Match> counted_numeral(const Reading& reading, std::size_t at) {
  auto match = numeral_or_range(reading, at);
  // "Type I think": a lonely I counts only at the end or before punctuation.
  const std::size_t next = at + 1;
  const bool lonely_i = reading.is(at, "I") && reading.is(next, TokenKind::space) &&
                        reading.is(next + 1, TokenKind::word) && !is_capitalised(reading, next + 1);
  if (!match || lonely_i) return std::nullopt;
  if (match->tokens == 1 && reading.is(at + 1, "*") && !reading.is(at + 2, "*"))
    return Match{2, match->spoken + " star"};  // "Grade II*": a listed building
  return match;
}

/// "XXI century", "VI Form"
std::optional<Match> numbered_in_order(const Reading& reading, std::size_t at) {
  if (!reading.is(at + 1, TokenKind::space) || !is_listed(reading.written(at + 2), in_order))
    return std::nullopt;
  const auto value = roman_value(reading.written(at));
  if (!value || reading.is(at, "I")) return std::nullopt;
  return Match{1, ordinal(std::to_string(*value), reading.manner())};
}

}  // namespace

std::optional<Match> roman_numeral(const Reading& reading, std::size_t at) {
  constexpr std::size_t longest = 17;
  if (reading.written(at).size() > longest || reading.follows_word(at)) return std::nullopt;
  if (auto numbered = numbered_in_order(reading, at)) return numbered;
  if (at < 2 || !reading.is(at - 1, TokenKind::space)) return std::nullopt;
  const Possessive word = without_possessive(reading.written(at));
  if (!is_ascii_capitals(word.stem) || reading.is(at + 1, TokenKind::digits)) return std::nullopt;
  const Manner manner = reading.manner();
  const std::string_view before = reading.word_before(at);
  if (is_listed(before, counted)) return counted_numeral(reading, at);
  // Kings and popes stop well before forty, and "DC" or "MC" are never numerals there.
  constexpr int most = 39;
  const auto value = roman_value(word.stem);
  if (!value || *value > most || before.size() < 3 || !is_capitalised(reading, at - 2) ||
      is_listed(before, no_names) || is_ascii_capitals(before))
    return std::nullopt;
  if (word.stem.size() < 2 && !(word.stem == "I" && is_listed(reading.word_before(at - 2), rulers)))
    return std::nullopt;
  return Match{1, "the " + ordinal(std::to_string(*value), manner) + std::string(word.ending)};
}

std::optional<Match> world_war(const Reading& reading, std::size_t at) {
  const bool digit = reading.is(at, "WW") && (reading.is(at + 1, "1") || reading.is(at + 1, "2")) &&
                     !reading.is_word_or_digits(at + 2);
  if (digit) return Match{2, reading.is(at + 1, "1") ? "World War one" : "World War two"};
  if (reading.is(at, "WWII")) return Match{1, "World War two"};
  if (reading.is(at, "WWI")) return Match{1, "World War one"};
  return std::nullopt;
}

}  // namespace plainsong::rules
