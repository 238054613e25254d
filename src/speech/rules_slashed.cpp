#include <algorithm>
#include <array>

#include "speech/amount.hpp"
#include "speech/letters.hpp"
#include "speech/neighbours.hpp"
#include "speech/numbers.hpp"
#include "speech/rules.hpp"
#include "speech/units.hpp"

namespace plainsong::rules {
namespace {

/// The parts of "AB/123/45": capitals or digits, with strokes between them.
struct Parts {
  std::size_t tokens = 0;
  std::size_t count = 0;
  std::size_t letters = 0;        ///< of how many words
  std::size_t most_digits = 0;    ///< of one of its numbers
  bool has_leading_zero = false;  ///< "21/00123"
};

std::optional<Parts> parts_at(const Reading& reading, std::size_t at) {
  constexpr std::size_t most_parts = 5;
  constexpr std::size_t most_letters = 5;
  Parts parts;
  for (std::size_t next = at; parts.count < most_parts; next += 2) {
    const std::string_view part = reading.written(next);
    const bool digits = reading.is(next, TokenKind::digits);
    if (!digits && (!is_ascii_capitals(part) || part.size() > most_letters)) return std::nullopt;
    ++parts.count;
    if (!digits) ++parts.letters;
    if (digits) {
      parts.most_digits = std::max(parts.most_digits, part.size());
      parts.has_leading_zero = parts.has_leading_zero || (part.size() > 3 && part.front() == '0');
    }
    parts.tokens = next + 1 - at;
    if (!reading.is(next + 1, "/")) break;
  }
  const std::size_t end = at + parts.tokens;
  const bool goes_on =
      reading.is_word_or_digits(end) || reading.is(end, "/") ||
      ((reading.is(end, ".") || reading.is(end, ",")) && reading.is(end + 1, TokenKind::digits));
  return parts.count < 2 || goes_on ? std::nullopt : std::optional(parts);
}

/// "SI 2005/1541", "Regulation (EC) No 1907/2006"
bool is_named(const Reading& reading, std::size_t at) {
  constexpr auto names =
      std::to_array<std::string_view>({"application", "case", "decision", "directive", "ref",
                                       "reference", "regulation", "regulations", "si", "ssi"});
  return has_before(reading, at, names, 3);
}

/// "2020/21": a year at school, whatever stands before it.
bool is_double_year(const Reading& reading, std::size_t at) {
  const auto year = year_at(reading, at);
  return year && reading.written(at + 2).size() == 2 &&
         number_at(reading, at + 2) == (*year + 1) % 100;
}

bool is_reference(const Reading& reading, std::size_t at, const Parts& parts) {
  constexpr std::size_t fewest_digits = 3;
  const std::size_t numbers = parts.count - parts.letters;
  if (numbers == 0) return false;
  if (parts.letters == 0)
    return parts.count == 2 &&
           (parts.has_leading_zero || (parts.most_digits >= fewest_digits &&
                                       is_named(reading, at) && !is_double_year(reading, at)));
  if (parts.count > 2) return true;
  // "PO/1234", but "£60/KG", "TV/5"
  return reading.is(at, TokenKind::word) && parts.most_digits >= 2 &&
         reading.written(at).size() > 1;
}

std::string part_words(const Reading& reading, std::size_t at) {
  const std::string_view part = reading.written(at);
  const Manner manner = reading.manner();
  if (reading.is(at, TokenKind::word)) return spelled(part);
  if (const auto year = year_at(reading, at); year && *year >= 1900 && *year < 2100)
    return year_words(*year, manner);
  return part.size() > 2 || part.front() == '0' ? digit_words(part) : cardinal(part, manner);
}

}  // namespace

std::optional<Match> slashed_reference(const Reading& reading, std::size_t at) {
  if (reading.follows_word(at) || !reading.stands_free(at) || !reading.is(at + 1, "/"))
    return std::nullopt;
  const auto parts = parts_at(reading, at);
  if (!parts || !is_reference(reading, at, *parts)) return std::nullopt;
  std::string out = part_words(reading, at);
  for (std::size_t next = at + 2; next < at + parts->tokens; next += 2)
    out.append(" slash ").append(part_words(reading, next));
  return Match{parts->tokens, std::move(out)};
}

std::optional<Match> path(const Reading& reading, std::size_t at) {
  if (!reading.is(at, "/") || !(at == 0 || reading.stands_free(at))) return std::nullopt;
  constexpr std::size_t most_parts = 8;
  std::string out;
  std::size_t parts = 0;
  std::size_t end = at;
  for (; parts < most_parts && reading.is(end, "/") && reading.is(end + 1, TokenKind::word);
       ++parts, end += 2)
    out.append(out.empty() ? "slash " : " slash ").append(reading.written(end + 1));
  if (reading.is(end, ".") && reading.is(end + 1, TokenKind::word)) {
    out.append(" dot ").append(reading.written(end + 1));
    end += 2;
  }
  if (parts < 2 || reading.is_word_or_digits(end) || reading.is(end, "/")) return std::nullopt;
  return Match{end - at, std::move(out)};
}

}  // namespace plainsong::rules
