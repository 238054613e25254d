// Rules about marks and signs in a sentence.

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <set>

#include "check/easy_looks.hpp"
#include "text/utf8.hpp"

namespace plainsong::easy {
namespace {

using Set = std::set<std::string_view>;

bool is_dash(std::string_view mark) {
  return mark == "–" || mark == "—" || mark == "-";
}

/// Whether white space or an end of the sentence is on this side of a token.
bool space_before(const SentenceView& view, std::size_t at) {
  return at == 0 || view.tokens[at - 1].span.end < view.tokens[at].span.begin;
}

bool space_behind(const SentenceView& view, std::size_t at) {
  return at + 1 >= view.tokens.size() || view.tokens[at].span.end < view.tokens[at + 1].span.begin;
}

/// The token that closes the bracket at `open`; none where none does.
std::optional<std::size_t> closing(const SentenceView& view, std::size_t open) {
  const std::string_view mark = view.written(open) == "(" ? ")" : "]";
  for (std::size_t at = open + 1; at < view.tokens.size(); ++at)
    if (view.written(at) == mark) return at;
  return std::nullopt;
}

/// "(APPG)", "book(s)", "child(ren)", "(1)", "(a)", "[2]", "(https://…)": nothing that breaks into
/// the sentence.
bool is_small_bracket(const SentenceView& view, std::size_t open, std::size_t close) {
  bool words = false;
  for (std::size_t at = open + 1; at < close; ++at) words = words || view.is_word(at);
  if (!words) return true;
  if (close != open + 2) return false;
  const Lexeme& inside = view.tokens[open + 1];
  constexpr std::size_t longest_ending = 3;  // "child(ren)"
  const bool glued = open > 0 && view.is_word(open - 1) && !space_before(view, open);
  return (glued && inside.folded.size() <= longest_ending) || inside.folded.size() == 1 ||
         is_initialism(view.written(open + 1));
}

bool has_capital_neighbours(const SentenceView& view, std::size_t at) {
  return at > 0 && at + 1 < view.tokens.size() && starts_with_capital(view.written(at - 1)) &&
         starts_with_capital(view.written(at + 1));
}

/// Only capitals, and at least one: "READ", "I".
bool is_in_capitals(std::string_view word) {
  return starts_with_capital(word) && lower(word) != word &&
         std::none_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

}  // namespace

void dashes(const SentenceSide& side, RuleFinder& finder) {
  const SentenceView& view = side.view;
  const std::size_t first = view.first_word();
  for (std::size_t at = first + 1; at + 1 < view.tokens.size(); ++at) {
    const std::string_view mark = view.written(at);
    if (view.tokens[at].kind != LexemeKind::mark || !is_dash(mark)) continue;
    const bool spaced = space_before(view, at) && space_behind(view, at);
    const bool between_words = mark == "—" && view.is_word(at - 1) && view.is_word(at + 1);
    const bool doubled = mark == "-" && view.written(at + 1) == "-";
    if (!spaced && !between_words && !doubled) continue;
    return finder.find(view, view.tokens[at].span, "a dash in a sentence");
  }
}

void brackets(const SentenceSide& side, RuleFinder& finder) {
  const SentenceView& view = side.view;
  for (std::size_t at = 0; at < view.tokens.size(); ++at) {
    if (view.written(at) != "(" && view.written(at) != "[") continue;
    const auto close = closing(view, at);
    if (!close) return;
    if (!is_small_bracket(view, at, *close)) {
      const Span here{view.tokens[at].span.begin, view.tokens[*close].span.end};
      finder.find(view, here, "words in brackets");
    }
    at = *close;
  }
}

void semicolons(const SentenceSide& side, RuleFinder& finder) {
  const SentenceView& view = side.view;
  for (const Lexeme& token : view.tokens)
    if (token.kind == LexemeKind::mark && token.folded == ";")
      return finder.find(view, token.span, "a semicolon");
}

void slashes(const SentenceSide& side, RuleFinder& finder) {
  static const Set units = {"km", "m", "miles", "kb", "mb", "gb", "kg", "g", "ml", "l"};
  static const Set short_forms = {"c", "w", "n", "a", "o"};
  const SentenceView& view = side.view;
  for (std::size_t at = 1; at + 1 < view.tokens.size(); ++at) {
    if (view.folded(at) != "/" || !view.is_word(at - 1) || !view.is_word(at + 1)) continue;
    const bool names = is_initialism(view.written(at - 1)) || is_initialism(view.written(at + 1));
    const bool unit =
        units.contains(view.folded(at - 1)) || short_forms.contains(view.folded(at - 1));
    if (names || unit) continue;
    const Span here{view.tokens[at - 1].span.begin, view.tokens[at + 1].span.end};
    finder.find(view, here, fmt::format("\"{}\"", slice(view.bytes, here)));
  }
}

void symbols(const SentenceSide& side, RuleFinder& finder) {
  static const Set signs = {"&", "+", "=", "<", ">", "|", "~", "^", "#", "\\", "*", "§"};
  const SentenceView& view = side.view;
  for (std::size_t at = 0; at < view.tokens.size(); ++at) {
    const std::string_view mark = view.written(at);
    if (view.tokens[at].kind != LexemeKind::mark || !signs.contains(mark)) continue;
    const bool alone = space_before(view, at) && space_behind(view, at);
    const bool name = mark == "&" && has_capital_neighbours(view, at);
    if ((alone && !name) || mark == "§")
      finder.find(view, view.tokens[at].span, fmt::format("the sign \"{}\"", mark));
  }
}

void capitals(const SentenceSide& side, RuleFinder& finder) {
  constexpr std::size_t shortest = 2;  // letters; "I" and "A" count only between others
  const SentenceView& view = side.view;
  std::size_t words = 0;
  Span here{};
  const auto finish = [&] {
    if (words > finder.limit())
      finder.find(view, here, fmt::format("{} words in a row in capitals", words));
    words = 0;
  };
  for (std::size_t at = 0; at < view.tokens.size(); ++at) {
    const Lexeme& token = view.tokens[at];
    if (token.kind != LexemeKind::word) {
      const bool ends = token.folded == "." || token.folded == "(" || token.folded == ":";
      if (ends) finish();
      continue;
    }
    if (!is_in_capitals(view.written(at))) {
      finish();
    } else if (token.span.size() >= shortest) {
      here = words == 0 ? token.span : Span{here.begin, token.span.end};
      ++words;
    }
  }
  finish();
}

}  // namespace plainsong::easy
