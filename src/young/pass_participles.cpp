// Tails behind a comma become sentences that begin with what they point at: ", leading to …" →
// "This led to …", ", including …" → "These schools include …".

#include <algorithm>
#include <array>

#include "language/function_words.hpp"
#include "young/examples.hpp"

namespace plainsong {
namespace {

/// A verb whose "-ing" behind a comma tells what came of all that stands before it.
struct ResultVerb {
  std::string_view participle, base;
  std::string_view next;  ///< the word that has to follow; empty: what is done to whom
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
                                                         {"leaving", "leave", ""},
                                                         {"making", "make", ""},
                                                         {"bringing", "bring", ""}});

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
  if (tail.verb->base == "make" || tail.verb->base == "leave") return acts;
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

std::optional<Tail> tail_at(const Syntax& syntax, std::size_t at) {
  const auto* const verb =
      std::find_if(result_verbs.begin(), result_verbs.end(),
                   [&](const ResultVerb& row) { return row.participle == syntax.form(at); });
  if (verb == result_verbs.end() || at == 0 || !is_comma(syntax, at - 1)) return std::nullopt;
  const auto main = syntax.head(at);
  if (!main || !syntax.agreed(at) || syntax.word(at).relation != Relation::advcl ||
      !reaches_end(syntax, at) || !is_main(syntax, *main))
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

/// ", including A and B" or ", such as A and B" at the sentence's end.
std::optional<Examples> examples_at(const Syntax& syntax, std::size_t at) {
  if (at == 0 || !is_comma(syntax, at - 1)) return std::nullopt;
  const bool such_as = syntax.form(at) == "such" && syntax.form(at + 1) == "as";
  if (syntax.form(at) != "including" && !such_as) return std::nullopt;
  const auto head = syntax.head(at);
  const auto noun = head ? syntax.head(*head) : std::nullopt;
  if (!noun || *noun >= at || !syntax.agreed(at) || !syntax.agreed(*head) ||
      !reaches_end(syntax, *head))
    return std::nullopt;
  return Examples{*noun, *head, {at + (such_as ? 2U : 1U), syntax.size()}};
}

/// Whether the examples can only be of this noun.
bool is_certain(const Syntax& syntax, const Examples& examples) {
  const Upos kind = syntax.word(examples.head).upos;
  if (kind != Upos::noun && kind != Upos::propn) return false;
  if (syntax.word(examples.noun).upos != Upos::noun ||
      syntax.word(examples.noun).features.number != GrammaticalNumber::plural)
    return false;
  for (std::size_t at = examples.words.begin; at < examples.words.end; ++at)
    if (syntax.form(at) == "or" || syntax.form(at) == "rather" || syntax.form(at) == "than")
      return false;
  const bool same = syntax.word(examples.noun).lemma == syntax.word(examples.head).lemma;
  return same || !has_rival(syntax, examples.noun);
}

bool speaks_of_some(const Syntax& syntax, std::size_t noun) {
  const auto word = syntax.child(noun, Relation::det);
  if (!word) return true;
  const std::string_view form = syntax.form(*word);
  return form != "no" && form != "any" && form != "each" && form != "every" && form != "neither";
}

/// Three things or more make a better list than a sentence.
bool becomes_list(const Syntax& syntax, const Examples& examples, const Setting& setting) {
  if (!setting.bullets) return false;
  const auto& children = syntax.children(examples.head);
  return std::count_if(children.begin(), children.end(), [&](std::int32_t child) {
           return syntax.word(static_cast<std::size_t>(child)).relation == Relation::conj;
         }) > 1;
}

std::optional<Recast> examples_recast(const Syntax& syntax, const Draft& /*draft*/,
                                      const Setting& setting) {
  for (std::size_t at = 1; at < syntax.size(); ++at) {
    const auto examples = examples_at(syntax, at);
    if (!examples || becomes_list(syntax, *examples, setting)) continue;
    if (const auto told = examples_told(syntax, *examples))
      return Recast{{{copied(syntax, {0, at - 1})}, *told},
                    "split:including",
                    "The examples are a sentence of their own."};
  }
  return std::nullopt;
}

}  // namespace

std::optional<std::vector<RecastPiece>> examples_told(const Syntax& syntax,
                                                      const Examples& examples) {
  if (!is_certain(syntax, examples) || !speaks_of_some(syntax, examples.noun) ||
      !is_stated(syntax, examples.noun))
    return std::nullopt;
  const std::size_t predicate = predicate_of(syntax, examples.noun);
  const TimeOfClause time = time_of(syntax, predicate);
  if (is_hedged(syntax, predicate) || time == TimeOfClause::unknown) return std::nullopt;
  Mention these = pointed_at(syntax, examples.noun);
  these.pieces.push_back(made(time == TimeOfClause::past ? "included" : "include"));
  these.pieces.push_back(copied(syntax, examples.words));
  return these.pieces;
}

Drafts split_results(Drafts drafts, const Setting& setting) {
  return recast_each(std::move(drafts), setting, result_recast);
}

Drafts split_examples(Drafts drafts, const Setting& setting) {
  return recast_each(std::move(drafts), setting, examples_recast);
}

}  // namespace plainsong
