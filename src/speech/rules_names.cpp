#include "speech/compound_words.hpp"
#include "speech/neighbours.hpp"
#include "speech/rules.hpp"

namespace plainsong::rules {
namespace {

std::size_t tag_end(const Reading& reading, std::size_t at) {
  std::size_t end = at;
  while (reading.is_word_or_digits(end) || (reading.is(end, "_") && end > at)) ++end;
  return end;
}

bool is_initial(const Reading& reading, std::size_t at) {
  return reading.is(at, TokenKind::word) && reading.written(at).size() == 1 &&
         is_ascii_capitals(reading.written(at));
}

}  // namespace

std::optional<Match> hashtag(const Reading& reading, std::size_t at) {
  if (!reading.is(at, "#") || reading.follows_word(at)) return std::nullopt;
  const std::size_t end = tag_end(reading, at + 1);
  if (end == at + 1) return std::nullopt;
  const bool number = end == at + 2 && reading.is(at + 1, TokenKind::digits);
  const std::string words = compound_words(reading.written(at + 1, end - at - 1), reading.manner());
  if (words.empty()) return std::nullopt;
  return Match{end - at, (number ? "number " : "hashtag ") + words};
}

std::optional<Match> handle(const Reading& reading, std::size_t at) {
  if (!reading.is(at, "@")) return std::nullopt;
  const std::size_t end = tag_end(reading, at + 1);
  if (end == at + 1 || reading.is(at + 1, TokenKind::digits)) return spaced(reading, at, "at");
  const std::string before = at > 0 && !reading.is(at - 1, TokenKind::space) ? " " : "";
  return Match{
      end - at,
      before + "at " + compound_words(reading.written(at + 1, end - at - 1), reading.manner())};
}

std::optional<Match> dotted_initials(const Reading& reading, std::size_t at) {
  if (!is_initial(reading, at) || !reading.is(at + 1, ".") || reading.follows_word(at) ||
      (at > 0 && reading.is(at - 1, ".")))
    return std::nullopt;
  std::string out(reading.written(at));
  std::size_t end = at + 1;
  for (; reading.is(end, ".") && is_initial(reading, end + 1); end += 2)
    out.append(" ").append(reading.written(end + 1));
  const bool alone = end == at + 1;
  // "I got an A. A boy came": a mark, not the letter of a name.
  constexpr auto before_marks =
      std::to_array<std::string_view>({"a", "an", "grade", "hepatitis", "plan", "vitamin"});
  const std::size_t behind = reading.behind_space(end + 1);
  const bool another = is_initial(reading, behind) && reading.is(behind + 1, ".");
  if (alone && !another && is_listed(reading.word_before(at), before_marks)) return std::nullopt;
  const std::size_t next = reading.behind_space(end + 1);
  if (alone && !(next > end + 1 && is_capitalised(reading, next))) return std::nullopt;
  if (reading.is_word_or_digits(end)) return std::nullopt;
  // "in the U.S. It rained": the last stop ends the sentence as well, if a capital follows.
  const bool goes_on = reading.is(end + 1, TokenKind::space) &&
                       (alone || !is_capitalised(reading, next) || out.size() == 3);
  const bool owns_stop =
      reading.is(end, ".") && (goes_on || reading.is(end + 1, ",") || reading.is(end + 1, ")"));
  return Match{end + (owns_stop ? 1U : 0U) - at, out};
}

}  // namespace plainsong::rules
