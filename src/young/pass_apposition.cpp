// "Become, the national charity for care leavers, …": what a name stands for becomes a sentence of
// its own. A parser tells these from lists no better than one time in two, so the pattern is
// closed.

#include <algorithm>
#include <array>

#include "language/function_words.hpp"
#include "young/apposition.hpp"
#include "young/protect.hpp"

namespace plainsong {
namespace {

bool is_article(std::string_view word) {
  return word == "a" || word == "an" || word == "the";
}

/// What stays what it is, whenever it was written about.
bool names_a_place(std::string_view lemma) {
  static const NameSet all = {"city", "town",     "village", "suburb",   "island", "river",
                              "lake", "mountain", "county",  "district", "region", "country"};
  return all.contains(lemma);
}

/// "the then leader", "the late singer": when it was so is part of what is said.
bool tells_when(const Syntax& syntax, WordRange words) {
  static const NameSet all = {"then", "late",     "now",      "future",     "current", "currently",
                              "once", "recently", "formerly", "previously", "soon",    "today"};
  for (std::size_t at = words.begin; at < words.end; ++at)
    if (all.contains(syntax.form(at))) return true;
  return false;
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

/// Whether what is described is so now, as far as the sentence tells.
bool is_still_so(const Syntax& syntax, const Apposition& apposition) {
  const std::size_t predicate = predicate_of(syntax, apposition.name);
  const TimeOfClause time = time_of(syntax, predicate);
  if (syntax.word(predicate).lemma == "die") return false;
  if (time == TimeOfClause::present || time == TimeOfClause::perfect) return true;
  if (names_a_place(syntax.word(apposition.noun).lemma)) return true;
  return is_speech(syntax.word(predicate).lemma) && !has_year(syntax);
}

/// Whether the phrase is one thing, described with an article: "the head of …", "a charity that …".
bool describes_one(const Syntax& syntax, const Apposition& apposition) {
  const Word& noun = syntax.word(apposition.noun);
  const bool small = syntax.written(apposition.words.begin) == syntax.form(apposition.words.begin);
  return apposition.words.size() >= 3 && small && is_article(syntax.form(apposition.words.begin)) &&
         noun.upos == Upos::noun && noun.features.number == GrammaticalNumber::singular &&
         syntax.word(apposition.words.begin).relation == Relation::det &&
         syntax.head(apposition.words.begin) == apposition.noun;
}

bool ends_clause(const Syntax& syntax, std::size_t at) {
  return at >= syntax.size() || (at + 1 == syntax.size() && syntax.word(at).upos == Upos::punct);
}

/// Whether the sentence goes on behind the closing comma as it does behind a description, and not
/// as it does behind an item of a list.
bool closes_well(const Syntax& syntax, const Apposition& apposition) {
  const std::size_t end = apposition.words.end;
  if (ends_clause(syntax, end)) return true;
  if (!is_comma(syntax, end)) return false;
  const bool subject = base_of(syntax.word(apposition.name).relation) == Relation::nsubj;
  if (!subject) return false;
  const auto predicate = syntax.head(apposition.name);
  const std::size_t first = predicate ? finite_word(syntax, *predicate) : end;
  if (first <= end) return false;
  for (std::size_t at = end + 1; at < first; ++at)  // "…, also said"
    if (syntax.word(at).upos != Upos::adv) return false;
  return true;
}

/// "Ann Hill, a nurse, says" at the sentence's start, or "says Ann Hill, a nurse" at its end: no
/// list looks like that, whatever the parsers say.
bool is_plain(const Syntax& syntax, const Apposition& apposition) {
  if (!ends_clause(syntax, apposition.words.end)) return syntax.phrase(apposition.name).begin == 0;
  const WordRange before{0, apposition.behind};
  std::size_t first = before.end;
  while (first > 0 && syntax.word(first - 1).upos == Upos::propn) --first;
  return first > 0 && is_speech(syntax.word(first - 1).lemma);
}

std::optional<Apposition> between_commas(const Syntax& syntax, std::size_t noun) {
  const auto name = syntax.head(noun);
  if (!name || *name > noun) return std::nullopt;
  const WordRange words = without_marks(syntax, syntax.phrase(noun));
  if (words.begin == 0 || !is_comma(syntax, words.begin - 1)) return std::nullopt;
  const Apposition found{*name, words.begin - 1, noun, words};
  if (!closes_well(syntax, found)) return std::nullopt;
  return syntax.agreed(noun) || is_plain(syntax, found) ? std::optional<Apposition>(found)
                                                        : std::nullopt;
}

/// The order stays: what opens the sentence as its subject is described first.
Recast told_apart(const Syntax& syntax, const Apposition& apposition,
                  const std::vector<RecastPiece>& described) {
  std::vector<RecastPiece> rest = {copied(syntax, {0, apposition.behind})};
  const bool last = ends_clause(syntax, apposition.words.end);
  if (!last) rest.push_back(copied(syntax, {apposition.words.end + 1, syntax.size()}));
  Recast plan{{rest, described},
              "split:apposition",
              "The words between commas say who or what it is: they are a sentence of their own."};
  const bool opens = described.front().copied.begin == syntax.word(0).span.begin;
  if (opens && !last) std::swap(plan.sentences[0], plan.sentences[1]);
  return plan;
}

std::optional<Recast> apposition_recast(const Syntax& syntax, const Draft& /*draft*/,
                                        const Setting& /*setting*/) {
  for (std::size_t noun = 0; noun < syntax.size(); ++noun) {
    if (syntax.word(noun).relation != Relation::appos) continue;
    const auto apposition = between_commas(syntax, noun);
    if (!apposition || !is_stated(syntax, apposition->name)) continue;
    if (const auto described = description_of(syntax, *apposition))
      return told_apart(syntax, *apposition, *described);
  }
  return std::nullopt;
}

}  // namespace

std::optional<std::vector<RecastPiece>> description_of(const Syntax& syntax,
                                                       const Apposition& apposition) {
  if (!describes_one(syntax, apposition) || !is_still_so(syntax, apposition) ||
      tells_when(syntax, apposition.words))
    return std::nullopt;
  const auto mention = mention_of(syntax, apposition.name, apposition.behind, false);
  if (!mention || !mention->name) return std::nullopt;
  std::vector<RecastPiece> pieces = mention->pieces;
  pieces.push_back(made("is"));
  pieces.push_back(copied(syntax, apposition.words));
  return pieces;
}

Drafts split_appositions(Drafts drafts, const Setting& setting) {
  return recast_each(std::move(drafts), setting, apposition_recast);
}

}  // namespace plainsong
