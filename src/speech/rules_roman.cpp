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

/// Whether an I behind a word that counts is a speaker: "the part I like", but "Type I diabetes"
/// and "Type I and Type II".
bool is_speaker(const Reading& reading, std::size_t at) {
  if (!reading.is(at, "I") || !reading.is(at + 1, TokenKind::space) ||
      !reading.is(at + 2, TokenKind::word) || is_capitalised(reading, at + 2))
    return false;
  constexpr auto kinds = std::to_array<std::string_view>(
      {"Category", "Class", "Grade", "Phase", "Stage", "Tier", "Type"});
  constexpr auto never_said = std::to_array<std::string_view>(
      {"began", "begins", "contains", "covers", "describes", "ended", "ends", "has", "is", "of"});
  if (is_capitalised(reading, at - 2) && is_listed(reading.written(at + 2), never_said))
    return false;
  constexpr auto verbs = std::to_array<std::string_view>(
      {"am",   "believe", "chose", "do",      "feel",  "felt", "find", "found",  "get",  "got",
       "hate", "have",    "know",  "like",    "liked", "love", "mean", "need",   "read", "said",
       "saw",  "see",     "think", "thought", "use",   "used", "want", "wanted", "wrote"});
  if (!is_listed(reading.word_before(at), kinds) || !is_capitalised(reading, at - 2)) return true;
  return is_listed(reading.written(at + 2), verbs);
}

/// "Section C" has a letter, "Section V" a number.
bool is_only_letters(std::string_view word) {
  return word.find_first_of("IVX") == std::string_view::npos;
}

std::optional<Match> counted_numeral(const Reading& reading, std::size_t at) {
  auto match = numeral_or_range(reading, at);
  if (!match || is_only_letters(reading.written(at)) || is_speaker(reading, at))
    return std::nullopt;
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

/// "Vol. II": behind a short form with its full stop.
bool follows_short_form(const Reading& reading, std::size_t at) {
  constexpr auto short_forms = std::to_array<std::string_view>(
      {"art", "bk", "ch", "fig", "pt", "sch", "sec", "vol", "vols"});
  return at >= 3 && reading.is(at - 2, ".") && is_listed(reading.written(at - 3), short_forms);
}

/// "the 1st XI", "the England XI": a team, by how many they are.
bool is_team(const Reading& reading, std::size_t at) {
  if (!reading.is(at, "XI") && !reading.is(at, "XV")) return false;
  constexpr auto sides = std::to_array<std::string_view>(
      {"county", "england", "first", "fourth", "ireland", "opposition", "playing", "school",
       "scotland", "second", "starting", "team", "third", "wales", "world"});
  return is_listed(reading.word_before(at), sides) || reading.word_before(at) == "the" ||
         (is_ordinal_ending(reading.written(at - 2)) && at > 2 &&
          reading.is(at - 3, TokenKind::digits));
}

/// "George V was", "He met George V. Then": one letter behind the name of kings or popes. Before
/// another name it is an initial.
bool numbers_ruler(const Reading& reading, std::size_t at) {
  constexpr auto fifths = std::to_array<std::string_view>(
      {"alfonso", "charles", "christian", "edward", "frederik", "george", "harald", "henry",
       "james", "olav", "philip", "pius"});
  constexpr auto tenths =
      std::to_array<std::string_view>({"charles", "christian", "frederik", "leo", "louis", "pius"});
  const std::string_view before = reading.word_before(at);
  if (reading.is(at, "I")) return is_listed(reading.word_before(at - 2), rulers);
  const bool king = is_listed(reading.word_before(at - 2), rulers);
  const bool named = reading.is(at, "V")   ? king || is_listed(before, fifths)
                     : reading.is(at, "X") ? king || is_listed(before, tenths)
                                           : false;
  if (!named || !reading.is(at + 1, ".")) return named;
  constexpr auto openings = std::to_array<std::string_view>(
      {"a",    "after", "all",   "an",   "as",   "at",  "but",  "by",   "each",  "for",  "from",
       "he",   "her",   "his",   "i",    "if",   "in",  "it",   "its",  "later", "many", "most",
       "next", "no",    "on",    "one",  "our",  "she", "so",   "some", "that",  "the",  "their",
       "then", "there", "these", "they", "this", "we",  "what", "when", "who",   "you"});
  const std::size_t next = reading.behind_space(at + 2);
  return !reading.is(next, TokenKind::word) || is_listed(reading.written(next), openings);
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
  if (is_listed(before, counted) || follows_short_form(reading, at))
    return counted_numeral(reading, at);
  if (is_team(reading, at)) return numeral_or_range(reading, at);
  // Kings and popes stop well before forty, and "DC" or "MC" are never numerals there.
  constexpr int most = 39;
  const auto value = roman_value(word.stem);
  if (!value || *value > most || before.size() < 3 || !is_capitalised(reading, at - 2) ||
      is_listed(before, no_names) || is_ascii_capitals(before))
    return std::nullopt;
  if (word.stem.size() < 2 && !numbers_ruler(reading, at)) return std::nullopt;
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
