#include "language/lexemes.hpp"

#include <algorithm>
#include <cstddef>

#include "text/utf8.hpp"
#include "text/words.hpp"

namespace plainsong {
namespace {

bool is_combining(char32_t c) {
  return c >= 0x300 && c <= 0x36F;
}

bool is_word_letter(char32_t c) {
  return is_letter(c) || is_digit(c) || is_combining(c);
}

bool joins_letters(char32_t c) {
  return c == U'\'' || c == U'’' || c == U'-' || c == U'‐' || c == U'‑' || c == U'&';
}

bool joins_digits(char32_t c) {
  return c == U'.' || c == U',' || c == U':';
}

/// Where the word that starts at `begin` ends: "e.g", "1,000", "don't" and "two-thirds" are one
/// word.
std::size_t word_end(std::string_view text, std::size_t begin) {
  std::size_t at = begin;
  std::size_t part = 0;  // letters since the last full stop
  char32_t last = 0;
  while (at < text.size()) {
    const CodePoint here = code_point_at(text, at);
    if (is_word_letter(here.value)) {
      ++part;
      last = here.value;
      at += here.size;
      continue;
    }
    const std::size_t after = at + here.size;
    if (after >= text.size()) break;
    const char32_t next = code_point_at(text, after).value;
    const bool initials = here.value == U'.' && part == 1 && is_letter(last) && is_letter(next);
    const bool joined = (joins_letters(here.value) && is_word_letter(next)) || initials ||
                        (joins_digits(here.value) && is_digit(last) && is_digit(next));
    if (!joined) break;
    part = 0;
    at = after;
  }
  return at;
}

Lexeme token(std::string_view text, LexemeKind kind, std::size_t begin, std::size_t end) {
  return {kind, span_of(begin, end), lower(plain_punctuation(text.substr(begin, end - begin)))};
}

}  // namespace

std::vector<Lexeme> lexemes(std::string_view text) {
  const std::vector<Address> links = addresses(text);
  auto link = links.begin();
  std::vector<Lexeme> found;
  for (std::size_t at = 0; at < text.size();) {
    while (link != links.end() && link->range.begin < at) ++link;
    if (link != links.end() && link->range.begin == at && !link->range.empty()) {
      found.push_back(token(text, LexemeKind::address, at, link->range.end));
      at = link->range.end;
      continue;
    }
    const CodePoint here = code_point_at(text, at);
    if (is_white_space(here.value)) {
      at += here.size;
      continue;
    }
    const bool word = is_word_letter(here.value);
    std::size_t end = word ? word_end(text, at) : at + here.size;
    if (link != links.end())
      end = std::min<std::size_t>(end, std::max<std::size_t>(link->range.begin, at + here.size));
    const LexemeKind kind = !word                  ? LexemeKind::mark
                            : is_digit(here.value) ? LexemeKind::number
                                                   : LexemeKind::word;
    found.push_back(token(text, kind, at, end));
    at = end;
  }
  return found;
}

bool starts_with_capital(std::string_view word) {
  return !word.empty() && is_upper(code_point_at(word, 0).value);
}

bool is_initialism(std::string_view word) {
  if (word.size() > 2 && word.back() == 's') word.remove_suffix(1);
  std::size_t capitals = 0;
  for (std::size_t at = 0; at < word.size();) {
    const CodePoint here = code_point_at(word, at);
    if (is_lower(here.value)) return false;
    if (is_upper(here.value)) ++capitals;
    at += here.size;
  }
  return capitals >= 2;
}

std::size_t first_word(const std::vector<Lexeme>& tokens) {
  std::size_t at = 0;
  while (at < tokens.size() && tokens[at].kind == LexemeKind::mark) ++at;
  return at;
}

}  // namespace plainsong
