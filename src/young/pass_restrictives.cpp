// A clause without commas says which one is meant, and stays. But where the thing is new to the
// reader, what the clause tells of it may as well come next: "… has opened a new centre that helps
// young people" → "… has opened a new centre. This centre helps young people."

#include "young/claim.hpp"
#include "young/mention.hpp"
#include "young/protect.hpp"

namespace plainsong {
namespace {

bool is_vague(std::string_view noun) {
  static const NameSet all = {"thing",  "way",       "place", "person", "man",  "woman",
                              "one",    "time",      "kind",  "sort",   "part", "lot",
                              "number", "group",     "type",  "bit",    "day",  "point",
                              "case",   "situation", "year",  "people", "step", "word"};
  return all.contains(noun);
}

/// Verbs that bring a thing into the text, and into the world.
bool brings(std::string_view verb) {
  static const NameSet all = {"open",  "launch",    "publish", "create",   "build",
                              "write", "start",     "host",    "announce", "release",
                              "visit", "introduce", "produce", "found",    "establish",
                              "join",  "run",       "hold",    "set"};
  return all.contains(verb);
}

/// Things that are made to tell or do something: a plain "a report" is enough of a sentence's end.
bool is_made_to_tell(std::string_view noun) {
  static const NameSet all = {"report", "book", "film",    "guide", "charity", "campaign",
                              "law",    "blog", "website", "app",   "study",   "survey"};
  return all.contains(noun);
}

/// The verb in the main clause, or in what was done along with it: "spent a week holding talks".
std::optional<std::size_t> main_verb(const Syntax& syntax, std::size_t verb) {
  const std::size_t root = syntax.root();
  if (verb == root) return root;
  if (syntax.head(verb) != root) return std::nullopt;
  if (syntax.word(verb).relation == Relation::conj) return verb;
  return std::nullopt;
}

/// "a new centre", "five public debates": said for the first time, and as a fact.
bool is_brought_in(const Syntax& syntax, std::size_t noun) {
  const auto article = syntax.child(noun, Relation::det);
  const bool plural = syntax.word(noun).xpos == Xpos::nns;
  const bool one = article && syntax.agreed(*article) &&
                   (syntax.form(*article) == "a" || syntax.form(*article) == "an");
  const auto verb = syntax.head(noun);
  const bool object = verb && syntax.word(noun).relation == Relation::obj && syntax.agreed(noun);
  if (!object || !brings(syntax.word(*verb).lemma) || (plural ? article.has_value() : !one))
    return false;
  const auto main = main_verb(syntax, *verb);
  const TimeOfClause time = main ? time_of(syntax, *main) : TimeOfClause::unknown;
  const bool done = time == TimeOfClause::past || time == TimeOfClause::perfect;
  return main && !is_hedged(syntax, *main) && (done || (!plural && time != TimeOfClause::unknown));
}

/// "the recommendations which will make up the report": what is still to come says nothing of which
/// ones are meant.
bool is_foretold(const Syntax& syntax, std::size_t noun, std::size_t pronoun, std::size_t verb) {
  const auto article = syntax.child(noun, Relation::det);
  return article && syntax.form(*article) == "the" && syntax.form(pronoun) == "which" &&
         syntax.form(finite_word(syntax, verb)) == "will" && !has_rival(syntax, noun) &&
         !syntax.child(noun, Relation::nummod);
}

bool says_something_alone(const Syntax& syntax, std::size_t noun) {
  return syntax.child(noun, Relation::amod) || syntax.child(noun, Relation::compound) ||
         is_made_to_tell(syntax.word(noun).lemma);
}

std::optional<Recast> restrictive_at(const Syntax& syntax, std::size_t at) {
  const std::string_view pronoun = syntax.form(at);
  if (pronoun != "that" && pronoun != "which" && pronoun != "who") return std::nullopt;
  const auto verb = syntax.head(at);
  const auto noun = verb ? syntax.head(*verb) : std::nullopt;
  if (!noun || *noun + 1 != at || syntax.word(*verb).relation != Relation::acl_relcl ||
      !syntax.agreed(*verb) || !syntax.agreed(at) || syntax.subject(*verb) != at ||
      !plays_at_a_time(syntax, *verb) || is_vague(syntax.word(*noun).lemma) ||
      !is_sentence_end(syntax, without_marks(syntax, syntax.phrase(*verb)).end) ||
      !is_stated(syntax, *noun) || is_of_no_one_in_particular(syntax, *noun))
    return std::nullopt;
  const bool brought_in = is_brought_in(syntax, *noun) && says_something_alone(syntax, *noun);
  if (!brought_in && !is_foretold(syntax, *noun, at, *verb)) return std::nullopt;
  Mention mention = pointed_at(syntax, *noun);
  if (pronoun == "who" && !mention.plural) mention.pieces.front() = made("the");
  if (!agrees_in_number(syntax, *verb, mention)) return std::nullopt;
  return Recast{{{copied(syntax, {0, at})},
                 joined_pieces(mention.pieces, {copied(syntax, {at + 1, syntax.size()})})},
                "split:that",
                "What is told of something new is a sentence of its own."};
}

std::optional<Recast> restrictive_recast(const Syntax& syntax, const Draft& /*draft*/,
                                         const Setting& /*setting*/) {
  for (std::size_t at = 4; at + 3 < syntax.size(); ++at)
    if (auto plan = restrictive_at(syntax, at)) return plan;
  return std::nullopt;
}

}  // namespace

Drafts split_restrictives(Drafts drafts, const Setting& setting) {
  return recast_each(std::move(drafts), setting, restrictive_recast);
}

}  // namespace plainsong
