#include <array>

#include "speech/amount.hpp"
#include "speech/neighbours.hpp"
#include "speech/numbers.hpp"
#include "speech/rules.hpp"
#include "speech/units.hpp"

namespace plainsong::rules {
namespace {

struct Vulgar {
  std::string_view sign;
  int top;
  int bottom;
};

constexpr auto vulgar_fractions = std::to_array<Vulgar>({{"½", 1, 2},
                                                         {"¼", 1, 4},
                                                         {"¾", 3, 4},
                                                         {"⅓", 1, 3},
                                                         {"⅔", 2, 3},
                                                         {"⅕", 1, 5},
                                                         {"⅖", 2, 5},
                                                         {"⅗", 3, 5},
                                                         {"⅘", 4, 5},
                                                         {"⅙", 1, 6},
                                                         {"⅚", 5, 6},
                                                         {"⅐", 1, 7},
                                                         {"⅛", 1, 8},
                                                         {"⅜", 3, 8},
                                                         {"⅝", 5, 8},
                                                         {"⅞", 7, 8},
                                                         {"⅑", 1, 9},
                                                         {"⅒", 1, 10}});

const Vulgar* vulgar_at(const Reading& reading, std::size_t at) {
  if (!reading.is(at, TokenKind::symbol)) return nullptr;
  for (const Vulgar& row : vulgar_fractions)
    if (reading.is(at, row.sign)) return &row;
  return nullptr;
}

/// Whether a number stands in front: "two and a half", but "one half" where Americans say no more.
enum class FractionPlace { alone, behind_number };

std::string fraction_words(int top, int bottom, FractionPlace place, Manner manner) {
  const std::string count = cardinal(std::to_string(top), manner);
  const std::string part = bottom == 2   ? "half"
                           : bottom == 4 ? "quarter"
                                         : ordinal(std::to_string(bottom), manner);
  if (top != 1) return count + " " + (bottom == 2 ? "halves" : plural_of_number(part));
  const bool article =
      manner == Manner::british || (place == FractionPlace::behind_number && bottom == 2);
  if (!article) return "one " + part;
  return (bottom == 8 || bottom == 11 || bottom == 18 ? "an " : "a ") + part;
}

/// Two numbers with a stroke that everybody knows as a saying.
struct Saying {
  int top;
  int bottom;
  std::string_view spoken;
};

constexpr auto sayings = std::to_array<Saying>({{24, 7, "twenty-four seven"},
                                                {9, 11, "nine eleven"},
                                                {7, 7, "seven seven"},
                                                {20, 20, "twenty twenty"},
                                                {50, 50, "fifty fifty"}});

constexpr auto scoring = std::to_array<std::string_view>(
    {"got", "mark", "marks", "rate", "rated", "rating", "ratings", "review", "reviews", "score",
     "scored", "scores", "scoring", "stars"});

bool is_saying(const Reading& reading, std::size_t at, const Saying& row) {
  // "7/7" and "20/20" are marks as well.
  return row.top != row.bottom || row.top == 50 || !has_before(reading, at, scoring, 4);
}

bool is_common(int top, int bottom) {
  const bool known = (bottom >= 2 && bottom <= 6) || bottom == 8 || bottom == 9 || bottom == 16;
  return known && top > 0 && top < bottom * 10;
}

/// "1/2", "1/4th": how many tokens, and the words.
std::optional<Match> written_fraction(const Reading& reading, std::size_t at, FractionPlace place) {
  if (!reading.is(at, TokenKind::digits) || !reading.is(at + 2, TokenKind::digits) ||
      !(reading.is(at + 1, "/") || reading.is(at + 1, "⁄")) || reading.written(at).size() > 4)
    return std::nullopt;
  if (const auto bottom = amount_at(reading, at + 2); bottom && bottom->grouped) {
    const std::size_t ending = at + 2 + bottom->tokens;
    if (!is_ordinal_ending(reading.written(ending))) return std::nullopt;
    return Match{ending + 1 - at, cardinal(reading.written(at), reading.manner()) + " " +
                                      ordinal(bottom->whole, reading.manner())};
  }
  std::size_t tokens = 3;
  constexpr auto plurals = std::to_array<std::string_view>({"rds", "s", "ths"});
  if (is_ordinal_ending(reading.written(at + 3)) || is_listed(reading.written(at + 3), plurals))
    ++tokens;
  const std::size_t end = at + tokens;
  const bool decimal =
      (reading.is(end, ".") || reading.is(end, ",")) && reading.is(end + 1, TokenKind::digits);
  if (reading.is_word_or_digits(end) || decimal || reading.is(end, "/") || reading.is(end, "-"))
    return std::nullopt;
  const int top = number_at(reading, at);
  const int bottom = number_at(reading, at + 2);
  const Manner manner = reading.manner();
  for (const Saying& row : sayings)
    if (row.top == top && row.bottom == bottom && tokens == 3 && is_saying(reading, at, row))
      return Match{3, std::string(row.spoken)};
  constexpr auto pieces = std::to_array<std::string_view>(
      {"episode", "instalment", "page", "part", "photo", "post", "sheet", "slide", "step"});
  if (top > 0 && top <= bottom && tokens == 3 && is_listed(reading.word_before(at), pieces))
    return Match{3, cardinal(reading.written(at), manner) + " of " +
                        cardinal(reading.written(at + 2), manner)};
  const bool marks = bottom >= 4 && has_before(reading, at, scoring, 4);
  // Americans say any fraction so: "three twentieths".
  const bool any = reading.is_american() && bottom > 1 && bottom < 1000 && top > 0;
  if (((any || is_common(top, bottom)) && !marks) || tokens == 4)
    return Match{tokens, fraction_words(top, bottom, place, manner)};
  constexpr int most_marks = 100;
  const bool two_numbers = top > most_marks && bottom > most_marks && bottom % 10 != 0;
  const std::string between = two_numbers ? " or " : top <= bottom ? " out of " : " over ";
  return Match{3, cardinal(reading.written(at), manner) + between +
                      cardinal(reading.written(at + 2), manner)};
}

/// "4.5/5": marks out of so many.
std::optional<Match> marks_out_of(const Reading& reading, std::size_t at) {
  const auto marks = amount_at(reading, at);
  if (!marks || marks->decimals.empty()) return std::nullopt;
  const std::size_t slash = at + marks->tokens;
  if (!reading.is(slash, "/") || reading.is_word_or_digits(slash + 2)) return std::nullopt;
  const int most = number_at(reading, slash + 1);
  if (most < 2 || most > 100) return std::nullopt;
  return Match{marks->tokens + 2, spoken(*marks, reading.manner()) + " out of " +
                                      cardinal(reading.written(slash + 1), reading.manner())};
}

/// " a kilogram", " an hour"
std::string article_and(const std::string& noun) {
  const bool vowel = std::string_view("aeiou").find(noun.front()) != std::string_view::npos;
  return (vowel || noun.starts_with("hour") ? " an " : " a ") + noun;
}

/// "a ½-hour slot", "the ¾ mark": before a noun it has no article of its own.
std::optional<Match> attributive_vulgar(const Reading& reading, std::size_t at, const Vulgar& row) {
  constexpr auto determiners =
      std::to_array<std::string_view>({"a", "an", "another", "each", "every", "her", "his", "its",
                                       "my", "our", "the", "their", "this", "that", "your"});
  const bool hyphen = reading.is(at + 1, "-") && reading.is(at + 2, TokenKind::word);
  if (!(hyphen || precedes_noun(reading, at + 1)) ||
      !is_listed(reading.word_before(at), determiners))
    return std::nullopt;
  std::string words = fraction_words(1, row.bottom, FractionPlace::alone, Manner::british);
  words.erase(0, words.find(' ') + 1);
  if (row.top != 1) words = cardinal(std::to_string(row.top), reading.manner()) + "-" + words;
  return Match{1, std::move(words)};
}

std::optional<Match> vulgar(const Reading& reading, std::size_t at) {
  const Vulgar* row = vulgar_at(reading, at);
  if (row == nullptr) return std::nullopt;
  if (auto part = attributive_vulgar(reading, at, *row)) return part;
  const bool of_one =
      reading.is(at + 1, TokenKind::space) && (reading.is(at + 2, "a") || reading.is(at + 2, "an"));
  constexpr auto halves =
      std::to_array<std::string_view>({"board", "day", "moon", "price", "term", "time", "way"});
  constexpr auto measures = std::to_array<std::string_view>(
      {"cup", "inch", "kilo", "litre", "mile", "pint", "pound", "tablespoon", "teaspoon"});
  const std::string_view noun = reading.written(reading.behind_space(at + 1));
  if (row->bottom == 2 && (of_one || is_listed(noun, halves))) return Match{1, "half"};
  if (row->bottom == 2 && is_listed(noun, measures))
    return Match{1, noun == "inch" ? "half an" : "half a"};
  Match match = {1, fraction_words(row->top, row->bottom, FractionPlace::alone, reading.manner())};
  const std::size_t next = reading.behind_space(at + 1);
  if (const UnitMatch unit = unit_at(reading, next, next == at + 1); unit.unit != nullptr) {
    const std::string part = row->bottom == 2 ? "half" : match.spoken + " of";
    return Match{next + unit.tokens - at, part + article_and(spoken(unit, true, reading.manner()))};
  }
  if (reading.is(at + 1, TokenKind::word)) match.spoken += " ";
  return match;
}

/// "8 1/2\"", "1½ hrs": what is measured behind a number with a fraction.
Match with_unit(const Reading& reading, std::size_t at, Match match) {
  const std::size_t end = at + match.tokens;
  if (reading.is(end, "\"") && !reading.closes_quote(end))
    return {match.tokens + 1, match.spoken + " inches"};
  const std::size_t next = reading.behind_space(end);
  const UnitMatch unit = unit_at(reading, next, next == end);
  if (unit.unit != nullptr)
    return {next + unit.tokens - at, match.spoken + " " + spoken(unit, false, reading.manner())};
  if (reading.is(end, TokenKind::word)) match.spoken += " ";
  return match;
}

// Behind these, two numbers with a stroke are two of them: "Year 7/8".
constexpr auto counted = std::to_array<std::string_view>(
    {"class", "classes", "flat",   "form", "grade", "grades", "key",
     "ks",    "level",   "levels", "room", "rooms", "stage",  "stages",
     "unit",  "units",   "y",      "year", "years", "yr",     "yrs"});

}  // namespace

std::optional<Match> fraction(const Reading& reading, std::size_t at) {
  if (reading.follows_word(at) && vulgar_at(reading, at) == nullptr) return std::nullopt;
  if (auto match = vulgar(reading, at)) return match;
  const Manner manner = reading.manner();
  if (reading.is_dash(at) && reading.stands_free(at) && (at == 0 || !reading.is_dash(at - 1)))
    if (auto part = written_fraction(reading, at + 1, FractionPlace::alone))
      return Match{1 + part->tokens, "minus " + part->spoken};
  if (!reading.is(at, TokenKind::digits)) return std::nullopt;
  const std::string whole = cardinal(reading.written(at), manner);
  const std::size_t next = reading.behind_space(at + 1);
  if (const Vulgar* row = vulgar_at(reading, next)) {
    const std::string part =
        fraction_words(row->top, row->bottom, FractionPlace::behind_number, manner);
    return with_unit(reading, at, {next + 1 - at, whole + " and " + part});
  }
  if (next == at + 2)
    if (const auto part = written_fraction(reading, next, FractionPlace::behind_number);
        part && reading.written(at).size() <= 2 && !reading.is(next + 2, "7"))
      return with_unit(reading, at, {next + part->tokens - at, whole + " and " + part->spoken});
  if (auto part = written_fraction(reading, at, FractionPlace::alone)) return part;
  return marks_out_of(reading, at);
}

std::optional<Match> two_of_them(const Reading& reading, std::size_t at) {
  const int first = number_at(reading, at);
  const int second = number_at(reading, at + 2);
  if (!reading.is(at + 1, "/") || first < 0 || second <= first || second > 20 ||
      reading.is_word_or_digits(at + 3) || reading.is(at + 3, "/"))
    return std::nullopt;
  const bool glued = at > 0 && reading.is(at - 1, TokenKind::word);
  const std::string_view before = glued ? reading.written(at - 1) : reading.word_before(at);
  if (!is_listed(before, counted)) return std::nullopt;
  const Manner manner = reading.manner();
  return Match{3, cardinal(reading.written(at), manner) + " or " +
                      cardinal(reading.written(at + 2), manner)};
}

}  // namespace plainsong::rules
