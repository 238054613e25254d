#include "speech/neighbours.hpp"

#include <algorithm>
#include <array>

#include "text/utf8.hpp"

namespace plainsong {
namespace {

char lower_letter(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool ends_sentence(const Reading& reading, std::size_t at) {
  return reading.is(at, ".") || reading.is(at, "!") || reading.is(at, "?");
}

// What is no noun behind a measure, as "walk" is in "a 5 km walk".
constexpr auto no_nouns = std::to_array<std::string_view>(
    {"a",     "above",   "across", "against", "along",  "around",  "after",   "an",     "and",
     "apart", "as",      "at",     "away",    "before", "behind",  "between", "during", "inside",
     "near",  "outside", "over",   "through", "within", "without", "below",   "but",    "by",
     "deep",  "each",    "for",    "from",    "high",   "in",      "into",    "is",     "less",
     "long",  "more",    "of",     "off",     "on",     "or",      "per",     "tall",   "than",
     "that",  "the",     "to",     "under",   "up",     "was",     "wide",    "with",   "x"});

}  // namespace

bool is_same_word(std::string_view a, std::string_view b) {
  return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) {
           return lower_letter(x) == lower_letter(y);
         });
}

bool is_listed(std::string_view word, NearWords list) {
  return !word.empty() && std::any_of(list.begin(), list.end(), [&](std::string_view known) {
    return is_same_word(word, known);
  });
}

bool has_before(const Reading& reading, std::size_t at, NearWords list, std::size_t most) {
  const std::size_t furthest = 3 * most;
  for (std::size_t back = 1; back <= std::min(at, furthest) && most > 0; ++back) {
    if (ends_sentence(reading, at - back) && reading.is(at - back + 1, TokenKind::space) &&
        back > 2)
      return false;
    if (!reading.is(at - back, TokenKind::word)) continue;
    if (is_listed(reading.written(at - back), list)) return true;
    --most;
  }
  return false;
}

bool has_behind(const Reading& reading, std::size_t at, NearWords list, std::size_t most) {
  const std::size_t end = std::min(reading.size(), at + 3 * most);
  for (; at < end && most > 0 && !ends_sentence(reading, at); ++at) {
    if (!reading.is(at, TokenKind::word)) continue;
    if (is_listed(reading.written(at), list)) return true;
    --most;
  }
  return false;
}

bool is_capitalised(const Reading& reading, std::size_t at) {
  return reading.is(at, TokenKind::word) && is_upper(code_point_at(reading.written(at), 0).value);
}

bool precedes_noun(const Reading& reading, std::size_t end) {
  return reading.is(end, TokenKind::space) && reading.is(end + 1, TokenKind::word) &&
         !is_listed(reading.written(end + 1), no_nouns);
}

bool is_ascii_capitals(std::string_view word) {
  return !word.empty() &&
         std::all_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

Possessive without_possessive(std::string_view word) {
  for (const std::string_view ending : {std::string_view("'s"), std::string_view("’s")})
    if (word.ends_with(ending)) return {word.substr(0, word.size() - ending.size()), ending};
  return {word, {}};
}

bool is_ordinal_ending(std::string_view word) {
  constexpr auto endings = std::to_array<std::string_view>({"st", "nd", "rd", "th"});
  return is_listed(word, endings);
}

Match spaced(const Reading& reading, std::size_t at, std::string_view word, std::size_t tokens) {
  const bool before = at > 0 && !reading.is(at - 1, TokenKind::space);
  const bool behind = at + tokens < reading.size() && !reading.is(at + tokens, TokenKind::space);
  return {tokens, std::string(before ? " " : "") + std::string(word) + (behind ? " " : "")};
}

}  // namespace plainsong
