// "Become, the national charity for care leavers, …": what a name stands for becomes a sentence of
// its own. A parser tells these from lists no better than one time in two, so the pattern is
// closed.

#include <algorithm>
#include <array>

#include "language/function_words.hpp"
#include "text/utf8.hpp"
#include "young/antecedent.hpp"
#include "young/apposition.hpp"
#include "young/claim.hpp"
#include "young/protect.hpp"

namespace plainsong {
namespace {

bool is_article(std::string_view word) {
  return word == "a" || word == "an" || word == "the";
}

/// "the then leader", "the late singer": when it was so is part of what is said.
bool tells_when(const Syntax& words) {
  static const NameSet all = {"then", "late",     "now",      "future",     "current", "currently",
                              "once", "recently", "formerly", "previously", "soon",    "today"};
  for (std::size_t at = 0; at < words.size(); ++at)
    if (all.contains(words.form(at))) return true;
  return false;
}

/// Nouns that tell of a time, or of all that stands before: "…, a move that surprised many".
bool describes_no_name(std::string_view lemma) {
  static const NameSet all = {
      "day",     "week",   "month",    "year",   "time",    "moment",   "hour",    "minute",
      "decade",  "night",  "morning",  "lot",    "bit",     "few",      "move",    "step",
      "fact",    "trend",  "change",   "rise",   "fall",    "increase", "drop",    "result",
      "sign",    "claim",  "figure",   "feat",   "act",     "problem",  "loss",    "blow",
      "victory", "number", "total",    "period", "process", "practice", "way",     "decision",
      "case",    "sort",   "kind",     "same",   "first",   "latter",   "former",  "second",
      "event",   "idea",   "surprise", "record", "average", "majority", "century", "distance"};
  return all.contains(lemma);
}

bool has_year(const Syntax& syntax) {
  for (std::size_t at = 0; at < syntax.size(); ++at) {
    const std::string_view form = syntax.form(at);
    const bool digits = form.size() >= 4 && std::all_of(form.begin(), form.begin() + 4, [](char c) {
                          return c >= '0' && c <= '9';
                        });
    if (digits && (form[0] == '1' || form[0] == '2')) return true;
  }
  return false;
}

bool is_speech(std::string_view lemma) {
  return lemma == "say" || lemma == "tell" || lemma == "explain" || lemma == "add";
}

bool tells_of_death(const Syntax& inner) {
  static const NameSet all = {"murdered", "killed", "died", "drowned", "shot", "stabbed"};
  for (std::size_t at = 0; at < inner.size(); ++at)
    if (all.contains(inner.form(at))) return true;
  return false;
}

/// "is" or "was", by when the sentence plays: what somebody does is told of as they do it; what a
/// town is, it stays.
std::string_view copula(const Syntax& rest, std::size_t name, const Syntax& inner) {
  if (tells_of_death(inner)) return "was";
  std::size_t predicate = predicate_of(rest, name);
  if (rest.word(predicate).lemma == "die") return {};
  if (time_of(rest, predicate) == TimeOfClause::unknown) predicate = rest.root();
  const TimeOfClause time = time_of(rest, predicate);
  if (time == TimeOfClause::present || time == TimeOfClause::perfect) return "is";
  if (names_a_place(inner.word(inner.root()).lemma)) return "is";
  for (std::size_t at = 0; at < inner.size(); ++at)
    if (inner.word(at).xpos == Xpos::vbz || inner.word(at).xpos == Xpos::vbp) return "is";
  if (is_speech(rest.word(rest.root()).lemma) && !has_year(rest)) return "is";
  return time == TimeOfClause::past ? "was" : std::string_view();
}

/// "the head of …", "a charity that …": one thing with an article, and nothing joined to it that
/// might be the next item of a list.
bool describes_one(const Syntax& inner) {
  if (!inner.usable() || inner.size() < 3 || !is_article(inner.form(0)) ||
      inner.written(0) != inner.form(0))
    return false;
  const std::size_t noun = inner.root();
  const Word& word = inner.word(noun);
  const bool kind = word.upos == Upos::noun || (word.upos == Upos::propn && inner.form(0) != "the");
  if (inner.head(0) != noun || !kind || describes_no_name(word.lemma) ||
      word.features.number != GrammaticalNumber::singular || inner.subject(noun) ||
      inner.child(noun, Relation::cop) || inner.child(noun, Relation::parataxis))
    return false;
  for (const std::int32_t place : inner.children(noun)) {
    const auto child = static_cast<std::size_t>(place);
    if (inner.word(child).relation != Relation::conj) continue;
    if (inner.child(child, Relation::det) || inner.word(child).upos != Upos::noun) return false;
  }
  return !tells_when(inner);
}

/// "head of planning", "chief executive of the club", "the town's mayor": what somebody is.
bool describes_post(const Syntax& inner) {
  static const NameSet ties = {"of", "at", "for", "to", "in"};
  if (!inner.usable() || inner.size() < 3) return false;
  const std::size_t noun = inner.root();
  const Upos kind = inner.word(noun).upos;
  if ((kind != Upos::noun && kind != Upos::propn) || !is_person(lower(inner.form(noun))) ||
      inner.word(noun).features.number == GrammaticalNumber::plural || inner.subject(noun) ||
      inner.child(noun, Relation::cop) || inner.child(noun, Relation::parataxis) ||
      inner.child(noun, Relation::appos))
    return false;
  const bool owned = inner.child(noun, Relation::nmod_poss).has_value();
  const bool tied = ties.contains(inner.form(noun + 1));
  if (!owned && (!tied || noun > 3 || is_article(inner.form(0)))) return false;
  for (std::size_t at = 0; at < inner.size(); ++at)
    if (is_comma(inner, at)) return false;
  for (std::size_t at = 0; at < noun; ++at)
    if (inner.word(at).upos == Upos::verb || inner.word(at).upos == Upos::adp) return false;
  return !tells_when(inner);
}

/// "a 16 month old", "a 33-year-old": somebody of that age.
bool describes_age(const Syntax& inner) {
  static const NameSet units = {"year", "month", "week", "day"};
  constexpr std::size_t fewest_words = 4;
  if (!inner.usable() || inner.size() < fewest_words ||
      (inner.form(0) != "a" && inner.form(0) != "an"))
    return false;
  std::size_t at = 1;
  const auto step_over_hyphen = [&] { at += inner.form(at) == "-" ? 1U : 0U; };
  if (inner.word(at++).upos != Upos::num) return false;
  step_over_hyphen();
  if (!units.contains(inner.form(at++))) return false;
  step_over_hyphen();
  return inner.form(at) == "old" && !tells_when(inner);
}

bool describes(const Syntax& inner) {
  return describes_one(inner) || describes_post(inner) || describes_age(inner);
}

/// "son of", "founder of" are no titles, and need the article that was left out.
std::string_view missing_article(const Syntax& inner) {
  static const NameSet one = {"son",     "daughter", "wife",   "husband", "mother",   "father",
                              "brother", "sister",   "writer", "author",  "maker",    "creator",
                              "founder", "leader",   "owner",  "winner",  "inventor", "widow"};
  if (inner.child(inner.root(), Relation::nmod_poss)) return {};
  if (inner.form(0) == "former") return " a";
  const std::string& noun = inner.word(inner.root()).lemma;
  if (noun == "member" || noun == "friend") return " a";
  return one.contains(noun) ? " the" : std::string_view();
}

/// Where the name stands in front of its own verb, with at most an "also" between.
bool is_subject_here(const Syntax& rest, std::size_t name, std::size_t behind) {
  const auto predicate = rest.head(name);
  if (base_of(rest.word(name).relation) != Relation::nsubj || !predicate ||
      rest.child(name, Relation::case_marking))
    return false;
  const std::size_t first = finite_word(rest, *predicate);
  for (std::size_t at = behind; at < first; ++at)
    if (rest.word(at).upos != Upos::adv) return false;
  return first >= behind && plays_at_a_time(rest, *predicate);
}

/// Where the sentence goes on about something else behind the comma at `open` of the rest: not
/// with another thing of a list, nor with more of the same name.
bool may_stand_inside(const Syntax& rest, std::size_t behind) {
  if (!rest.is_whole() || behind + 1 >= rest.size()) return false;
  if (behind <= finite_word(rest, rest.root()))
    return false;  // "the scene of the murder, by night"
  switch (rest.word(behind).upos) {
    case Upos::adp:
    case Upos::sconj:
      return rest.form(behind) != "to" && rest.form(behind) != "as" && rest.form(behind) != "of" &&
             rest.form(behind) != "that";
    default:
      return false;
  }
}

/// What follows a comma inside the last description of a sentence may belong to the main clause:
/// "Lyon, a city in France, for the first time".
bool may_go_on(const Syntax& inner) {
  static const NameSet openers = {"who", "which", "whose", "where"};
  for (std::size_t at = 0; at < inner.size(); ++at) {
    if (!is_comma(inner, at) || openers.contains(inner.form(at + 1))) continue;
    const Upos next = at + 1 < inner.size() ? inner.word(at + 1).upos : Upos::x;
    if (next == Upos::adp || next == Upos::sconj || next == Upos::cconj || next == Upos::adv ||
        next == Upos::pron || next == Upos::verb || next == Upos::aux)
      return true;
  }
  return false;
}

/// "Gouda, South Africa, a town": two names, of which the first is described.
bool is_place_of_place(const Syntax& rest, std::size_t behind) {
  std::size_t first = behind;
  while (first > 0 && rest.word(first - 1).upos == Upos::propn) --first;
  return first > 1 && is_comma(rest, first - 1) && rest.word(first - 2).upos == Upos::propn;
}

/// Whether the words may as well describe what stands in front of the name: "the mayor of Leeds, a
/// keen walker".
bool may_be_of_another(const Syntax& rest, std::size_t name, const Syntax& inner) {
  if (describes_age(inner)) return false;
  const auto head = rest.head(name);
  if (is_person(lower(inner.form(inner.root()))) && head && rest.word(*head).upos == Upos::noun &&
      !is_person(rest.word(*head).lemma))
    return false;
  return has_rival(rest, name) && !names_a_place(inner.word(inner.root()).lemma);
}

bool has_colon(const Syntax& syntax) {
  for (std::size_t at = 0; at < syntax.size(); ++at)
    if (syntax.form(at) == ":") return true;
  return false;
}

/// As `description_of`; with "was", too, where the sentence tells of what is over.
std::optional<std::vector<RecastPiece>> described_as(const Syntax& rest, std::size_t behind,
                                                     const Syntax& inner, Span words,
                                                     bool also_past) {
  const auto name = noun_before(rest, behind);
  if (!name || !describes(inner)) return std::nullopt;
  const std::string_view tie = copula(rest, *name, inner);
  if (tie.empty() || (tie == "was" && !also_past)) return std::nullopt;
  for (std::size_t at = 0; at < rest.size(); ++at)  // "his translation into Latin, the one that …"
    if (rest.word(at).lemma == inner.word(inner.root()).lemma) return std::nullopt;
  const auto mention = mention_of(rest, *name, behind, false);
  if (!mention || !mention->name) return std::nullopt;
  std::vector<RecastPiece> pieces = mention->pieces;
  const std::string_view article =
      is_article(inner.form(0)) ? std::string_view() : missing_article(inner);
  pieces.push_back(made(std::string(tie) + std::string(article)));
  pieces.push_back({words, {}});
  return pieces;
}

/// "Name, a …," behind the name that ends at `open`, where the comma in front may be missing.
std::optional<Recast> recast_at(const Syntax& syntax, std::size_t open, std::size_t close,
                                const Setting& setting) {
  const bool last = close + 1 >= syntax.size();
  const bool comma = is_comma(syntax, open);
  const WordRange words{comma ? open + 1 : open, close};
  const Syntax inner = setting.syntax->read(slice(syntax.sentence(), syntax.bytes(words)));
  if (!describes(inner)) return std::nullopt;
  const std::string shorter = without(syntax, {open, last ? close : close + 1});
  const Syntax rest = setting.syntax->read(shorter);
  const auto name = rest.usable() ? noun_before(rest, open) : std::nullopt;
  if (!name || !is_vouched_for(rest, *name) || (!comma && !is_subject_here(rest, *name, open)) ||
      (!last && !is_subject_here(rest, *name, open) && !may_stand_inside(rest, open) &&
       !describes_age(inner)) ||
      may_be_of_another(rest, *name, inner) || is_place_of_place(rest, open) ||
      (last && may_go_on(inner)))
    return std::nullopt;
  const auto described = described_as(rest, open, inner, syntax.bytes(words), true);
  if (!described) return std::nullopt;
  std::vector<RecastPiece> main = {copied(syntax, {0, open})};
  if (!last) main.push_back(copied(syntax, {close + 1, syntax.size()}));
  Recast plan{{main, *described},
              "split:apposition",
              "The words between commas say who or what it is: they are a sentence of their own."};
  const bool opens = described->front().copied == syntax.bytes({0, open});
  if (!last && !opens && has_colon(syntax)) return std::nullopt;  // "Ann, a nurse, said: “…"
  if (opens && !last && is_subject_here(rest, *name, open))
    std::swap(plan.sentences[0], plan.sentences[1]);
  return plan;
}

/// "Ann Lee a nurse at the clinic, wrote": the writer forgot the first of two commas.
bool forgets_comma(const Syntax& syntax, std::size_t open) {
  return (syntax.form(open) == "a" || syntax.form(open) == "an") && open > 1 &&
         syntax.word(open - 2).upos == Upos::propn;
}

bool may_describe(const Syntax& syntax, std::size_t first) {
  const Word& word = syntax.word(first);
  return is_article(syntax.form(first)) || word.upos == Upos::noun || word.upos == Upos::propn ||
         word.upos == Upos::adj || word.features.possessive;
}

std::optional<Recast> apposition_recast(const Syntax& syntax, const Draft& /*draft*/,
                                        const Setting& setting) {
  for (std::size_t open = 1; open + 3 < syntax.size(); ++open) {
    const bool behind_comma = is_comma(syntax, open) && may_describe(syntax, open + 1);
    if ((!behind_comma && !forgets_comma(syntax, open)) ||
        syntax.word(open - 1).upos != Upos::propn)
      continue;
    const std::size_t end = without_marks(syntax, {0, syntax.size()}).end;
    for (std::size_t close = open + 3; close <= end; ++close) {
      if ((close != end || !behind_comma) && !is_comma(syntax, close)) continue;
      if (auto plan = recast_at(syntax, open, close, setting)) return plan;
    }
  }
  return std::nullopt;
}

}  // namespace

std::optional<std::vector<RecastPiece>> description_of(const Syntax& rest, std::size_t behind,
                                                       const Syntax& inner, Span words) {
  return described_as(rest, behind, inner, words, false);
}

Drafts split_appositions(Drafts drafts, const Setting& setting) {
  return recast_each(std::move(drafts), setting, apposition_recast, setting.longest,
                     LooseQuotes::allow_around);
}

}  // namespace plainsong
