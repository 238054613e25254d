// Tails behind a comma become sentences that begin with what they point at: ", leading to …" →
// "This led to …", ", including …" → "These schools include …".

#include <algorithm>
#include <array>

#include "language/function_words.hpp"
#include "young/antecedent.hpp"
#include "young/claim.hpp"
#include "young/examples.hpp"
#include "young/item_list.hpp"
#include "young/protect.hpp"

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
                                                         {"threatening", "threaten", "to", true}});

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
  if (tail.verb->base == "leave") return acts || syntax.child(tail.at, Relation::obl);
  if (tail.verb->base == "bring") return syntax.child(tail.at, Relation::obl).has_value();
  return true;
}

bool has_what_follows(const Syntax& syntax, const Tail& tail) {
  if (tail.verb->base == "mean") {
    const auto meant = syntax.child(tail.at, Relation::ccomp);
    return meant && syntax.is_finite(*meant) && syntax.subject(*meant);
  }
  if (!tail.verb->next.empty()) return syntax.form(tail.at + 1) == tail.verb->next;
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

std::optional<Tail> tail_at(const Syntax& syntax, std::size_t at) {
  const auto* const verb =
      std::find_if(result_verbs.begin(), result_verbs.end(),
                   [&](const ResultVerb& row) { return row.participle == syntax.form(at); });
  if (verb == result_verbs.end() || at == 0 || !is_comma(syntax, at - 1)) return std::nullopt;
  const auto main = syntax.head(at);
  if (main && verb->of_a_thing && !is_thing(syntax, *main)) return std::nullopt;
  if (!main || (!syntax.agreed(at) && !is_one_clause(syntax, at)) ||
      syntax.word(at).relation != Relation::advcl || !reaches_end(syntax, at) ||
      !is_main(syntax, *main) || hangs_on_condition(syntax, at))
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

std::optional<Recast> result_recast(const Syntax& syntax, const Draft& /*draft*/,
                                    const Setting& setting) {
  for (std::size_t at = 1; at < syntax.size(); ++at) {
    const auto tail = tail_at(syntax, at);
    const std::string verb =
        tail ? finite_form(syntax, *tail, setting.words.inflection) : std::string();
    if (verb.empty()) continue;
    return Recast{{{copied(syntax, {0, at - 1})},
                   {made("this " + verb), copied(syntax, {at + 1, syntax.size()})}},
                  "split:result",
                  "What came of it is told in a sentence of its own."};
  }
  return std::nullopt;
}

/// Whether a list that is made of bullets would be better: three things or more.
bool becomes_list(const Syntax& syntax, const Syntax& inner, const Draft& draft,
                  const Setting& setting) {
  if (!setting.bullets) return false;
  const Protected kept = protected_spans(draft.text, lexemes(draft.text.utf8), setting.names);
  if (!list_at_end(syntax, kept)) return false;
  const auto& children = inner.children(inner.root());
  return std::count_if(children.begin(), children.end(), [&](std::int32_t child) {
           return inner.word(static_cast<std::size_t>(child)).relation == Relation::conj;
         }) > 1;
}

/// ", including A and B" or ", such as A and B" at the sentence's end. Without a comma only where
/// the noun in front is what they are examples of.
std::optional<Recast> examples_at(const Syntax& syntax, const Draft& draft, std::size_t at,
                                  const Setting& setting) {
  const bool such_as = syntax.form(at) == "such" && syntax.form(at + 1) == "as";
  const bool comma = is_comma(syntax, at - 1);
  if ((syntax.form(at) != "including" && !such_as) ||
      (!comma && syntax.word(at - 1).xpos != Xpos::nns))
    return std::nullopt;
  const std::size_t left_end = comma ? at - 1 : at;
  const std::size_t end = end_of_words(syntax);
  const std::size_t begin = at + (such_as ? 2U : 1U);
  if (begin >= end) return std::nullopt;
  const Span words = syntax.bytes({begin, end});
  const Syntax inner = setting.syntax->read(slice(syntax.sentence(), words));
  const std::string shorter = without(syntax, {left_end, end});
  const Syntax rest = setting.syntax->read(shorter);
  if (!rest.usable() || !inner.usable() || becomes_list(syntax, inner, draft, setting))
    return std::nullopt;
  if (!rest.is_whole()) return std::nullopt;
  const bool nearest = such_as || !comma;
  const auto noun =
      nearest ? noun_before(rest, left_end) : noun_with_examples(rest, left_end, inner);
  const bool of_last = !comma && noun && rest.word(*noun).relation == Relation::conj;
  if (nearest && noun &&
      (rest.word(*noun).xpos != Xpos::nns || (has_rival(rest, *noun) && !of_last)))
    return std::nullopt;
  const auto told =
      noun ? examples_told(rest, *noun, inner, syntax.bytes({begin, syntax.size()}), false)
           : std::nullopt;
  if (!told) return std::nullopt;
  return Recast{{{copied(syntax, {0, left_end})}, *told},
                "split:including",
                "The examples are a sentence of their own."};
}

/// The last predicate in front of a word that shows when it plays.
std::optional<std::size_t> last_predicate(const Syntax& syntax, std::size_t before) {
  std::optional<std::size_t> found;
  for (std::size_t at = 0; at < before; ++at)
    if (time_of(syntax, at) != TimeOfClause::unknown && syntax.subject(at)) found = at;
  return found;
}

/// "evidence, including from earlier reviews": "Some of this was from earlier reviews."
std::optional<Recast> source_at(const Syntax& syntax, std::size_t at, const Setting& setting) {
  static const NameSet ties = {"from", "through"};
  const std::size_t end = end_of_words(syntax);
  if (syntax.form(at) != "including" || at + 3 > end || !ties.contains(syntax.form(at + 1)))
    return std::nullopt;
  const std::size_t left_end = is_comma(syntax, at - 1) ? at - 1 : at;
  const std::string shorter = without(syntax, {left_end, end});
  const Syntax rest = setting.syntax->read(shorter);
  if (!rest.usable() || !rest.is_whole() || is_hedged(rest, rest.root()) ||
      !is_stated(rest, rest.root()) || is_of_no_one_in_particular(rest, rest.size()) ||
      hangs_on_condition(syntax, at) || rest.child(rest.root(), Relation::ccomp))
    return std::nullopt;
  // What follows may go on with the main clause.
  for (std::size_t word = at + 1; word < end; ++word)
    if (plays_at_a_time(syntax, word) && syntax.subject(word)) return std::nullopt;
  const auto last = last_predicate(rest, left_end);
  if (!last) return std::nullopt;
  const bool now = time_of(rest, *last) == TimeOfClause::present;
  return Recast{{{copied(syntax, {0, left_end})},
                 {made(now ? "some of this is" : "some of this was"),
                  copied(syntax, {at + 1, syntax.size()})}},
                "split:including",
                "The examples are a sentence of their own."};
}

std::optional<Recast> examples_recast(const Syntax& syntax, const Draft& draft,
                                      const Setting& setting) {
  for (std::size_t at = 3; at + 1 < syntax.size(); ++at) {
    auto plan = source_at(syntax, at, setting);
    if (!plan) plan = examples_at(syntax, draft, at, setting);
    if (plan) return plan;
  }
  return std::nullopt;
}

bool speaks_of_some(const Syntax& syntax, std::size_t noun) {
  static const NameSet vague = {"form", "kind", "sort", "type", "way", "number", "lot", "year"};
  if (vague.contains(syntax.word(noun).lemma)) return false;
  const auto word = syntax.child(noun, Relation::det);
  if (!word) return true;
  const std::string_view form = syntax.form(*word);
  return form != "no" && form != "any" && form != "each" && form != "every" && form != "neither";
}

bool is_last_noun(const Syntax& rest, std::size_t noun) {
  for (std::size_t at = noun + 1; at < rest.size(); ++at)
    if (rest.word(at).upos == Upos::noun || rest.word(at).upos == Upos::propn) return false;
  return true;
}

}  // namespace

bool names_things(const Syntax& inner) {
  const Upos kind = inner.word(inner.root()).upos;
  if (kind != Upos::noun && kind != Upos::propn && kind != Upos::num) return false;
  for (std::size_t at = 0; at < inner.size(); ++at) {
    const std::string_view form = inner.form(at);
    const Relation relation = inner.word(at).relation;
    if (form == "or" || form == "rather" || form == "than" || form == "when" || form == "not" ||
        form == ";" || form == ":")
      return false;
    const bool aside =
        relation == Relation::parataxis && (inner.word(at).upos != Upos::noun || inner.subject(at));
    if (relation == Relation::cop || aside || base_of(relation) == Relation::nsubj) {
      const auto head = inner.head(at);
      if (!head || base_of(inner.word(*head).relation) != Relation::acl) return false;
    }
  }
  return true;
}

std::optional<std::size_t> noun_with_examples(const Syntax& rest, std::size_t behind,
                                              const Syntax& inner) {
  std::vector<std::size_t> found;
  for (std::size_t at = 0; at < behind && at < rest.size(); ++at) {
    if (rest.word(at).xpos != Xpos::nns) continue;
    if (rest.word(at).lemma == inner.word(inner.root()).lemma) return at;
    found.push_back(at);
  }
  if (found.size() == 1) return found.front();
  const auto nearest = noun_before(rest, behind);
  const bool plural = nearest && rest.word(*nearest).xpos == Xpos::nns;
  return plural && !has_rival(rest, *nearest) ? nearest : std::nullopt;
}

std::optional<std::vector<RecastPiece>> examples_told(const Syntax& rest, std::size_t noun,
                                                      const Syntax& inner, Span words,
                                                      bool exactly) {
  std::size_t predicate = predicate_of(rest, noun);
  const auto leads_up = [&](std::size_t at) {  // "a chance to talk about things"
    const Relation relation = base_of(rest.word(at).relation);
    return relation == Relation::xcomp ||
           (exactly && relation == Relation::acl && rest.word(at).xpos == Xpos::vb);
  };
  while (leads_up(predicate)) predicate = predicate_of(rest, *rest.head(predicate));
  const TimeOfClause time = time_of(rest, predicate);
  if (!names_things(inner) || !speaks_of_some(rest, noun) || !is_stated(rest, noun) ||
      (rest.word(noun).relation == Relation::conj && !is_last_noun(rest, noun)) ||
      is_hedged(rest, predicate) || is_of_no_one_in_particular(rest, noun) ||
      time == TimeOfClause::unknown)
    return std::nullopt;
  const auto which = rest.child(noun, Relation::acl_relcl);
  const bool past = time == TimeOfClause::past ||
                    (exactly && which && time_of(rest, *which) == TimeOfClause::past);
  Mention these = pointed_at(rest, noun);
  these.pieces.push_back(made(exactly ? past ? "were" : "are" : past ? "included" : "include"));
  these.pieces.push_back({words, {}});
  return these.pieces;
}

Drafts split_results(Drafts drafts, const Setting& setting) {
  return recast_each(std::move(drafts), setting, result_recast);
}

Drafts split_examples(Drafts drafts, const Setting& setting) {
  return recast_each(std::move(drafts), setting, examples_recast);
}

}  // namespace plainsong
