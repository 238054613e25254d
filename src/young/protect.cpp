#include "young/protect.hpp"

#include <algorithm>

#include "language/function_words.hpp"
#include "text/utf8.hpp"

namespace plainsong {
namespace {

bool is_single_quote(char32_t c) {
  return c == U'\'' || c == U'‘' || c == U'’';
}

/// Where the quotation that opens at `at` closes (behind the mark), or 0.
std::size_t quotation_end(std::string_view text, std::size_t at, char32_t open) {
  const bool single = is_single_quote(open);
  const CodePoint first = code_point_at(text, at);
  std::size_t here = at + first.size;
  if (here >= text.size() || is_white_space(code_point_at(text, here).value)) return 0;
  while (here < text.size()) {
    const CodePoint mark = code_point_at(text, here);
    const std::size_t after = here + mark.size;
    const bool closes = single ? (mark.value == U'\'' || mark.value == U'’')
                               : (mark.value == U'"' || mark.value == U'”');
    const bool word_follows = after < text.size() && (is_letter(code_point_at(text, after).value) ||
                                                      is_digit(code_point_at(text, after).value));
    const bool space_before = is_white_space(code_point_before(text, here).value);
    if (closes && !(single && word_follows) && !space_before) return after;
    here = after;
  }
  return 0;
}

bool opens_quotation(std::string_view text, std::size_t at, char32_t mark) {
  if (mark == U'“' || mark == U'‘') return true;
  if (mark != U'"' && mark != U'\'') return false;
  if (at == 0) return true;
  const char32_t before = code_point_before(text, at).value;
  return is_white_space(before) || before == U'(' || before == U'[' || before == U'–' ||
         before == U'—' || before == U'*';
}

bool is_name_connector(std::string_view word) {
  return word == "of" || word == "the" || word == "for" || word == "and" || word == "in" ||
         word == "to" || word == "with" || word == "by" || word == "at" || word == "on" ||
         word == "&" || word == "de" || word == "van" || word == "von";
}

bool is_name_word(std::string_view text, const Lexeme& token) {
  if (token.kind != LexemeKind::word || !starts_with_capital(slice(text, token.span))) return false;
  return token.folded != "i" && token.folded.rfind("i'", 0) != 0;
}

/// "What Works for Children's Social Care": a question has no such run of capitals behind its first
/// word.
bool opens_long_name(std::string_view text, const std::vector<Lexeme>& tokens, std::size_t at) {
  constexpr std::size_t fewest_capitals = 3;
  const std::string_view first = tokens[at].folded;
  if (first != "what" && first != "who" && first != "how" && first != "where") return false;
  std::size_t capitals = 0;
  bool joined = false;
  for (++at; at < tokens.size(); ++at) {
    if (is_name_word(text, tokens[at]))
      ++capitals;
    else if (tokens[at].folded == "for" && capitals == 1)
      joined = true;
    else
      break;
  }
  return joined && capitals >= fewest_capitals;
}

bool first_word_is_name(std::string_view text, const std::vector<Lexeme>& tokens, std::size_t at,
                        const NameSet& names) {
  if (!is_name_word(text, tokens[at])) return false;
  const std::string_view word = slice(text, tokens[at].span);
  if (is_initialism(word) || names.contains(tokens[at].folded)) return true;
  const bool pair = at + 1 < tokens.size() && is_name_word(text, tokens[at + 1]);
  return pair && (!is_function_word(tokens[at].folded) || opens_long_name(text, tokens, at));
}

/// The longest of the phrases to keep that stands at tokens[at], in tokens.
std::size_t kept_at(const std::vector<Lexeme>& tokens, std::size_t at, const NameSet& names) {
  std::size_t longest = 0;
  const auto [begin, end] = names.kept.equal_range(tokens[at].folded);
  for (auto phrase = begin; phrase != end; ++phrase) {
    const std::vector<std::string>& words = phrase->second;
    const bool here =
        at + words.size() <= tokens.size() &&
        std::equal(
            words.begin(), words.end(), tokens.begin() + static_cast<std::ptrdiff_t>(at),
            [](const std::string& word, const Lexeme& token) { return word == token.folded; });
    if (here) longest = std::max(longest, words.size());
  }
  return longest;
}

}  // namespace

void NameSet::keep(std::string_view phrase) {
  std::vector<std::string> words;
  for (const Lexeme& token : lexemes(phrase)) words.push_back(token.folded);
  if (!words.empty()) kept.emplace(words.front(), words);
}

bool Protected::touches(Span range) const {
  return std::any_of(spans.begin(), spans.end(), [&](Span span) { return span.overlaps(range); });
}

bool Protected::covers(std::uint32_t offset) const {
  return std::any_of(spans.begin(), spans.end(),
                     [&](Span span) { return span.begin < offset && offset < span.end; });
}

std::vector<Span> quotations(std::string_view text) {
  std::vector<Span> found;
  std::size_t tries = 0;  // an opening mark that never closes costs the rest of the sentence
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint mark = code_point_at(text, at);
    if (opens_quotation(text, at, mark.value) && tries < 8) {
      ++tries;
      if (const std::size_t end = quotation_end(text, at, mark.value); end != 0) {
        tries = 0;
        found.push_back(span_of(at, end));
        at = end;
        continue;
      }
    }
    at += mark.size;
  }
  return found;
}

std::vector<Span> names_in(std::string_view text, const std::vector<Lexeme>& tokens,
                           const NameSet& names) {
  std::vector<Span> found;
  const std::size_t start = first_word(tokens);
  for (std::size_t at = start; at < tokens.size(); ++at) {
    const bool name =
        at == start ? first_word_is_name(text, tokens, at, names) : is_name_word(text, tokens[at]);
    if (!name) continue;
    std::size_t last = at;
    for (std::size_t next = at + 1; next < tokens.size() && next - last <= 3; ++next) {
      if (is_name_word(text, tokens[next]) ||
          (next == last + 1 && tokens[next].kind == LexemeKind::number))
        last = next;
      else if (!is_name_connector(tokens[next].folded))
        break;
    }
    found.push_back(span_of(tokens[at].span.begin, tokens[last].span.end));
    at = last;
  }
  return found;
}

void collect_names(std::string_view sentence, NameSet& names) {
  const std::vector<Lexeme> all = lexemes(sentence);
  const std::size_t start = first_word(all);
  for (std::size_t at = start + 1; at < all.size(); ++at) {
    const bool opens = all[at - 1].kind == LexemeKind::mark && all[at - 1].folded != ",";
    if (!opens && is_name_word(sentence, all[at]) && !is_function_word(all[at].folded))
      names.insert(all[at].folded);
  }
}

Protected protected_spans(const Text& text, const std::vector<Lexeme>& tokens,
                          const NameSet& names) {
  Protected found;
  found.spans = quotations(text.utf8);
  for (const Span name : names_in(text.utf8, tokens, names)) found.spans.push_back(name);
  for (const Inline& item : text.inlines)
    if (item.kind == InlineKind::link || item.kind == InlineKind::code ||
        item.kind == InlineKind::image || item.kind == InlineKind::language ||
        item.kind == InlineKind::abbreviation)
      found.spans.push_back(item.range);
  for (std::size_t at = 0; at < tokens.size(); ++at) {
    if (const std::size_t size = kept_at(tokens, at, names); size > 0)
      found.spans.push_back({tokens[at].span.begin, tokens[at + size - 1].span.end});
    if (tokens[at].kind == LexemeKind::address || tokens[at].kind == LexemeKind::number)
      found.spans.push_back(tokens[at].span);
    const bool tag = tokens[at].folded == "#" || tokens[at].folded == "@";
    if (tag && at + 1 < tokens.size() && tokens[at + 1].span.begin == tokens[at].span.end)
      found.spans.push_back({tokens[at].span.begin, tokens[at + 1].span.end});
  }
  return found;
}

}  // namespace plainsong
