#include "young/quoted_title.hpp"

#include <algorithm>
#include <array>

namespace plainsong {
namespace {

constexpr std::size_t longest_title = 20;

bool closes(std::string_view mark) {
  return mark == "'" || mark == "\"" || mark == "”" || mark == "’";
}

bool opens_for(std::string_view mark, std::string_view closing) {
  if (closing == "\"" || closing == "”") return mark == "\"" || mark == "“";
  return mark == "'" || mark == "‘" || mark == "’";
}

/// A mark with white space in front of it and a word right behind it.
bool opens_here(const Syntax& syntax, std::size_t at) {
  if (at + 1 >= syntax.size()) return false;
  const Span mark = syntax.word(at).span;
  const bool apart = at == 0 || syntax.word(at - 1).span.end < mark.begin;
  return apart && syntax.word(at + 1).span.begin == mark.end;
}

/// A title that is read as one word.
bool is_quoted_word(std::string_view word) {
  static constexpr std::array<std::array<std::string_view, 2>, 5> marks = {
      {{"'", "'"}, {"\"", "\""}, {"“", "”"}, {"‘", "’"}, {"’", "’"}}};
  return std::any_of(marks.begin(), marks.end(), [&](const auto& pair) {
    return word.size() > pair[0].size() + pair[1].size() && word.starts_with(pair[0]) &&
           word.ends_with(pair[1]);
  });
}

}  // namespace

std::optional<WordRange> quoted_title_before(const Syntax& syntax, std::size_t behind) {
  if (behind < 2 || behind > syntax.size()) return std::nullopt;
  if (is_quoted_word(syntax.written(behind - 1))) return WordRange{behind - 1, behind};
  const std::string_view closing = syntax.written(behind - 1);
  const bool joined = syntax.word(behind - 1).span.begin == syntax.word(behind - 2).span.end;
  if (!closes(closing) || !joined) return std::nullopt;
  for (std::size_t at = behind - 1; at-- > 0 && behind - at < longest_title;)
    if (opens_for(syntax.written(at), closing) && opens_here(syntax, at))
      return WordRange{at, behind};
  return std::nullopt;
}

}  // namespace plainsong
