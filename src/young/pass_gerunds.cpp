// "After leaving school, she …" and "… before becoming a teacher": what was done first and what was
// done next are two sentences.

#include <algorithm>

#include "language/inflection.hpp"
#include "young/claim.hpp"
#include "young/clause.hpp"
#include "young/doers.hpp"
#include "young/protect.hpp"
#include "young/recast.hpp"

namespace plainsong {
namespace {

using Pieces = std::vector<RecastPiece>;

constexpr std::size_t longest_doer_of_gerund = 6;

/// Who did both things.
struct Doer {
  WordRange words;
  std::string pronoun;  ///< where one can stand for the words; else they are said again
  bool plural = false;
};

bool is_plural_pronoun(std::string_view form) {
  return form == "they" || form == "we" || form == "you";
}

/// Somebody who can do things: a pronoun, a name, people.
std::optional<Doer> doer_of(const PartReading& part, const Syntax& whole) {
  const Syntax& words = part.syntax();
  const std::size_t subject = *words.subject(words.root());
  const WordRange phrase = words.phrase(subject);
  const Word& noun = words.word(subject);
  if (phrase.size() > longest_doer_of_gerund || words.child(subject, Relation::nummod))
    return std::nullopt;
  Doer doer;
  const std::size_t begin = part.place(whole, phrase.begin);
  doer.words = {begin, begin + phrase.size()};
  if (noun.upos == Upos::pron) {
    static const NameSet persons = {"he", "she", "they", "we", "i", "you"};
    if (!persons.contains(words.form(subject)) || phrase.size() > 1) return std::nullopt;
    doer.plural = is_plural_pronoun(words.form(subject));
    return doer;
  }
  const bool joined = words.child(subject, Relation::conj).has_value();
  doer.plural = joined || noun.xpos == Xpos::nns || noun.xpos == Xpos::nnps;
  if (noun.upos != Upos::propn && !can_act(noun.lemma)) return std::nullopt;
  if (noun.upos != Upos::propn && !words.child(subject, Relation::det) && !doer.plural)
    return std::nullopt;
  if (doer.plural) doer.pronoun = "they";
  return doer;
}

/// "leaving" → "left", "being asked" → "was asked"; empty where the forms are not known.
std::string in_the_past(const Syntax& syntax, std::size_t verb, const Doer& doer,
                        const Inflection& inflection) {
  if (syntax.form(verb) == "being") {
    const bool one = !doer.plural;
    return one ? "was" : "were";
  }
  const std::string& lemma = syntax.word(verb).lemma;
  const bool gerund = inflection.inflected(lemma, Form::gerund) == syntax.form(verb);
  return gerund ? inflection.inflected(lemma, Form::past) : std::string();
}

/// The verb that "being" belongs to, or the gerund itself.
std::size_t head_of_gerund(const Syntax& syntax, std::size_t at) {
  const Relation relation = base_of(syntax.word(at).relation);
  const bool helper = relation == Relation::aux || relation == Relation::cop;
  return helper && syntax.head(at) ? *syntax.head(at) : at;
}

/// Nothing else is done in the same breath, and it is told plainly.
bool is_one_thing(const Syntax& syntax, std::size_t verb) {
  const auto& children = syntax.children(verb);
  return std::none_of(children.begin(), children.end(), [&](std::int32_t place) {
    const auto at = static_cast<std::size_t>(place);
    const bool verbal = syntax.word(at).upos == Upos::verb || syntax.word(at).upos == Upos::aux;
    return (syntax.word(at).relation == Relation::conj && verbal) ||
           syntax.word(at).features.negative;
  });
}

/// Past, and neither planned nor denied.
bool happened(const Syntax& words) {
  const std::size_t root = words.root();
  return time_of(words, root) == TimeOfClause::past && !has_modal(words, root) &&
         !is_progressive(words, root) && !is_hedged(words, root);
}

/// "After studying in Leeds, people called her a star": she studied, not the people.
bool is_done_by_whom_they_speak_of(const Syntax& words) {
  static const NameSet people = {"people", "many", "some", "critics", "fans", "others"};
  static const NameSet whom = {"him", "her", "them", "it", "me", "us"};
  const auto object = words.child(words.root(), Relation::obj);
  return object && whom.contains(words.form(*object)) &&
         people.contains(words.form(*words.subject(words.root())));
}

std::optional<Recast> after_gerund(const Syntax& syntax, const Setting& setting) {
  const std::size_t first = syntax.form(1) == "initially" ? 2 : 1;
  if (syntax.word(first).xpos != Xpos::vbg) return std::nullopt;
  const std::size_t verb = head_of_gerund(syntax, first);
  for (std::size_t comma = first + 2; comma + 2 < syntax.size(); ++comma) {
    if (syntax.form(comma) != ",") continue;
    const WordRange rest{comma + 1, syntax.size()};
    const PartReading main(syntax, rest, *setting.syntax);
    const Syntax& words = main.syntax();
    const bool same_root = main.place(syntax, words.root()) == syntax.root();
    if (!same_root || !could_stand(words) || syntax.word(verb).relation != Relation::advcl)
      continue;
    if (syntax.head(verb) != syntax.root() || words.phrase(*words.subject(words.root())).begin != 0)
      return std::nullopt;
    const bool being = syntax.form(first) == "being";
    const auto doer = doer_of(main, syntax);
    if (!doer || !happened(words) || !is_one_thing(syntax, verb) ||
        (is_passive(words, words.root()) && !being) || is_done_by_whom_they_speak_of(words))
      return std::nullopt;
    const std::string past = in_the_past(syntax, first, *doer, setting.words.inflection);
    if (past.empty()) return std::nullopt;
    Pieces before{copied(syntax, doer->words)};
    if (first == 2) before.push_back(copied(syntax, {1, 2}));
    before.push_back(made(past));
    before.push_back(copied(syntax, {first + 1, comma}));
    Pieces after{made("after that,")};
    after.push_back(doer->pronoun.empty() ? copied(syntax, doer->words) : made(doer->pronoun));
    after.push_back(copied(syntax, {doer->words.end, syntax.size()}));
    return Recast{{before, after},
                  "split:then",
                  "What happened first and what happened next are two sentences."};
  }
  return std::nullopt;
}

/// "She died before finishing it": it never was.
bool may_never_have_been(const Syntax& main, std::string_view gerund) {
  static const NameSet ends = {"die",    "stop",  "leave",    "collapse", "resign",
                               "retire", "kill",  "withdraw", "cancel",   "quit",
                               "see",    "watch", "witness"};
  static const NameSet whole = {"finish", "complete", "reach", "achieve", "end", "see", "know"};
  return ends.contains(main.word(main.root()).lemma) || whole.contains(gerund);
}

/// Whether something else is done or told in the same clause, to which the gerund may belong.
bool has_other_verb(const Syntax& main) {
  for (std::size_t at = 0; at < main.size(); ++at) {
    const Relation relation = base_of(main.word(at).relation);
    const bool verb = main.word(at).upos == Upos::verb;
    if (at != main.root() && verb && relation != Relation::amod && relation != Relation::compound)
      return true;
  }
  return false;
}

std::optional<Recast> before_gerund(const Syntax& syntax, std::size_t mark,
                                    const Setting& setting) {
  const std::size_t first = mark + 1;
  if (syntax.word(first).xpos != Xpos::vbg) return std::nullopt;
  const std::size_t verb = head_of_gerund(syntax, first);
  if (syntax.word(verb).relation != Relation::advcl || syntax.phrase(verb).end + 1 < syntax.size())
    return std::nullopt;
  std::size_t end = mark;
  while (end > 0 && syntax.form(end - 1) == ",") --end;
  if (end < 3) return std::nullopt;
  const PartReading main(syntax, {0, end}, *setting.syntax);
  const Syntax& words = main.syntax();
  static const NameSet measured = {"years", "months", "weeks",   "days", "hours",   "minutes",
                                   "year",  "month",  "week",    "day",  "shortly", "just",
                                   "long",  "soon",   "moments", "time", "even"};
  if (main.place(syntax, words.root()) != syntax.root() || !could_stand(words) ||
      !happened(words) || measured.contains(syntax.form(end - 1)) ||
      (syntax.head(verb) != syntax.root() && !syntax.agreed(verb)))
    return std::nullopt;
  const auto doer = doer_of(main, syntax);
  const bool being = syntax.form(first) == "being";
  if (!doer || has_other_verb(words) || may_never_have_been(words, syntax.word(verb).lemma) ||
      !is_one_thing(syntax, verb) ||
      (is_passive(words, words.root()) && doer->pronoun.empty() && !being &&
       words.word(*words.subject(words.root())).upos == Upos::noun))
    return std::nullopt;
  const std::string past = in_the_past(syntax, first, *doer, setting.words.inflection);
  if (past.empty()) return std::nullopt;
  Pieces after{made("then"),
               doer->pronoun.empty() ? copied(syntax, doer->words) : made(doer->pronoun),
               made(past), copied(syntax, {first + 1, syntax.size()})};
  return Recast{{{copied(syntax, {0, end})}, after},
                "split:then",
                "What happened first and what happened next are two sentences."};
}

std::optional<Recast> gerund_recast(const Syntax& syntax, const Draft& /*draft*/,
                                    const Setting& setting) {
  if (!syntax.is_whole() || syntax.size() < 4) return std::nullopt;
  if (syntax.form(0) == "after") return after_gerund(syntax, setting);
  for (std::size_t at = 3; at + 2 < syntax.size(); ++at)
    if (syntax.form(at) == "before")
      if (auto plan = before_gerund(syntax, at, setting)) return plan;
  return std::nullopt;
}

}  // namespace

Drafts split_gerunds(Drafts drafts, const Setting& setting) {
  return recast_each(std::move(drafts), setting, gerund_recast);
}

}  // namespace plainsong
