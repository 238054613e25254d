// Passes that make two sentences of one.

#include <algorithm>
#include <functional>
#include <optional>

#include "document/build.hpp"
#include "language/function_words.hpp"
#include "text/utf8.hpp"
#include "young/clauses.hpp"
#include "young/setting.hpp"

namespace plainsong {
namespace {

constexpr std::size_t most_parts = 4;  // more than three cuts make a sentence choppy
constexpr std::size_t fewest_words = 3;

/// A sentence, and what is known about it.
struct Page {
  const Draft& draft;
  std::vector<Lexeme> tokens;
  Protected kept;

  [[nodiscard]] std::string_view word(std::size_t at) const {
    return at < tokens.size() ? std::string_view(tokens[at].folded) : std::string_view();
  }

  [[nodiscard]] LexemeRange from(std::size_t at) const { return {at, tokens.size()}; }

  [[nodiscard]] bool spaced(std::size_t at) const {
    return at > 0 && at + 1 < tokens.size() && tokens[at - 1].span.end < tokens[at].span.begin &&
           tokens[at].span.end < tokens[at + 1].span.begin;
  }
};

/// Where to cut: these tokens go, `opening` comes in front of what follows them.
struct Cut {
  std::size_t first = 0;
  std::size_t end = 0;
  std::string opening;
  std::string rule;
  std::string reason;
};

using FindCut = std::function<std::optional<Cut>(const Page&, const Setting&)>;

std::size_t count_words(const Page& page, LexemeRange stretch) {
  std::size_t count = 0;
  for (std::size_t at = stretch.begin; at < stretch.end; ++at)
    count += page.tokens[at].kind != LexemeKind::mark ? 1U : 0U;
  return count;
}

bool is_open_bracket(std::string_view word) {
  return word == "(" || word == "[";
}

bool is_closed_bracket(std::string_view word) {
  return word == ")" || word == "]";
}

/// Whether brackets that open before `at` are closed before it.
bool outside_brackets(const Page& page, std::size_t at) {
  int depth = 0;
  for (std::size_t i = 0; i < at; ++i) {
    if (is_open_bracket(page.word(i))) ++depth;
    if (is_closed_bracket(page.word(i))) --depth;
  }
  return depth == 0;
}

/// Quotation marks that the quotations do not account for: what belongs to whom cannot be told.
bool has_loose_quotes(const Page& page) {
  return std::any_of(page.tokens.begin(), page.tokens.end(), [&](const Lexeme& token) {
    const std::string_view mark = page.draft.text.slice(token.span);
    const bool quotes = mark == "\"" || mark == "“" || mark == "”" || mark == "‘";
    return quotes && !page.kept.touches(token.span);
  });
}

bool is_question(const Page& page) {
  return std::any_of(page.tokens.begin(), page.tokens.end(),
                     [](const Lexeme& token) { return token.folded == "?"; });
}

/// A place may be cut when both sides are worth a sentence, and no quotation, name, link or bracket
/// is cut through.
bool may_cut(const Page& page, std::size_t at, std::size_t end) {
  const Span span{page.tokens[at].span.begin, page.tokens[end - 1].span.end};
  return !page.kept.touches(span) && outside_brackets(page, at) &&
         count_words(page, {0, at}) >= fewest_words &&
         count_words(page, page.from(end)) >= fewest_words;
}

std::pair<Draft, Draft> cut_in_two(const Draft& draft, const Page& page, const Cut& cut) {
  const std::uint32_t left_end = page.tokens[cut.first - 1].span.end;
  const std::uint32_t right_begin = page.tokens[cut.end].span.begin;
  const Span gone{left_end, right_begin};
  Draft left = draft;
  Draft right = draft;
  left.text = part_of(draft.text, {0, left_end});
  right.text =
      part_of(draft.text, {right_begin, static_cast<std::uint32_t>(draft.text.utf8.size())});
  const CodePoint first = code_point_at(right.text.utf8, 0);
  const Span letter = span_of(0, first.size);
  const std::string shown = cut.opening.empty()
                                ? capitalised(right.text.slice(letter))
                                : cut.opening + " " + std::string(right.text.slice(letter));
  append_made(left.text, ".", Span{});
  left.changes.push_back({ChangeKind::split, gone, std::string(draft.text.slice(gone)),
                          cut.opening.empty() ? ". " : ". " + cut.opening + " ", cut.rule,
                          cut.reason});
  if (right.text.slice(letter) != shown) replace(right.text, letter, shown);
  right.changes = {left.changes.back()};
  right.placement = draft.placement == Placement::bullet ? Placement::bullet : Placement::running;
  right.gap = {};
  return {std::move(left), std::move(right)};
}

/// Cuts a draft as often as `find` finds a place.
Drafts parts_of(const Draft& draft, const Setting& setting, const FindCut& find) {
  Drafts done;
  Draft rest = draft;
  while (done.size() <= most_parts) {
    std::vector<Lexeme> all = lexemes(rest.text.utf8);
    Protected kept = protected_spans(rest.text, all, setting.names);
    const Page page{rest, std::move(all), std::move(kept)};
    const bool short_enough = count_words(page, page.from(0)) <= setting.longest;
    const std::optional<Cut> cut = short_enough || is_question(page) || has_loose_quotes(page)
                                       ? std::nullopt
                                       : find(page, setting);
    if (!cut) break;
    auto [left, right] = cut_in_two(rest, page, *cut);
    done.push_back(std::move(left));
    rest = std::move(right);
  }
  done.push_back(std::move(rest));
  return done;
}

Drafts split_each(Drafts drafts, const Setting& setting, const FindCut& find) {
  Drafts all;
  for (Draft& draft : drafts) {
    const bool left_alone = !draft.made_by.empty() || draft.text.utf8.size() > longest_rewritten;
    Drafts parts = left_alone ? Drafts{} : parts_of(draft, setting, find);
    if (parts.size() < 2 || parts.size() > most_parts) {
      all.push_back(std::move(draft));
      continue;
    }
    for (Draft& part : parts) all.push_back(std::move(part));
  }
  return all;
}

bool is_dash(std::string_view word) {
  return word == "-" || word == "–" || word == "—";
}

std::size_t count_spaced_dashes(const Page& page) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < page.tokens.size(); ++at)
    if (is_dash(page.word(at)) && page.spaced(at)) ++count;
  return count;
}

/// Things of which "This is a …" can be said whenever the newsletter was written.
bool names_a_thing(std::string_view word) {
  static const NameSet things = {"charity", "project",    "programme", "report",       "podcast",
                                 "blog",    "film",       "video",     "animation",    "guide",
                                 "group",   "alliance",   "network",   "organisation", "campaign",
                                 "service", "website",    "book",      "survey",       "scheme",
                                 "toolkit", "partnership"};
  return things.contains(word);
}

/// "the national charity for …": whether the first noun that can be told is such a thing.
bool describes_a_thing(const Page& page, std::size_t at) {
  const std::string_view first = page.word(at);
  if (first != "a" && first != "an" && first != "the") return false;
  for (std::size_t next = at + 1; next < page.tokens.size() && next < at + 5; ++next) {
    if (names_a_thing(page.word(next))) {
      const std::string_view behind = page.word(next + 1);
      const std::string_view ending =
          behind.size() > 4 ? behind.substr(behind.size() - 2) : std::string_view();
      return is_preposition(behind) || behind == "that" || behind == "who" || behind == "which" ||
             behind == "." || ending == "ed" || ending == "ng";
    }
    if (page.tokens[next].kind != LexemeKind::word || is_function_word(page.word(next)))
      return false;
  }
  return false;
}

/// Whether the words before the dash end with a name or a title, which is what "This is …" will be
/// about.
bool ends_with_name(const Page& page, std::size_t at) {
  const std::uint32_t end = page.tokens[at - 1].span.end;
  const auto& spans = page.kept.spans;
  return std::any_of(spans.begin(), spans.end(),
                     [&](Span span) { return span.end == end && span.size() > 3; }) &&
         page.tokens[at - 1].kind != LexemeKind::number;
}

std::optional<Cut> dash_cut(const Page& page, const Setting& setting) {
  if (count_spaced_dashes(page) != 1) return std::nullopt;
  const Clauses clauses(page.draft.text.utf8, page.tokens, setting.words.inflection);
  for (std::size_t at = 1; at + 1 < page.tokens.size(); ++at) {
    if (!is_dash(page.word(at)) || !page.spaced(at) || !may_cut(page, at, at + 1)) continue;
    const LexemeRange left{0, at};
    const LexemeRange right = page.from(at + 1);
    const bool clause = clauses.starts_clause(right) && !clauses.may_reach_back(right);
    const bool whole =
        clauses.has_finite_verb(left) || page.word(0) == "thank" || page.word(0) == "thanks";
    if (clause && whole && !clauses.starts_with_setting(left))
      return Cut{at, at + 1, "", "split:dash",
                 "What stands behind the dash is a sentence of its own."};
    if (describes_a_thing(page, at + 1) && ends_with_name(page, at))
      return Cut{at, at + 1, "This is", "split:dash-name",
                 "What stands behind the dash says what the name stands for."};
  }
  return std::nullopt;
}

std::optional<Cut> semicolon_cut(const Page& page, const Setting& setting) {
  const auto semicolons = std::count_if(page.tokens.begin(), page.tokens.end(),
                                        [](const Lexeme& token) { return token.folded == ";"; });
  if (semicolons != 1) return std::nullopt;
  const Clauses clauses(page.draft.text.utf8, page.tokens, setting.words.inflection);
  for (std::size_t at = 1; at + 1 < page.tokens.size(); ++at) {
    if (page.word(at) != ";" || !may_cut(page, at, at + 1)) continue;
    const LexemeRange left{0, at};
    const LexemeRange right = page.from(at + 1);
    if (clauses.starts_clause(right) && clauses.has_finite_verb(left) &&
        !clauses.may_reach_on(left) && !clauses.may_reach_back(right))
      return Cut{at, at + 1, "", "split:semicolon",
                 "What stands behind the semicolon is a sentence of its own."};
  }
  return std::nullopt;
}

}  // namespace

Drafts split_dashes(Drafts drafts, const Setting& setting) {
  return split_each(std::move(drafts), setting, dash_cut);
}

Drafts split_semicolons(Drafts drafts, const Setting& setting) {
  return split_each(std::move(drafts), setting, semicolon_cut);
}

}  // namespace plainsong
