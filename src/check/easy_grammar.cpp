// Rules about how a sentence is built. The first two ask the parsers, which cost time: only
// sentences that have the words for it are taken apart.

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <set>

#include "check/easy_looks.hpp"
#include "language/function_words.hpp"

namespace plainsong::easy {
namespace {

using Set = std::set<std::string_view>;

/// The parsers are the less sure the longer a sentence is, and cost the more.
constexpr std::size_t longest_parsed = 80;  // words

const Syntax* syntax_of(const SentenceSide& side) {
  if (side.view.tokens.size() > 2 * longest_parsed) return nullptr;
  return side.reading.syntax();
}

// Passives

bool is_passive_auxiliary(std::string_view word) {
  static const Set all = {"is",      "are",   "was",    "were",   "be",      "been",  "being",
                          "am",      "'s",    "'re",    "'m",     "get",     "gets",  "got",
                          "getting", "isn't", "aren't", "wasn't", "weren't", "gotten"};
  if (all.contains(word)) return true;
  return word.ends_with("'re") || word.ends_with("'s") || word.ends_with("'m");
}

bool may_be_participle(std::string_view word, const Inflection& inflection) {
  if (word.ends_with("ed")) return true;
  const std::vector<BaseForm> forms = inflection.base_forms(word);
  return std::any_of(forms.begin(), forms.end(), [](const BaseForm& reading) {
    return reading.form == Form::participle || reading.form == Form::past;
  });
}

bool may_be_passive(const SentenceSide& side) {
  bool auxiliary = false;
  for (const Lexeme& token : side.view.tokens) {
    if (token.kind != LexemeKind::word) continue;
    if (auxiliary && may_be_participle(token.folded, side.document.words.inflection)) return true;
    auxiliary = auxiliary || is_passive_auxiliary(token.folded);
  }
  return false;
}

/// Passive in form, but nobody would say it in another way: "she was born", "it is called".
bool has_no_active(std::string_view participle) {
  static const Set all = {"born", "called", "named", "married", "based", "located", "situated"};
  return all.contains(participle);
}

/// "got stolen", but not "got lost", "got married", which are what somebody becomes.
bool is_got_passive(const Syntax& syntax, std::size_t at) {
  static const Set becoming = {
      "married", "lost",  "stuck",   "tired",      "used",      "involved", "dressed",    "started",
      "rid",     "bored", "engaged", "divorced",   "excited",   "confused", "interested", "worried",
      "upset",   "drunk", "done",    "acquainted", "organised", "prepared", "annoyed",    "sorted"};
  static const Set getting = {"get", "gets", "got", "getting", "gotten"};
  return getting.contains(syntax.form(at)) && at + 1 < syntax.size() &&
         syntax.word(at + 1).xpos == Xpos::vbn && !becoming.contains(syntax.form(at + 1)) &&
         (at == 0 || !syntax.form(at - 1).ends_with("'ve")) && syntax.form(at + 1) != "got";
}

/// The participle that a word makes passive.
std::optional<std::size_t> made_passive(const Syntax& syntax, std::size_t at) {
  if (is_got_passive(syntax, at)) return at + 1;
  if (syntax.word(at).relation != Relation::aux_pass) return std::nullopt;
  const auto participle = syntax.head(at);
  if (!participle || *participle < at || has_no_active(syntax.form(*participle)))
    return std::nullopt;
  return participle;
}

// Ideas

bool may_have_two_clauses(const SentenceView& view) {
  static const Set joints = {"and", "but", "or", "so", "yet", "nor", ";", ":", "–", "—"};
  for (std::size_t at = view.first_word() + 1; at < view.tokens.size(); ++at)
    if (joints.contains(view.written(at)) || joints.contains(view.folded(at))) return true;
  return false;
}

/// A clause of its own: what is said, with who or what it is said of in front.
bool is_whole_clause(const Syntax& syntax, std::size_t predicate) {
  const auto& children = syntax.children(predicate);
  return std::any_of(children.begin(), children.end(), [&](std::int32_t child) {
    const auto place = static_cast<std::size_t>(child);
    const Relation relation = base_of(syntax.word(place).relation);
    const bool subject =
        relation == Relation::nsubj || relation == Relation::csubj || relation == Relation::expl;
    // "she sang" is a clause even where the tagger takes "sang" for a noun.
    return subject && place < predicate &&
           (syntax.is_finite(predicate) || is_subject_pronoun(syntax.form(place)));
  });
}

/// "…; it stopped", "…, so we stayed": a clause beside another. "She left, he said" is one clause.
bool is_set_beside(const Syntax& syntax, std::size_t predicate) {
  static const Set joints = {";", ":", "–", "—", "-", "so", "yet"};
  if (is_attribution(syntax.form(predicate))) return false;
  const std::size_t begin = syntax.phrase(predicate).begin;
  return (begin > 0 && joints.contains(syntax.form(begin - 1))) ||
         joints.contains(syntax.form(begin)) || joints.contains(syntax.written(begin)) ||
         (begin > 0 && joints.contains(syntax.written(begin - 1))) ||
         (syntax.form(begin) == "," && joints.contains(syntax.form(begin + 1)));
}

bool has_finite_verb(const Syntax& syntax, WordRange words) {
  for (std::size_t at = words.begin; at < words.end; ++at)
    if (syntax.word(at).features.verb_form == VerbForm::finite) return true;
  return false;
}

bool has_clause_opener(const Syntax& syntax, WordRange words) {
  for (std::size_t at = words.begin; at < words.end; ++at)
    if (is_clause_opener(syntax.form(at)) || is_attribution(syntax.form(at)) ||
        syntax.form(at) == "\"" || syntax.written(at) == "“")
      return true;
  return false;
}

/// ", but we", ", and they": where nothing in front opens a clause, and a verb stands on both
/// sides, two clauses meet here whatever the parsers make of the whole.
bool meets_another_clause(const Syntax& syntax, std::size_t comma) {
  static const Set joints = {"and", "but", "or", "so", "yet"};
  if (syntax.form(comma) != "," || !joints.contains(syntax.form(comma + 1)) ||
      !is_subject_pronoun(syntax.form(comma + 2)))
    return false;
  const WordRange before{0, comma};
  const WordRange behind{comma + 3, std::min(comma + 6, syntax.size())};
  return has_finite_verb(syntax, before) && !has_clause_opener(syntax, before) &&
         has_finite_verb(syntax, behind);
}

/// A semicolon with a verb on both sides, where nothing behind it hangs on what is in front.
bool parts_clauses(const Syntax& syntax, std::size_t mark) {
  return syntax.form(mark) == ";" && has_finite_verb(syntax, {0, mark}) &&
         has_finite_verb(syntax, {mark + 1, syntax.size()}) &&
         !has_clause_opener(syntax, {mark + 1, std::min(mark + 3, syntax.size())});
}

/// How many main statements the words show, at least: 1 or 2.
std::size_t shown_statements(const Syntax& syntax) {
  for (std::size_t at = 0; at + 3 < syntax.size(); ++at)
    if (meets_another_clause(syntax, at) || parts_clauses(syntax, at)) return 2;
  return 1;
}

std::size_t count_main_clauses(const Syntax& syntax) {
  std::size_t count = 0;
  std::vector<std::size_t> waiting = {syntax.root()};
  while (!waiting.empty()) {
    const std::size_t at = waiting.back();
    waiting.pop_back();
    if (is_whole_clause(syntax, at)) ++count;
    for (const std::int32_t child : syntax.children(at)) {
      const auto place = static_cast<std::size_t>(child);
      const Relation relation = base_of(syntax.word(place).relation);
      const bool joined = relation == Relation::conj && place > at;
      const bool beside = relation == Relation::parataxis && is_set_beside(syntax, place);
      if (joined || beside) waiting.push_back(place);
    }
  }
  return count;
}

}  // namespace

void sentence_length(const SentenceSide& side, RuleFinder& finder) {
  if (side.view.heading) return;
  const std::size_t count = side.view.count_words();
  if (count > finder.limit())
    finder.find(side.view, span_of(0, side.view.bytes.size()),
                fmt::format("{} words in one sentence", count));
}

void passives(const SentenceSide& side, RuleFinder& finder) {
  if (side.view.heading || !may_be_passive(side)) return;
  const Syntax* const syntax = syntax_of(side);
  if (syntax == nullptr) return;
  for (std::size_t at = 0; at < syntax->size(); ++at) {
    const auto participle = made_passive(*syntax, at);
    if (!participle) continue;
    const Span here = syntax->bytes({at, *participle + 1});
    finder.find(side.view, here, fmt::format("\"{}\" is passive", slice(side.view.bytes, here)));
  }
}

void ideas(const SentenceSide& side, RuleFinder& finder) {
  if (side.view.heading || !may_have_two_clauses(side.view)) return;
  const Syntax* const syntax = syntax_of(side);
  if (syntax == nullptr) return;
  const std::size_t count = std::max(count_main_clauses(*syntax), shown_statements(*syntax));
  if (count > finder.limit())
    finder.find(side.view, span_of(0, side.view.bytes.size()),
                fmt::format("{} statements in one sentence", count));
}

void lists_in_sentences(const SentenceSide& side, RuleFinder& finder) {
  const SentenceView& view = side.view;
  const auto commas = std::count_if(view.tokens.begin(), view.tokens.end(),
                                    [](const Lexeme& token) { return token.folded == ","; });
  if (view.heading || static_cast<std::size_t>(commas) + 2 <= finder.limit()) return;
  const Syntax* const syntax = syntax_of(side);
  if (syntax == nullptr) return;
  for (std::size_t at = 0; at < syntax->size(); ++at) {
    std::size_t items = 1;
    std::size_t last = at;
    for (const std::int32_t child : syntax->children(at)) {
      const auto place = static_cast<std::size_t>(child);
      if (syntax->word(place).relation != Relation::conj || syntax->subject(place)) continue;
      ++items;
      last = place;
    }
    if (items <= finder.limit()) continue;
    finder.find(view, {syntax->word(at).span.begin, syntax->word(last).span.end},
                fmt::format("{} things in a row", items));
    return;
  }
}

}  // namespace plainsong::easy
