// Clauses with "although", "because" and "while" become sentences of their own.

#include <algorithm>

#include "young/coordination.hpp"
#include "young/protect.hpp"
#include "young/recast.hpp"

namespace plainsong {
namespace {

/// "although it rained": a finite clause under the sentence's head.
struct AdverbialClause {
  std::size_t verb = 0;
  std::size_t mark = 0;
  std::size_t subject = 0;
  WordRange words;  ///< with the mark and what qualifies it, without punctuation at the ends
};

std::optional<AdverbialClause> adverbial_clause(const Syntax& syntax, std::size_t verb) {
  if (syntax.word(verb).relation != Relation::advcl || syntax.head(verb) != syntax.root())
    return std::nullopt;
  const auto mark = syntax.child(verb, Relation::mark);
  const auto subject = syntax.subject(verb);
  if (!mark || !subject || !syntax.is_finite(verb)) return std::nullopt;
  if (!syntax.agreed(verb) || !syntax.agreed(*mark) || !syntax.agreed(*subject))
    return std::nullopt;
  WordRange words = syntax.phrase(verb);
  while (words.size() > 0 && syntax.word(words.begin).upos == Upos::punct) ++words.begin;
  while (words.size() > 0 && syntax.word(words.end - 1).upos == Upos::punct) --words.end;
  if (*mark != words.begin && *mark != words.begin + 1) return std::nullopt;
  return AdverbialClause{verb, *mark, *subject, words};
}

enum class Sense { none, contrast, reason, beside };

/// "…, while others were safe": two things side by side. Without a comma, with the same subject, or
/// while something is going on, it may be the time.
bool stands_beside(const Syntax& syntax, const AdverbialClause& clause) {
  const bool comma = clause.mark > 0 && syntax.form(clause.mark - 1) == ",";
  return comma && syntax.word(clause.subject).upos != Upos::pron &&
         syntax.word(clause.verb).xpos != Xpos::vbg && syntax.word(syntax.root()).xpos != Xpos::vbg;
}

/// What the clause is to the sentence, where its first word can mean only one thing.
Sense sense_of(const Syntax& syntax, const AdverbialClause& clause) {
  static const NameSet limits = {"only",   "just", "not",        "simply",
                                 "merely", "even", "especially", "part"};
  const std::string_view word = syntax.form(clause.mark);
  const std::string_view before =
      clause.mark > 0 ? syntax.form(clause.mark - 1) : std::string_view();
  if (word == "although" || word == "though" || word == "whereas")
    return !limits.contains(before) || before == "even" ? Sense::contrast : Sense::none;
  if ((word == "while" || word == "whilst") && stands_beside(syntax, clause)) return Sense::beside;
  if (word == "because" && !limits.contains(before)) return Sense::reason;
  return Sense::none;
}

/// "partly because": the word in front goes with the reason.
bool is_qualified(const Syntax& syntax, const AdverbialClause& clause) {
  static const NameSet all = {"even",   "mainly",   "partly",  "largely",
                              "mostly", "probably", "perhaps", "possibly"};
  return clause.mark > 0 && all.contains(syntax.form(clause.mark - 1));
}

bool denies(const Syntax& syntax, std::size_t at) {
  static const NameSet all = {"never", "rarely",  "seldom", "hardly", "barely", "nobody", "nothing",
                              "none",  "neither", "nor",    "few",    "little", "without"};
  return syntax.word(at).features.negative || all.contains(syntax.form(at));
}

bool is_third_person(std::string_view word) {
  static const NameSet all = {"he",  "she", "it",   "they",  "his",  "her",
                              "him", "its", "them", "their", "this", "these"};
  return all.contains(word);
}

/// "because he speaks English but, he says, …": where the reason ends cannot be told.
bool goes_on_with_but(const Syntax& syntax, const AdverbialClause& clause) {
  for (std::size_t at = clause.verb + 1; at < clause.words.end; ++at)
    if (syntax.word(at).relation == Relation::conj && syntax.head(at) == clause.verb)
      if (const auto joint = syntax.child(at, Relation::cc); joint && syntax.form(*joint) != "and")
        return true;
  return false;
}

/// "Although he was ill, Josh came": "he" is only known from what follows.
bool points_ahead(const Syntax& syntax, const AdverbialClause& clause) {
  const auto subject = syntax.subject(syntax.root());
  if (!subject || syntax.word(*subject).upos == Upos::pron) return false;
  for (std::size_t at = clause.words.begin; at < clause.words.end; ++at)
    if (is_third_person(syntax.form(at))) return true;
  return false;
}

Recast recast_of(std::vector<std::vector<RecastPiece>> sentences, Sense sense) {
  if (sense == Sense::reason)
    return {std::move(sentences), "split:because",
            "A reason is easier to see in a sentence of its own."};
  if (sense == Sense::beside)
    return {std::move(sentences), "split:while", "Two things side by side are two sentences."};
  return {std::move(sentences), "split:although",
          "What stands against the rest is easier to see in a sentence of its own."};
}

/// What stands for the first word of the sentence in front of the second.
std::string opening(const Syntax& syntax, Sense sense) {
  if (sense == Sense::reason) return "so";
  return syntax.form(0) == "even" ? "even so," : "but";
}

std::optional<Recast> initial_recast(const Syntax& syntax, const AdverbialClause& clause,
                                     Sense sense) {
  const auto subject = syntax.subject(syntax.root());
  const std::size_t main = clause.words.end + 1;
  if (sense == Sense::beside || !subject || syntax.form(clause.words.end) != "," ||
      syntax.phrase(*subject).begin != main || !syntax.agreed(*subject) ||
      (sense == Sense::reason && clause.mark > 0) || points_ahead(syntax, clause))
    return std::nullopt;
  return recast_of({{copied(syntax, {clause.mark + 1, clause.words.end})},
                    {made(opening(syntax, sense)), copied(syntax, {main, syntax.size()})}},
                   sense);
}

bool is_past(const Syntax& syntax) {
  for (const Relation relation : {Relation::aux, Relation::cop})
    if (const auto found = syntax.child(syntax.root(), relation))
      return syntax.word(*found).features.tense == Tense::past;
  return syntax.word(syntax.root()).xpos == Xpos::vbd;
}

std::optional<Recast> final_recast(const Syntax& syntax, const AdverbialClause& clause,
                                   Sense sense) {
  const bool qualified = is_qualified(syntax, clause);
  std::size_t end = qualified ? clause.mark - 1 : clause.mark;
  while (end > 0 && syntax.form(end - 1) == ",") --end;
  const Reach reach = reach_of(syntax, end);
  const bool to_the_end = clause.words.end + 1 >= syntax.size();
  if (!to_the_end || goes_on_with_but(syntax, clause) || reach.pair || reach.clause ||
      !syntax.subject(syntax.root()))
    return std::nullopt;
  for (std::size_t at = 0; at < end; ++at)
    if (sense == Sense::reason && denies(syntax, at)) return std::nullopt;
  if (sense == Sense::beside && reach.front) return std::nullopt;
  std::vector<RecastPiece> second;
  if (sense == Sense::contrast) {
    second.push_back(made("but"));
  } else if (sense == Sense::reason) {
    second.push_back(made(is_past(syntax) ? "this was" : "this is"));
    if (qualified) second.push_back(copied(syntax, {clause.mark - 1, clause.mark}));
    second.push_back(made("because"));
  }
  second.push_back(copied(syntax, {clause.mark + 1, syntax.size()}));
  return recast_of({{copied(syntax, {0, end})}, second}, sense);
}

std::optional<Recast> adverbial_recast(const Syntax& syntax, const Draft& /*draft*/,
                                       const Setting& /*setting*/) {
  if (!syntax.is_whole()) return std::nullopt;
  for (std::size_t verb = 0; verb < syntax.size(); ++verb) {
    const auto clause = adverbial_clause(syntax, verb);
    const Sense sense = clause ? sense_of(syntax, *clause) : Sense::none;
    if (sense == Sense::none) continue;
    const bool initial = clause->mark == 0 || (clause->mark == 1 && syntax.form(0) == "even");
    auto plan =
        initial ? initial_recast(syntax, *clause, sense) : final_recast(syntax, *clause, sense);
    if (plan) return plan;
  }
  return std::nullopt;
}

}  // namespace

Drafts split_adverbials(Drafts drafts, const Setting& setting) {
  return recast_each(std::move(drafts), setting, adverbial_recast);
}

}  // namespace plainsong
