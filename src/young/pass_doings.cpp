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
      "including",  "according",   "depending",   "following", "being",      "having",
      "concerning", "regarding",   "starting",    "beginning", "ranging",    "using",
      "meaning",    "considering", "during",      "leading",   "resulting",  "allowing",
      "enabling",   "causing",     "forcing",     "prompting", "sparking",   "triggering",
      "preventing", "killing",     "leaving",     "making",    "bringing",   "ending",
      "assuming",   "pending",     "excluding",   "counting",  "thanks",     "morning",
      "evening",    "nothing",     "something",   "anything",  "everything", "judging",
      "speaking",   "costing",     "averaging",   "totalling", "dating",     "working",
      "coming",     "giving",      "raising",     "creating",  "helping",    "turning",
      "taking",     "owing",       "rendering",   "putting",   "driving",    "pushing",
      "letting",    "exposing",    "threatening", "posing"};
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
  const std::string_view first = syntax.form(finite_word(syntax, main));
  switch (time_of(syntax, main)) {
    case TimeOfClause::past:
      return first == "had" ? std::string() : inflection.inflected(base, Form::past);
    case TimeOfClause::present:
      return plural ? base : inflection.inflected(base, Form::third);
    case TimeOfClause::perfect:
      return (plural ? "have " : "has ") + inflection.inflected(base, Form::participle);
    default:
      return {};
  }
}

/// "has made": what is done along with it has been done, too.
bool is_perfect(const Syntax& syntax, std::size_t main) {
  const auto helper = syntax.child(main, Relation::aux);
  return helper && syntax.word(*helper).lemma == "have" && syntax.form(*helper) != "had" &&
         syntax.word(main).xpos == Xpos::vbn && finite_word(syntax, main) == *helper;
}

/// A plain main clause: somebody does something, and it is no question of whether.
bool is_plain_main(const Syntax& syntax, std::size_t before) {
  const std::size_t root = syntax.root();
  if (root >= before || is_hedged(syntax, root) || syntax.child(root, Relation::aux_pass) ||
      (syntax.child(root, Relation::aux) && !is_perfect(syntax, root)) ||
      syntax.child(root, Relation::cop) || syntax.word(root).upos != Upos::verb ||
      is_of_no_one_in_particular(syntax, before))
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

/// "This is a report …, setting out …": what a thing that is made to tell something tells.
std::optional<Recast> telling_at(const Syntax& syntax, std::size_t at, const Setting& setting) {
  static const NameSet tellers = {"report", "book",   "film",  "guide",   "letter",   "paper",
                                  "study",  "blog",   "plan",  "article", "podcast",  "video",
                                  "song",   "speech", "story", "poem",    "document", "leaflet"};
  static const NameSet tells = {"set",     "explain", "describe", "show",      "tell",     "cover",
                                "outline", "explore", "look",     "highlight", "summarise"};
  const std::size_t root = syntax.root();
  const auto subject = syntax.subject(root);
  const bool setting_out = syntax.form(at) != "setting" || syntax.form(at + 1) == "out";
  if (syntax.word(at).xpos != Xpos::vbg || !is_comma(syntax, at - 1) || root >= at || !subject ||
      *subject > root || !tells.contains(syntax.word(at).lemma) || !setting_out ||
      !tellers.contains(syntax.word(root).lemma) || syntax.word(root).xpos != Xpos::nn ||
      !syntax.child(root, Relation::cop) || is_hedged(syntax, root) || !is_stated(syntax, root) ||
      !ends_with_sentence(syntax, at) || has_second_doing(syntax, at + 1) ||
      is_of_no_one_in_particular(syntax, at))
    return std::nullopt;
  const Inflection& inflection = setting.words.inflection;
  const std::string base = base_of_doing(syntax, at, inflection);
  const std::string verb =
      base.empty() ? base : finite_doing(syntax, root, base, false, inflection);
  const Pieces told = {made("it"), made(verb), copied(syntax, {at + 1, syntax.size()})};
  if (verb.empty() || !reads_whole(syntax, told, setting)) return std::nullopt;
  return Recast{{{copied(syntax, {0, at - 1})}, told},
                "split:doing",
                "What the thing tells is a sentence of its own."};
}

/// The one thing in front that somebody has found out with.
std::optional<std::size_t> study_before(const Syntax& syntax, std::size_t end) {
  static const NameSet studies = {"research", "study", "report",  "review", "inquiry",
                                  "survey",   "paper", "project", "trial",  "analysis"};
  std::optional<std::size_t> found;
  for (std::size_t at = 0; at < end; ++at) {
    if (syntax.word(at).xpos != Xpos::nn || !studies.contains(syntax.word(at).lemma)) continue;
    if (found) return std::nullopt;
    found = at;
  }
  return found && *found > 0 ? found : std::nullopt;
}

/// "… of her new research – looking at how …": whoever looks, the research does.
std::optional<Recast> study_at(const Syntax& syntax, std::size_t at, const Setting& setting) {
  static const NameSet looks = {"considering", "exploring", "examining", "investigating"};
  static const NameSet asked = {"how", "why", "what", "whether", "which", "who", "where"};
  const bool look = syntax.form(at) == "looking" && syntax.form(at + 1) == "at";
  const bool consider = looks.contains(syntax.form(at)) && asked.contains(syntax.form(at + 1));
  const bool dash = syntax.form(at - 1) == "–" || syntax.form(at - 1) == "-";
  const auto study = study_before(syntax, at);
  if ((!look && !consider) || (!dash && !is_comma(syntax, at - 1)) || !study ||
      !ends_with_sentence(syntax, at) || is_of_no_one_in_particular(syntax, at) ||
      has_second_doing(syntax, at + 1))
    return std::nullopt;
  const Inflection& inflection = setting.words.inflection;
  const std::string base = base_of_doing(syntax, at, inflection);
  if (base.empty()) return std::nullopt;
  Pieces told = pointed_at(syntax, *study).pieces;
  told.push_back(made(inflection.inflected(base, Form::third)));
  told.push_back(copied(syntax, {at + 1, syntax.size()}));
  const Pieces main = {copied(syntax, {0, at - 1})};
  if (!reads_whole(syntax, told, setting) || !reads_whole(syntax, main, setting))
    return std::nullopt;
  return Recast{{main, told}, "split:doing", "What the thing tells is a sentence of its own."};
}

/// "Ann singing and Bob playing", ", with others dancing": more of the same would be left behind.
bool goes_on_meanwhile(const Syntax& syntax, std::size_t doing) {
  for (std::size_t at = doing + 1; at < syntax.size(); ++at) {
    const bool joined =
        syntax.word(at).xpos == Xpos::vbg && at > 1 &&
        (syntax.word(at - 1).upos == Upos::noun || syntax.word(at - 1).upos == Upos::propn) &&
        !is_comma(syntax, at - 1);
    const bool with = syntax.form(at) == "with" && is_comma(syntax, at - 1);
    const bool other = syntax.word(at).relation == Relation::conj || syntax.head(at) != at - 1;
    if (with || (joined && other)) return true;
  }
  return false;
}

/// "children", not "the price of cars": the last noun is what the verb goes with.
bool shows_number(const Syntax& syntax, WordRange words) {
  for (std::size_t at = words.begin; at < words.end; ++at) {
    const Upos kind = syntax.word(at).upos;
    if (kind == Upos::adp || kind == Upos::cconj || kind == Upos::pron) return false;
  }
  return true;
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
      goes_on_meanwhile(syntax, doing) || syntax.word(with - 2).upos == Upos::cconj ||
      (time_of(syntax, root) != TimeOfClause::past && !shows_number(syntax, {with + 1, doing})) ||
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
    if (auto plan = telling_at(syntax, at, setting)) return plan;
    if (auto plan = study_at(syntax, at, setting)) return plan;
    if (auto plan = meanwhile_at(syntax, at, setting)) return plan;
  }
  return std::nullopt;
}

}  // namespace

Drafts split_doings(Drafts drafts, const Setting& setting) {
  return recast_each(std::move(drafts), setting, doing_recast, setting.longest,
                     LooseQuotes::allow_around);
}

}  // namespace plainsong
