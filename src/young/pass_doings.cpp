// What somebody does along with what the sentence tells becomes a sentence: "She spoke to us,
// adding that …" → "She spoke to us. She added that …". And so does what others do meanwhile:
// ", with 600 people sending in …" → "600 people sent in …".

#include "language/function_words.hpp"
#include "young/antecedent.hpp"
#include "young/claim.hpp"
#include "young/mention.hpp"
#include "young/protect.hpp"
#include "young/retold.hpp"
#include "young/said_again.hpp"

namespace plainsong {
namespace {

using Pieces = std::vector<RecastPiece>;

/// Words in "-ing" that are no doing of the subject, or tell how and when it did the rest.
bool is_no_doing(std::string_view word) {
  static const NameSet all = {
      "including",  "according",   "depending", "following", "being",      "having",
      "concerning", "regarding",   "starting",  "beginning", "ranging",    "using",
      "meaning",    "considering", "during",    "leading",   "resulting",  "allowing",
      "enabling",   "causing",     "forcing",   "prompting", "sparking",   "triggering",
      "preventing", "killing",     "leaving",   "making",    "bringing",   "ending",
      "assuming",   "pending",     "excluding", "counting",  "thanks",     "morning",
      "evening",    "nothing",     "something", "anything",  "everything", "judging",
      "speaking",   "costing",     "averaging", "totalling", "dating",     "working",
      "coming",     "giving",      "raising",   "creating",  "becoming",   "helping",
      "turning",    "taking"};
  return all.contains(word);
}

/// The base of a word in "-ing"; empty where it has none.
std::string base_of_doing(const Syntax& syntax, std::size_t at, const Inflection& inflection) {
  const std::string form(syntax.form(at));
  for (const BaseForm& base : inflection.base_forms(form))
    if (base.base == syntax.word(at).lemma) return base.base;
  return {};
}

bool is_plural_subject(const Syntax& syntax, std::size_t subject) {
  const std::string_view form = syntax.form(subject);
  return form == "they" || form == "we" || form == "i" || form == "you" || form == "these" ||
         syntax.word(subject).features.number == GrammaticalNumber::plural ||
         syntax.child(subject, Relation::conj);
}

/// "added", "adds", "add": by when the main clause plays.
std::string finite_doing(const Syntax& syntax, std::size_t main, const std::string& base,
                         bool plural, const Inflection& inflection) {
  switch (time_of(syntax, main)) {
    case TimeOfClause::past:
      return syntax.form(finite_word(syntax, main)) == "had"
                 ? std::string()
                 : inflection.inflected(base, Form::past);
    case TimeOfClause::present:
      return plural ? base : inflection.inflected(base, Form::third);
    default:
      return {};
  }
}

/// A plain main clause: somebody does something, and it is no question of whether.
bool is_plain_main(const Syntax& syntax, std::size_t before) {
  const std::size_t root = syntax.root();
  if (root >= before || is_hedged(syntax, root) || syntax.child(root, Relation::aux_pass) ||
      syntax.child(root, Relation::aux) || syntax.child(root, Relation::cop) ||
      syntax.word(root).upos != Upos::verb || is_of_no_one_in_particular(syntax, before))
    return false;
  return is_stated(syntax, root);
}

bool ends_with_sentence(const Syntax& syntax, std::size_t at) {
  return syntax.phrase(at).end >= without_marks(syntax, {0, syntax.size()}).end;
}

/// "taking …, and giving …": both would have to change.
bool has_second_doing(const Syntax& syntax, std::size_t from) {
  for (std::size_t at = from; at + 1 < syntax.size(); ++at) {
    const bool joint = syntax.word(at).upos == Upos::cconj || is_comma(syntax, at);
    if (joint && syntax.word(at + 1).xpos == Xpos::vbg) return true;
  }
  return false;
}

/// Whether something that is said or found is in the main clause: then the rest is, too.
bool reports(const Syntax& syntax) {
  const std::size_t root = syntax.root();
  return syntax.child(root, Relation::ccomp) || is_attribution(syntax.form(root));
}

/// "…, it is": behind the tail, the main clause goes on.
bool main_goes_on(const Syntax& syntax, std::size_t from) {
  for (std::size_t at = from; at + 2 < syntax.size(); ++at)
    if (is_comma(syntax, at) &&
        number_shown_from(syntax, {at, syntax.size()}) != GrammaticalNumber::none)
      return true;
  return false;
}

/// ", adding that …" behind a main clause whose subject does both.
std::optional<Recast> doing_at(const Syntax& syntax, std::size_t at, const Setting& setting) {
  const std::size_t root = syntax.root();
  if (syntax.word(at).xpos != Xpos::vbg || !is_comma(syntax, at - 1) ||
      is_no_doing(syntax.form(at)) || syntax.word(at).relation != Relation::advcl ||
      syntax.head(at) != root || !syntax.agreed(at) || !ends_with_sentence(syntax, at) ||
      syntax.child(at, Relation::mark) || syntax.child(at, Relation::nsubj) ||
      !is_plain_main(syntax, at) || has_second_doing(syntax, at + 1))
    return std::nullopt;
  for (std::size_t word = 0; word + 1 < at; ++word)
    if (syntax.word(word).upos == Upos::verb && word != root) return std::nullopt;
  const auto subject = syntax.subject(root);
  const auto again = subject_again(syntax, at - 1, false);
  const Inflection& inflection = setting.words.inflection;
  const std::string base = base_of_doing(syntax, at, inflection);
  if (!subject || !again || base.empty()) return std::nullopt;
  const std::string verb =
      finite_doing(syntax, root, base, is_plural_subject(syntax, *subject), inflection);
  if (verb.empty()) return std::nullopt;
  Pieces told = *again;
  told.push_back(made(verb));
  told.push_back(copied(syntax, {at + 1, syntax.size()}));
  if (at + 1 >= syntax.size() || !reads_whole(syntax, told, setting)) return std::nullopt;
  return Recast{{{copied(syntax, {0, at - 1})}, told},
                "split:doing",
                "What somebody did along with it is told in a sentence of its own."};
}

/// ", with 600 people sending in …" at the sentence's end.
std::optional<Recast> meanwhile_at(const Syntax& syntax, std::size_t with, const Setting& setting) {
  if (syntax.form(with) != "with" || !is_comma(syntax, with - 1)) return std::nullopt;
  const std::size_t root = syntax.root();
  const std::size_t end = without_marks(syntax, {0, syntax.size()}).end;
  std::size_t doing = with + 2;
  while (doing < end && syntax.word(doing).xpos != Xpos::vbg && !is_comma(syntax, doing)) ++doing;
  if (doing + 1 >= end || doing > with + 9 || syntax.word(doing).xpos != Xpos::vbg ||
      is_no_doing(syntax.form(doing)))
    return std::nullopt;
  for (std::size_t at = with + 1; at < doing; ++at)
    if (syntax.word(at).upos == Upos::verb || syntax.word(at).upos == Upos::aux)
      return std::nullopt;
  const Word& last = syntax.word(doing - 1);
  if ((last.upos != Upos::noun && last.upos != Upos::propn) || root >= with || reports(syntax) ||
      main_goes_on(syntax, doing) || has_second_doing(syntax, doing + 1) ||
      syntax.word(with - 2).upos == Upos::cconj || time_of(syntax, root) != TimeOfClause::past ||
      is_hedged(syntax, root) || !is_stated(syntax, root))
    return std::nullopt;
  const Inflection& inflection = setting.words.inflection;
  const std::string base = base_of_doing(syntax, doing, inflection);
  const bool plural = last.features.number == GrammaticalNumber::plural;
  const std::string verb =
      base.empty() ? base : finite_doing(syntax, root, base, plural, inflection);
  if (verb.empty()) return std::nullopt;
  Pieces told = {copied(syntax, {with + 1, doing}), made(verb)};
  told.push_back(copied(syntax, {doing + 1, syntax.size()}));
  const Pieces main = {copied(syntax, {0, with - 1})};
  if (!reads_well(syntax, told, setting) || !reads_whole(syntax, main, setting))
    return std::nullopt;
  return Recast{
      {main, told}, "split:with", "What others did meanwhile is told in a sentence of its own."};
}

std::optional<Recast> doing_recast(const Syntax& syntax, const Draft& /*draft*/,
                                   const Setting& setting) {
  for (std::size_t at = 3; at + 2 < syntax.size(); ++at) {
    if (auto plan = doing_at(syntax, at, setting)) return plan;
    if (auto plan = meanwhile_at(syntax, at, setting)) return plan;
  }
  return std::nullopt;
}

}  // namespace

Drafts split_doings(Drafts drafts, const Setting& setting) {
  return recast_each(std::move(drafts), setting, doing_recast);
}

}  // namespace plainsong
