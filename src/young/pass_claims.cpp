// Two things that one verb goes with, each with the word that ties it to the verb, are told in two
// sentences: "It looks at how A and how B" → "It looks at how A. It also looks at how B". So are
// "thankful to A and to B" and "wants to do A and do B".

#include <algorithm>

#include "language/function_words.hpp"
#include "young/claim.hpp"
#include "young/clause.hpp"
#include "young/coordination.hpp"
#include "young/joints.hpp"
#include "young/mention.hpp"
#include "young/protect.hpp"
#include "young/retold.hpp"
#include "young/said_again.hpp"

namespace plainsong {
namespace {

using Pieces = std::vector<RecastPiece>;

constexpr std::size_t most_verb_words = 8;  // from the subject to what the verb goes with
constexpr std::size_t fewest_words = 3;     // of each of the two things

/// The verb and its two things: [verb, first) is said again, with "also", in front of second.
struct TwoThings {
  std::size_t first = 0;   ///< the word that ties the first thing to the verb
  std::size_t joint = 0;   ///< "and", "but"; or "as" of "as well as"
  std::size_t second = 0;  ///< where the second thing begins
};

bool asks(std::string_view word) {
  static const NameSet all = {"how", "why", "what", "where", "whether", "who"};
  return all.contains(word);
}

bool opens_claim(const Syntax& syntax, std::size_t at) {
  const bool that = syntax.form(at) == "that" && syntax.word(at).relation == Relation::mark;
  return that || asks(syntax.form(at));
}

/// Where the sentence's verb, with its helpers, begins; none where other words stand between it and
/// its subject, or where it is denied.
std::optional<std::size_t> verb_begin(const Syntax& syntax) {
  const std::size_t root = syntax.root();
  const auto subject = syntax.subject(root);
  if (!subject || *subject > root || !syntax.agreed(*subject)) return std::nullopt;
  for (const std::int32_t place : syntax.children(root))
    if (syntax.word(static_cast<std::size_t>(place)).features.negative) return std::nullopt;
  const std::size_t first = finite_word(syntax, root);
  std::size_t behind = syntax.phrase(*subject).end;
  while (behind < first && syntax.form(behind) == "also") ++behind;
  return behind == first ? std::optional(first) : std::nullopt;
}

/// "the chance to", "the job of": nouns that mean the same the second time.
bool is_light(std::string_view noun) {
  static const NameSet all = {"chance", "opportunity", "right", "power", "time", "duty"};
  return all.contains(noun);
}

/// From the verb on to what it goes with there are no nouns that would have to be said again, and
/// no "also".
bool may_say_again(const Syntax& syntax, WordRange verb) {
  if (verb.size() == 0 || verb.size() > most_verb_words) return false;
  for (std::size_t at = verb.begin; at < verb.end; ++at) {
    const Word& word = syntax.word(at);
    const bool thing = word.upos == Upos::noun || word.upos == Upos::propn;
    const bool noun = (thing && !is_light(word.lemma)) || word.upos == Upos::num ||
                      word.upos == Upos::punct || syntax.form(at) == "too" ||
                      syntax.form(at) == "enough";
    if (noun || syntax.form(at) == "also" || is_comma(syntax, at)) return false;
  }
  return true;
}

/// "that … and that …", "how … and why …": the opener right behind the verb, and one more behind a
/// joint.
std::optional<TwoThings> two_claims(const Syntax& syntax, std::size_t joint) {
  if (syntax.form(joint) != "and" && syntax.form(joint) != "but") return std::nullopt;
  const std::size_t second = joint + 1;
  const bool that = opens_claim(syntax, second) && syntax.form(second) == "that";
  if (!that && !asks(syntax.form(second))) return std::nullopt;
  std::optional<std::size_t> first;
  for (std::size_t at = syntax.root() + 1; at < joint; ++at) {
    if (!opens_claim(syntax, at)) {
      const Xpos tag = syntax.word(at).xpos;
      const bool relative = tag == Xpos::wdt || tag == Xpos::wp || tag == Xpos::wrb;
      if (relative) return std::nullopt;
      continue;
    }
    if (first) return std::nullopt;
    first = at;
  }
  if (!first || (syntax.form(*first) == "that") != that) return std::nullopt;
  return TwoThings{*first, joint, second};
}

/// Whether a word is what the sentence's verb goes with, or what that goes with in turn: "want to
/// learn from", "had the chance to meet".
bool hangs_on_verb(const Syntax& syntax, std::size_t at) {
  constexpr std::size_t most_steps = 3;
  for (std::size_t steps = 0; steps < most_steps; ++steps) {
    if (at == syntax.root()) return true;
    const auto head = syntax.head(at);
    if (!head || !syntax.agreed(at)) return false;
    const Relation relation = base_of(syntax.word(at).relation);
    const bool light = relation == Relation::obj && is_light(syntax.word(at).lemma);
    if (steps > 0 && relation != Relation::xcomp && relation != Relation::acl && !light)
      return false;
    at = *head;
  }
  return at == syntax.root();
}

/// "learn from A as well as B": what both parsers join.
std::optional<TwoThings> two_objects(const Syntax& syntax, std::size_t joint) {
  static const NameSet ties = {"to", "from", "for", "about", "with", "on", "at"};
  if (syntax.form(joint) != "as" || syntax.form(joint + 1) != "well" ||
      syntax.form(joint + 2) != "as")
    return std::nullopt;
  const std::size_t second = joint + 3;
  for (std::size_t noun = second; noun < syntax.size(); ++noun) {
    const auto head = syntax.head(noun);
    if (syntax.word(noun).relation != Relation::conj || !head || *head >= joint) continue;
    const auto tie = syntax.child(*head, Relation::case_marking);
    const bool own = *head > syntax.root() && hangs_on_verb(syntax, *head);
    if (!own || !syntax.agreed(noun) || !tie || syntax.phrase(*head).begin != *tie ||
        !ties.contains(syntax.form(*tie)) || syntax.word(second).upos == Upos::adp)
      return std::nullopt;
    return TwoThings{*tie, joint, second};
  }
  return std::nullopt;
}

/// "thankful to A and to B": the same word ties both to what the sentence says.
std::optional<TwoThings> two_ties(const Syntax& syntax, std::size_t joint) {
  const std::size_t first = syntax.root() + 1;
  const std::size_t second = joint + 1;
  if (syntax.form(joint) != "and" || syntax.form(second) != syntax.form(first) ||
      syntax.word(first).upos != Upos::adp || syntax.word(second).upos != Upos::adp ||
      syntax.form(first) == "between" || syntax.form(first) == "from")
    return std::nullopt;
  for (std::size_t at = first + 1; at < joint; ++at)
    if (syntax.form(at) == syntax.form(first)) return std::nullopt;
  return TwoThings{first, joint, second};
}

/// "decided to write a letter and ask for help": two things to do.
std::optional<TwoThings> two_tasks(const Syntax& syntax, std::size_t joint) {
  constexpr std::size_t fewest_behind = 4;
  static const NameSet steps = {"take", "go", "come", "try", "turn", "stop", "sit", "stand"};
  if (syntax.form(joint) != "and") return std::nullopt;
  std::size_t second = joint + 1;
  if (syntax.form(second) == "to") ++second;
  if (second + fewest_behind > syntax.size() || syntax.word(second).xpos != Xpos::vb ||
      syntax.word(second).relation != Relation::conj || !syntax.agreed(second))
    return std::nullopt;
  const std::size_t task = *syntax.head(second);
  const auto mark = syntax.child(task, Relation::mark);
  const bool chosen = task > syntax.root() || (task == syntax.root() && mark);
  const Relation relation = base_of(syntax.word(task).relation);
  if (!chosen || task >= joint || syntax.word(task).xpos != Xpos::vb ||
      (relation != Relation::xcomp && relation != Relation::acl && relation != Relation::root) ||
      !hangs_on_verb(syntax, task) || (mark && syntax.form(*mark) != "to"))
    return std::nullopt;
  const bool whole = syntax.child(task, Relation::obj) || syntax.child(task, Relation::obl) ||
                     syntax.child(task, Relation::xcomp);
  if (!whole || steps.contains(syntax.word(task).lemma) || syntax.child(second, Relation::nsubj))
    return std::nullopt;
  for (std::size_t at = task + 1; at < joint; ++at)  // a third one, or another that may be meant
    if (syntax.word(at).xpos == Xpos::vb || syntax.word(at).xpos == Xpos::md ||
        syntax.form(at) == "both" || syntax.word(at).upos == Upos::sconj)
      return std::nullopt;
  return TwoThings{mark ? *mark + 1 : task, joint, second};
}

/// The subject and the verb again, with "also": "it also looks at".
std::optional<Pieces> said_also(const Syntax& syntax, const TwoThings& things, std::size_t verb,
                                bool but) {
  const auto subject = subject_again(syntax, things.joint, but);
  if (!subject) return std::nullopt;
  Pieces pieces = but ? opening_for("but") : Pieces();
  pieces.insert(pieces.end(), subject->begin(), subject->end());
  if (pieces.back().copied.end == syntax.word(verb).span.begin) {  // "we've"
    pieces.back().copied.end = syntax.word(verb).span.end;
    ++verb;
    pieces.push_back(made("also"));
    if (verb < things.first) pieces.push_back(copied(syntax, {verb, things.first}));
    return pieces;
  }
  const bool helped = syntax.word(verb).upos == Upos::aux;
  const std::size_t behind = helped ? verb + 1 : verb;
  if (helped) pieces.push_back(copied(syntax, {verb, behind}));
  if (!but) pieces.push_back(made("also"));
  if (behind < things.first) pieces.push_back(copied(syntax, {behind, things.first}));
  return pieces;
}

std::optional<Recast> two_things_at(const Syntax& syntax, std::size_t joint, std::size_t verb,
                                    const Setting& setting) {
  std::optional<TwoThings> things;
  for (const auto find : {two_claims, two_tasks, two_ties, two_objects})
    if (!things) things = find(syntax, joint);
  if (!things || !may_say_again(syntax, {verb, things->first})) return std::nullopt;
  if (syntax.form(things->second) == "that") {  // not "and that applies everywhere"
    const PartReading claim(syntax, {things->second + 1, syntax.size()}, *setting.syntax);
    if (!could_stand(claim.syntax())) return std::nullopt;
  }
  std::size_t left_end = joint;
  while (left_end > 0 && is_comma(syntax, left_end - 1)) --left_end;
  const std::size_t end = without_marks(syntax, {0, syntax.size()}).end;
  if (left_end < things->first + fewest_words || end < things->second + fewest_words)
    return std::nullopt;
  const PartReading left(syntax, {0, left_end}, *setting.syntax);
  if (!could_stand(left.syntax()) || left.syntax().root() != syntax.root() ||
      !front_may_go_first(left.syntax()) || ends_in_the_middle(left.syntax()) ||
      reach_of(syntax, left_end).pair)
    return std::nullopt;
  const bool but = syntax.form(joint) == "but";
  auto told = said_also(syntax, *things, verb, but);
  if (!told) return std::nullopt;
  if (syntax.form(joint) == "as")
    told->push_back(copied(syntax, {things->first, things->first + 1}));
  told->push_back(copied(syntax, {things->second, syntax.size()}));
  if (!reads_well(syntax, *told, setting)) return std::nullopt;
  return Recast{{{copied(syntax, {0, left_end})}, *told},
                "split:claim",
                "Two things that are said with one verb are told one by one."};
}

std::optional<Recast> claim_recast(const Syntax& syntax, const Draft& /*draft*/,
                                   const Setting& setting) {
  constexpr std::size_t long_sentence = 17;  // what is said again has to be worth it
  const auto verb = syntax.is_whole() ? verb_begin(syntax) : std::nullopt;
  if (!verb || syntax.count_words({0, syntax.size()}) < long_sentence ||
      !is_stated(syntax, syntax.root()))
    return std::nullopt;
  for (std::size_t at = syntax.root() + 3; at + 3 < syntax.size(); ++at)
    if (auto plan = two_things_at(syntax, at, *verb, setting)) return plan;
  return std::nullopt;
}

}  // namespace

Drafts split_claims(Drafts drafts, const Setting& setting) {
  return recast_each(std::move(drafts), setting, claim_recast);
}

}  // namespace plainsong
