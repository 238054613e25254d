#include "speech/reading.hpp"

#include <algorithm>
#include <array>

#include "speech/web_address.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

bool is_ascii_digit(char32_t c) {
  return c >= U'0' && c <= U'9';
}

/// A letter, or a mark that belongs to the letter before it, such as a combining accent.
bool is_part_of_word(char32_t c) {
  return is_letter(c) || (c >= 0x0300 && c <= 0x036F);
}

bool is_apostrophe(char32_t c) {
  return c == U'\'' || c == 0x2019;
}

std::size_t word_end(std::string_view text, std::size_t at, std::size_t limit) {
  while (at < limit) {
    const CodePoint point = code_point_at(text, at);
    const std::size_t next = at + point.size;
    const bool joins =
        is_apostrophe(point.value) && next < limit && is_letter(code_point_at(text, next).value);
    if (!is_part_of_word(point.value) && !joins) return at;
    at = next;
  }
  return limit;
}

template <typename Predicate>
std::size_t run_end(std::string_view text, std::size_t at, std::size_t limit, Predicate belongs) {
  while (at < limit) {
    const CodePoint point = code_point_at(text, at);
    if (!belongs(point.value)) return at;
    at += point.size;
  }
  return limit;
}

Token next_token(std::string_view text, std::size_t at, std::size_t limit) {
  const CodePoint first = code_point_at(text, at);
  if (is_letter(first.value)) return {TokenKind::word, span_of(at, word_end(text, at, limit))};
  if (is_ascii_digit(first.value))
    return {TokenKind::digits, span_of(at, run_end(text, at, limit, is_ascii_digit))};
  if (is_white_space(first.value))
    return {TokenKind::space, span_of(at, run_end(text, at, limit, is_white_space))};
  return {TokenKind::symbol, span_of(at, at + first.size)};
}

void cut(std::string_view text, std::size_t begin, std::size_t end, std::vector<Token>& tokens) {
  while (begin < end) {
    tokens.push_back(next_token(text, begin, end));
    begin = tokens.back().range.end;
  }
}

constexpr auto brackets_and_quotes =
    std::to_array<std::string_view>({"(", "[", "{", "<", "\"", "'", "“", "‘", "*"});

bool is_bracket_or_quote(std::string_view symbol) {
  return std::find(brackets_and_quotes.begin(), brackets_and_quotes.end(), symbol) !=
         brackets_and_quotes.end();
}

}  // namespace

Reading::Reading(std::string_view text, std::string_view language,
                 const Pronunciation& pronunciation)
    : text_(text), language_(language), pronunciation_(&pronunciation) {
  std::size_t done = 0;
  for (const Address& address : all_addresses(text)) {
    cut(text, done, address.range.begin, tokens_);
    tokens_.push_back(
        {address.kind == Address::Kind::web ? TokenKind::web : TokenKind::email, address.range});
    done = address.range.end;
  }
  cut(text, done, text.size(), tokens_);
}

std::string_view Reading::written(std::size_t at) const {
  return at < tokens_.size() ? slice(text_, tokens_[at].range) : std::string_view();
}

std::string_view Reading::written(std::size_t first, std::size_t count) const {
  if (count == 0 || first + count > tokens_.size()) return {};
  return slice(text_, {tokens_[first].range.begin, tokens_[first + count - 1].range.end});
}

bool Reading::is(std::size_t at, TokenKind kind) const {
  return at < tokens_.size() && tokens_[at].kind == kind;
}

bool Reading::is(std::size_t at, std::string_view written_as) const {
  return at < tokens_.size() && written(at) == written_as;
}

bool Reading::is_dash(std::size_t at) const {
  return is(at, TokenKind::symbol) && plain_punctuation(written(at)) == "-";
}

bool Reading::opens(std::size_t at) const {
  while (at > 0) {
    --at;
    if (!is(at, TokenKind::space) && !is_bracket_or_quote(written(at))) return false;
  }
  return true;
}

bool Reading::stands_free(std::size_t at) const {
  if (at == 0) return true;
  return is(at - 1, TokenKind::space) ||
         (is(at - 1, TokenKind::symbol) &&
          (is_bracket_or_quote(written(at - 1)) || plain_punctuation(written(at - 1)) == "-" ||
           is(at - 1, "—") || is(at - 1, "…")));
}

std::size_t Reading::behind_space(std::size_t at) const {
  return is(at, TokenKind::space) ? at + 1 : at;
}

}  // namespace plainsong
