#include "speech/reading.hpp"

#include <algorithm>
#include <array>
#include <span>

#include "speech/letters.hpp"
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

/// What turns the character before it into a picture, or draws a frame around it.
bool belongs_to_picture(char32_t c) {
  return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0x20DD && c <= 0x20E4);
}

Token next_token(std::string_view text, std::size_t at, std::size_t limit) {
  const CodePoint first = code_point_at(text, at);
  if (belongs_to_picture(first.value)) return {TokenKind::symbol, span_of(at, at + first.size)};
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
constexpr auto dashes = std::to_array<std::string_view>({"-", "‐", "‑", "‒", "–", "−"});

bool is_one_of(std::string_view symbol, std::span<const std::string_view> known) {
  return std::find(known.begin(), known.end(), symbol) != known.end();
}

bool is_bracket_or_quote(std::string_view symbol) {
  return is_one_of(symbol, brackets_and_quotes);
}

bool is_letters_in_capitals(std::string_view word) {
  std::size_t letters = 0;
  for (std::size_t at = 0; at < word.size(); ++letters) {
    const CodePoint point = code_point_at(word, at);
    if (is_lower(point.value)) return false;
    at += point.size;
  }
  return letters > 1;
}

/// Whether there are two words in capitals, one of which is no set of initials, and no small letter
/// in any other.
bool has_only_capitals(std::string_view text, const std::vector<Token>& tokens) {
  constexpr std::size_t longest_initials = 3;
  std::size_t in_capitals = 0;
  bool has_word = false;
  for (const Token& token : tokens) {
    if (token.kind != TokenKind::word) continue;
    const std::string_view word = slice(text, token.range);
    if (!is_letters_in_capitals(word)) {
      if (word.size() > 1) return false;
      continue;
    }
    ++in_capitals;
    has_word = has_word || (word.size() > longest_initials && can_be_said(word));
  }
  return has_word && in_capitals > 1;
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
  shouted_ = has_only_capitals(text, tokens_);
  bool open = false;
  for (std::size_t at = 0; at < tokens_.size(); ++at) {
    // None opens right behind a number: there it is a sign for inches.
    if (!is(at, "\"") || (!open && at > 0 && is(at - 1, TokenKind::digits))) continue;
    if (open) closing_quotes_.push_back(at);
    open = !open;
  }
  while (first_word_ < tokens_.size() &&
         (is(first_word_, TokenKind::space) || is_bracket_or_quote(written(first_word_))))
    ++first_word_;
}

std::string_view Reading::written(std::size_t first, std::size_t count) const {
  if (count == 0 || first + count > tokens_.size()) return {};
  return slice(text_, {tokens_[first].range.begin, tokens_[first + count - 1].range.end});
}

std::size_t Reading::tokens_spelling(std::size_t at, std::string_view written_as) const {
  if (at >= tokens_.size()) return 0;
  const std::uint32_t begin = tokens_[at].range.begin;
  if (!text_.substr(begin).starts_with(written_as)) return 0;
  std::size_t next = at;
  while (next < tokens_.size() && tokens_[next].range.end < begin + written_as.size()) ++next;
  const bool whole = next < tokens_.size() && tokens_[next].range.end == begin + written_as.size();
  return whole ? next + 1 - at : 0;
}

bool Reading::is_dash(std::size_t at) const {
  return is(at, TokenKind::symbol) && is_one_of(written(at), dashes);
}

bool Reading::is_apostrophe(std::size_t at) const {
  return is(at, "'") || is(at, "’");
}

bool Reading::stands_free(std::size_t at) const {
  if (at == 0 || is(at - 1, TokenKind::space)) return true;
  return is(at - 1, TokenKind::symbol) && (is_bracket_or_quote(written(at - 1)) ||
                                           is_dash(at - 1) || is(at - 1, "—") || is(at - 1, "…"));
}

bool Reading::follows_word(std::size_t at) const {
  return at > 0 && is_word_or_digits(at - 1);
}

std::size_t Reading::behind_space(std::size_t at) const {
  return is(at, TokenKind::space) ? at + 1 : at;
}

std::string_view Reading::word_before(std::size_t at) const {
  const bool apart = at >= 2 && (is(at - 1, TokenKind::space) || is_dash(at - 1));
  return apart && is(at - 2, TokenKind::word) ? written(at - 2) : std::string_view();
}

bool Reading::closes_quote(std::size_t at) const {
  return std::binary_search(closing_quotes_.begin(), closing_quotes_.end(), at);
}

void Reading::ask_tagger() const {
  if (tags_) return;
  tags_ = pronunciation_->tagger() ? pronunciation_->tagger()(text_) : std::vector<TaggedWord>();
  tells_past_ = std::any_of(tags_->begin(), tags_->end(),
                            [](const TaggedWord& word) { return word.tag == "VBD"; });
}

bool Reading::tells_past() const {
  ask_tagger();
  return tells_past_;
}

std::string_view Reading::tag(std::size_t at) const {
  if (!is(at, TokenKind::word)) return {};
  ask_tagger();
  const std::uint32_t begin = token(at).range.begin;
  const auto found =
      std::partition_point(tags_->begin(), tags_->end(),
                           [&](const TaggedWord& word) { return word.range.end <= begin; });
  return found != tags_->end() && found->range.begin <= begin ? std::string_view(found->tag)
                                                              : std::string_view();
}

}  // namespace plainsong
