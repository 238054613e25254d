// What something is because of becomes a sentence: "Sales fell because of unrest in the country" →
// "Sales fell. This was because of unrest in the country."

#include "young/claim.hpp"
#include "young/clause.hpp"
#include "young/coordination.hpp"
#include "young/joints.hpp"
#include "young/mention.hpp"
#include "young/protect.hpp"
#include "young/recast.hpp"

namespace plainsong {
namespace {

/// "mostly because of": how much of the reason it is.
bool tells_how_much(std::string_view word) {
  static const NameSet all = {"mostly", "mainly", "partly", "largely", "probably", "perhaps"};
  return all.contains(word);
}

/// Whether what follows is a thing, up to the sentence's end, and nothing goes on behind it.
bool is_one_thing(const Syntax& cause) {
  const Upos kind = cause.word(cause.root()).upos;
  if ((kind != Upos::noun && kind != Upos::propn) || cause.subject(cause.root())) return false;
  for (std::size_t at = 0; at < cause.size(); ++at) {
    const bool verb = is_verbal(cause, at) && cause.word(at).features.verb_form == VerbForm::finite;
    const Relation relation = base_of(cause.word(at).relation);
    if (is_comma(cause, at) || relation == Relation::parataxis || relation == Relation::ccomp)
      return false;
    if (verb && relation != Relation::acl && relation != Relation::aux && relation != Relation::cop)
      return false;
  }
  return true;
}

bool is_negative(const Syntax& words) {
  for (std::size_t at = 0; at < words.size(); ++at)
    if (words.word(at).features.negative) return true;
  return false;
}

/// "was" or "is", by when the sentence plays; empty where that cannot be told.
std::string_view copula_of(const Syntax& left) {
  switch (time_of(left, left.root())) {
    case TimeOfClause::past:
      return "was";
    case TimeOfClause::present:
    case TimeOfClause::perfect:
      return "is";
    default:
      return {};
  }
}

std::optional<Recast> cause_at(const Syntax& syntax, std::size_t at, const Setting& setting) {
  constexpr std::size_t fewest_in_front = 4;
  constexpr std::size_t fewest_behind = 3;
  constexpr std::size_t long_sentence = 16;
  if (syntax.count_words({0, syntax.size()}) < long_sentence) return std::nullopt;
  if (syntax.form(at) != "because" || syntax.form(at + 1) != "of") return std::nullopt;
  const bool measured = tells_how_much(syntax.form(at - 1));
  const std::size_t begin = measured ? at - 1 : at;
  std::size_t left_end = begin;
  while (left_end > 0 && is_comma(syntax, left_end - 1)) --left_end;
  const std::size_t end = without_marks(syntax, {0, syntax.size()}).end;
  if (left_end < fewest_in_front || at + 2 + fewest_behind > end) return std::nullopt;
  const auto noun = syntax.head(at);
  const bool placed = noun && syntax.head(*noun) == syntax.root() && syntax.agreed(*noun);
  if (!placed && left_end == begin) return std::nullopt;
  const PartReading cause(syntax, {at + 2, end}, *setting.syntax);
  const PartReading front(syntax, {0, left_end}, *setting.syntax);
  const Syntax& left = front.syntax();
  if (!cause.syntax().usable() || !is_one_thing(cause.syntax()) || !could_stand(left) ||
      is_negative(left) || may_report(left) || has_open_clause(left) || ends_in_the_middle(left) ||
      has_modal(left, left.root()) || is_of_no_one_in_particular(left, left.size()) ||
      reach_of(syntax, left_end).pair || ends_inside_claim(left))
    return std::nullopt;
  static const NameSet limits = {"only", "just", "simply", "and", "but", "or", "partly"};
  if (limits.contains(left.form(left.size() - 2))) return std::nullopt;
  const std::string_view copula = copula_of(left);
  if (copula.empty()) return std::nullopt;
  return Recast{{{copied(syntax, {0, left_end})},
                 {made("this " + std::string(copula)), copied(syntax, {begin, syntax.size()})}},
                "split:because",
                "A reason is easier to see in a sentence of its own."};
}

/// Verbs of what somebody does for a purpose, whose own "to" it cannot be.
bool is_done_for_something(std::string_view verb) {
  static const NameSet all = {"hold",    "bring",     "publish",  "travel", "visit",     "launch",
                              "create",  "build",     "close",    "open",   "write",     "start",
                              "set",     "meet",      "run",      "make",   "install",   "gather",
                              "collect", "invite",    "found",    "join",   "send",      "cut",
                              "carry",   "put",       "design",   "change", "introduce", "sign",
                              "develop", "release",   "organise", "record", "buy",       "sell",
                              "train",   "interview", "study",    "test",   "raise"};
  return all.contains(verb);
}

/// "a plan to", "returned to find": no purpose.
bool is_no_purpose(const Syntax& syntax, std::size_t to) {
  static const NameSet nouns = {
      "chance", "opportunity", "plan",  "way",      "bid",     "decision",  "effort",  "time",
      "place",  "right",       "need",  "attempt",  "ability", "power",     "promise", "proposal",
      "call",   "deal",        "offer", "law",      "move",    "desire",    "order",   "permission",
      "reason", "method",      "pilot", "campaign", "scheme",  "programme", "project", "tool",
      "system", "step",        "work",  "support",  "failure", "refusal",   "duty",    "commitment",
      "pledge", "agreement",   "wish",  "request",  "demand",  "mission",   "freedom", "intention"};
  static const NameSet verbs = {"find", "discover", "learn", "become", "be",      "see", "die",
                                "win",  "do",       "go",    "come",   "realise", "have"};
  const Word& last = syntax.word(to - 1);
  const auto noun = syntax.head(*syntax.head(to));
  return nouns.contains(last.lemma) || (noun && nouns.contains(syntax.word(*noun).lemma)) ||
         verbs.contains(syntax.word(to + 1).lemma) || last.upos == Upos::adj ||
         last.upos == Upos::verb || last.upos == Upos::cconj || last.upos == Upos::sconj ||
         last.upos == Upos::aux;
}

/// Whether the verb hangs under the sentence's own or under what that does something to: "held a
/// meeting to talk" is for talking either way. Both parsers have to see it where another verb
/// stands between.
bool hangs_on_what_was_done(const Syntax& syntax, std::size_t verb) {
  const std::size_t root = syntax.root();
  const auto head = syntax.head(verb);
  const bool under_verb = syntax.word(verb).relation == Relation::advcl && head == root;
  const bool under_noun = syntax.word(verb).relation == Relation::acl && head &&
                          syntax.head(*head) == root && *head > root;
  const bool started = syntax.word(verb).relation == Relation::xcomp && head == root &&
                       syntax.child(root, Relation::aux_pass);
  if (!under_verb && !under_noun && !started) return false;
  if (syntax.agreed(verb)) return true;
  for (std::size_t at = root + 1; at + 1 < verb; ++at)
    if (is_verbal(syntax, at) && syntax.word(at).relation != Relation::amod) return false;
  return true;
}

/// "had the chance to travel there to meet Ann", "means bringing people in to talk": what is done
/// for a purpose hangs under the sentence's own verb, with no other verb between it and the
/// purpose.
bool hangs_on_what_came_of_it(const Syntax& syntax, std::size_t verb) {
  static const NameSet chances = {"chance", "opportunity"};
  const auto done = syntax.head(verb);
  if (!done || syntax.word(verb).relation != Relation::advcl || *done > verb ||
      !is_done_for_something(syntax.word(*done).lemma))
    return false;
  for (std::size_t at = *done + 1; at + 1 < verb; ++at) {
    const Upos before = syntax.word(syntax.head(at).value_or(at)).upos;
    const bool describes = syntax.word(at).relation == Relation::amod ||
                           (syntax.word(at).relation == Relation::conj && before == Upos::adj);
    if (is_verbal(syntax, at) && !describes) return false;
  }
  std::size_t top = *done;
  for (std::size_t steps = 0; steps < syntax.size() && top != syntax.root(); ++steps) {
    const Relation relation = base_of(syntax.word(top).relation);
    const std::size_t head = *syntax.head(top);
    const bool chance = relation == Relation::acl && chances.contains(syntax.word(head).lemma);
    const bool meant = relation == Relation::ccomp && syntax.word(top).xpos == Xpos::vbg &&
                       syntax.word(head).lemma == "mean";
    const bool lucky = relation == Relation::advcl && syntax.child(head, Relation::cop);
    const bool goes_on = meant || lucky || relation == Relation::xcomp ||
                         (relation == Relation::obj && chances.contains(syntax.word(top).lemma));
    if ((!chance && !goes_on) || !syntax.agreed(*done)) return false;
    top = head;
  }
  return top != *done;
}

/// "They held a meeting in the town to talk about …": "This was to talk about …".
std::optional<Recast> purpose_at(const Syntax& syntax, std::size_t to, const Setting& setting) {
  constexpr std::size_t fewest_in_front = 6;
  constexpr std::size_t fewest_behind = 5;
  constexpr std::size_t long_sentence = 17;
  const auto verb = syntax.head(to);
  const std::size_t root = syntax.root();
  if (syntax.form(to) != "to" || !verb || *verb < to || syntax.word(*verb).xpos != Xpos::vb ||
      !syntax.agreed(root) || is_no_purpose(syntax, to))
    return std::nullopt;
  const bool plain =
      hangs_on_what_was_done(syntax, *verb) && is_done_for_something(syntax.word(root).lemma);
  if (!plain && !hangs_on_what_came_of_it(syntax, *verb)) return std::nullopt;
  const std::size_t end = without_marks(syntax, {0, syntax.size()}).end;
  if (to < fewest_in_front || to + fewest_behind > end ||
      without_marks(syntax, syntax.phrase(*verb)).end != end || is_comma(syntax, to - 1) ||
      syntax.count_words({0, syntax.size()}) < long_sentence)
    return std::nullopt;
  for (std::size_t at = *verb + 1; at < end; ++at)  // "to get cash and visitors say …"
    if (syntax.word(at).relation == Relation::conj && syntax.is_finite(at)) return std::nullopt;
  const PartReading front(syntax, {0, to}, *setting.syntax);
  const Syntax& left = front.syntax();
  if (!stands_alone(left) || is_negative(left) || (plain && may_report(left)) ||
      has_modal(left, left.root()) || is_of_no_one_in_particular(left, left.size()) ||
      reach_of(syntax, to).pair || (plain && reach_of(syntax, to).clause) ||
      ends_inside_claim(left) || has_open_clause(left))
    return std::nullopt;
  const std::string_view copula = copula_of(left);
  if (copula.empty()) return std::nullopt;
  return Recast{{{copied(syntax, {0, to})},
                 {made("this " + std::string(copula)), copied(syntax, {to, syntax.size()})}},
                "split:purpose",
                "What something is for is easier to see in a sentence of its own."};
}

std::optional<Recast> cause_recast(const Syntax& syntax, const Draft& /*draft*/,
                                   const Setting& setting) {
  if (!syntax.is_whole()) return std::nullopt;
  for (std::size_t at = 3; at + 3 < syntax.size(); ++at)
    for (const auto find : {cause_at, purpose_at})
      if (auto plan = find(syntax, at, setting)) return plan;
  return std::nullopt;
}

}  // namespace

Drafts split_causes(Drafts drafts, const Setting& setting) {
  return recast_each(std::move(drafts), setting, cause_recast);
}

}  // namespace plainsong
