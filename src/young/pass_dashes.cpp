// What stands behind a dash becomes a sentence of its own where it is one, describes something, or
// says what else somebody did.

#include <algorithm>

#include "language/inflection.hpp"
#include "young/claim.hpp"
#include "young/clause.hpp"
#include "young/doers.hpp"
#include "young/mention.hpp"
#include "young/protect.hpp"
#include "young/recast.hpp"

namespace plainsong {
namespace {

constexpr std::size_t longest_doer_said_again = 5;
constexpr std::size_t fewest_things_done = 3;

std::vector<std::size_t> dashes_in(const Syntax& syntax) {
  std::vector<std::size_t> dashes;
  for (std::size_t at = 0; at < syntax.size(); ++at)
    if (is_spaced_dash(syntax, at)) dashes.push_back(at);
  return dashes;
}

bool thanks(const Syntax& syntax) {
  return syntax.form(0) == "thank" || syntax.form(0) == "thanks" || syntax.form(1) == "thanks";
}

/// Things of which "This is a …" can be said whenever the newsletter was written.
bool names_a_thing(std::string_view word) {
  static const NameSet things = {"charity", "project",    "programme", "report",       "podcast",
                                 "blog",    "film",       "video",     "animation",    "guide",
                                 "group",   "alliance",   "network",   "organisation", "campaign",
                                 "service", "website",    "book",      "survey",       "scheme",
                                 "toolkit", "partnership"};
  return things.contains(word);
}

/// Whether the words before the dash end with a name or a title, which is what "This is …" will be
/// about.
bool ends_with_name(const Syntax& syntax, const Draft& draft, std::size_t end,
                    const Setting& setting) {
  const std::vector<Lexeme> all = lexemes(draft.text.utf8);
  const Protected kept = protected_spans(draft.text, all, setting.names);
  const Span last = syntax.word(end - 1).span;
  return syntax.word(end - 1).upos != Upos::num &&
         std::any_of(kept.spans.begin(), kept.spans.end(),
                     [&](Span span) { return span.end == last.end && span.size() > 3; });
}

/// "a month", "a lot", "a reference to …": what is measured or pointed at cannot be told by "This
/// is".
bool can_be_this(std::string_view noun) {
  static const NameSet none = {"month",  "year",      "week",   "day",       "hour",   "minute",
                               "lot",    "bit",       "number", "few",       "couple", "moment",
                               "second", "reference", "way",    "sign",      "case",   "nod",
                               "matter", "metre",     "mile",   "kilometre", "time",   "pound",
                               "dollar", "half",      "third",  "quarter"};
  return !none.contains(noun);
}

/// "This is a tradition known as …", "This is the equivalent of …": one thing with its article.
/// @param words  the sentence as it will be, without a full stop
bool is_description(const Syntax& words) {
  constexpr std::size_t article = 2;
  const std::size_t top = words.root();
  const Word& noun = words.word(top);
  const std::string_view first = words.form(article);
  if (words.subject(top) != std::size_t{0} || !words.child(top, Relation::cop)) return false;
  if (first == "one") return words.form(article + 1) == "of" && words.form(article + 2) == "the";
  return noun.xpos == Xpos::nn && words.agreed(top) &&
         (first == "a" || first == "an" || first == "the") &&
         words.child(top, Relation::det) == article && !words.child(top, Relation::conj) &&
         !words.child(top, Relation::parataxis);
}

/// "research NASA needs": no sentence, but a thing and which one it is.
bool is_thing_with_clause(const Syntax& whole, std::size_t at) {
  if (whole.word(at).xpos != Xpos::nn || at + 1 >= whole.size()) return false;
  const Upos next = whole.word(at + 1).upos;
  return next == Upos::propn || next == Upos::pron || next == Upos::det;
}

/// Whether both can be sentences; what stands before the dash is told by the writer.
bool are_sentences(const PartReading& left, const PartReading& right, const Syntax& whole) {
  const bool same_root = left.place(whole, left.syntax().root()) == whole.root();
  const bool first = thanks(left.syntax()) || stands_alone(left.syntax()) ||
                     (same_root && could_stand(left.syntax()));
  return first && stands_alone(right.syntax()) && !leans_back(right.syntax()) &&
         !is_thing_with_clause(whole, right.place(whole, 0)) && !may_report(left.syntax());
}

/// "but" and "so" at the start stay, "and" goes, "although" becomes "but".
std::vector<RecastPiece> opened(const Syntax& syntax, WordRange words) {
  const std::string_view first = syntax.form(words.begin);
  const WordRange rest{words.begin + 1, words.end};
  if (first == "and") return {copied(syntax, rest)};
  if (first == "although" || first == "though") return {made("but"), copied(syntax, rest)};
  return {copied(syntax, words)};
}

/// "the project – where …": something that people do has no place.
bool is_undertaking(std::string_view noun) {
  static const NameSet all = {"project", "programme", "scheme",   "study",
                              "trial",   "pilot",     "campaign", "research"};
  return all.contains(noun);
}

/// "… about the school – where young people meet": "This is where …"; and of a project "In this
/// project, young people …".
std::optional<Recast> place_told(const Syntax& syntax, const PartReading& left, std::size_t dash,
                                 const Setting& setting) {
  if (syntax.form(dash + 1) != "where") return std::nullopt;
  const PartReading clause(syntax, {dash + 2, syntax.size()}, *setting.syntax);
  if (!stands_alone(left.syntax()) || !stands_alone(clause.syntax()) || may_report(left.syntax()))
    return std::nullopt;
  const std::string noun(syntax.form(dash - 1));
  std::vector<RecastPiece> told{made("this is"), copied(syntax, {dash + 1, syntax.size()})};
  if (is_undertaking(noun))
    told = {made("in this " + noun + ","), copied(syntax, {dash + 2, syntax.size()})};
  return Recast{{{copied(syntax, {0, dash})}, std::move(told)},
                "split:dash-name",
                "What stands behind the dash says what stands before it."};
}

std::optional<Recast> one_dash(const Syntax& syntax, const Draft& draft, std::size_t dash,
                               const Setting& setting) {
  const WordRange words{0, dash};
  const WordRange behind{dash + 1, syntax.size()};
  const std::string_view joint = syntax.form(dash + 1);
  const bool joined = joint == "and" || joint == "although" || joint == "though";
  const PartReading left(syntax, words, *setting.syntax);
  const PartReading right(syntax, {behind.begin + (joined ? 1 : 0), behind.end}, *setting.syntax);
  if (are_sentences(left, right, syntax))
    return Recast{{{copied(syntax, words)}, opened(syntax, behind)},
                  "split:dash",
                  "What stands behind the dash is a sentence of its own."};
  if (joined) return std::nullopt;
  if (auto place = place_told(syntax, left, dash, setting)) return place;
  const std::string told = "This is " + std::string(slice(syntax.sentence(), syntax.bytes(behind)));
  const Syntax thing = setting.syntax->read(told);
  const std::string_view noun = thing.form(thing.root());
  if (!thing.usable() || !is_description(thing)) return std::nullopt;
  const bool named = names_a_thing(noun) && ends_with_name(syntax, draft, dash, setting);
  const bool new_thing = can_be_this(noun) && !can_act(noun) && could_stand(left.syntax()) &&
                         !may_report(left.syntax());
  if (!named && !new_thing) return std::nullopt;
  const bool past = !named && time_of(left.syntax(), left.syntax().root()) == TimeOfClause::past;
  return Recast{
      {{copied(syntax, words)}, {made(past ? "this was" : "this is"), copied(syntax, behind)}},
      "split:dash-name",
      "What stands behind the dash says what stands before it."};
}

/// "We ran calls - read letters - and published a report": one sentence each, with who did it.
std::optional<Recast> things_done(const Syntax& syntax, const std::vector<std::size_t>& dashes,
                                  const Setting& setting) {
  const PartReading left(syntax, {0, dashes.front()}, *setting.syntax);
  if (!stands_alone(left.syntax())) return std::nullopt;
  const std::size_t verb = finite_word(left.syntax(), left.syntax().root());
  const WordRange doer = left.syntax().phrase(*left.syntax().subject(left.syntax().root()));
  const bool plain =
      verb == left.syntax().root() && doer.end == verb && doer.size() <= longest_doer_said_again;
  if (!plain) return std::nullopt;
  const RecastPiece again =
      copied(syntax, {left.place(syntax, doer.begin), left.place(syntax, verb)});
  const Xpos tag = left.syntax().word(verb).xpos;
  const Form form = tag == Xpos::vbd ? Form::past : tag == Xpos::vbz ? Form::third : Form::base;
  Recast plan{{{copied(syntax, {0, dashes.front()})}},
              "split:dash-verbs",
              "Each thing that was done is a sentence of its own."};
  for (std::size_t place = 0; place < dashes.size(); ++place) {
    std::size_t begin = dashes[place] + 1;
    const std::size_t end = place + 1 < dashes.size() ? dashes[place + 1] : syntax.size();
    if (syntax.form(begin) == "and") ++begin;
    if (begin >= end || syntax.word(begin).upos != Upos::verb) return std::nullopt;
    const std::string& lemma = syntax.word(begin).lemma;
    if (setting.words.inflection.inflected(lemma, form) != syntax.form(begin)) return std::nullopt;
    plan.sentences.push_back({again, copied(syntax, {begin, end})});
  }
  return plan;
}

std::optional<Recast> dash_recast(const Syntax& syntax, const Draft& draft,
                                  const Setting& setting) {
  const std::vector<std::size_t> dashes = dashes_in(syntax);
  if (dashes.size() == 1) return one_dash(syntax, draft, dashes.front(), setting);
  if (dashes.size() + 1 < fewest_things_done) return std::nullopt;
  return things_done(syntax, dashes, setting);
}

}  // namespace

Drafts split_dashes(Drafts drafts, const Setting& setting) {
  return recast_each(std::move(drafts), setting, dash_recast);
}

}  // namespace plainsong
