#include "young/anchors.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <set>

#include "language/function_words.hpp"
#include "language/lexemes.hpp"
#include "text/utf8.hpp"
#include "young/anchor_words.hpp"
#include "young/protect.hpp"

namespace plainsong {
namespace {

struct ShortMonth {
  std::string_view written, full;
};

constexpr auto months = std::to_array<ShortMonth>({{"jan", "january"},
                                                   {"feb", "february"},
                                                   {"mar", "march"},
                                                   {"apr", "april"},
                                                   {"jun", "june"},
                                                   {"jul", "july"},
                                                   {"aug", "august"},
                                                   {"sep", "september"},
                                                   {"sept", "september"},
                                                   {"oct", "october"},
                                                   {"nov", "november"},
                                                   {"dec", "december"}});

std::string without_possessive(std::string word) {
  if (word.size() > 2 && word.compare(word.size() - 2, 2, "'s") == 0) word.resize(word.size() - 2);
  if (!word.empty() && word.back() == '\'') word.pop_back();
  return word;
}

std::string name_key(const std::string& folded) {
  const auto* const month =
      std::find_if(std::begin(months), std::end(months),
                   [&](const ShortMonth& row) { return row.written == folded; });
  return month == std::end(months) ? without_possessive(folded) : std::string(month->full);
}

std::optional<std::string> spelled(std::string_view word) {
  const auto* const row = std::find_if(std::begin(number_words), std::end(number_words),
                                       [&](const SameAs& same) { return same.words == word; });
  if (row == std::end(number_words)) return std::nullopt;
  return std::string(row->as);
}

/// "600", "16-month-old", "two-thirds", "five": what number a token is, or nothing.
std::optional<std::string> number_value(const Lexeme& token) {
  if (token.kind == LexemeKind::number) {
    std::string digits = token.folded;
    digits.erase(std::remove(digits.begin(), digits.end(), ','), digits.end());
    return digits;
  }
  if (token.kind != LexemeKind::word) return std::nullopt;
  if (auto value = spelled(token.folded)) return value;
  const std::size_t hyphen = token.folded.find('-');
  if (hyphen == std::string::npos) return std::nullopt;
  static const std::set<std::string> not_counted = {"one", "first", "once",
                                                    "double"};  // "first-hand"
  if (not_counted.contains(token.folded.substr(0, hyphen))) return std::nullopt;
  const bool counted = spelled(std::string_view(token.folded).substr(0, hyphen)).has_value();
  return counted ? std::optional<std::string>(token.folded) : std::nullopt;
}

/// Whether these words stand in front of tokens[end].
bool stands_before(const std::vector<Lexeme>& tokens, std::size_t end, std::string_view words) {
  while (true) {
    const std::size_t space = words.rfind(' ');
    const std::string_view last = space == std::string_view::npos ? words : words.substr(space + 1);
    if (end == 0 || tokens[end - 1].folded != last) return false;
    if (space == std::string_view::npos) return true;
    --end;
    words = words.substr(0, space);
  }
}

/// "think about three ideas": no hedge.
bool takes_about(const std::string& word) {
  static const std::set<std::string> all = {
      "think", "thinks", "thinking", "thought", "talk",  "talks",   "talking", "talked", "speak",
      "spoke", "know",   "learn",    "hear",    "heard", "ask",     "asked",   "asking", "tell",
      "told",  "write",  "wrote",    "read",    "care",  "worried", "worry",   "happy"};
  return all.contains(word);
}

std::string hedge_before(const std::vector<Lexeme>& tokens, std::size_t at) {
  for (const SameAs& hedge : hedge_words)
    if (stands_before(tokens, at, hedge.words) &&
        !(hedge.words == "about" && at > 1 && takes_about(tokens[at - 2].folded)))
      return std::string(hedge.as) + " ";
  return {};
}

std::string unit_behind(const std::vector<Lexeme>& tokens, std::size_t at) {
  if (at + 1 >= tokens.size()) return {};
  const std::string& next = tokens[at + 1].folded;
  if (next == "%" || next == "percent") return " %";
  const bool per_cent = next == "per" && at + 2 < tokens.size() && tokens[at + 2].folded == "cent";
  return per_cent ? " %" : std::string();
}

bool is_currency(const std::string& mark) {
  return mark == "£" || mark == "$" || mark == "€";
}

/// Where "18-25" has its hyphen: it is two numbers, as "18 to 25" is.
std::size_t range_hyphen(const Lexeme& token, const std::string& value) {
  const bool digits = value.find_first_not_of("0123456789-") == std::string::npos;
  const std::size_t hyphen = value.find('-');
  return token.kind == LexemeKind::number && digits && hyphen == value.rfind('-')
             ? hyphen
             : std::string::npos;
}

Counts numbers(const std::vector<Lexeme>& tokens) {
  Counts found;
  for (std::size_t at = 0; at < tokens.size(); ++at) {
    const std::optional<std::string> value = number_value(tokens[at]);
    if (!value) continue;
    const bool money = at > 0 && is_currency(tokens[at - 1].folded);
    const std::string sign = money ? tokens[at - 1].folded : std::string();
    const std::string hedge = hedge_before(tokens, money ? at - 1 : at);
    const std::size_t hyphen = range_hyphen(tokens[at], *value);
    if (hyphen != std::string::npos) ++found[hedge + sign + value->substr(0, hyphen)];
    ++found[(hyphen == std::string::npos ? hedge + sign + *value : value->substr(hyphen + 1)) +
            unit_behind(tokens, at)];
  }
  return found;
}

bool is_i(const std::string& folded) {
  return folded == "i" || folded.rfind("i'", 0) == 0;
}

/// "Ann said: “We": the quoted words are a sentence, too, whose first word has its capital for
/// that.
bool opens_quoted_sentence(const std::vector<Lexeme>& tokens, std::size_t at) {
  constexpr std::size_t fewest = 2;
  return at >= fewest && tokens[at - 1].kind == LexemeKind::mark &&
         (tokens[at - 1].folded == "\"" || tokens[at - 1].folded == "“") &&
         tokens[at - 2].folded == ":";
}

/// "NOTE: If you …": behind a label, a word that is no name has its capital by its place.
bool opens_labelled_sentence(const std::vector<Lexeme>& tokens, std::size_t at) {
  constexpr std::size_t behind_label = 2;
  return at == behind_label && tokens[at - 1].folded == ":" && is_function_word(tokens[at].folded);
}

Counts capitals(const Text& text, const std::vector<Lexeme>& tokens, bool first_too) {
  Counts found;
  bool first = true;
  for (std::size_t at = 0; at < tokens.size(); ++at) {
    const Lexeme& token = tokens[at];
    if (token.kind != LexemeKind::word) continue;
    const std::string_view word = text.slice(token.span);
    const bool opens =
        first || opens_quoted_sentence(tokens, at) || opens_labelled_sentence(tokens, at);
    const bool counts = starts_with_capital(word) && !is_i(token.folded) &&
                        (!opens || first_too || is_initialism(word));
    if (counts) ++found[name_key(token.folded)];
    first = false;
  }
  return found;
}

Counts links(const Text& text, const std::vector<Lexeme>& tokens) {
  Counts found;
  for (const Inline& item : text.inlines)
    if (item.kind == InlineKind::link || item.kind == InlineKind::image) ++found[item.target];
  for (std::size_t at = 0; at < tokens.size(); ++at) {
    if (tokens[at].kind == LexemeKind::address) ++found[std::string(text.slice(tokens[at].span))];
    if ((tokens[at].folded == "#" || tokens[at].folded == "@") && at + 1 < tokens.size())
      ++found[std::string(text.slice({tokens[at].span.begin, tokens[at + 1].span.end}))];
  }
  return found;
}

/// How many tokens the words take that stand at tokens[at], or 0.
std::size_t stands_at(const std::vector<Lexeme>& tokens, std::size_t at, std::string_view words) {
  std::size_t count = 0;
  while (!words.empty()) {
    const std::size_t space = words.find(' ');
    if (at + count >= tokens.size() || tokens[at + count].folded != words.substr(0, space))
      return 0;
    ++count;
    words.remove_prefix(space == std::string_view::npos ? words.size() : space + 1);
  }
  return count;
}

void count_sign(Counts& found, std::string_view as) {
  const std::size_t space = as.find(' ');
  const bool two = as == "not can" || as == "not likely";
  if (two) ++found[std::string(as.substr(space + 1))];
  ++found[std::string(two ? as.substr(0, space) : as)];
}

/// can't → not, can; won't → not, will.
bool count_short_negation(Counts& found, const std::string& word) {
  if (word.size() < 4 || word.compare(word.size() - 3, 3, "n't") != 0) return false;
  static constexpr auto verbs = std::to_array<SameAs>({{"can't", "can"},
                                                       {"won't", "will"},
                                                       {"shan't", "will"},
                                                       {"couldn't", "could"},
                                                       {"wouldn't", "would"},
                                                       {"shouldn't", "should"},
                                                       {"mustn't", "must"},
                                                       {"mayn't", "may"},
                                                       {"mightn't", "may"},
                                                       {"needn't", "must"},
                                                       {"oughtn't", "should"}});
  ++found["not"];
  for (const SameAs& verb : verbs)
    if (verb.words == word) ++found[std::string(verb.as)];
  return true;
}

/// could've → could; we'll → will
void count_short_modal(Counts& found, const std::string& word) {
  const std::size_t apostrophe = word.find('\'');
  if (apostrophe == std::string::npos) return;
  const std::string verb = word.substr(0, apostrophe);
  const std::string ending = word.substr(apostrophe);
  if (ending == "'ll") ++found["will"];
  if (ending != "'ve") return;
  for (const SameAs& sign : sign_words)
    if (sign.words == verb) count_sign(found, sign.as);
}

Counts meaning_signs(const std::vector<Lexeme>& tokens) {
  Counts found;
  for (std::size_t at = 0; at < tokens.size();) {
    std::size_t taken = 0;
    if (!count_short_negation(found, tokens[at].folded)) {
      count_short_modal(found, tokens[at].folded);
      for (const SameAs& sign : sign_words) {
        taken = stands_at(tokens, at, sign.words);
        if (taken == 0) continue;
        count_sign(found, sign.as);
        break;
      }
    }
    at += std::max<std::size_t>(taken, 1);
  }
  return found;
}

}  // namespace

Anchors anchors(const Text& sentence) {
  const std::vector<Lexeme> all = lexemes(sentence.utf8);
  Anchors found{
      numbers(all), capitals(sentence, all, false), {}, links(sentence, all), meaning_signs(all)};
  for (const Span quote : quotations(sentence.utf8))
    ++found.quotes[std::string(sentence.slice(quote))];
  return found;
}

Counts capital_words(const Text& sentence) {
  return capitals(sentence, lexemes(sentence.utf8), true);
}

void add(Counts& all, const Counts& more) {
  for (const auto& [what, count] : more) all[what] += count;
}

void add(Anchors& all, const Anchors& more) {
  add(all.numbers, more.numbers);
  add(all.names, more.names);
  add(all.quotes, more.quotes);
  add(all.links, more.links);
  add(all.signs, more.signs);
}

}  // namespace plainsong
