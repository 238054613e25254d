// What stands behind a colon becomes a sentence of its own where it is one.

#include <algorithm>

#include "language/function_words.hpp"
#include "language/lexemes.hpp"
#include "young/clause.hpp"
#include "young/examples.hpp"
#include "young/item_list.hpp"
#include "young/mention.hpp"
#include "young/protect.hpp"

namespace plainsong {
namespace {

/// "He said this:", "we know:": somebody is quoted, or what follows is what somebody says or
/// thinks.
bool tells(const Syntax& syntax, std::size_t at) {
  static const NameSet always = {"say",      "tell",    "write", "ask",    "explain",
                                 "announce", "warn",    "argue", "add",    "reply",
                                 "think",    "believe", "claim", "suggest"};
  if (always.contains(syntax.word(at).lemma)) return true;
  return is_attribution(syntax.form(at)) && !syntax.child(at, Relation::obj);
}

/// Whether somebody is quoted, or what follows is what somebody says, thinks or asks.
bool announces_speech(const Syntax& syntax, std::size_t colon) {
  static const NameSet all = {
      "question", "read",   "reads",   "quote",   "quoted",     "message", "answer",   "motto",
      "slogan",   "sure",   "certain", "clear",   "convinced",  "belief",  "view",     "theory",
      "idea",     "hope",   "fear",    "dream",   "wish",       "claim",   "argument", "opinion",
      "verdict",  "lesson", "finding", "promise", "conclusion", "rumour",  "worry",    "advice",
      "thing",    "rule",   "rules",   "fact",    "saying",     "words",   "same"};
  for (std::size_t at = 0; at < colon; ++at)
    if (tells(syntax, at) || all.contains(syntax.form(at))) return true;
  return false;
}

/// "They may include: the system …" waits for what follows.
bool ends_whole(const Syntax& syntax, std::size_t colon) {
  static const NameSet waiting = {"include", "be",   "say",  "ask",    "involve", "contain",
                                  "become",  "know", "mean", "remain", "consist", "comprise",
                                  "that",    "to",   "of",   "as",     "follow",  "list"};
  const Word& last = syntax.word(colon - 1);
  const bool title = last.upos == Upos::propn && starts_with_capital(syntax.written(colon + 1));
  if (title) return false;
  return last.upos != Upos::adp && last.upos != Upos::sconj && last.upos != Upos::det &&
         last.upos != Upos::cconj && last.upos != Upos::aux && !waiting.contains(last.lemma);
}

/// Whether what follows is in quotation marks, up to the end: whose words they are stands in front.
bool quotes_alone(const Syntax& syntax, std::size_t colon) {
  const std::string_view last = syntax.form(syntax.size() - 1);
  return (last == "\"" || last == "'") && syntax.word(syntax.size() - 1).upos == Upos::punct &&
         syntax.word(colon + 1).upos == Upos::punct;
}

/// The one colon of the sentence; none where there are several.
std::optional<std::size_t> only_colon(const Syntax& syntax) {
  std::optional<std::size_t> found;
  for (std::size_t at = 1; at + 1 < syntax.size(); ++at) {
    if (syntax.form(at) != ":") continue;
    if (found) return std::nullopt;
    found = at;
  }
  return found;
}

/// "… in this review": says where, and names none of the things.
std::size_t end_without_place(const Syntax& left) {
  const std::size_t end = left.size();
  const bool place = end > 3 && (left.form(end - 3) == "in" || left.form(end - 3) == "of") &&
                     (left.form(end - 2) == "this" || left.form(end - 2) == "our") &&
                     left.word(end - 1).xpos == Xpos::nn;
  return place ? end - 3 : end;
}

/// The plural noun that ends the words, or that what ends them belongs to: "measures of fitness".
std::optional<std::size_t> things_before(const Syntax& left) {
  auto noun = noun_before(left, end_without_place(left));
  while (noun && left.word(*noun).xpos != Xpos::nns) {
    const bool of = left.word(*noun).relation == Relation::nmod;
    noun = of && left.phrase(*noun).end == left.size() ? left.head(*noun) : std::nullopt;
  }
  return noun;
}

/// "three measures of fitness: strength, speed and health": all of them by name. Where bullets can
/// be made, three things or more become a list.
std::optional<std::vector<RecastPiece>> things_named(const Syntax& syntax, const Syntax& left,
                                                     WordRange right, const Draft& draft,
                                                     const Setting& setting) {
  const Syntax inner = setting.syntax->read(slice(syntax.sentence(), syntax.bytes(right)));
  if (!left.is_whole() || !inner.usable() || inner.subject(inner.root())) return std::nullopt;
  const auto noun = things_before(left);
  std::size_t things = 1;
  bool joined = false;
  for (std::size_t at = 0; at < inner.size(); ++at) {
    const bool item = inner.word(at).relation == Relation::conj && inner.head(at) == inner.root();
    things += item ? 1 : 0;
    joined = joined || inner.form(at) == "and";
    if (inner.form(at) == "(" || inner.form(at) == "-" || inner.form(at) == "–")
      return std::nullopt;
  }
  if (!noun || left.word(*noun).lemma == "thing" || things < 2 || !joined) return std::nullopt;
  const Protected kept = protected_spans(draft.text, lexemes(draft.text.utf8), setting.names);
  if (setting.bullets && list_at_end(syntax, kept)) return std::nullopt;
  if (has_rival(left, *noun)) return std::nullopt;
  return examples_told(left, *noun, inner, syntax.bytes(right), true);
}

std::optional<Recast> colon_recast(const Syntax& syntax, const Draft& draft,
                                   const Setting& setting) {
  const auto colon = only_colon(syntax);
  if (!colon || !ends_whole(syntax, *colon) || quotes_alone(syntax, *colon)) return std::nullopt;
  const bool spaced = syntax.word(*colon).span.end < syntax.word(*colon + 1).span.begin;
  const WordRange left{0, *colon};
  const WordRange right{*colon + 1, syntax.size()};
  if (!spaced) return std::nullopt;
  const PartReading first(syntax, left, *setting.syntax);
  const PartReading second(syntax, right, *setting.syntax);
  const Syntax before = setting.syntax->read(slice(syntax.sentence(), syntax.bytes(left)));
  if (auto named = things_named(syntax, before, right, draft, setting))
    return Recast{{{copied(syntax, left)}, std::move(*named)},
                  "split:colon",
                  "What stands behind the colon is named in a sentence of its own."};
  if (announces_speech(syntax, *colon)) return std::nullopt;
  const bool same_root = first.place(syntax, first.syntax().root()) == syntax.root();
  const bool begins = stands_alone(first.syntax()) || stands_alone(before) ||
                      (same_root && could_stand(first.syntax()));
  const Syntax behind = setting.syntax->read(slice(syntax.sentence(), syntax.bytes(right)));
  const bool goes_on = stands_alone(second.syntax()) || stands_alone(behind);
  if (!begins || !goes_on || leans_back(second.syntax()) || may_report(first.syntax()))
    return std::nullopt;
  return Recast{{{copied(syntax, left)}, {copied(syntax, right)}},
                "split:colon",
                "What stands behind the colon is a sentence of its own."};
}

}  // namespace

Drafts split_colons(Drafts drafts, const Setting& setting) {
  return recast_each(std::move(drafts), setting, colon_recast);
}

}  // namespace plainsong
