#include "speech/rules.hpp"

namespace plainsong::rules {
namespace {

bool is_single_capital(const Reading& reading, std::size_t at) {
  return reading.is(at, TokenKind::word) && reading.written(at).size() == 1 &&
         reading.written(at).front() >= 'A' && reading.written(at).front() <= 'Z';
}

}  // namespace

std::optional<Match> ampersand(const Reading& reading, std::size_t at) {
  // Hyphens keep the A of "A&E" a letter's name; by itself it would be the article.
  if (is_single_capital(reading, at) && reading.is(at + 1, "&") &&
      is_single_capital(reading, at + 2))
    return Match{3,
                 std::string(reading.written(at)) + "-and-" + std::string(reading.written(at + 2))};
  if (!reading.is(at, "&")) return std::nullopt;
  const bool before = at == 0 || reading.is(at - 1, TokenKind::space);
  const bool behind = at + 1 == reading.size() || reading.is(at + 1, TokenKind::space);
  return Match{1, std::string(before ? "" : " ") + "and" + (behind ? "" : " ")};
}

}  // namespace plainsong::rules
