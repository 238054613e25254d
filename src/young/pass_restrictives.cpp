// A clause without commas says which one is meant, and stays. But where the thing is new to the
// reader, what the clause tells of it may as well come next: "… has opened a new centre that helps
// young people" → "… has opened a new centre. This centre helps young people."

#include "language/function_words.hpp"
#include "young/claim.hpp"
#include "young/clause.hpp"
#include "young/mention.hpp"
#include "young/protect.hpp"
#include "young/quoted_title.hpp"
#include "young/restrictives.hpp"
#include "young/retold.hpp"

namespace plainsong {
namespace {

/// Things that are made to tell or do something: a plain "a report" is enough of a sentence's end.
bool is_made_to_tell(std::string_view noun) {
  static const NameSet all = {"report", "book", "film",    "guide", "charity", "campaign",
                              "law",    "blog", "website", "app",   "study",   "survey"};
  return all.contains(noun);
}

}  // namespace

bool is_vague(std::string_view noun) {
  static const NameSet all = {"thing",  "way",       "place", "person", "man",  "woman",
                              "one",    "time",      "kind",  "sort",   "part", "lot",
                              "number", "group",     "type",  "bit",    "day",  "point",
                              "case",   "situation", "year",  "people", "step", "word"};
  return all.contains(noun);
}

bool says_something_alone(const Syntax& syntax, std::size_t noun) {
  static const NameSet empty = {"many",    "such", "other", "more",
                                "certain", "same", "few",   "single"};
  for (const std::int32_t place : syntax.children(noun)) {
    const auto at = static_cast<std::size_t>(place);
    const Relation relation = base_of(syntax.word(at).relation);
    const bool tells = relation == Relation::amod || relation == Relation::compound ||
                       (relation == Relation::nummod && syntax.word(noun).xpos == Xpos::nns);
    if (tells && at < noun && !empty.contains(syntax.form(at)) &&
        syntax.word(at).xpos != Xpos::jjs && syntax.word(at).xpos != Xpos::jjr)
      return true;
  }
  return is_made_to_tell(syntax.word(noun).lemma);
}

Recast two_sentences(const Syntax& syntax, std::size_t at, std::vector<RecastPiece> told) {
  return {{{copied(syntax, {0, at})}, std::move(told)},
          "split:that",
          "What is told of something new is a sentence of its own."};
}

namespace {

/// Verbs whose object need not be there: "wants a home that …" says which home, not that there is
/// one.
bool leaves_open(std::string_view verb) {
  static const NameSet all = {
      "want",    "need",    "seek", "like",    "hope",  "look",    "lack",   "prefer",  "require",
      "imagine", "expect",  "plan", "become",  "wish",  "suggest", "demand", "deserve", "await",
      "choose",  "propose", "call", "promise", "allow", "ask",     "avoid",  "search",  "describe"};
  return all.contains(verb);
}

/// The verb in the main clause, or in what was done along with it: "spent a week holding talks".
std::optional<std::size_t> main_verb(const Syntax& syntax, std::size_t verb) {
  const std::size_t root = syntax.root();
  if (verb == root) return root;
  if (syntax.head(verb) != root) return std::nullopt;
  const Relation relation = base_of(syntax.word(verb).relation);
  if (relation == Relation::conj) return plays_at_a_time(syntax, verb) ? verb : root;
  const bool along = (relation == Relation::xcomp || relation == Relation::advcl) &&
                     syntax.word(verb).xpos == Xpos::vbg && !syntax.child(verb, Relation::mark);
  return along ? std::optional<std::size_t>(root) : std::nullopt;
}

/// What the noun is to a verb: its object, or with it in a place, or what the subject is.
std::optional<std::size_t> verb_of(const Syntax& syntax, std::size_t noun) {
  static const NameSet ties = {"in", "at", "on", "with", "from", "to", "by", "into", "through"};
  if (syntax.child(noun, Relation::cop)) {
    const auto subject = syntax.subject(noun);
    const bool one = subject && (syntax.word(*subject).upos == Upos::propn ||
                                 syntax.word(*subject).upos == Upos::pron);
    return one ? std::optional<std::size_t>(noun) : std::nullopt;
  }
  const Relation relation = base_of(syntax.word(noun).relation);
  const auto verb = syntax.head(noun);
  if (!verb || !syntax.agreed(noun)) return std::nullopt;
  if (relation == Relation::obj && !leaves_open(syntax.word(*verb).lemma)) return verb;
  const auto tie = syntax.child(noun, Relation::case_marking);
  const bool tied = relation == Relation::obl && tie && ties.contains(syntax.form(*tie));
  return tied ? verb : std::nullopt;
}

bool is_over(TimeOfClause time) {
  return time == TimeOfClause::past || time == TimeOfClause::perfect;
}

/// "a new centre", "five public debates": said for the first time, and as a fact.
bool is_brought_in(const Syntax& syntax, std::size_t noun, std::size_t clause) {
  const auto article = syntax.child(noun, Relation::det);
  const bool plural = syntax.word(noun).xpos == Xpos::nns;
  const bool one = article && syntax.agreed(*article) &&
                   (syntax.form(*article) == "a" || syntax.form(*article) == "an");
  const auto verb = verb_of(syntax, noun);
  if (!verb || (plural ? article.has_value() : !one)) return false;
  const auto main = main_verb(syntax, *verb);
  if (!main || is_hedged(syntax, *main) || syntax.child(*main, Relation::mark)) return false;
  const TimeOfClause time = time_of(syntax, *main);
  if (plural) return is_over(time) && is_over(time_of(syntax, clause));
  return time != TimeOfClause::unknown;
}

/// "the recommendations which will make up the report": what is still to come says nothing of which
/// ones are meant.
bool is_foretold(const Syntax& syntax, std::size_t noun, std::size_t pronoun, std::size_t verb) {
  const auto article = syntax.child(noun, Relation::det);
  return article && syntax.form(*article) == "the" && syntax.form(pronoun) == "which" &&
         syntax.form(finite_word(syntax, verb)) == "will" && !has_rival(syntax, noun) &&
         !syntax.child(noun, Relation::nummod);
}

/// "the many groups that have helped": which ones they are, the clause does not say. The place of
/// "the".
std::optional<std::size_t> article_of_many(const Syntax& syntax, std::size_t noun) {
  const std::size_t begin = syntax.phrase(noun).begin;
  for (std::size_t at = begin; at + 1 < noun; ++at)
    if (syntax.form(at) == "the" && syntax.form(at + 1) == "many" &&
        syntax.word(noun).xpos == Xpos::nns && syntax.agreed(noun))
      return at;
  return std::nullopt;
}

/// "has developed a technology": that there is now one is news enough.
bool is_new_in_the_world(const Syntax& syntax, std::size_t noun) {
  static const NameSet makes = {"develop", "build",   "create",   "invent",  "launch",    "open",
                                "publish", "produce", "design",   "pass",    "introduce", "start",
                                "release", "install", "discover", "record",  "found",     "write",
                                "unveil",  "adopt",   "buy",      "acquire", "set"};
  constexpr std::size_t fewest_in_front = 4;
  const auto verb = verb_of(syntax, noun);
  return verb && noun > fewest_in_front && base_of(syntax.word(noun).relation) == Relation::obj &&
         makes.contains(syntax.word(*verb).lemma);
}

/// "that could help", "that would be good"
bool is_conditional(const Syntax& syntax, std::size_t verb) {
  const std::string_view first = syntax.form(finite_word(syntax, verb));
  return first == "would" || first == "could" || first == "might" || first == "should" ||
         first == "may" || first == "must";
}

/// "Ann is a singer who …": it is Ann of whom more is told.
std::optional<std::vector<RecastPiece>> named_by_subject(const Syntax& syntax, std::size_t noun) {
  if (noun != syntax.root() || !syntax.child(noun, Relation::cop)) return std::nullopt;
  const auto subject = syntax.subject(noun);
  if (!subject || syntax.word(*subject).upos != Upos::propn) return std::nullopt;
  const auto name = mention_of(syntax, *subject, syntax.phrase(*subject).end, false);
  return name ? std::optional(name->pieces) : std::nullopt;
}

/// "Our task is to bring it together into clear plans that will …": what is to be made is new, and
/// what it will do does not say which.
bool is_to_be_made(const Syntax& syntax, std::size_t noun, std::size_t clause) {
  static const NameSet makes = {"bring", "make",    "write",   "build",  "create", "produce",
                                "draft", "publish", "develop", "launch", "open",   "prepare"};
  const auto verb = verb_of(syntax, noun);
  const std::size_t root = syntax.root();
  if (!verb || !makes.contains(syntax.word(*verb).lemma) || syntax.word(noun).xpos != Xpos::nns ||
      syntax.child(noun, Relation::det) || syntax.form(finite_word(syntax, clause)) != "will")
    return false;
  const bool joined = syntax.head(*verb) == root && syntax.word(*verb).relation == Relation::conj;
  const auto mark = syntax.child(root, Relation::mark);
  const bool task = mark && syntax.form(*mark) == "to" && syntax.child(root, Relation::cop);
  const bool future = syntax.form(finite_word(syntax, root)) == "will";
  return (*verb == root || joined) && (task || future);
}

/// Whether the clause goes on to the sentence's end: also where a second verb of it was taken for
/// the main clause's: "has published a report which uses … and finds …".
bool reaches_end(const Syntax& syntax, std::size_t verb) {
  const std::size_t end = without_marks(syntax, syntax.phrase(verb)).end;
  if (is_sentence_end(syntax, end)) return true;
  const auto second = syntax.child(syntax.root(), Relation::conj);
  if (!second || syntax.form(end) != "and" || *second != end + 1) return false;
  const TimeOfClause time = time_of(syntax, syntax.root());
  const Xpos next = syntax.word(end + 1).xpos;
  const auto helper = syntax.child(verb, Relation::aux);
  const bool tells = next == Xpos::vbz && syntax.word(verb).xpos == Xpos::vbz && is_over(time);
  const bool done = (next == Xpos::vbd || next == Xpos::vbn) && time == TimeOfClause::present &&
                    helper && syntax.form(*helper) == "have";  // "are …" and "have made … and sent"
  return (tells || done) &&
         is_sentence_end(syntax, without_marks(syntax, syntax.phrase(*second)).end);
}

/// "They chose helpers who were keen and formed groups": the second verb may be the main clause's.
bool may_end_before_and(const Syntax& syntax, std::size_t verb) {
  const Xpos main = syntax.word(syntax.root()).xpos;
  const std::size_t end = syntax.phrase(verb).end;
  for (std::size_t at = verb + 1; at + 1 < end; ++at) {
    if (syntax.form(at) != "and") continue;
    const Xpos form = syntax.word(at + 1).xpos;
    const bool past = main == Xpos::vbd && (form == Xpos::vbd || form == Xpos::vbn);
    const bool present = main == form && (form == Xpos::vbz || form == Xpos::vbp);
    if (past || present) return true;
  }
  return false;
}

/// What the clause at a pronoun is told of; none where it had better stay.
std::optional<std::vector<RecastPiece>> told_of_new(const Syntax& syntax, std::size_t at) {
  const std::string_view pronoun = syntax.form(at);
  if (pronoun != "that" && pronoun != "which" && pronoun != "who") return std::nullopt;
  const auto verb = syntax.head(at);
  const auto noun = verb ? syntax.head(*verb) : std::nullopt;
  if (!noun || *noun + 1 != at || syntax.word(*verb).relation != Relation::acl_relcl ||
      !syntax.agreed(at) || syntax.subject(*verb) != at || !plays_at_a_time(syntax, *verb) ||
      (is_vague(syntax.word(*noun).lemma) && syntax.word(*noun).lemma != "person" &&
       syntax.word(*noun).lemma != "people" && !article_of_many(syntax, *noun)) ||
      !reaches_end(syntax, *verb) || may_end_before_and(syntax, *verb) ||
      !is_stated(syntax, *noun) || is_of_no_one_in_particular(syntax, *noun))
    return std::nullopt;
  const bool alone = says_something_alone(syntax, *noun) || is_new_in_the_world(syntax, *noun);
  const bool brought_in =
      alone && is_brought_in(syntax, *noun, *verb) && !is_conditional(syntax, *verb);
  const bool many = article_of_many(syntax, *noun).has_value() && !is_conditional(syntax, *verb);
  const bool agreed =
      (brought_in || many || is_foretold(syntax, *noun, at, *verb)) && syntax.agreed(*verb);
  if (!agreed && !(alone && is_to_be_made(syntax, *noun, *verb))) return std::nullopt;
  Mention mention = pointed_at(syntax, *noun);
  if (pronoun == "who" && !mention.plural) mention.pieces.front() = made("the");
  if (!agrees_in_number(syntax, *verb, mention)) return std::nullopt;
  if (const auto named = named_by_subject(syntax, *noun)) mention.pieces = *named;
  return mention.pieces;
}

/// "a report 'A Way Forward' which uses …": the same, without the title that stands between.
std::optional<std::vector<RecastPiece>> told_of_titled(const Syntax& syntax, std::size_t at,
                                                       const Setting& setting) {
  const auto title = quoted_title_before(syntax, at);
  if (!title || title->begin == 0) return std::nullopt;
  const std::string shorter = without(syntax, *title);
  const Syntax plain = setting.syntax->read(shorter);
  const std::size_t before = syntax.word(title->begin - 1).span.end;
  for (std::size_t place = 1; plain.usable() && place < plain.size(); ++place)
    if (plain.word(place - 1).span.end == before) return told_of_new(plain, place);
  return std::nullopt;
}

std::optional<Recast> restrictive_at(const Syntax& syntax, std::size_t at, const Setting& setting) {
  const std::string_view pronoun = syntax.form(at);
  if (pronoun != "that" && pronoun != "which" && pronoun != "who") return std::nullopt;
  auto told = told_of_new(syntax, at);
  if (!told) told = told_of_titled(syntax, at, setting);
  if (!told) return std::nullopt;
  told->push_back(copied(syntax, {at + 1, syntax.size()}));
  if (!reads_well(syntax, *told, setting)) return std::nullopt;
  Recast plan = two_sentences(syntax, at, std::move(*told));
  if (const auto the = article_of_many(syntax, at - 1))  // "many groups. These groups …"
    plan.sentences.front() = {copied(syntax, {0, *the}), copied(syntax, {*the + 1, at})};
  return plan;
}

std::optional<Recast> restrictive_recast(const Syntax& syntax, const Draft& /*draft*/,
                                         const Setting& setting) {
  for (std::size_t at = 4; at + 3 < syntax.size(); ++at)
    if (auto plan = restrictive_at(syntax, at, setting)) return plan;
  return std::nullopt;
}

}  // namespace

Drafts split_restrictives(Drafts drafts, const Setting& setting) {
  return recast_each(std::move(drafts), setting, restrictive_recast);
}

}  // namespace plainsong
