#include "text/words.hpp"

#include "text/utf8.hpp"

namespace plainsong {
namespace {

bool joins_letters(char32_t mark) {
  return mark == '\'' || mark == 0x2019 || mark == '-' || mark == 0x2010 || mark == 0x2011;
}

bool joins_digits(char32_t mark) {
  return mark == '.' || mark == ',';
}

bool is_word_part(char32_t value) {
  return is_letter(value) || is_digit(value);
}

/// Whether the mark at `offset` stands inside a word: between two letters, or between two digits.
bool continues_word(std::string_view text, char32_t before, std::size_t offset, CodePoint mark) {
  const std::size_t next = offset + mark.size;
  if (next >= text.size()) return false;
  const char32_t after = code_point_at(text, next).value;
  if (joins_letters(mark.value)) return is_word_part(after);
  return joins_digits(mark.value) && is_digit(before) && is_digit(after);
}

}  // namespace

std::vector<Span> words(std::string_view text) {
  std::vector<Span> found;
  std::size_t begin = 0;
  char32_t before = 0;  // the last character of the word that is open; 0 where none is
  for (std::size_t offset = 0; offset < text.size();) {
    const CodePoint next = code_point_at(text, offset);
    const bool inside =
        is_word_part(next.value) || (before != 0 && continues_word(text, before, offset, next));
    if (inside && before == 0) begin = offset;
    if (!inside && before != 0) found.push_back(span_of(begin, offset));
    before = inside ? next.value : 0;
    offset += next.size;
  }
  if (before != 0) found.push_back(span_of(begin, text.size()));
  return found;
}

}  // namespace plainsong
