// Examples behind a comma become a sentence: ", including …" → "These schools include …".

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

std::size_t end_of_words(const Syntax& syntax) {
  return without_marks(syntax, {0, syntax.size()}).end;
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

Drafts split_examples(Drafts drafts, const Setting& setting) {
  return recast_each(std::move(drafts), setting, examples_recast);
}

}  // namespace plainsong
