#include "young/claim.hpp"

#include <algorithm>

#include "young/protect.hpp"

namespace plainsong {
namespace {

bool is_reporting(std::string_view lemma) {
  static const NameSet all = {"say",      "tell",    "claim",    "argue",   "suggest", "state",
                              "announce", "warn",    "believe",  "think",   "add",     "explain",
                              "report",   "write",   "note",     "insist",  "admit",   "reveal",
                              "estimate", "predict", "conclude", "recall",  "reply",   "agree",
                              "hope",     "fear",    "declare",  "confirm", "suspect", "speculate"};
  return all.contains(lemma);
}

/// "…, he said", "as she wrote": what stands beside it is what somebody says.
bool reports_beside(const Syntax& syntax, std::size_t at) {
  if (!is_reporting(syntax.word(at).lemma)) return false;
  const Relation relation = base_of(syntax.word(at).relation);
  const auto mark = syntax.child(at, Relation::mark);
  return relation == Relation::parataxis ||
         (relation == Relation::advcl && mark && syntax.form(*mark) == "as");
}

/// Whether somebody else vouches for what stands at `at`, somewhere else in the sentence; the one
/// who says it is no part of that: "…, said Ann Hill".
bool is_reported(const Syntax& syntax, std::size_t at) {
  for (std::size_t word = 0; word < syntax.size(); ++word) {
    if (syntax.form(word) == "according") return true;
    if (reports_beside(syntax, word) && !syntax.phrase(word).contains(at)) return true;
  }
  return false;
}

/// "ended the day by reading a letter", "using a list": done along with what is done.
bool is_done_along(const Syntax& syntax, std::size_t clause) {
  static const NameSet ways = {"by", "after", "while", "before", "when", "in"};
  const auto head = syntax.head(clause);
  const auto mark = syntax.child(clause, Relation::mark);
  return syntax.word(clause).xpos == Xpos::vbg && head && syntax.agreed(clause) &&
         (!mark || ways.contains(syntax.form(*mark))) &&
         time_of(syntax, *head) != TimeOfClause::unknown && !is_hedged(syntax, *head);
}

bool sets_condition(const Syntax& syntax, std::size_t clause) {
  static const NameSet all = {"if", "unless", "whether", "until", "in case"};
  const auto mark = syntax.child(clause, Relation::mark);
  return mark && all.contains(syntax.form(*mark));
}

}  // namespace

std::size_t finite_word(const Syntax& syntax, std::size_t predicate) {
  std::size_t first = predicate;
  for (const Relation relation : {Relation::aux, Relation::cop})
    if (const auto found = syntax.child(predicate, relation)) first = std::min(first, *found);
  return first;
}

bool plays_at_a_time(const Syntax& syntax, std::size_t predicate) {
  if (syntax.is_finite(predicate)) return true;
  const auto subject = syntax.child(predicate, Relation::nsubj);
  return subject && syntax.word(*subject).relation == Relation::nsubj &&
         syntax.word(predicate).xpos == Xpos::vbn && !syntax.child(predicate, Relation::aux);
}

TimeOfClause time_of(const Syntax& syntax, std::size_t predicate) {
  if (!plays_at_a_time(syntax, predicate)) return TimeOfClause::unknown;
  const std::size_t at = finite_word(syntax, predicate);
  const std::string_view form = syntax.form(at);
  switch (syntax.word(at).xpos) {
    case Xpos::vbd:
    case Xpos::vbn:
      return TimeOfClause::past;
    case Xpos::vbz:
    case Xpos::vbp:
      return at != predicate && (form == "has" || form == "have") ? TimeOfClause::perfect
                                                                  : TimeOfClause::present;
    default:
      return TimeOfClause::unknown;
  }
}

std::size_t predicate_of(const Syntax& syntax, std::size_t at) {
  for (std::size_t steps = 0; steps < syntax.size(); ++steps) {
    switch (base_of(syntax.word(at).relation)) {
      case Relation::root:
      case Relation::acl:
      case Relation::advcl:
      case Relation::ccomp:
      case Relation::csubj:
      case Relation::parataxis:
      case Relation::xcomp:
        return at;
      default:
        break;
    }
    const bool verb = syntax.word(at).upos == Upos::verb || syntax.subject(at).has_value();
    if (base_of(syntax.word(at).relation) == Relation::conj && verb) return at;
    const auto head = syntax.head(at);
    if (!head) return at;
    at = *head;
  }
  return at;
}

bool is_vouched_for(const Syntax& syntax, std::size_t at) {
  if (is_reported(syntax, at)) return false;
  for (std::size_t steps = 0; steps < syntax.size(); ++steps) {
    const Relation relation = base_of(syntax.word(at).relation);
    const auto head = syntax.head(at);
    if (!head) return true;
    if (relation == Relation::ccomp && syntax.word(*head).lemma != "make") return false;
    if (relation == Relation::csubj || (relation == Relation::advcl && sets_condition(syntax, at)))
      return false;
    at = *head;
  }
  return false;
}

bool is_stated(const Syntax& syntax, std::size_t at) {
  if (is_reported(syntax, at)) return false;
  for (std::size_t steps = 0; steps < syntax.size(); ++steps) {
    const Relation relation = base_of(syntax.word(at).relation);
    if (relation == Relation::ccomp || relation == Relation::csubj ||
        relation == Relation::parataxis ||
        (relation == Relation::advcl && !is_done_along(syntax, at)))
      return false;
    const auto head = syntax.head(at);
    if (!head) return true;
    at = *head;
  }
  return false;
}

bool is_of_no_one_in_particular(const Syntax& syntax, std::size_t before) {
  static const NameSet all = {"every",  "each",   "no",      "any",      "neither",   "few",
                              "nobody", "anyone", "someone", "everyone", "everybody", "anybody",
                              "if",     "unless", "whether", "not",      "never",     "n't"};
  for (std::size_t at = 0; at < before && at < syntax.size(); ++at)
    if (all.contains(syntax.form(at))) return true;
  return false;
}

bool hangs_on_condition(const Syntax& syntax, std::size_t before) {
  for (std::size_t at = 0; at < before; ++at)
    if (syntax.form(at) == "if" || syntax.form(at) == "unless" || syntax.form(at) == "whether")
      return true;
  return false;
}

bool is_hedged(const Syntax& syntax, std::size_t predicate) {
  for (const std::int32_t place : syntax.children(predicate)) {
    const auto at = static_cast<std::size_t>(place);
    const std::string_view form = syntax.form(at);
    if (syntax.word(at).xpos == Xpos::md || syntax.word(at).features.negative || form == "only" ||
        form == "hardly" || form == "rarely" || form == "perhaps" || form == "possibly")
      return true;
  }
  const auto helper = syntax.child(predicate, Relation::aux);
  const bool stressed = helper && (syntax.form(*helper) == "do" || syntax.form(*helper) == "did");
  return !stressed && syntax.word(predicate).features.verb_form == VerbForm::infinitive;
}

}  // namespace plainsong
