// A clause without commas that says of all that stands before, or of a thing that the reader knows,
// one thing more: "… in a way that surprised us" → "… This surprised us."

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

/// Whether the words in front stand as a sentence that says that something is so.
bool stands_in_front(const Syntax& syntax, std::size_t end, const Setting& setting) {
  const std::string front = retold(syntax, {copied(syntax, {0, end})});
  const Syntax read = setting.syntax->read(front);
  return read.usable() && read.is_whole() && read.size() > 3 && !is_hedged(read, read.root()) &&
         is_vouched_for(read, read.size() - 2) && !is_of_no_one_in_particular(read, read.size());
}

/// "… which meant talking to families": that is said of all that stands before.
std::optional<Recast> event_at(const Syntax& syntax, std::size_t at, const Setting& setting) {
  static const NameSet means = {"meant", "means"};
  static const NameSet involves = {"involved", "involves"};
  const std::string_view verb = syntax.form(at + 1);
  if (syntax.form(at) != "which" || syntax.word(at + 2).xpos != Xpos::vbg) return std::nullopt;
  const bool many = syntax.word(at - 1).xpos == Xpos::nns || quoted_title_before(syntax, at);
  if (!means.contains(verb) && !(involves.contains(verb) && many)) return std::nullopt;
  auto told = std::vector<RecastPiece>{made("this"), copied(syntax, {at + 1, syntax.size()})};
  if (syntax.word(at - 1).upos == Upos::adp || !stands_in_front(syntax, at, setting) ||
      !reads_well(syntax, told, setting))
    return std::nullopt;
  return two_sentences(syntax, at, std::move(told));
}

/// Whether we do it, or in "I find myself thinking" would.
bool is_done_by_us(const Syntax& syntax, std::size_t verb) {
  while (base_of(syntax.word(verb).relation) == Relation::xcomp && syntax.head(verb))
    verb = *syntax.head(verb);
  const auto subject = syntax.subject(verb);
  return subject && (syntax.form(*subject) == "we" || syntax.form(*subject) == "i");
}

/// What is in "We feel that …" is said by us all the same, where nobody else says anything.
bool is_own_view(const Syntax& syntax, std::size_t behind) {
  static const NameSet verbs = {"feel", "think", "believe", "know"};
  bool thought = false;
  for (std::size_t at = 0; at < behind; ++at) {
    if (syntax.word(at).upos != Upos::verb) continue;
    if (verbs.contains(syntax.word(at).lemma)) {
      if (!is_done_by_us(syntax, at)) return false;
      thought = true;
    } else if (is_attribution(syntax.form(at)) && syntax.form(at + 1) != "myself" &&
               (syntax.child(at, Relation::ccomp) || !syntax.child(at, Relation::obj))) {
      return false;
    }
    if (syntax.word(at).relation == Relation::csubj) return false;
  }
  return thought && !hangs_on_condition(syntax, behind);
}

/// "… in a way that surprised us": that is said of all that stands before.
std::optional<Recast> manner_at(const Syntax& syntax, std::size_t at, const Setting& setting) {
  const bool way = at > 3 && syntax.form(at - 1) == "way" && syntax.form(at - 2) == "a" &&
                   syntax.form(at - 3) == "in";
  const auto verb = syntax.head(at);
  if (!way || (syntax.form(at) != "that" && syntax.form(at) != "which") || !verb || *verb < at ||
      syntax.subject(*verb) != at || !plays_at_a_time(syntax, *verb) ||
      !is_sentence_end(syntax, without_marks(syntax, syntax.phrase(*verb)).end))
    return std::nullopt;
  const std::string front = retold(syntax, {copied(syntax, {0, at - 3})});
  const Syntax read = setting.syntax->read(front);
  if (!read.usable() || !read.is_whole() || read.size() < 4 || is_hedged(read, read.root()) ||
      is_of_no_one_in_particular(read, read.size()) ||
      !(is_vouched_for(read, read.size() - 2) || is_own_view(read, read.size() - 2)))
    return std::nullopt;
  auto told = std::vector<RecastPiece>{made("this"), copied(syntax, {at + 1, syntax.size()})};
  if (!reads_well(syntax, told, setting)) return std::nullopt;
  return two_sentences(syntax, at - 3, std::move(told));
}

/// "the only letter", "the first house": which one it is depends on the clause.
bool is_singled_out(const Syntax& syntax, std::size_t noun) {
  static const NameSet all = {"only",  "first", "last", "next",  "same",  "very",    "second",
                              "third", "own",   "kind", "other", "exact", "various", "latest"};
  for (std::size_t at = syntax.phrase(noun).begin; at < noun; ++at)
    if (all.contains(syntax.form(at)) || syntax.word(at).xpos == Xpos::jjs ||
        syntax.word(at).xpos == Xpos::rbs)
      return true;
  return noun == syntax.root();
}

/// "the hard question which Josh asked in his blog": the reader knows which, and what was done with
/// it is one more thing that is so.
std::optional<Recast> object_at(const Syntax& syntax, std::size_t at, const Setting& setting) {
  const auto verb = syntax.head(at);
  if (syntax.form(at) != "which" || !verb) return std::nullopt;
  const std::size_t thing = syntax.head(*verb).value_or(at);
  if (thing + 1 != at || syntax.word(*verb).relation != Relation::acl_relcl ||
      !syntax.agreed(*verb) || !syntax.agreed(at) ||
      base_of(syntax.word(at).relation) != Relation::obj)
    return std::nullopt;
  const auto article = syntax.child(thing, Relation::det);
  const auto subject = syntax.subject(*verb);
  const std::size_t end = without_marks(syntax, syntax.phrase(*verb)).end;
  if (!article || syntax.form(*article) != "the" || !subject ||
      syntax.phrase(*subject).begin != at + 1 || !syntax.agreed(*subject) ||
      !is_past_event(syntax, *verb) || is_hedged(syntax, *verb) ||
      is_vague(syntax.word(thing).lemma) || is_singled_out(syntax, thing) ||
      syntax.child(thing, Relation::nummod) || !says_something_alone(syntax, thing) ||
      !is_sentence_end(syntax, end) || *verb + 3 > end || syntax.word(end - 1).upos == Upos::adp ||
      !(is_vouched_for(syntax, thing) || is_own_view(syntax, thing)) ||
      is_of_no_one_in_particular(syntax, thing))
    return std::nullopt;
  for (const Relation relation :
       {Relation::ccomp, Relation::xcomp, Relation::iobj, Relation::conj, Relation::compound_prt})
    if (syntax.child(*verb, relation)) return std::nullopt;
  auto told =
      joined_pieces({copied(syntax, {at + 1, *verb + 1})}, pointed_at(syntax, thing).pieces);
  told.push_back(copied(syntax, {*verb + 1, syntax.size()}));
  if (!reads_well(syntax, told, setting) ||
      !reads_whole(syntax, {copied(syntax, {0, at})}, setting))
    return std::nullopt;
  return two_sentences(syntax, at, std::move(told));
}

/// "about the pain and grief": where the two nouns stand, by the reading of what ends with them.
std::optional<WordRange> pair_before(const Syntax& syntax, std::size_t at, const Setting& setting) {
  if (at < 8 || syntax.form(at - 2) != "and" || syntax.form(at - 4) != "the" ||
      syntax.word(at - 5).upos != Upos::adp)
    return std::nullopt;
  const std::string front = retold(syntax, {copied(syntax, {0, at})});
  const Syntax read = setting.syntax->read(front);
  if (!read.usable() || !read.is_whole() || read.size() != at + 1) return std::nullopt;
  const bool nouns = read.word(at - 1).upos == Upos::noun && read.word(at - 3).upos == Upos::noun &&
                     read.head(at - 1) == at - 3 && read.agreed(at - 1);
  const bool told = is_vouched_for(read, at - 3) && !is_of_no_one_in_particular(read, at);
  return nouns && told ? std::optional(WordRange{at - 3, at}) : std::nullopt;
}

/// "about the pain and grief Ann felt after the fire": what somebody felt or did is told next.
std::optional<Recast> pair_at(const Syntax& syntax, std::size_t at, const Setting& setting) {
  if (syntax.word(at).upos != Upos::propn) return std::nullopt;
  std::size_t verb = at + 1;
  while (verb + 1 < syntax.size() &&
         (syntax.word(verb).upos == Upos::propn || syntax.word(verb).upos == Upos::punct))
    ++verb;
  const std::size_t end = without_marks(syntax, {0, syntax.size()}).end;
  if (syntax.word(verb).xpos != Xpos::vbd || verb + 3 > end) return std::nullopt;
  const auto pair = pair_before(syntax, at, setting);
  if (!pair || syntax.word(end - 1).upos == Upos::adp) return std::nullopt;
  const bool plural = syntax.word(at - 1).xpos == Xpos::nns;
  const std::vector<RecastPiece> told = {copied(syntax, {at, verb + 1}),
                                         made(plural ? "these" : "this"), copied(syntax, *pair),
                                         copied(syntax, {verb + 1, syntax.size()})};
  const std::string second = retold(syntax, told);
  const Syntax read = setting.syntax->read(second);
  if (!reads_well(syntax, told, setting) || read.root() != verb - at ||
      !is_past_event(read, read.root()))
    return std::nullopt;
  Recast plan = two_sentences(syntax, at, told);  // which pain it was comes next: not "the pain"
  plan.sentences.front() = {copied(syntax, {0, pair->begin - 1}), copied(syntax, *pair)};
  return plan;
}

/// Where "and which we …" begins behind a word.
std::optional<std::size_t> second_clause(const Syntax& syntax, std::size_t from) {
  for (std::size_t at = from + 3; at + 4 < syntax.size(); ++at)
    if (syntax.form(at) == "and" && syntax.form(at + 1) == "which")
      return is_subject_pronoun(syntax.form(at + 2)) ? std::optional(at) : std::nullopt;
  return std::nullopt;
}

/// Behind the verb that follows a pronoun: "we are sharing".
std::size_t behind_verb(const Syntax& syntax, std::size_t pronoun) {
  std::size_t at = pronoun + 1;
  while (at < syntax.size() &&
         (syntax.word(at).upos == Upos::aux || syntax.word(at).upos == Upos::adv))
    ++at;
  return at < syntax.size() && syntax.word(at).upos == Upos::verb ? at + 1 : pronoun;
}

/// "an update which draws on … and which we are sharing with …"
std::optional<Recast> two_at(const Syntax& syntax, std::size_t at, const Setting& setting) {
  const auto next = second_clause(syntax, at);
  const auto object = syntax.child(syntax.root(), Relation::obj);
  if (syntax.form(at) != "which" || !next || !object || *object > at ||
      syntax.word(*object).xpos != Xpos::nn)
    return std::nullopt;
  const auto article = syntax.child(*object, Relation::det);
  const std::string_view one = article ? syntax.form(*article) : std::string_view();
  const std::size_t behind = behind_verb(syntax, *next + 2);
  const bool news = !article && syntax.word(*object).lemma == "news";
  if ((one != "a" && one != "an" && !news) || syntax.word(at - 1).upos == Upos::adp ||
      behind == *next + 2 || behind >= syntax.size() || syntax.word(behind).upos != Upos::adp)
    return std::nullopt;
  const std::vector<RecastPiece> first = {made("this"), copied(syntax, {at + 1, *next})};
  const std::vector<RecastPiece> second = {copied(syntax, {*next + 2, behind}), made("it"),
                                           copied(syntax, {behind, syntax.size()})};
  if (!stands_in_front(syntax, at, setting) || !reads_well(syntax, first, setting) ||
      !reads_well(syntax, second, setting))
    return std::nullopt;
  Recast plan = two_sentences(syntax, at, first);
  plan.sentences.push_back(second);
  return plan;
}

std::optional<Recast> afterthought_recast(const Syntax& syntax, const Draft& /*draft*/,
                                          const Setting& setting) {
  for (std::size_t at = 4; at + 3 < syntax.size(); ++at)
    for (const auto find : {two_at, event_at, manner_at, object_at, pair_at})
      if (auto plan = find(syntax, at, setting)) return plan;
  return std::nullopt;
}

}  // namespace

Drafts split_afterthoughts(Drafts drafts, const Setting& setting) {
  return recast_each(std::move(drafts), setting, afterthought_recast);
}

}  // namespace plainsong
