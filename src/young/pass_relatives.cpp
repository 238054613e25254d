// Relative clauses that tell more of a name or a thing become sentences of their own.

#include <algorithm>

#include "young/claim.hpp"
#include "young/mention.hpp"
#include "young/protect.hpp"

namespace plainsong {
namespace {

using Pieces = std::vector<RecastPiece>;

/// ", who led the review," behind the noun that it tells more of.
struct RelativeClause {
  std::size_t noun = 0;
  std::size_t pronoun = 0;
  std::size_t verb = 0;
  WordRange clause;  ///< from the pronoun on, without the commas
};

/// Whether the subject's own verb comes right behind the clause's closing comma.
bool predicate_follows(const Syntax& syntax, const RelativeClause& relative) {
  const auto predicate = syntax.head(relative.noun);
  if (base_of(syntax.word(relative.noun).relation) != Relation::nsubj || !predicate) return false;
  const std::size_t first = finite_word(syntax, *predicate);
  for (std::size_t at = relative.clause.end + 1; at < first; ++at)
    if (syntax.word(at).upos != Upos::adv) return false;
  return first > relative.clause.end;
}

/// The clause under `verb`, if it stands between commas, or a comma and the sentence's end. Where
/// the parsers do not agree on it, its end has to be plain to see.
std::optional<RelativeClause> between_commas(const Syntax& syntax, std::size_t verb) {
  const auto noun = syntax.head(verb);
  if (!noun || *noun > verb || !plays_at_a_time(syntax, verb)) return std::nullopt;
  const WordRange clause = without_marks(syntax, syntax.phrase(verb));
  const bool opens = clause.begin > 0 && is_comma(syntax, clause.begin - 1);
  const bool last = is_sentence_end(syntax, clause.end);
  if (!opens || clause.size() < 3 || (!last && !is_comma(syntax, clause.end))) return std::nullopt;
  const RelativeClause found{*noun, clause.begin, verb, clause};
  if (!last && !syntax.agreed(verb) && !predicate_follows(syntax, found)) return std::nullopt;
  return found;
}

/// Whether taking the clause out leaves a comma's place where no comma was meant: behind it, the
/// sentence goes on with another item.
bool goes_on_as_list(const Syntax& syntax, const RelativeClause& relative) {
  if (is_sentence_end(syntax, relative.clause.end)) return false;
  const std::string_view next = syntax.form(relative.clause.end + 1);
  return next == "and" || next == "or" || next == "but" || next == "nor" || next == "as" ||
         next == "who" || next == "which" || next == "that";
}

/// Words that make the clause play after the main clause, or hang on it.
bool follows_on(const Syntax& syntax, WordRange clause) {
  for (std::size_t at = clause.begin; at < clause.end; ++at) {
    const std::string_view form = syntax.form(at);
    if (form == "then" || form == "later" || form == "now" || form == "subsequently" ||
        form == "eventually" || form == "also" || form == "therefore" || form == "thus" ||
        form == "too" || syntax.word(at).xpos == Xpos::md)
      return true;
  }
  return false;
}

/// Where the clause tells of the subject, the subject's verb has to come right behind it; anything
/// else belongs to the clause.
bool closes_well(const Syntax& syntax, const RelativeClause& relative) {
  for (std::size_t at = relative.clause.begin + 1; at < relative.clause.end; ++at)
    if (syntax.form(at) == "whose" ||
        (syntax.word(at).upos == Upos::cconj &&
         (syntax.form(at + 1) == "who" || syntax.form(at + 1) == "which")))
      return false;
  if (is_sentence_end(syntax, relative.clause.end) || predicate_follows(syntax, relative))
    return true;
  if (base_of(syntax.word(relative.noun).relation) == Relation::nsubj) return false;
  switch (syntax.word(relative.clause.end + 1).upos) {  // what else tells more of the same noun?
    case Upos::adp:
    case Upos::adv:
    case Upos::part:
    case Upos::sconj:
    case Upos::verb:
      return true;
    default:
      return false;
  }
}

/// "Ann Hill, 33, who works …"
bool has_age(const Syntax& syntax, const RelativeClause& relative) {
  const std::size_t comma = relative.clause.begin - 1;
  return comma > 2 && syntax.word(comma - 1).upos == Upos::num && is_comma(syntax, comma - 2);
}

/// The main clause without the relative one.
Pieces rest_of(const Syntax& syntax, const RelativeClause& relative) {
  Pieces rest = {copied(syntax, {0, relative.clause.begin - 1})};
  if (!is_sentence_end(syntax, relative.clause.end))
    rest.push_back(copied(
        syntax, {relative.clause.end + (has_age(syntax, relative) ? 0U : 1U), syntax.size()}));
  return rest;
}

/// Whether the sentence starts with the noun and it is the subject: then what is told of it may
/// come first, and all stays in order.
bool opens_sentence(const Syntax& syntax, const RelativeClause& relative, const Pieces& told) {
  if (is_sentence_end(syntax, relative.clause.end)) return false;
  return told.front().copied == syntax.bytes({0, relative.clause.begin - 1}) &&
         base_of(syntax.word(relative.noun).relation) == Relation::nsubj &&
         !follows_on(syntax, relative.clause);
}

Recast told_apart(const Syntax& syntax, const RelativeClause& relative, const Pieces& told) {
  const Pieces rest = rest_of(syntax, relative);
  Recast plan{{rest, told},
              "split:relative",
              "The words between commas tell more of a name or a thing: they are a sentence of "
              "their own."};
  if (opens_sentence(syntax, relative, told)) std::swap(plan.sentences[0], plan.sentences[1]);
  return plan;
}

/// ", who led the review": the pronoun is the subject.
std::optional<Pieces> told_as_subject(const Syntax& syntax, const RelativeClause& relative,
                                      const Mention& mention) {
  const std::string_view pronoun = syntax.form(relative.pronoun);
  if ((pronoun != "who" && pronoun != "which") ||
      syntax.subject(relative.verb) != relative.pronoun ||
      !agrees_in_number(syntax, relative.verb, mention))
    return std::nullopt;
  return joined_pieces(mention.pieces,
                       {copied(syntax, {relative.pronoun + 1, relative.clause.end})});
}

/// ", which they played for a week": the pronoun is the object, and its place is behind the verb.
std::optional<Pieces> told_as_object(const Syntax& syntax, const RelativeClause& relative,
                                     const Mention& mention) {
  const auto subject = syntax.subject(relative.verb);
  const bool object = syntax.word(relative.pronoun).relation == Relation::obj &&
                      syntax.head(relative.pronoun) == relative.verb;
  if (syntax.form(relative.pronoun) != "which" || !object || !subject ||
      syntax.phrase(*subject).begin != relative.pronoun + 1 || *subject > relative.verb ||
      !syntax.agreed(relative.pronoun) || !syntax.agreed(*subject))
    return std::nullopt;
  for (const Relation relation : {Relation::ccomp, Relation::xcomp, Relation::iobj})
    if (syntax.child(relative.verb, relation)) return std::nullopt;
  std::size_t behind = relative.verb + 1;
  if (const auto particle = syntax.child(relative.verb, Relation::compound_prt))
    behind = std::max(behind, *particle + 1);
  if (has_rival(syntax, relative.noun)) return std::nullopt;
  // "their reports" would belong to the clause's own subject.
  const auto owner = syntax.child(relative.noun, Relation::nmod_poss);
  const bool points_elsewhere = owner && syntax.word(*owner).upos == Upos::pron;
  for (std::size_t at = behind; at < relative.clause.end; ++at)
    if (syntax.form(at) == "," || syntax.form(at) == "and") return std::nullopt;
  Pieces told = {copied(syntax, {relative.pronoun + 1, behind})};
  told = joined_pieces(std::move(told), points_elsewhere ? pointed_at(syntax, relative.noun).pieces
                                                         : mention.pieces);
  if (behind < relative.clause.end) told.push_back(copied(syntax, {behind, relative.clause.end}));
  return told;
}

/// ", where shale gas has taken its place": a place at the sentence's end.
std::optional<Pieces> told_of_place(const Syntax& syntax, const RelativeClause& relative) {
  static const NameSet tied_by = {"in", "at", "to", "from", "near", "into", "on", "outside"};
  const auto tie = syntax.child(relative.noun, Relation::case_marking);
  const bool place = tie && tied_by.contains(syntax.form(*tie)) &&
                     (syntax.word(relative.noun).upos == Upos::propn ||
                      names_a_place(syntax.word(relative.noun).lemma));
  const auto subject = syntax.subject(relative.verb);
  if (syntax.form(relative.pronoun) != "where" || !place || !subject ||
      syntax.phrase(*subject).begin != relative.pronoun + 1 ||
      !is_sentence_end(syntax, relative.clause.end))
    return std::nullopt;
  return Pieces{made("there,"), copied(syntax, {relative.pronoun + 1, relative.clause.end})};
}

/// ", some of whom are young": some of a group that was named.
std::optional<Pieces> told_of_some(const Syntax& syntax, const RelativeClause& relative,
                                   const Mention& mention) {
  static const NameSet shares = {"some", "many", "most", "all", "several", "both", "half"};
  const std::size_t of = relative.clause.begin + 1;
  const bool pattern = shares.contains(syntax.form(relative.clause.begin)) &&
                       syntax.form(of) == "of" &&
                       (syntax.form(of + 1) == "which" || syntax.form(of + 1) == "whom");
  if (!pattern || !mention.plural || syntax.word(of + 2).upos == Upos::punct) return std::nullopt;
  Pieces told = {copied(syntax, {relative.clause.begin, of + 1})};
  told = joined_pieces(std::move(told), mention.pieces);
  told.push_back(copied(syntax, {of + 2, relative.clause.end}));
  return told;
}

/// Verbs of which a whole event may be the subject: ", which made him angry".
bool may_tell_of_event(const Syntax& syntax, std::size_t verb) {
  static const NameSet verbs = {"lead",    "cause",  "allow",     "enable",  "result", "help",
                                "let",     "give",   "force",     "leave",   "bring",  "prompt",
                                "suggest", "show",   "prevent",   "prove",   "happen", "raise",
                                "keep",    "create", "encourage", "surprise"};
  static const NameSet judgements = {
      "good",    "bad",       "surprise", "shame",   "why",       "when",     "how",    "rare",
      "unusual", "true",      "wrong",    "right",   "reason",    "problem",  "great",  "sad",
      "common",  "higher",    "lower",    "more",    "less",      "unlikely", "likely", "because",
      "what",    "important", "unfair",   "illegal", "difficult", "hard"};
  const std::string& lemma = syntax.word(verb).lemma;
  if (lemma == "mean") return syntax.child(verb, Relation::ccomp).has_value();
  if (lemma == "make") return syntax.child(verb, Relation::xcomp).has_value();
  return verbs.contains(lemma) || judgements.contains(syntax.form(verb));
}

/// ", which means that …" at the sentence's end: what is told is told of all that stands before, or
/// cannot be told apart from that. "This" is both.
std::optional<Recast> event_recast(const Syntax& syntax) {
  for (std::size_t at = 3; at + 2 < syntax.size(); ++at) {
    if (syntax.form(at) != "which" || !is_comma(syntax, at - 1)) continue;
    const std::size_t verb = predicate_of(syntax, at);
    const WordRange clause = without_marks(syntax, syntax.phrase(verb));
    const auto head = syntax.head(verb);
    const bool plural = head && syntax.word(*head).features.number == GrammaticalNumber::plural;
    if (clause.begin != at || !is_sentence_end(syntax, clause.end) || syntax.subject(verb) != at ||
        !head || !is_stated(syntax, *head))
      continue;
    const std::string_view first = syntax.form(finite_word(syntax, verb));
    const bool singular =
        syntax.word(finite_word(syntax, verb)).xpos == Xpos::vbz || first == "was";
    const bool of_event = may_tell_of_event(syntax, verb) && (singular || !plural);
    if (!of_event || (is_hedged(syntax, verb) && !singular)) continue;
    return Recast{
        {{copied(syntax, {0, at - 1})}, {made("this"), copied(syntax, {at + 1, syntax.size()})}},
        "split:which",
        "What is told of all that stands before is a sentence of its own."};
  }
  return std::nullopt;
}

std::optional<Pieces> told_by(const Syntax& syntax, const RelativeClause& relative) {
  if (has_rival(syntax, relative.noun, relative.verb)) return std::nullopt;
  if (auto told = told_of_place(syntax, relative)) return told;
  const bool person =
      syntax.form(relative.pronoun) == "who" || syntax.form(relative.pronoun + 2) == "whom";
  const std::size_t behind = relative.clause.begin - (has_age(syntax, relative) ? 3U : 1U);
  const auto mention = mention_of(syntax, relative.noun, behind, person);
  if (!mention) return std::nullopt;
  if (!mention->name && is_of_no_one_in_particular(syntax, relative.noun)) return std::nullopt;
  if (auto told = told_of_some(syntax, relative, *mention)) return told;
  if (auto told = told_as_object(syntax, relative, *mention)) return told;
  const bool of_event = syntax.form(relative.pronoun) == "which" &&
                        is_sentence_end(syntax, relative.clause.end) &&
                        may_tell_of_event(syntax, relative.verb);
  return of_event ? std::nullopt : told_as_subject(syntax, relative, *mention);
}

std::optional<Recast> relative_recast(const Syntax& syntax, const Draft& /*draft*/,
                                      const Setting& /*setting*/) {
  for (std::size_t verb = 0; verb < syntax.size(); ++verb) {
    if (syntax.word(verb).relation != Relation::acl_relcl) continue;
    const auto relative = between_commas(syntax, verb);
    if (!relative || goes_on_as_list(syntax, *relative) || !closes_well(syntax, *relative) ||
        !is_stated(syntax, relative->noun))
      continue;
    if (const auto told = told_by(syntax, *relative)) return told_apart(syntax, *relative, *told);
  }
  return event_recast(syntax);
}

}  // namespace

Drafts split_relatives(Drafts drafts, const Setting& setting) {
  return recast_each(std::move(drafts), setting, relative_recast);
}

}  // namespace plainsong
