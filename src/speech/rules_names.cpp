#include <algorithm>
#include <array>
#include <iterator>

#include "speech/amount.hpp"
#include "speech/letters.hpp"
#include "speech/numbers.hpp"
#include "speech/quantity.hpp"
#include "speech/rules.hpp"
#include "text/utf8.hpp"

namespace plainsong::rules {
namespace {

bool starts_with_capital(std::string_view word) {
  return !word.empty() && is_upper(code_point_at(word, 0).value);
}

// Behind these, a Roman numeral is a plain number: Part III, World War II.
constexpr auto counted = std::to_array<std::string_view>(
    {"act",     "annex", "appendix", "article", "band",   "book",  "category",
     "chapter", "class", "figure",   "grade",   "level",  "mark",  "part",
     "phase",   "scene", "schedule", "section", "stage",  "table", "tier",
     "title",   "type",  "unit",     "vol",     "volume", "war",   "week"});

/// "XIV" after a name: kings and popes stop well before forty, and "DC" or "MC" are never numerals
/// there.
std::optional<int> numeral_after_name(std::string_view word) {
  constexpr int most = 39;
  const auto value = roman_value(word);
  return value && *value <= most ? value : std::nullopt;
}

/// The words of "ShowUsYouCareToo22" or "show_us": capitals, digits and underscores part them.
std::string words_of_tag(std::string_view tag) {
  std::string out;
  std::string word;
  const auto finish = [&] {
    if (word.empty()) return;
    if (!out.empty()) out += ' ';
    const bool number = word.front() >= '0' && word.front() <= '9';
    const bool initials = word.size() > 1 && std::all_of(word.begin(), word.end(), [](char c) {
                            return c >= 'A' && c <= 'Z';
                          });
    if (number)
      out += cardinal(word, Manner::british);
    else
      out += initials && !can_be_said(word) ? spelled(word) : lower(word);
    word.clear();
  };
  char32_t before = 0;
  for (std::size_t at = 0; at < tag.size();) {
    const CodePoint point = code_point_at(tag, at);
    const std::size_t next = at + point.size;
    const bool next_is_lower = next < tag.size() && is_lower(code_point_at(tag, next).value);
    const bool new_word =
        is_upper(point.value) && (is_lower(before) || (is_upper(before) && next_is_lower));
    if (new_word || is_digit(point.value) != is_digit(before) || point.value == U'_') finish();
    if (point.value != U'_') word += tag.substr(at, point.size);
    before = point.value;
    at = next;
  }
  finish();
  return out;
}

std::size_t tag_end(const Reading& reading, std::size_t at) {
  std::size_t end = at;
  while (is_glued(reading, end) || (reading.is(end, "_") && end > at)) ++end;
  return end;
}

bool is_ascii_capitals(std::string_view word) {
  return std::all_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

}  // namespace

std::optional<Match> roman_numeral(const Reading& reading, std::size_t at) {
  if (!reading.is(at, TokenKind::word) || at < 2 || !reading.is(at - 1, TokenKind::space) ||
      is_glued(reading, at + 1))
    return std::nullopt;
  const std::string_view written = reading.written(at);
  const std::string_view before = reading.written(at - 2);
  if (!reading.is(at - 2, TokenKind::word)) return std::nullopt;
  const std::string small = lower(before);
  if (std::find(std::begin(counted), std::end(counted), small) != std::end(counted)) {
    const auto value = roman_value(written);
    // "Type I think": a lonely I counts only at the end or before punctuation.
    const bool lonely_i = written == "I" && reading.is(at + 1, TokenKind::space);
    if (!value || lonely_i) return std::nullopt;
    return Match{1, cardinal(std::to_string(*value), reading.manner())};
  }
  const bool is_name =
      starts_with_capital(before) && before.size() > 2 && !is_ascii_capitals(before);
  const auto value = numeral_after_name(written);
  if (!is_name || !value || written.size() < 2) return std::nullopt;
  return Match{1, "the " + ordinal(std::to_string(*value), reading.manner())};
}

std::optional<Match> hashtag(const Reading& reading, std::size_t at) {
  if (!reading.is(at, "#") || (at > 0 && is_glued(reading, at - 1))) return std::nullopt;
  const std::size_t end = tag_end(reading, at + 1);
  if (end == at + 1) return std::nullopt;
  const bool number = end == at + 2 && reading.is(at + 1, TokenKind::digits);
  const std::string words = words_of_tag(reading.written(at + 1, end - at - 1));
  if (words.empty()) return std::nullopt;
  return Match{end - at, (number ? "number " : "hashtag ") + words};
}

std::optional<Match> handle(const Reading& reading, std::size_t at) {
  if (!reading.is(at, "@")) return std::nullopt;
  const std::size_t end = tag_end(reading, at + 1);
  const std::string before = at > 0 && !reading.is(at - 1, TokenKind::space) ? " " : "";
  if (end == at + 1) return Match{1, before + "at"};
  return Match{end - at, before + "at " + words_of_tag(reading.written(at + 1, end - at - 1))};
}

std::optional<Match> dotted_initials(const Reading& reading, std::size_t at) {
  const auto is_initial = [&](std::size_t token) {
    return reading.is(token, TokenKind::word) && reading.written(token).size() == 1 &&
           is_ascii_capitals(reading.written(token));
  };
  if (!is_initial(at) || !reading.is(at + 1, ".") ||
      (at > 0 && (is_glued(reading, at - 1) || reading.is(at - 1, "."))))
    return std::nullopt;
  std::string out(reading.written(at));
  std::size_t end = at + 1;
  for (; reading.is(end, ".") && is_initial(end + 1); end += 2)
    out.append(" ").append(reading.written(end + 1));
  const bool alone = end == at + 1;
  const std::size_t next = reading.behind_space(end + 1);
  if (alone && !(next > end + 1 && reading.is(next, TokenKind::word) &&
                 starts_with_capital(reading.written(next))))
    return std::nullopt;
  if (is_glued(reading, end)) return std::nullopt;
  const bool owns_stop = reading.is(end, ".") && reading.is(end + 1, TokenKind::space);
  return Match{end + (owns_stop ? 1U : 0U) - at, out};
}

/// "CO2" → "C O two", "M25" → "M twenty-five", "5N1V" → "five N one V"
std::optional<Match> code(const Reading& reading, std::size_t at) {
  if (!is_glued(reading, at) || (at > 0 && is_glued(reading, at - 1)) || !is_glued(reading, at + 1))
    return std::nullopt;
  if (const auto quantity = quantity_at(reading, at);
      quantity && (quantity->unit != nullptr || !quantity->scale.empty()))
    return std::nullopt;
  if (reading.is(at, TokenKind::digits) && reading.is(at + 1, "x") &&
      reading.is(at + 2, TokenKind::digits))
    return std::nullopt;
  std::string out;
  std::size_t end = at;
  for (; is_glued(reading, end); ++end) {
    const std::string_view part = reading.written(end);
    if (!out.empty()) out += ' ';
    if (reading.is(end, TokenKind::digits)) {
      out += part.size() > 3 || part.front() == '0' ? digit_words(part)
                                                    : cardinal(part, reading.manner());
    } else {
      if (part.size() > 2 && part.ends_with('s') &&
          is_ascii_capitals(part.substr(0, part.size() - 1))) {
        out += spelled(part.substr(0, part.size() - 1)) + "'s";
        continue;
      }
      const bool as_word = !is_ascii_capitals(part) || (part.size() > 2 && can_be_said(part));
      out += as_word ? std::string(part) : spelled(part);
    }
  }
  return Match{end - at, out};
}

}  // namespace plainsong::rules
