#include "young/relative_telling.hpp"

#include <algorithm>

#include "young/claim.hpp"
#include "young/protect.hpp"

namespace plainsong {
namespace {

using Pieces = std::vector<RecastPiece>;

/// "under which", "after which"; "to which" and "of which" would be stiff in front.
bool is_tie(std::string_view word) {
  static const NameSet all = {"in",    "on",    "at",   "during", "for",
                              "under", "after", "with", "through"};
  return all.contains(word);
}

bool is_share(const Syntax& syntax, std::size_t at) {
  static const NameSet all = {"some", "many", "most", "all",  "several", "both",
                              "half", "none", "each", "much", "few"};
  return all.contains(syntax.form(at)) || syntax.word(at).upos == Upos::num;
}

/// The subject that the clause has besides its pronoun: "which they played".
std::optional<std::size_t> own_subject(const Syntax& syntax, const RelativeClause& clause) {
  const std::size_t verb = predicate_of(syntax, clause.pronoun);
  const auto subject = syntax.subject(verb);
  if (!subject || *subject == clause.pronoun || *subject > verb) return std::nullopt;
  return subject;
}

/// ", which they played for a week": the pronoun is the object, and its place is behind the verb.
std::optional<Pieces> told_as_object(const Syntax& syntax, const RelativeClause& clause,
                                     const Syntax& rest, const Antecedent& antecedent) {
  const std::size_t verb = predicate_of(syntax, clause.pronoun);
  const auto subject = own_subject(syntax, clause);
  const bool object =
      syntax.word(clause.pronoun).relation == Relation::obj && syntax.head(clause.pronoun) == verb;
  if (syntax.form(clause.pronoun) != "which" || !object || !subject ||
      syntax.phrase(*subject).begin != clause.pronoun + 1 || !syntax.agreed(clause.pronoun) ||
      !syntax.agreed(*subject) || !plays_at_a_time(syntax, verb) || antecedent.rivals ||
      number_shown_from(syntax, {verb + 1, clause.words.end}) != GrammaticalNumber::none ||
      syntax.word(clause.words.end - 1).upos == Upos::adp)
    return std::nullopt;
  for (const Relation relation : {Relation::ccomp, Relation::iobj, Relation::conj})
    if (syntax.child(verb, relation)) return std::nullopt;
  if (const auto more = syntax.child(verb, Relation::xcomp))
    if (syntax.form(*more - 1) != "to" || syntax.word(verb).lemma != "use") return std::nullopt;
  std::size_t behind = verb + 1;
  if (const auto particle = syntax.child(verb, Relation::compound_prt))
    behind = std::max(behind, *particle + 1);
  const auto owner = rest.child(antecedent.noun, Relation::nmod_poss);
  const bool points_elsewhere = owner && rest.word(*owner).upos == Upos::pron;
  Pieces told = {copied(syntax, {clause.pronoun + 1, behind})};
  told = joined_pieces(std::move(told), points_elsewhere ? pointed_at(rest, antecedent.noun).pieces
                                                         : antecedent.mention.pieces);
  if (behind < clause.words.end) told.push_back(copied(syntax, {behind, clause.words.end}));
  return told;
}

/// Whether the noun is a place to be at: "in Leeds", "the town".
bool is_place(const Syntax& rest, std::size_t noun) {
  static const NameSet ties = {"in",   "at", "to",      "from",  "near",
                               "into", "on", "outside", "above", "around"};
  static const NameSet places = {
      "school",  "house",       "hospital", "home",       "park",   "centre", "office", "museum",
      "station", "prison",      "stadium",  "university", "garden", "forest", "street", "church",
      "camp",    "supermarket", "shop",     "beach",      "area",   "ground", "studio", "factory",
      "hall",    "room",        "theatre",  "village",    "town",   "city"};
  auto tie = rest.child(noun, Relation::case_marking);
  const auto first = rest.head(noun);
  if (!tie && first && rest.word(noun).relation == Relation::conj)  // "in Asia and Africa"
    tie = rest.child(*first, Relation::case_marking);
  const std::string& lemma = rest.word(noun).lemma;
  const bool at_it = tie && ties.contains(rest.form(*tie));
  return (at_it && rest.word(noun).upos == Upos::propn) || names_a_place(lemma) ||
         places.contains(lemma);
}

bool is_year(std::string_view word) {
  return word.size() == 4 && (word[0] == '1' || word[0] == '2') &&
         std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool is_time(std::string_view lemma) {
  static const NameSet all = {"year",    "month",    "week",      "day",     "century",  "season",
                              "summer",  "winter",   "spring",    "autumn",  "decade",   "period",
                              "phase",   "stage",    "night",     "evening", "morning",  "weekend",
                              "january", "february", "march",     "april",   "may",      "june",
                              "july",    "august",   "september", "october", "november", "december",
                              "war",     "era",      "time",      "1990s",   "1980s",    "1970s"};
  return all.contains(lemma);
}

/// ", where they met", ", when it closed": "This is where they met", "This was when it closed".
std::optional<Pieces> told_of_place(const Syntax& syntax, const RelativeClause& clause,
                                    const Syntax& rest, const Antecedent& antecedent) {
  const auto subject = own_subject(syntax, clause);
  const std::size_t next = clause.pronoun + 1;
  if (syntax.form(clause.pronoun) != "where" || !subject || syntax.form(*subject) == "it" ||
      !is_sentence_end(syntax, clause.words.end))
    return std::nullopt;
  const RecastPiece words = copied(syntax, {next, clause.words.end});
  const bool place = is_place(rest, antecedent.noun);
  if (place && syntax.form(next) != "there") return Pieces{made("there,"), words};
  return std::nullopt;
}

/// What ties a clause to a thing: "during which he sang". A word for a time may be anything's:
/// "the row in July, in which".
std::optional<Pieces> told_of_tied(const Syntax& syntax, const RelativeClause& clause,
                                   const Syntax& rest, const Antecedent& antecedent) {
  const std::size_t verb = predicate_of(syntax, clause.pronoun);
  const auto subject = own_subject(syntax, clause);
  if (clause.pronoun != clause.words.begin + 1 || !is_tie(syntax.form(clause.words.begin)) ||
      !subject || !plays_at_a_time(syntax, verb) || !is_sentence_end(syntax, clause.words.end) ||
      syntax.word(clause.pronoun).relation == Relation::det)
    return std::nullopt;
  const std::size_t nearest = clause.words.begin - 2;
  const std::size_t noun = antecedent.noun;
  const auto tie = rest.child(noun, Relation::case_marking);
  const bool of =
      base_of(rest.word(noun).relation) == Relation::nmod && tie && rest.form(*tie) == "of";
  const std::string_view how = syntax.form(clause.words.begin);
  const bool lasts = how == "during" || how == "after";
  if ((tie && !of) || (lasts && is_place(rest, noun))) return std::nullopt;
  if (is_time(rest.word(noun).lemma) || rest.word(nearest).upos == Upos::num ||
      (antecedent.rivals && (!of || rest.word(noun).upos != Upos::noun)))
    return std::nullopt;
  const Pieces what = antecedent.rivals ? pointed_at(rest, noun).pieces : antecedent.mention.pieces;
  Pieces told = joined_pieces({copied(syntax, {clause.words.begin, clause.pronoun})}, what);
  told.push_back(made(","));
  told.push_back(copied(syntax, {clause.pronoun + 1, clause.words.end}));
  return told;
}

/// ", some of whom are young", ", 10 of which are open"
std::optional<Pieces> told_of_some(const Syntax& syntax, const RelativeClause& clause,
                                   const Antecedent& antecedent) {
  if (clause.pronoun == clause.words.begin || syntax.form(clause.pronoun - 1) != "of" ||
      !antecedent.mention.plural)
    return std::nullopt;
  return Pieces{copied(syntax, {clause.words.begin, clause.pronoun}), made("them"),
                copied(syntax, {clause.pronoun + 1, clause.words.end})};
}

/// ", whose brother sang": "Their brother sang", "Ann Hill's brother sang".
std::optional<Pieces> told_of_owner(const Syntax& syntax, const RelativeClause& clause,
                                    const Syntax& rest, const Antecedent& antecedent) {
  if (syntax.form(clause.pronoun) != "whose") return std::nullopt;
  const RecastPiece words = copied(syntax, {clause.pronoun + 1, clause.words.end});
  if (antecedent.mention.plural) return Pieces{made("their"), words};
  const bool person =
      rest.word(antecedent.noun).upos == Upos::propn || is_person(rest.word(antecedent.noun).lemma);
  if (!antecedent.clear || person) return std::nullopt;
  return Pieces{made("its"), words};
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
  if (lemma == "mean")
    return syntax.child(verb, Relation::ccomp).has_value() ||
           syntax.child(verb, Relation::xcomp).has_value();
  if (lemma == "make") return syntax.child(verb, Relation::xcomp).has_value();
  return verbs.contains(lemma) || judgements.contains(syntax.form(verb));
}

}  // namespace

std::optional<RelativeClause> relative_clause_at(const Syntax& syntax, std::size_t at) {
  static const NameSet openers = {"who", "which", "where", "when", "whose"};
  const std::string_view first = syntax.form(at);
  if (openers.contains(first) && !is_comma(syntax, at + 1))
    return RelativeClause{{at, syntax.size()}, at, first == "who" || first == "whose"};
  if (is_tie(first) && syntax.form(at + 1) == "which")
    return RelativeClause{{at, syntax.size()}, at + 1, false};
  const bool share = is_share(syntax, at) && syntax.form(at + 1) == "of" &&
                     (syntax.form(at + 2) == "which" || syntax.form(at + 2) == "whom");
  if (!share) return std::nullopt;
  return RelativeClause{{at, syntax.size()}, at + 2, syntax.form(at + 2) == "whom"};
}

bool is_subject_clause(const Syntax& syntax, const RelativeClause& clause) {
  const std::string_view pronoun = syntax.form(clause.pronoun);
  return (pronoun == "who" || pronoun == "which") && !own_subject(syntax, clause) &&
         clause.pronoun == clause.words.begin;
}

bool tells_of_event(const Syntax& syntax, const RelativeClause& clause) {
  const std::size_t verb = predicate_of(syntax, clause.pronoun);
  if (syntax.form(clause.pronoun) != "which" || !is_subject_clause(syntax, clause)) return false;
  return may_tell_of_event(syntax, verb) && clause.number != GrammaticalNumber::plural;
}

std::optional<Pieces> told_of_event(const Syntax& syntax, const RelativeClause& clause) {
  const std::size_t verb = predicate_of(syntax, clause.pronoun);
  const auto head = syntax.head(verb);
  const bool plural = head && syntax.word(*head).features.number == GrammaticalNumber::plural;
  const bool singular = clause.number == GrammaticalNumber::singular;
  if (!singular && (plural || is_hedged(syntax, verb))) return std::nullopt;
  return Pieces{made("this"), copied(syntax, {clause.pronoun + 1, clause.words.end})};
}

std::optional<Pieces> told_of_time(const Syntax& syntax, const RelativeClause& clause,
                                   const Syntax& rest) {
  const std::size_t last = clause.words.begin - 2;
  if (syntax.form(clause.pronoun) != "when" || last >= rest.size()) return std::nullopt;
  const bool time =
      is_time(rest.word(last).lemma) || is_time(rest.form(last)) || is_year(rest.form(last));
  if (!time || !own_subject(syntax, clause) || !is_sentence_end(syntax, clause.words.end))
    return std::nullopt;
  const bool past = time_of(rest, rest.root()) == TimeOfClause::past;
  return Pieces{made(past ? "this was when" : "this is when"),
                copied(syntax, {clause.pronoun + 1, clause.words.end})};
}

std::optional<Pieces> told_of(const Syntax& syntax, const RelativeClause& clause,
                              const Syntax& rest, const Antecedent& antecedent) {
  for (auto told :
       {told_of_place(syntax, clause, rest, antecedent),
        told_of_tied(syntax, clause, rest, antecedent), told_of_some(syntax, clause, antecedent),
        told_of_owner(syntax, clause, rest, antecedent),
        told_as_object(syntax, clause, rest, antecedent)})
    if (told) return told;
  if (!is_subject_clause(syntax, clause)) return std::nullopt;
  return joined_pieces(antecedent.mention.pieces,
                       {copied(syntax, {clause.pronoun + 1, clause.words.end})});
}

}  // namespace plainsong
