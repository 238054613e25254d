// A clause at the front becomes a sentence of its own: "Although it rained, we left" → "It rained.
// But we left".

#include <algorithm>
#include <array>

#include "language/function_words.hpp"
#include "language/inflection.hpp"
#include "young/claim.hpp"
#include "young/clause.hpp"
#include "young/protect.hpp"
#include "young/recast.hpp"

namespace plainsong {
namespace {

constexpr std::size_t most_commas = 4;  // that may be the end of the clause
constexpr std::size_t longest_name_said_first = 8;

/// "As the end of the year came, we met Ann", without the "as"; each part as it reads by itself.
struct InitialClause {
  const Syntax& whole;
  std::size_t verb = 0;  ///< of the clause, in the whole sentence
  WordRange clause, rest;
  PartReading first, second;
};

/// Whether what stands before the subject is part of nothing else: "in 2008 the team …".
bool begins_with_subject(const Syntax& words) {
  static const NameSet joints = {"and", "or", "but", "so", "then", "as", "nor", "yet"};
  auto subject = words.child(words.root(), Relation::expl);
  if (!subject) subject = words.subject(words.root());
  if (!subject || joints.contains(words.form(0))) return false;
  const std::size_t first = words.phrase(*subject).begin;
  for (std::size_t at = 0; at < first; ++at) {
    if (words.form(at) == ",") return false;  // what stands before it may belong to the clause
    std::size_t top = at;
    while (words.head(top) && words.head(top) != words.root()) top = *words.head(top);
    const Relation relation = base_of(words.word(top).relation);
    if (relation != Relation::obl && relation != Relation::advmod && relation != Relation::punct &&
        relation != Relation::aux)
      return false;
  }
  return first < words.root();
}

/// "…, he says": whose words they are would be left behind.
bool is_told_by_somebody(const Syntax& words) {
  if (words.child(words.root(), Relation::parataxis)) return true;
  for (std::size_t at = 0; at < words.size(); ++at)
    if (words.form(at) == "according" ||
        ((words.form(at) == "says" || words.form(at) == "said") && at > 0 &&
         (words.form(at - 1) == "," || words.form(at + 1) == ",")))
      return true;
  return false;
}

/// "Before it rained we left": a pronoun that can only be a subject, behind a noun.
bool begins_without_comma(const Syntax& syntax, std::size_t at) {
  static const NameSet all = {"i", "we", "they", "he", "she"};
  const Upos before = syntax.word(at - 1).upos;
  const bool ended = before == Upos::noun || before == Upos::propn || before == Upos::num;
  const bool only_time = syntax.form(0) == "before" || syntax.form(0) == "after";
  return ended && all.contains(syntax.form(at)) &&
         (only_time || syntax.subject(syntax.root()) == at);
}

std::optional<InitialClause> opening_of(const Syntax& syntax, std::size_t mark_end,
                                        const Setting& setting) {
  std::size_t commas = 0;
  for (std::size_t at = mark_end + 1; at + 2 < syntax.size() && commas < most_commas; ++at) {
    const bool comma = syntax.form(at) == ",";
    if (!comma && !begins_without_comma(syntax, at)) continue;
    commas += comma ? 1 : 0;
    const WordRange clause{mark_end, at};
    const WordRange rest{comma ? at + 1 : at, syntax.size()};
    PartReading first(syntax, clause, *setting.syntax);
    const bool whole = could_stand(first.syntax()) && begins_with_subject(first.syntax());
    if (!whole && (comma || syntax.form(0) != "before")) continue;
    PartReading second(syntax, rest, *setting.syntax);
    if (!could_stand(second.syntax()) || !begins_with_subject(second.syntax())) continue;
    const std::size_t verb = first.place(syntax, first.syntax().root());
    const std::size_t root = second.place(syntax, second.syntax().root());
    const bool placed = syntax.head(verb) == root && syntax.word(verb).relation == Relation::advcl;
    // "Before the storm", "Before the storm closed the road": either can come behind "before".
    const bool sure = (!whole || stands_alone(first.syntax())) && stands_alone(second.syntax());
    const bool told = comma ? root == syntax.root() && (placed || sure) : sure;
    if (!told) continue;
    if (is_told_by_somebody(second.syntax())) return std::nullopt;
    return InitialClause{syntax, verb, clause, rest, std::move(first), std::move(second)};
  }
  return std::nullopt;
}

bool is_third_person(std::string_view word) {
  static const NameSet all = {"he",  "she",  "it",    "they",   "his",     "her",     "him",
                              "its", "them", "their", "itself", "himself", "herself", "themselves"};
  return all.contains(word);
}

/// "he" that goes first and is only known from what follows.
bool points_ahead(const InitialClause& opening) {
  const auto subject = opening.second.syntax().subject(opening.second.syntax().root());
  const Upos kind = opening.second.syntax().word(*subject).upos;
  if (kind == Upos::pron) return false;
  for (std::size_t at = 0; at < opening.first.syntax().size(); ++at)
    if (is_third_person(opening.first.syntax().form(at)) &&
        opening.first.syntax().word(at).relation != Relation::expl)
      return true;
  return false;
}

/// Whether the pronoun that the clause begins with can only be the other subject.
bool means_the_subject(const InitialClause& opening, std::size_t subject) {
  const Syntax& rest = opening.second.syntax();
  const Word& noun = rest.word(subject);
  const std::string_view pronoun = opening.first.syntax().form(0);
  const bool many = noun.xpos == Xpos::nns || noun.xpos == Xpos::nnps ||
                    rest.child(subject, Relation::conj).has_value();
  if (noun.upos != Upos::noun && noun.upos != Upos::propn) return false;
  if (pronoun == "they") return many;
  if (many || (pronoun != "he" && pronoun != "she")) return false;
  return noun.upos == Upos::propn;
}

/// The same with "it", where it does something to something: not "it rained", "it was late".
bool means_the_thing(const InitialClause& opening, std::size_t subject) {
  const Syntax& first = opening.first.syntax();
  const Syntax& rest = opening.second.syntax();
  const bool one = rest.word(subject).xpos == Xpos::nn || rest.word(subject).xpos == Xpos::nnp;
  const auto object = first.child(first.root(), Relation::obj);
  const bool noun = first.child(first.root(), Relation::cop) &&
                    first.child(first.root(), Relation::det) &&
                    first.word(first.root()).upos == Upos::noun;
  return first.form(0) == "it" && one && (object || noun) &&
         !first.child(first.root(), Relation::ccomp) && first.word(first.root()).lemma != "take" &&
         rest.child(subject, Relation::det);
}

/// The two sentences, with what stands in front of the second, "but", and the noun before the
/// pronoun; none where a pronoun would come first.
std::optional<std::vector<std::vector<RecastPiece>>> sentences_of(const InitialClause& opening,
                                                                  const std::string& joint) {
  const Syntax& whole = opening.whole;
  std::vector<RecastPiece> first{copied(whole, opening.clause)};
  std::vector<RecastPiece> second;
  if (!joint.empty()) second.push_back(made(joint));
  if (!points_ahead(opening)) {
    second.push_back(copied(whole, opening.rest));
    return {{first, second}};
  }
  const std::size_t subject = *opening.second.syntax().subject(opening.second.syntax().root());
  const WordRange noun = opening.second.syntax().phrase(subject);
  for (std::size_t at = 1; at < opening.first.syntax().size(); ++at)
    if (is_third_person(opening.first.syntax().form(at)) &&
        opening.first.syntax().word(at).upos == Upos::pron &&
        !opening.first.syntax().form(at).empty() &&
        opening.first.syntax().form(at).front() == 't' &&
        opening.first.syntax().form(at).size() < 5)
      return std::nullopt;
  if (noun.begin != 0 || noun.size() > longest_name_said_first ||
      (!means_the_subject(opening, subject) && !means_the_thing(opening, subject)))
    return std::nullopt;
  const std::size_t begin = opening.rest.begin;
  const std::size_t behind = opening.second.place(whole, noun.end);
  first = {copied(whole, {begin, behind}),
           copied(whole, {opening.clause.begin + 1, opening.clause.end})};
  second.push_back(copied(whole, {opening.clause.begin, opening.clause.begin + 1}));
  second.push_back(copied(whole, {behind, opening.rest.end}));
  return {{first, second}};
}

std::optional<Recast> recast_of(const InitialClause& opening, const std::string& joint,
                                std::string rule, std::string reason) {
  auto sentences = sentences_of(opening, joint);
  if (!sentences) return std::nullopt;
  return Recast{std::move(*sentences), std::move(rule), std::move(reason)};
}

std::optional<Recast> against(const InitialClause& opening, const Setting& /*setting*/) {
  const bool even = opening.whole.form(0) == "even";
  return recast_of(opening, even ? "even so," : "but", "split:although",
                   "What stands against the rest is easier to see in a sentence of its own.");
}

bool is_perfect(const Syntax& syntax) {
  const std::size_t first = finite_word(syntax, syntax.root());
  return first != syntax.root() && syntax.word(first).lemma == "have";
}

std::optional<Recast> reason(const InitialClause& opening, const Setting& /*setting*/) {
  return recast_of(opening, "so", "split:because",
                   "A reason is easier to see in a sentence of its own.");
}

/// "Since" is the time where the rest is perfect: "Since she came, much has changed".
std::optional<Recast> since(const InitialClause& opening, const Setting& setting) {
  const bool time =
      is_perfect(opening.second.syntax()) &&
      time_of(opening.first.syntax(), opening.first.syntax().root()) != TimeOfClause::present;
  if (time) return std::nullopt;
  return reason(opening, setting);
}

/// "While many like it, few buy it": now and always; in the past it may have been the time.
std::optional<Recast> beside(const InitialClause& opening, const Setting& setting) {
  static const NameSet speakers = {"i", "we", "you"};
  const TimeOfClause time = time_of(opening.first.syntax(), opening.first.syntax().root());
  const bool modal = has_modal(opening.first.syntax(), opening.first.syntax().root());
  const bool now = time == TimeOfClause::present || time == TimeOfClause::perfect || modal;
  const std::size_t subject = *opening.first.syntax().subject(opening.first.syntax().root());
  if (!now || is_progressive(opening.first.syntax(), opening.first.syntax().root()) ||
      speakers.contains(opening.first.syntax().form(subject)) ||
      opening.second.syntax().form(0) == "though" || (opening.second.syntax().form(0) == "you"))
    return std::nullopt;
  return against(opening, setting);
}

/// "As Ann wrote, …": how it was said, not when.
bool is_a_manner(const Syntax& words) {
  static const NameSet verbs = {"see",  "hear",    "note",  "put",     "describe", "mention",
                                "show", "suggest", "point", "promise", "predict",  "plan",
                                "warn", "report",  "write", "do",      "happen"};
  const std::string_view lemma = words.word(words.root()).lemma;
  return is_attribution(words.form(words.root())) || verbs.contains(lemma);
}

/// "approach" → "are approaching", where the rest goes on now.
std::optional<Recast> while_it_goes_on(const InitialClause& opening, const Setting& setting) {
  const Syntax& first = opening.first.syntax();
  const std::size_t verb = first.root();
  const auto subject = first.subject(verb);
  const bool now = is_progressive(opening.second.syntax(), opening.second.syntax().root()) ||
                   is_perfect(opening.second.syntax()) ||
                   is_state(opening.second.syntax(), opening.second.syntax().root()) ||
                   is_attribution(opening.second.syntax().form(opening.second.syntax().root()));
  const Xpos tag = first.word(verb).xpos;
  if (!now || (tag != Xpos::vbz && tag != Xpos::vbp) || first.phrase(*subject).end != verb ||
      points_ahead(opening) || first.word(*subject).xpos == Xpos::nns ||
      first.word(*subject).xpos == Xpos::dt || is_passive(first, verb))
    return std::nullopt;
  const std::string form = setting.words.inflection.inflected(first.word(verb).lemma, Form::gerund);
  const bool speaker = first.form(*subject) == "i";
  const std::string be = speaker ? "am " : tag == Xpos::vbz ? "is " : "are ";
  const std::size_t at = opening.verb;
  return Recast{{{copied(opening.whole, {opening.clause.begin, at}), made(be + form),
                  copied(opening.whole, {at + 1, opening.clause.end})},
                 {copied(opening.whole, opening.rest)}},
                "split:as",
                "What goes on at the same time is a sentence of its own."};
}

bool denies_in_its_clause(const Syntax& words) {
  const auto& children = words.children(words.root());
  return std::any_of(children.begin(), children.end(), [&](std::int32_t child) {
    return words.word(static_cast<std::size_t>(child)).features.negative;
  });
}

/// Whatever "as" means here, the reason or the time, both sides are so.
std::optional<Recast> as(const InitialClause& opening, const Setting& setting) {
  const Syntax& first = opening.first.syntax();
  const std::size_t verb = first.root();
  if (is_a_manner(first)) return std::nullopt;
  const TimeOfClause time = time_of(first, verb);
  const bool stays = is_progressive(first, verb) || time == TimeOfClause::past ||
                     time == TimeOfClause::perfect ||
                     (time == TimeOfClause::present && is_state(first, verb)) ||
                     (time == TimeOfClause::present && denies_in_its_clause(first)) ||
                     first.word(verb).lemma == "continue";
  if (!stays) return while_it_goes_on(opening, setting);
  return recast_of(opening, "", "split:as",
                   "What goes on at the same time is a sentence of its own.");
}

/// Whether it happened to somebody in particular: not "when people asked".
bool is_of_somebody(const Syntax& words) {
  static const NameSet all = {"you", "people", "one", "everyone", "anyone", "someone"};
  const std::size_t subject = *words.subject(words.root());
  const Word& noun = words.word(subject);
  if (all.contains(words.form(subject)) || is_of_no_one_in_particular(words, words.size()))
    return false;
  return noun.xpos != Xpos::nns || words.child(subject, Relation::det) ||
         words.child(subject, Relation::nummod) || words.child(subject, Relation::nmod_poss);
}

std::optional<Recast> one_after_the_other(const InitialClause& opening, const char* joint) {
  if (!is_past_event(opening.first.syntax(), opening.first.syntax().root()) ||
      !is_of_somebody(opening.first.syntax()))
    return std::nullopt;
  if (!is_past_event(opening.second.syntax(), opening.second.syntax().root())) return std::nullopt;
  return recast_of(opening, joint, "split:then",
                   "What happened first and what happened next are two sentences.");
}

std::optional<Recast> when(const InitialClause& opening, const Setting& /*setting*/) {
  return one_after_the_other(opening, "then");
}

std::optional<Recast> after(const InitialClause& opening, const Setting& /*setting*/) {
  return one_after_the_other(opening, "after that,");
}

/// "Before the shop closed, we met Ann": it stays the earlier one.
std::optional<Recast> earlier(const InitialClause& opening, const Setting& /*setting*/) {
  const Syntax& second = opening.second.syntax();
  const Syntax& first = opening.first.syntax();
  if ((could_stand(first) && !is_past_event(first, first.root())) ||
      time_of(second, second.root()) != TimeOfClause::past || is_perfect(second) ||
      denies_in_its_clause(second) || has_modal(second, second.root()) ||
      is_third_person(second.form(0)) || points_ahead(opening))
    return std::nullopt;
  return Recast{{{copied(opening.whole, opening.rest)},
                 {made("this was before"), copied(opening.whole, opening.clause)}},
                "split:before",
                "What happened first and what happened next are two sentences."};
}

/// What a first word makes of the clause.
struct InitialMark {
  std::string_view word, second;
  std::optional<Recast> (*recast)(const InitialClause&, const Setting&);
};

constexpr auto initial_marks = std::to_array<InitialMark>({{"although", "", against},
                                                           {"though", "", against},
                                                           {"even", "though", against},
                                                           {"because", "", reason},
                                                           {"since", "", since},
                                                           {"while", "", beside},
                                                           {"whilst", "", beside},
                                                           {"as", "", as},
                                                           {"when", "", when},
                                                           {"after", "", after},
                                                           {"before", "", earlier}});

std::optional<Recast> initial_recast(const Syntax& syntax, const Draft& /*draft*/,
                                     const Setting& setting) {
  const auto* const mark =
      std::find_if(initial_marks.begin(), initial_marks.end(), [&](const InitialMark& row) {
        return row.word == syntax.form(0) && (row.second.empty() || row.second == syntax.form(1));
      });
  const bool may_be_lost = syntax.form(0) == "before";  // "Before rain limited visits we …"
  if (mark == initial_marks.end() || (!may_be_lost && !syntax.is_whole())) return std::nullopt;
  const auto opening = opening_of(syntax, mark->second.empty() ? 1 : 2, setting);
  return opening ? mark->recast(*opening, setting) : std::nullopt;
}

}  // namespace

Drafts split_initial_clauses(Drafts drafts, const Setting& setting) {
  return recast_each(std::move(drafts), setting, initial_recast);
}

}  // namespace plainsong
