#include <algorithm>
#include <array>

#include "speech/amount.hpp"
#include "speech/currencies.hpp"
#include "speech/letters.hpp"
#include "speech/neighbours.hpp"
#include "speech/numbers.hpp"
#include "speech/rules.hpp"
#include "speech/units.hpp"
#include "text/utf8.hpp"

namespace plainsong::rules {
namespace {

bool is_single_capital(const Reading& reading, std::size_t at) {
  return reading.is(at, TokenKind::word) && reading.written(at).size() == 1 &&
         is_ascii_capitals(reading.written(at));
}

struct Sign {
  std::string_view written;
  std::string_view spoken;
};

constexpr auto signs = std::to_array<Sign>({{"©", "copyright"},
                                            {"=", "equals"},
                                            {"≈", "about"},
                                            {"≠", "is not"},
                                            {"≤", "at most"},
                                            {"≥", "at least"},
                                            {"÷", "divided by"},
                                            {"±", "plus or minus"},
                                            {"∞", "infinity"},
                                            {"√", "the square root of"},
                                            {"№", "number"},
                                            {"℅", "care of"},
                                            {"Ω", "ohms"},
                                            {"µ", "micro"}});

constexpr auto arrows =
    std::to_array<std::string_view>({"→", "➔", "➜", "➝", "➞", "➡", "⇒", "⟶", "►", "▶", "▸", "›",
                                     "»", "←", "⬅", "↑", "↓", "↗", "↘", "‹", "«", "⤵", "↩"});

/// The word on each side of the token, behind white space: whether there is one.
bool is_between_words(const Reading& reading, std::size_t at) {
  const std::size_t before = at > 0 && reading.is(at - 1, TokenKind::space) ? at - 1 : at;
  return before > 0 && reading.is_word_or_digits(before - 1) &&
         reading.is_word_or_digits(reading.behind_space(at + 1));
}

bool are_initials(const Reading& reading, std::size_t at) {
  const std::string_view word = reading.written(at);
  return is_ascii_capitals(word) && word.size() <= 4 && (word.size() < 3 || !can_be_said(word));
}

/// "500mg/5ml"
bool is_dose(const Reading& reading, std::size_t before, std::size_t behind) {
  constexpr auto weights = std::to_array<std::string_view>({"g", "mcg", "mg"});
  constexpr auto volumes = std::to_array<std::string_view>({"l", "ml"});
  return is_listed(reading.written(before), weights) && reading.is(behind, TokenKind::digits) &&
         is_listed(reading.written(reading.behind_space(behind + 1)), volumes);
}

/// "C++", "LGBTQ+", "A+", "16+"
std::optional<Match> plus(const Reading& reading, std::size_t at) {
  if (reading.is(at + 1, "+") && reading.follows_word(at) && !reading.is_word_or_digits(at + 2))
    return Match{2, " plus plus"};
  const bool before_number = reading.is(reading.behind_space(at + 1), TokenKind::digits);
  if (reading.opens(at) && reading.is(at + 1, TokenKind::space) && !before_number)
    return Match{1, " "};  // a bullet
  const bool alone = reading.is(at + 1, TokenKind::space) || at + 1 == reading.size();
  if (before_number || alone || reading.follows_word(at)) return spaced(reading, at, "plus");
  return std::nullopt;
}

std::optional<Match> comparison(const Reading& reading, std::size_t at) {
  const bool or_equal = reading.is(at + 1, "=");
  const std::size_t tokens = or_equal ? 2 : 1;
  const std::size_t next = reading.behind_space(at + tokens);
  const bool number =
      reading.is(next, TokenKind::digits) || currency_before(reading, next).tokens > 0;
  if (!number || !reading.stands_free(at)) return std::nullopt;
  if (reading.is(at, "~")) return spaced(reading, at, "about");
  const bool less = reading.is(at, "<");
  if (or_equal) return spaced(reading, at, less ? "at most" : "at least", tokens);
  return spaced(reading, at, less ? "less than" : "more than");
}

}  // namespace

std::optional<Match> ampersand(const Reading& reading, std::size_t at) {
  // Hyphens keep the A of "A&E" a letter's name; by itself it would be the article.
  std::string_view last = reading.written(at + 2);
  const bool plural = last.size() == 2 && last.ends_with('s');  // "Q&As"
  if (plural) last.remove_suffix(1);
  if (is_single_capital(reading, at) && reading.is(at + 1, "&") && last.size() == 1 &&
      is_ascii_capitals(last) && !reading.follows_word(at) &&
      !reading.is(at + 3, TokenKind::digits))
    return Match{
        3, std::string(reading.written(at)) + "-and-" + std::string(last) + (plural ? "'s" : "")};
  // "AT&T": letters on both sides, whatever word they would make.
  constexpr std::size_t most_letters = 3;
  const std::string_view first = reading.written(at);
  if (reading.is(at, TokenKind::word) && reading.is(at + 1, "&") && is_ascii_capitals(first) &&
      is_ascii_capitals(last) && first.size() + last.size() <= most_letters &&
      !reading.follows_word(at) && !reading.is(at + 3, TokenKind::digits))
    return Match{3, spelled(first) + " and " + spelled(last) + (plural ? "'s" : "")};
  if (!reading.is(at, "&")) return std::nullopt;
  return spaced(reading, at, "and");
}

std::optional<Match> slash(const Reading& reading, std::size_t at) {
  if (reading.is(at, "and") && reading.is(at + 1, "/") && reading.is(at + 2, "or"))
    return Match{3, "and or"};
  if (!reading.is(at, "/")) return std::nullopt;
  const std::size_t before = at > 1 && reading.is(at - 1, TokenKind::space) ? at - 2 : at - 1;
  const std::size_t behind = reading.behind_space(at + 1);
  const bool money = currency_before(reading, behind).tokens > 0;  // "£5/£3"
  if (at == 0 && reading.is_american() && !reading.is(1, TokenKind::space))
    return spaced(reading, at, "slash");
  if (at == 0 || !(reading.is_word_or_digits(behind) || money) || reading.is(before, "/"))
    return Match{1, " "};
  if (is_dose(reading, before, behind)) return spaced(reading, at, "per");
  if (are_initials(reading, before) && are_initials(reading, behind)) return Match{1, " "};
  const bool number = reading.is(before, TokenKind::digits);
  const bool unit = reading.is(before - 1, TokenKind::space) &&
                    reading.is(before - 2, TokenKind::digits);  // "60 miles/hour"
  const Match rate = (number || unit) && behind == at + 1 ? per_what(reading, at) : Match{};
  if (rate.tokens > 0) return rate;
  const bool apart = at > 0 && reading.is(at - 1, TokenKind::space) && behind != at + 1;
  if (apart && is_capitalised(reading, behind)) return Match{1, ","};  // the end of a verse's line
  if (!reading.is_american()) return spaced(reading, at, "or");
  constexpr std::size_t code_length = 5;
  const bool digits_behind = reading.is(behind, TokenKind::digits);
  if (number && digits_behind && reading.written(behind).size() >= code_length)
    return Match{1, " "};
  const bool letter =
      number && reading.is(behind, TokenKind::word) && reading.written(behind).size() == 1;
  if (letter && behind == at + 1) return Match{2, " per " + capitalised(reading.written(behind))};
  return spaced(reading, at, number || digits_behind ? "or" : "slash");
}

std::optional<Match> starred(const Reading& reading, std::size_t at) {
  const std::size_t star = is_single_capital(reading, at) ? at + 1 : at;
  if (!reading.is(star, "*") || star == at || reading.follows_word(at) ||
      (at > 0 && reading.is(at - 1, "*")) || reading.is(star + 1, "*"))
    return std::nullopt;
  // The grades of school exams: "A*", "A*s", "A*-C".
  const bool plural = reading.is(star + 1, "s");
  const std::size_t end = plural ? star + 2 : star + 1;
  if (reading.is_word_or_digits(end)) return std::nullopt;
  std::string words = std::string(reading.written(at)) + "-star" + (plural ? "s" : "");
  if (reading.is_dash(end) && is_single_capital(reading, end + 1) &&
      !reading.is_word_or_digits(end + 2))
    return Match{end + 2 - at, words + " to " + std::string(reading.written(end + 1))};
  return Match{end - at, std::move(words)};
}

std::optional<Match> star_rating(const Reading& reading, std::size_t at) {
  constexpr int most = 7;
  const int number = number_at(reading, at);
  const bool picture = reading.is(at + 1, "★") || reading.is(at + 1, "⭐");
  if (number < 1 || number > most || reading.written(at).size() > 1 || reading.follows_word(at) ||
      !(picture || reading.is(at + 1, "*")) ||
      !(reading.stands_free(at) || reading.is(at - 1, "/")) ||
      (at > 0 && reading.is(at - 1, "*")) || reading.is(at + 2, reading.written(at + 1)) ||
      reading.is_word_or_digits(at + 2))
    return std::nullopt;
  const std::string words = cardinal(reading.written(at), reading.manner());
  const bool before_noun = precedes_noun(reading, at + 2) ||
                           (reading.is(at + 2, "-") && reading.is(at + 3, TokenKind::word));
  if (before_noun) return Match{2, words + "-star"};
  const bool or_another = reading.is(at + 2, "/") && reading.is(at + 3, TokenKind::digits) &&
                          reading.is(at + 4, reading.written(at + 1));
  if (or_another) return Match{2, words};  // "a 3*/4* hotel"
  constexpr auto rated =
      std::to_array<std::string_view>({"awarded", "gave", "get", "gets", "give", "gives", "got",
                                       "hotel", "rated", "rating", "review", "reviews", "scored"});
  if (!picture && !has_before(reading, at, rated, 4)) return std::nullopt;
  return Match{2, words + (number == 1 ? " star" : " stars")};
}

std::optional<Match> times_sign(const Reading& reading, std::size_t at) {
  const bool letter = reading.is(at, "x");
  if (!letter && !reading.is(at, "×")) return std::nullopt;
  const std::size_t next = reading.behind_space(at + 1);
  const bool number =
      reading.is(next, TokenKind::digits) || currency_before(reading, next).tokens > 0;
  const std::size_t last = at > 0 && reading.is(at - 1, TokenKind::space) ? at - 2 : at - 1;
  const bool inches = reading.is(last, "\"") && reading.is(last - 1, TokenKind::digits);
  if (letter && !(number && (inches || reading.is(last, TokenKind::digits)))) return std::nullopt;
  return spaced(reading, at, inches ? "by" : "times");
}

std::optional<Match> arrow(const Reading& reading, std::size_t at) {
  if (!is_listed(reading.written(at), arrows)) return std::nullopt;
  // Between words it leads from one to the other; elsewhere it only points.
  const bool leads = is_between_words(reading, at) && !reading.is(at, "»") &&
                     !reading.is(at, "«") && !reading.is(at, "›") && !reading.is(at, "‹");
  return leads ? spaced(reading, at, "to") : Match{1, " "};
}

std::optional<Match> markup(const Reading& reading, std::size_t at) {
  constexpr std::size_t longest = 12;
  if (!reading.is(at, "<")) return std::nullopt;
  const std::size_t name = reading.is(at + 1, "/") ? at + 2 : at + 1;
  if (!reading.is(name, TokenKind::word)) return std::nullopt;
  for (std::size_t end = name + 1; end < at + longest && end < reading.size(); ++end) {
    if (reading.is(end, TokenKind::web) || reading.is(end, TokenKind::email)) return std::nullopt;
    if (reading.is(end, ">"))
      return Match{end + 1 - at, std::string(reading.written(at, end + 1 - at))};
  }
  return std::nullopt;
}

std::optional<Match> stars(const Reading& reading, std::size_t at) {
  constexpr std::size_t most = 10;
  std::size_t full = 0;
  while (full < most && (reading.is(at + full, "★") || reading.is(at + full, "⭐"))) ++full;
  std::size_t empty = 0;
  while (empty < most && reading.is(at + full + empty, "☆")) ++empty;
  if (full + empty < 3 || full == 0) return std::nullopt;
  const Manner manner = reading.manner();
  std::string words = cardinal(std::to_string(full), manner);
  if (empty > 0) words += " out of " + cardinal(std::to_string(full + empty), manner);
  return spaced(reading, at, words + " stars", full + empty);
}

std::optional<Match> sign(const Reading& reading, std::size_t at) {
  const std::string_view written = reading.written(at);
  const bool in_a_row = reading.is(at + 1, written) || (at > 0 && reading.is(at - 1, written));
  // A line drawn with "====", a heading of Markdown.
  if (in_a_row && (written == "=" || written == "#")) return Match{1, " "};
  if (written == "<" || written == ">" || written == "~") return comparison(reading, at);
  if (written == "+") return plus(reading, at);
  if (written == "%") return spaced(reading, at, reading.is_american() ? "percent" : "per cent");
  if (written == "#") {
    if (reading.opens(at) && reading.is(at + 1, TokenKind::space))
      return Match{1, " "};  // Markdown
    if (reading.is(at + 1, TokenKind::space) && reading.is(at + 2, TokenKind::digits) &&
        reading.stands_free(at))
      return spaced(reading, at, "number");
    const bool sharp = at > 0 && is_single_capital(reading, at - 1);
    return sharp ? Match{1, " sharp"} : spaced(reading, at, "hash");
  }
  for (const Sign& row : signs)
    if (row.written == written) return spaced(reading, at, row.spoken);
  const CurrencyMatch money = currency_before(reading, at);
  if (money.currency == nullptr) return std::nullopt;
  return spaced(reading, at, money.currency->one, money.tokens);
}

}  // namespace plainsong::rules
