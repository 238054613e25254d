// Relative clauses that tell more of a name or a thing become sentences of their own. What the
// clause belongs to is looked up in the sentence without it, and each sentence that would come of
// it is read again: the short ones are read more surely than the long one.

#include <algorithm>

#include "language/function_words.hpp"
#include "young/antecedent.hpp"
#include "young/claim.hpp"
#include "young/protect.hpp"
#include "young/relative_telling.hpp"
#include "young/retold.hpp"

namespace plainsong {
namespace {

using Pieces = std::vector<RecastPiece>;

bool joins(std::string_view word) {
  return word == "and" || word == "or" || word == "but" || word == "nor";
}

/// Words that make the clause play after the main clause, or hang on it.
bool follows_on(const Syntax& syntax, WordRange clause) {
  static const NameSet all = {"then", "later",     "subsequently", "eventually",
                              "also", "therefore", "thus",         "too"};
  for (std::size_t at = clause.begin; at < clause.end; ++at)
    if (all.contains(syntax.form(at))) return true;
  return false;
}

/// Whether a word is under the predicate of the clause that begins at `opener`.
bool is_in_clause(const Syntax& syntax, std::size_t opener, std::size_t at) {
  const std::size_t verb = predicate_of(syntax, opener);
  const WordRange clause = without_marks(syntax, syntax.phrase(verb));
  return clause.contains(at) && clause.begin >= opener;
}

/// What comes behind a comma may be the next thing in the main clause's list; but a name behind a
/// name or a noun is not.
bool starts_noun(const Syntax& syntax, std::size_t at) {
  switch (syntax.word(at).upos) {
    case Upos::propn: {
      const Upos before = syntax.word(at - 2).upos;
      return before != Upos::propn && before != Upos::noun && before != Upos::part;
    }
    case Upos::det:
    case Upos::noun:
    case Upos::adj:
    case Upos::num:
      return true;
    default:
      return false;
  }
}

/// "…, a small shop and a school": the last things of a list.
bool joins_follow(const Syntax& syntax, std::size_t from) {
  for (std::size_t at = from; at < syntax.size(); ++at)
    if (joins(syntax.form(at))) return true;
  return false;
}

/// Whether the phrase that begins here is in the clause by both parsers' trees.
bool is_surely_in(const Syntax& syntax, std::size_t opener, std::size_t at) {
  std::size_t top = at;
  for (std::size_t steps = 0; steps < syntax.size(); ++steps) {
    const auto head = syntax.head(top);
    if (!head || without_marks(syntax, syntax.phrase(*head)).begin < at) break;
    top = *head;
  }
  return is_in_clause(syntax, opener, top) && syntax.agreed(top);
}

bool has_finite_verb(const Syntax& syntax, WordRange words) {
  for (std::size_t at = words.begin; at < words.end; ++at)
    if (syntax.word(at).features.verb_form == VerbForm::finite || syntax.word(at).xpos == Xpos::md)
      return true;
  return false;
}

/// Whether a comma in the clause may be where the main clause goes on: behind it stands a finite
/// verb, or another clause of the same noun, or what the clause does not hold by the parser's tree.
bool may_close_before(const Syntax& syntax, std::size_t opener, WordRange words) {
  for (std::size_t at = words.begin; at + 1 < words.end; ++at) {
    if (syntax.form(at) == ";" || syntax.form(at) == ":") return true;
    const bool joint = joins(syntax.form(at));
    if (joint &&
        (syntax.word(at + 1).xpos == Xpos::wdt || syntax.word(at + 1).xpos == Xpos::wp ||
         syntax.word(at + 1).xpos == Xpos::wrb || syntax.word(at + 1).xpos == Xpos::wp_possessive))
      return true;
    if (!is_comma(syntax, at)) continue;
    std::size_t next = at + 1;
    while (next + 1 < words.end && syntax.word(next).upos == Upos::adv) ++next;
    const bool finite = syntax.word(next).features.verb_form == VerbForm::finite ||
                        syntax.word(next).xpos == Xpos::md;
    const bool other = (syntax.form(next) == "to" && syntax.word(next).upos == Upos::adp) ||
                       is_subject_pronoun(syntax.form(next));
    const bool item = starts_noun(syntax, next) && joins_follow(syntax, next);
    if (finite || other || (item && !is_surely_in(syntax, opener, next))) return true;
    if (!joins(syntax.form(next))) continue;
    const auto joined = syntax.head(next);
    const bool sure = joined && syntax.agreed(*joined) && is_in_clause(syntax, opener, *joined);
    if (!sure && has_finite_verb(syntax, {next, words.end})) return true;
  }
  return false;
}

/// Whether the sentence without the clause stands, and its subject's own verb comes right behind
/// where the clause was.
bool stands_behind_subject(const Syntax& rest, std::size_t behind) {
  if (!rest.usable() || !rest.is_whole()) return false;
  const auto subject = rest.subject(rest.root());
  if (!subject || *subject >= behind || !rest.agreed(*subject)) return false;
  const std::size_t first = finite_word(rest, rest.root());
  const std::size_t goes_on = is_comma(rest, behind) ? behind + 1 : behind;
  const std::size_t end = rest.phrase(*subject).end;
  if (first < goes_on || end < behind || end > goes_on) return false;
  for (std::size_t at = goes_on; at < first; ++at)
    if (rest.word(at).upos != Upos::adv && rest.word(at).upos != Upos::part) return false;
  return true;
}

/// The same, by the parsers' agreement on the sentence as it is.
bool stands_behind_subject(const Syntax& syntax, std::size_t opener, std::size_t close) {
  const std::size_t verb = predicate_of(syntax, opener);
  const auto noun = syntax.head(verb);
  if (syntax.word(verb).relation != Relation::acl_relcl || !syntax.agreed(verb) || !noun ||
      without_marks(syntax, syntax.phrase(verb)) != WordRange{opener, close} ||
      base_of(syntax.word(*noun).relation) != Relation::nsubj || !syntax.agreed(*noun))
    return false;
  const auto predicate = syntax.head(*noun);
  return predicate && finite_word(syntax, *predicate) == close + 1;
}

/// "Ann Hill, 33, who works here, was": what parsers make of the number is no help.
bool is_age_of_subject(const Syntax& syntax, std::size_t comma, std::size_t close) {
  if (comma > 4 || comma < 3 || syntax.word(comma - 1).upos != Upos::num) return false;
  const Word& next = syntax.word(close + 1);
  return syntax.word(0).upos == Upos::propn && is_comma(syntax, comma - 2) &&
         next.features.verb_form == VerbForm::finite;
}

/// Where the parsers agree on a clause that is not the subject's: the comma that closes it.
bool closes_by_tree(const Syntax& syntax, std::size_t opener, std::size_t close) {
  const std::size_t verb = predicate_of(syntax, opener);
  const WordRange clause = without_marks(syntax, syntax.phrase(verb));
  if (syntax.word(verb).relation != Relation::acl_relcl || !syntax.agreed(verb) ||
      clause.begin != opener || clause.end != close)
    return false;
  switch (syntax.word(close + 1).upos) {  // what else tells more of the same noun?
    case Upos::adp:
    case Upos::adv:
    case Upos::part:
    case Upos::sconj:
      return syntax.form(close + 1) != "as";
    default:
      return false;
  }
}

/// "Ann Hill, 33,", "Ann Hill, a nurse,": the comma behind the clause closes that, too.
bool keeps_comma(const Syntax& syntax, std::size_t comma) {
  for (std::size_t at = 1; at < comma; ++at)
    if (is_comma(syntax, at) && comma - at < 14 && syntax.word(at - 1).upos == Upos::propn)
      return true;
  return false;
}

/// A clause and the sentence around it.
struct Cut {
  const Syntax& whole;
  const Syntax& rest;  ///< without the clause
  RelativeClause clause;
  bool of_subject = false;
};

/// Whether what comes of the clause stands as a sentence. Where the parsers agree on the clause as
/// it was, one reading of that is enough.
bool stands(const Cut& cut, const Pieces& told, const Setting& setting) {
  const std::size_t verb = predicate_of(cut.whole, cut.clause.pronoun);
  const bool sure =
      cut.whole.agreed(verb) && cut.whole.agreed(cut.clause.pronoun) &&
      without_marks(cut.whole, cut.whole.phrase(verb)).begin == cut.clause.words.begin;
  return sure ? reads_whole(cut.whole, told, setting) : reads_well(cut.whole, told, setting);
}

bool is_known_or_stated(const Cut& cut, const Antecedent& antecedent) {
  if (antecedent.known) return is_vouched_for(cut.rest, antecedent.noun);
  return is_stated(cut.rest, antecedent.noun) &&
         !is_of_no_one_in_particular(cut.rest, antecedent.noun);
}

/// "… said: “We …": nothing may come between it and what follows.
bool introduces_speech(const Syntax& syntax) {
  for (std::size_t at = 0; at < syntax.size(); ++at)
    if (syntax.form(at) == ":") return true;
  return false;
}

/// "Ann Hill, who works here, said …": "Ann Hill works here. Ann Hill said …", in that order.
std::optional<Recast> told_first(const Cut& cut, const Antecedent& antecedent,
                                 const Setting& setting) {
  const RelativeClause& clause = cut.clause;
  const Syntax& syntax = cut.whole;
  const auto subject = cut.rest.subject(cut.rest.root());
  if (!cut.of_subject || !is_subject_clause(syntax, clause) || !subject ||
      cut.rest.phrase(*subject).begin != 0 || *subject != antecedent.noun || !antecedent.clear ||
      follows_on(syntax, clause.words))
    return std::nullopt;
  Pieces first = {copied(syntax, {0, clause.words.begin - 1})};
  if (keeps_comma(syntax, clause.words.begin - 1)) first.push_back(made(","));
  first.push_back(copied(syntax, {clause.words.begin + 1, clause.words.end}));
  const Pieces second = joined_pieces(antecedent.mention.pieces,
                                      {copied(syntax, {clause.words.end + 1, syntax.size()})});
  if (!stands(cut, first, setting) || !reads_whole(syntax, second, setting)) return std::nullopt;
  return Recast{{first, second}, {}, {}};
}

std::optional<Recast> told_behind(const Cut& cut, const Pieces& told, const Antecedent& antecedent,
                                  const Setting& setting) {
  const RelativeClause& clause = cut.clause;
  const Syntax& syntax = cut.whole;
  Pieces rest = {copied(syntax, {0, clause.words.begin - 1})};
  const bool last = is_sentence_end(syntax, clause.words.end);
  const std::size_t goes_on =
      clause.words.end + (keeps_comma(syntax, clause.words.begin - 1) ? 0U : 1U);
  if (!last) rest.push_back(copied(syntax, {goes_on, syntax.size()}));
  if (!last && (introduces_speech(syntax) || !antecedent.clear)) return std::nullopt;
  if (!stands(cut, told, setting)) return std::nullopt;
  return Recast{{rest, told}, {}, {}};
}

/// "which brought people together": whichever noun is meant, all that stands before did it. What
/// "will open" or "is empty" is one thing.
bool tells_what_it_did(const Syntax& syntax, std::size_t verb) {
  return syntax.word(verb).xpos == Xpos::vbd && syntax.child(verb, Relation::obj) &&
         !is_hedged(syntax, verb);
}

/// "in Leeds, where": of whatever the place is part, "there" is there.
std::optional<Antecedent> antecedent_in(const Cut& cut) {
  const RelativeClause& clause = cut.clause;
  const std::size_t comma = clause.words.begin - 1;
  const auto nearest = noun_before(cut.rest, comma);
  const bool named =
      nearest && *nearest + 1 == comma && cut.rest.word(*nearest).upos == Upos::propn;
  if (named && cut.whole.form(clause.pronoun) == "where")
    return Antecedent{*nearest, {}, true, true, false};
  const bool tied = clause.pronoun == clause.words.begin + 1;
  return antecedent_of(cut.rest, comma,
                       {clause.person, tied ? GrammaticalNumber::none : clause.number});
}

std::optional<Recast> recast_of(const Cut& cut, const Setting& setting) {
  const RelativeClause& clause = cut.clause;
  const bool last = is_sentence_end(cut.whole, clause.words.end);
  const auto antecedent = antecedent_in(cut);
  if (last && tells_of_event(cut.whole, clause)) {
    auto told = told_of_event(cut.whole, clause);
    const bool open = antecedent && !antecedent->clear && !antecedent->mention.plural;
    if (!told && open && tells_what_it_did(cut.whole, predicate_of(cut.whole, clause.pronoun)))
      told = Pieces{made("this"), copied(cut.whole, {clause.pronoun + 1, clause.words.end})};
    const bool stated = told && is_stated(cut.rest, clause.words.begin - 2);
    return stated ? told_behind(cut, *told, {}, setting) : std::nullopt;
  }
  if (const auto told = told_of_time(cut.whole, clause, cut.rest)) {
    const bool stated = is_vouched_for(cut.rest, clause.words.begin - 2);
    return stated ? told_behind(cut, *told, {}, setting) : std::nullopt;
  }
  if (!antecedent || !is_known_or_stated(cut, *antecedent)) return std::nullopt;
  if (auto plan = told_first(cut, *antecedent, setting)) return plan;
  const auto told = told_of(cut.whole, clause, cut.rest, *antecedent);
  return told ? told_behind(cut, *told, *antecedent, setting) : std::nullopt;
}

/// "…, says Ann Hill, who works here, …": what is said goes on behind the clause.
bool is_inside_speech(const Syntax& syntax, std::size_t comma) {
  std::size_t name = comma;
  while (name > 0 &&
         (syntax.word(name - 1).upos == Upos::propn || syntax.word(name - 1).upos == Upos::noun ||
          syntax.word(name - 1).upos == Upos::det || syntax.word(name - 1).upos == Upos::adj))
    --name;
  return name > 0 && name < comma && is_attribution(syntax.form(name - 1)) &&
         (name == 1 || is_comma(syntax, name - 2));
}

std::optional<Recast> relative_at(const Syntax& syntax, std::size_t comma, const Setting& setting) {
  auto clause = relative_clause_at(syntax, comma + 1);
  if (!clause) return std::nullopt;
  setting.syntax->assume(
      syntax.written(finite_word(syntax, predicate_of(syntax, clause->pronoun))));
  const std::size_t end = without_marks(syntax, {0, syntax.size()}).end;
  for (std::size_t close = comma + 4; close <= end; ++close) {
    const bool last = close == end;
    if (!last && (!is_comma(syntax, close) || joins(syntax.form(close + 1)))) continue;
    if (!last && is_inside_speech(syntax, comma)) return std::nullopt;
    if (may_close_before(syntax, comma + 1, {comma + 1, close})) return std::nullopt;
    const bool keeps = last || keeps_comma(syntax, comma);
    const std::string shorter = without(syntax, {comma, keeps ? close : close + 1});
    const Syntax rest = setting.syntax->read(shorter);
    const bool of_subject =
        !last && (stands_behind_subject(rest, comma) ||
                  (rest.usable() && stands_behind_subject(syntax, comma + 1, close)) ||
                  (rest.is_whole() && is_age_of_subject(syntax, comma, close)));
    const bool cuttable = last ? rest.usable() && rest.is_whole()
                               : of_subject || closes_by_tree(syntax, comma + 1, close);
    if (!cuttable) continue;
    clause->words.end = close;
    clause->number = number_shown_from(syntax, {clause->pronoun + 1, close});
    auto plan = recast_of({syntax, rest, *clause, of_subject}, setting);
    if (!plan) return std::nullopt;
    plan->rule = "split:relative";
    plan->reason =
        "The words behind the comma tell more of a name or a thing: they are a sentence "
        "of their own.";
    return plan;
  }
  return std::nullopt;
}

std::optional<Recast> relative_recast(const Syntax& syntax, const Draft& /*draft*/,
                                      const Setting& setting) {
  for (std::size_t comma = 1; comma + 3 < syntax.size(); ++comma)
    if (is_comma(syntax, comma))
      if (auto plan = relative_at(syntax, comma, setting)) return plan;
  return std::nullopt;
}

}  // namespace

Drafts split_relatives(Drafts drafts, const Setting& setting) {
  return recast_each(std::move(drafts), setting, relative_recast, setting.longest,
                     LooseQuotes::allow_around);
}

}  // namespace plainsong
