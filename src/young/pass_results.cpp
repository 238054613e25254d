// Tails behind a comma become sentences that begin with what they point at: ", leading to …" →
// "This led to …".

#include <algorithm>
#include <array>

#include "language/function_words.hpp"
#include "young/antecedent.hpp"
#include "young/claim.hpp"
#include "young/mention.hpp"
#include "young/protect.hpp"
#include "young/recast.hpp"

namespace plainsong {
namespace {

/// A verb whose "-ing" behind a comma tells what came of all that stands before it.
struct ResultVerb {
  std::string_view participle, base;
  std::string_view next;    ///< the word that has to follow; empty: what is done to whom
  bool of_a_thing = false;  ///< only where no person does it: not "she spoke, raising her hand"
};

constexpr auto result_verbs = std::to_array<ResultVerb>({{"leading", "lead", "to"},
                                                         {"resulting", "result", "in"},
                                                         {"meaning", "mean", "that"},
                                                         {"allowing", "allow", ""},
                                                         {"enabling", "enable", ""},
                                                         {"causing", "cause", ""},
                                                         {"forcing", "force", ""},
                                                         {"prompting", "prompt", ""},
                                                         {"sparking", "spark", ""},
                                                         {"triggering", "trigger", ""},
                                                         {"preventing", "prevent", ""},
                                                         {"killing", "kill", ""},
                                                         {"requiring", "require", ""},
                                                         {"leaving", "leave", ""},
                                                         {"making", "make", ""},
                                                         {"bringing", "bring", ""},
                                                         {"helping", "help", "", true},
                                                         {"providing", "provide", "", true},
                                                         {"creating", "create", "", true},
                                                         {"giving", "give", "", true},
                                                         {"raising", "raise", "", true},
                                                         {"ending", "end", "", true},
                                                         {"pushing", "push", "", true},
                                                         {"driving", "drive", "", true},
                                                         {"turning", "turn", "", true},
                                                         {"taking", "take", "", true},
                                                         {"letting", "let", "", true},
                                                         {"exposing", "expose", "", true},
                                                         {"boosting", "boost", "", true},
                                                         {"reducing", "reduce", "", true},
                                                         {"increasing", "increase", "", true},
                                                         {"improving", "improve", "", true},
                                                         {"cutting", "cut", "", true},
                                                         {"showing", "show", "", true},
                                                         {"hinting", "hint", "that", true},
                                                         {"suggesting", "suggest", "that", true},
                                                         {"threatening", "threaten", "to", true},
                                                         {"posing", "pose", "", true},
                                                         {"revealing", "reveal", "", true},
                                                         {"encouraging", "encourage", "", true},
                                                         {"fuelling", "fuel", "", true},
                                                         {"damaging", "damage", "", true},
                                                         {"destroying", "destroy", "", true},
                                                         {"contributing", "contribute", "to", true},
                                                         {"adding", "add", "to", true}});

/// A thing, not somebody or what may stand for somebody.
bool is_thing(const Syntax& syntax, std::size_t predicate) {
  const auto subject = syntax.subject(predicate);
  if (!subject || syntax.child(*subject, Relation::conj)) return false;
  const Word& word = syntax.word(*subject);
  return word.upos == Upos::noun ? !is_person(word.lemma)
                                 : syntax.form(*subject) == "it" || syntax.form(*subject) == "this";
}

/// ", leading to …" up to the sentence's end, and the verb that it hangs under.
struct Tail {
  const ResultVerb* verb = nullptr;
  std::size_t at = 0;
  std::size_t main = 0;
};

std::size_t end_of_words(const Syntax& syntax) {
  return without_marks(syntax, {0, syntax.size()}).end;
}

/// Whether all from here to the sentence's end hangs under the word.
bool reaches_end(const Syntax& syntax, std::size_t at) {
  return syntax.phrase(at).end >= end_of_words(syntax);
}

/// The predicate that the sentence is about, or one joined to it: nothing is said, thought or
/// asked.
bool is_main(const Syntax& syntax, std::size_t predicate) {
  const bool joined =
      syntax.word(predicate).relation == Relation::conj && syntax.head(predicate) == syntax.root();
  if (predicate != syntax.root() && !joined) return false;
  for (const std::size_t at : {syntax.root(), predicate})
    if (is_attribution(syntax.form(at)) || syntax.child(at, Relation::ccomp) ||
        syntax.child(at, Relation::parataxis))
      return false;
  return is_stated(syntax, predicate);
}

bool has_object_to_act(const Syntax& syntax, const Tail& tail) {
  const auto object = syntax.child(tail.at, Relation::obj);
  if (!object || !syntax.agreed(*object)) return false;
  const std::string_view form = syntax.form(*object);
  if (form == "it" || form == "itself" || form == "himself" || form == "herself") {
    if (tail.verb->base != "make" || form != "it") return false;
  }
  const bool acts = syntax.child(tail.at, Relation::xcomp).has_value();
  if (tail.verb->base == "make") return acts;
  if (tail.verb->base == "leave")
    return acts || syntax.child(tail.at, Relation::obl) || syntax.form(*object + 1) == "as";
  if (tail.verb->base == "bring") return syntax.child(tail.at, Relation::obl).has_value();
  return true;
}

bool has_what_follows(const Syntax& syntax, const Tail& tail) {
  if (tail.verb->base == "mean") {
    const auto meant = syntax.child(tail.at, Relation::ccomp);
    return meant && syntax.is_finite(*meant) && syntax.subject(*meant);
  }
  if (!tail.verb->next.empty() && syntax.form(tail.at + 1) == tail.verb->next) return true;
  static const NameSet with_object = {"suggest", "threaten"};
  if (!tail.verb->next.empty() && !with_object.contains(tail.verb->base)) return false;
  return has_object_to_act(syntax, tail);
}

/// Whether the sentence's head is the only predicate in front: a tail can be of no other.
bool is_one_clause(const Syntax& syntax, std::size_t before) {
  for (std::size_t at = 0; at < before; ++at) {
    const Relation relation = base_of(syntax.word(at).relation);
    if (relation == Relation::advcl || relation == Relation::ccomp || relation == Relation::acl ||
        relation == Relation::csubj || relation == Relation::xcomp ||
        relation == Relation::parataxis ||
        (relation == Relation::conj && syntax.word(at).upos == Upos::verb))
      return false;
  }
  return syntax.root() < before;
}

/// The predicate that a tail is about: where it hangs under something done along with that ("for
/// all who take part, taking turns, suggesting that …"), the whole is what it tells of.
std::optional<std::size_t> told_of(const Syntax& syntax, std::size_t tail) {
  auto main = syntax.head(tail);
  for (std::size_t steps = 0; main && steps < syntax.size(); ++steps) {
    const Relation relation = base_of(syntax.word(*main).relation);
    const bool along =
        relation == Relation::acl || relation == Relation::advcl || relation == Relation::xcomp;
    const bool inside =
        relation == Relation::nmod || relation == Relation::obl || relation == Relation::obj;
    if (!inside && !(along && !syntax.is_finite(*main))) return main;
    if (*main > tail) return std::nullopt;
    main = syntax.head(*main);
  }
  return main;
}

std::optional<Tail> tail_at(const Syntax& syntax, std::size_t at) {
  const auto* const verb =
      std::find_if(result_verbs.begin(), result_verbs.end(),
                   [&](const ResultVerb& row) { return row.participle == syntax.form(at); });
  if (verb == result_verbs.end() || at == 0 || !is_comma(syntax, at - 1)) return std::nullopt;
  const auto main = told_of(syntax, at);
  if (main && verb->of_a_thing && !is_thing(syntax, *main)) return std::nullopt;
  if (!main || (!syntax.agreed(at) && !is_one_clause(syntax, at)) ||
      (syntax.word(at).relation != Relation::advcl && syntax.head(at) == main) ||
      !reaches_end(syntax, at) || !is_main(syntax, *main) || hangs_on_condition(syntax, at))
    return std::nullopt;
  const Tail tail{verb, at, *main};
  return has_what_follows(syntax, tail) ? std::optional<Tail>(tail) : std::nullopt;
}

/// "led", "leads", "has led", by when the main clause plays; empty where that cannot be told.
std::string finite_form(const Syntax& syntax, const Tail& tail, const Inflection& inflection) {
  const std::string base(tail.verb->base);
  const std::string_view first = syntax.form(finite_word(syntax, tail.main));
  const bool future = first == "will" && base == "mean";
  if (future) return inflection.inflected(base, Form::third);
  if (is_hedged(syntax, tail.main) && base != "mean") return {};
  switch (time_of(syntax, tail.main)) {
    case TimeOfClause::past:
      return first == "had" ? std::string() : inflection.inflected(base, Form::past);
    case TimeOfClause::present:
      return inflection.inflected(base, Form::third);
    case TimeOfClause::perfect:
      return base == "mean" ? inflection.inflected(base, Form::third)
                            : "has " + inflection.inflected(base, Form::participle);
    case TimeOfClause::unknown:
      return {};
  }
  return {};
}

/// "This led to …": a second participle ("forcing it up and polluting …") becomes finite with it.
std::optional<std::vector<RecastPiece>> told_behind(const Syntax& syntax, const Tail& tail,
                                                    const std::string& verb,
                                                    const Inflection& inflection) {
  std::vector<RecastPiece> told = {made("this " + verb)};
  std::size_t from = tail.at + 1;
  for (const std::int32_t child : syntax.children(tail.at)) {
    const auto second = static_cast<std::size_t>(child);
    if (syntax.word(second).relation != Relation::conj) continue;
    const auto bases = inflection.base_forms(std::string(syntax.form(second)));
    const bool doing = syntax.word(second).xpos == Xpos::vbg && syntax.agreed(second);
    const std::string& base = syntax.word(second).lemma;
    if (!doing || from > tail.at + 1 || syntax.form(second - 1) != "and" ||
        std::none_of(bases.begin(), bases.end(),
                     [&](const BaseForm& one) { return one.base == base; }))
      return std::nullopt;
    const Form form = time_of(syntax, tail.main) == TimeOfClause::past      ? Form::past
                      : time_of(syntax, tail.main) == TimeOfClause::perfect ? Form::participle
                                                                            : Form::third;
    told.push_back(copied(syntax, {from, second}));
    told.push_back(made(inflection.inflected(base, form)));
    from = second + 1;
  }
  told.push_back(copied(syntax, {from, syntax.size()}));
  return told;
}

std::optional<Recast> result_recast(const Syntax& syntax, const Draft& /*draft*/,
                                    const Setting& setting) {
  for (std::size_t at = 1; at < syntax.size(); ++at) {
    const auto tail = tail_at(syntax, at);
    const std::string verb =
        tail ? finite_form(syntax, *tail, setting.words.inflection) : std::string();
    if (verb.empty()) continue;
    const auto told = told_behind(syntax, *tail, verb, setting.words.inflection);
    if (!told) continue;
    return Recast{{{copied(syntax, {0, at - 1})}, *told},
                  "split:result",
                  "What came of it is told in a sentence of its own."};
  }
  return std::nullopt;
}

}  // namespace

Drafts split_results(Drafts drafts, const Setting& setting) {
  return recast_each(std::move(drafts), setting, result_recast);
}

}  // namespace plainsong
