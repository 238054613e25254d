#include "young/loose_quotes.hpp"

#include <algorithm>

namespace plainsong {

bool has_loose_quotes(const Text& text, const std::vector<Lexeme>& all, const Protected& kept,
                      LooseQuotes loose) {
  return std::any_of(all.begin(), all.end(), [&](const Lexeme& token) {
    const std::string_view mark = text.slice(token.span);
    const bool quotes = mark == "\"" || mark == "“" || mark == "”" || mark == "‘";
    const bool opens = token == all.front() && mark == "“";
    const bool closes = token == all.back() && mark == "”";
    if (loose == LooseQuotes::allow_at_ends && (opens || closes)) return false;
    if (loose == LooseQuotes::allow_around && (mark == "”" || mark == "“")) return false;
    return quotes && !kept.touches(token.span);
  });
}

std::uint32_t end_of_loose_words(const Text& text, const std::vector<Lexeme>& all,
                                 const Protected& kept) {
  std::uint32_t end = 0;
  for (const Lexeme& token : all)
    if (text.slice(token.span) == "”" && !kept.touches(token.span)) end = token.span.end;
  return end;
}

std::uint32_t begin_of_loose_words(const Text& text, const std::vector<Lexeme>& all,
                                   const Protected& kept) {
  for (const Lexeme& token : all)
    if (text.slice(token.span) == "“" && !kept.touches(token.span)) return token.span.begin;
  return static_cast<std::uint32_t>(text.utf8.size());
}

}  // namespace plainsong
