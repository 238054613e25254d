#include <array>

#include "speech/amount.hpp"
#include "speech/neighbours.hpp"
#include "speech/numbers.hpp"
#include "speech/rules.hpp"
#include "text/utf8.hpp"

namespace plainsong::rules {
namespace {

/// The number of "iv" or "IV"; nothing where it is none.
std::optional<int> roman_number(std::string_view word) {
  std::string capitals;
  for (const char c : word) {
    if (c >= 'a' && c <= 'z')
      capitals += static_cast<char>(c - 'a' + 'A');
    else
      return std::nullopt;
  }
  constexpr int most = 39;
  const auto value = roman_value(capitals);
  return value && *value <= most ? value : std::nullopt;
}

/// What a list's item goes by: "a" → "A", "iv" → "four"; empty where it is a word.
std::string item_name(std::string_view word, Manner manner) {
  if (const auto value = roman_number(word);
      value && word != "c" && word != "d" && word != "l" && word != "m")
    return cardinal(std::to_string(*value), manner);
  const bool letter = word.size() == 1 && word.front() >= 'a' && word.front() <= 'z';
  return letter ? capitalised(word) : std::string();
}

bool ends_clause(const Reading& reading, std::size_t at) {
  constexpr auto ends = std::to_array<std::string_view>({",", ".", ";", ":", "!", "?", ")"});
  return at >= reading.size() || is_listed(reading.written(at), ends);
}

/// "(1)", "(a)" or "(ii)" right behind "17" or "17(1)": its name.
std::string part_name(const Reading& reading, std::size_t at) {
  if (!reading.is(at, "(") || !reading.is(at + 2, ")")) return {};
  if (reading.is(at + 1, TokenKind::digits) && reading.written(at + 1).size() <= 2)
    return cardinal(reading.written(at + 1), reading.manner());
  if (!reading.is(at + 1, TokenKind::word)) return {};
  const std::string_view word = reading.written(at + 1);
  if (word.size() == 1 && is_ascii_capitals(word)) return std::string(word);
  return item_name(word, reading.manner());
}

}  // namespace

std::optional<Match> note_mark(const Reading& reading, std::size_t at, std::size_t tokens,
                               std::string_view digits) {
  if (at == 0) return std::nullopt;
  const bool ends_sentence =
      reading.is(at - 1, ".") || reading.is(at - 1, "!") || reading.is(at - 1, "?");
  const std::string pause = ends_clause(reading, at - 1) ? " " : ", ";
  const std::string words = "note " + cardinal(digits, reading.manner());
  const bool closes = ends_clause(reading, at + tokens) || reading.is(at + tokens, "[");
  return Match{tokens, pause + words + (closes ? "" : ends_sentence ? "." : ",")};
}

std::optional<Match> note_in_brackets(const Reading& reading, std::size_t at) {
  if (!reading.is(at, "[") || !reading.is(at + 1, TokenKind::digits) || !reading.is(at + 2, "]") ||
      at == 0)
    return std::nullopt;
  const bool behind_word = reading.is(at - 1, TokenKind::word) || ends_clause(reading, at - 1) ||
                           reading.is(at - 1, "]") || reading.is(at - 1, "”") ||
                           reading.is(at - 1, "\"") || reading.is_apostrophe(at - 1);
  if (!behind_word || reading.written(at + 1).size() > 3) return std::nullopt;
  return note_mark(reading, at, 3, reading.written(at + 1));
}

std::optional<Match> list_item(const Reading& reading, std::size_t at) {
  const bool bracket = reading.is(at, "(");
  const std::size_t word = bracket ? at + 1 : at;
  if (!reading.is(word, TokenKind::word) || !reading.is(word + 1, ")") ||
      reading.written(word).size() > 5 ||
      !(bracket ? reading.stands_free(at) : reading.opens(at)) || reading.follows_word(at))
    return std::nullopt;
  const std::string name = item_name(reading.written(word), reading.manner());
  if (name.empty()) return std::nullopt;
  if (reading.is(word, "c") && reading.is(reading.behind_space(word + 2), TokenKind::digits))
    return Match{word + 2 - at, "copyright"};
  return Match{word + 2 - at, name + (ends_clause(reading, word + 2) ? "" : ",")};
}

std::optional<Match> parts_of_section(const Reading& reading, std::size_t at) {
  constexpr std::size_t most_parts = 4;
  if (at == 0 || !reading.is(at - 1, TokenKind::digits)) return std::nullopt;
  std::string out;
  std::size_t end = at;
  for (std::size_t parts = 0; parts < most_parts; ++parts, end += 3) {
    const std::string name = part_name(reading, end);
    if (name.empty()) break;
    out.append(", ").append(name);
  }
  if (out.empty() || reading.is_word_or_digits(end)) return std::nullopt;
  if (const std::string last = part_name(reading, end + 1); reading.is_dash(end) && !last.empty()) {
    out.append(" to ").append(last);
    end += 4;
  }
  return Match{end - at, out + (ends_clause(reading, end) ? "" : ",")};
}

}  // namespace plainsong::rules
