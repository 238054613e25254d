#include "young/said_again.hpp"

#include <algorithm>

#include "young/antecedent.hpp"
#include "young/claim.hpp"
#include "young/mention.hpp"
#include "young/protect.hpp"

namespace plainsong {
namespace {

using Pieces = std::vector<RecastPiece>;

constexpr std::size_t most_words = 5;

std::optional<Pieces> pronoun_again(const Syntax& syntax, std::size_t subject) {
  static const NameSet personal = {"i", "we", "you", "he", "she", "it", "they"};
  const std::string_view word = syntax.form(subject);
  if (personal.contains(word) && syntax.phrase(subject).size() == 1)
    return Pieces{copied(syntax, {subject, subject + 1})};
  if (word == "this" && syntax.phrase(subject).size() == 1) return Pieces{made("it")};
  if (word == "these" && syntax.phrase(subject).size() == 1) return Pieces{made("they")};
  return std::nullopt;
}

bool counts(std::string_view noun) {
  static const NameSet all = {"number", "majority", "rest",   "part",     "group",      "series",
                              "range",  "variety",  "amount", "sort",     "kind",       "type",
                              "bulk",   "set",      "pair",   "minority", "collection", "total"};
  return all.contains(noun);
}

/// "the number of": what is counted is not the noun in front.
bool measures(const Syntax& syntax, std::size_t noun) {
  static const NameSet never = {"most", "some",      "none",     "all",    "dozens", "hundreds",
                                "half", "third",     "quarter",  "one",    "many",   "each",
                                "much", "thousands", "millions", "couple", "lot",    "both"};
  return never.contains(syntax.form(noun)) ||
         (syntax.form(noun + 1) == "of" && counts(syntax.form(noun)));
}

bool is_plural(const Syntax& syntax, std::size_t noun) {
  return syntax.word(noun).features.number == GrammaticalNumber::plural;
}

/// Another noun that "they" could be.
bool has_other_plural(const Syntax& syntax, std::size_t subject, std::size_t end) {
  for (std::size_t at = syntax.phrase(subject).end; at < end; ++at)
    if (syntax.word(at).lemma == syntax.word(subject).lemma)
      continue;
    else if (syntax.word(at).relation == Relation::conj || syntax.form(at) == "they" ||
             syntax.form(at) == "them" ||
             ((syntax.word(at).upos == Upos::noun || syntax.word(at).upos == Upos::propn) &&
              is_plural(syntax, at)))
      return true;
  return false;
}

/// "Ann and Bob", "many people": said again as "they" where that can be nobody else.
std::optional<Pieces> they(const Syntax& syntax, std::size_t subject, std::size_t end) {
  if (has_other_plural(syntax, subject, end)) return std::nullopt;
  return Pieces{made("they")};
}

/// Where the words of the noun alone end: behind it, and behind a name that goes on.
std::size_t noun_end(const Syntax& syntax, std::size_t noun) {
  std::size_t end = noun + 1;
  while (end < syntax.size() && syntax.head(end) == noun &&
         base_of(syntax.word(end).relation) == Relation::flat)
    ++end;
  return end;
}

bool stands_alone(const Syntax& syntax, WordRange words, std::size_t noun) {
  for (std::size_t at = words.begin; at < words.end; ++at) {
    const Relation relation = base_of(syntax.word(at).relation);
    if (at != noun && !syntax.agreed(at)) return false;
    if (relation == Relation::conj || relation == Relation::appos || relation == Relation::acl ||
        syntax.word(at).upos == Upos::punct)
      return false;
  }
  return true;
}

bool is_said_elsewhere(const Syntax& syntax, std::size_t noun) {
  for (std::size_t at = 0; at < syntax.size(); ++at)
    if (at != noun && syntax.word(at).upos == Upos::noun &&
        syntax.word(at).lemma == syntax.word(noun).lemma)
      return true;
  return false;
}

/// "many young people" → "young people"; none where nothing counts them.
std::optional<WordRange> behind_count(const Syntax& syntax, WordRange words, std::size_t noun) {
  static const NameSet all = {"some", "many", "several", "various", "numerous"};
  std::optional<WordRange> found;
  for (std::size_t at = words.begin; at < noun; ++at)
    if (syntax.word(at).upos == Upos::num || all.contains(syntax.form(at)))
      found = WordRange{at + 1, words.end};
  return found;
}

/// "Our series of debates has …": too long to be said again, and one thing, so "it", where nothing
/// else in the sentence can be "it".
std::optional<Pieces> it(const Syntax& syntax, std::size_t subject, std::size_t end) {
  static const NameSet openers = {"the", "this", "our", "my", "your", "a", "an"};
  const WordRange all = syntax.phrase(subject);
  const std::size_t finite = finite_word(syntax, syntax.root());
  const bool one = syntax.word(finite).xpos == Xpos::vbz || syntax.form(finite) == "was";
  if (!one || is_plural(syntax, subject) || syntax.word(subject).upos != Upos::noun ||
      is_person(syntax.word(subject).lemma) || !openers.contains(syntax.form(all.begin)) ||
      all.end != finite)
    return std::nullopt;
  for (std::size_t at = all.begin; at < end; ++at) {
    if (is_month(syntax.form(at))) continue;
    const Word& word = syntax.word(at);
    const bool noun = word.upos == Upos::noun || word.upos == Upos::propn;
    const bool in_subject = at < all.end;
    if (word.relation == Relation::conj || (in_subject && word.upos == Upos::verb) ||
        (noun && is_person(word.lemma)))
      return std::nullopt;
    const bool other = in_subject ? word.upos == Upos::propn : noun && !is_plural(syntax, at);
    if (other || syntax.form(at) == "it") return std::nullopt;
  }
  return Pieces{made("it")};
}

std::optional<Pieces> noun_again(const Syntax& syntax, std::size_t subject, std::size_t end) {
  static const NameSet definite = {"the",  "this", "that", "our", "my",
                                   "your", "his",  "her",  "its", "their"};
  static const NameSet indefinite = {"a", "an"};
  const WordRange all = syntax.phrase(subject);
  const WordRange words{all.begin, noun_end(syntax, subject)};
  const bool cut = words.end < all.end;
  const bool name = syntax.word(subject).upos == Upos::propn;
  if (syntax.child(subject, Relation::conj)) return they(syntax, subject, end);
  if (words.size() > most_words || !stands_alone(syntax, words, subject) ||
      measures(syntax, subject) || (cut && is_said_elsewhere(syntax, subject)))
    return it(syntax, subject, end);
  const std::string_view first = syntax.form(words.begin);
  if (indefinite.contains(first) && !is_plural(syntax, subject))
    return Pieces{made("the"), copied(syntax, {words.begin + 1, words.end})};
  if (definite.contains(first) || syntax.child(subject, Relation::nmod_poss))
    return Pieces{copied(syntax, words)};
  if (name) return Pieces{copied(syntax, words)};
  const bool bare =
      !syntax.child(subject, Relation::det) && !syntax.child(subject, Relation::nummod);
  if (is_plural(syntax, subject)) {
    if (const auto counted = behind_count(syntax, words, subject))
      return Pieces{made("these"), copied(syntax, *counted)};
    if (auto pronoun = they(syntax, subject, end)) return pronoun;
    if (first == "these" || first == "those") return Pieces{copied(syntax, words)};
    return bare && !cut ? std::optional<Pieces>(Pieces{copied(syntax, words)}) : std::nullopt;
  }
  return bare && !cut ? std::optional<Pieces>(Pieces{copied(syntax, words)}) : std::nullopt;
}

bool is_quantified(const Syntax& syntax, std::size_t subject) {
  static const NameSet all = {"no",     "every",   "each",   "any",     "few",
                              "little", "neither", "either", "another", "most",
                              "only",   "none",    "less",   "fewer",   "half"};
  const WordRange words = syntax.phrase(subject);
  for (std::size_t at = words.begin; at <= subject; ++at)
    if (all.contains(syntax.form(at))) return true;
  return false;
}

}  // namespace

std::optional<Pieces> subject_again(const Syntax& syntax, std::size_t end, bool after_a_word) {
  const auto subject = syntax.subject(syntax.root());
  if (!subject || !syntax.agreed(*subject) || *subject > syntax.root()) return std::nullopt;
  const Relation relation = syntax.word(*subject).relation;
  if (base_of(relation) != Relation::nsubj || is_quantified(syntax, *subject)) return std::nullopt;
  const auto& children = syntax.children(syntax.root());
  const auto subjects = std::count_if(children.begin(), children.end(), [&](std::int32_t child) {
    return base_of(syntax.word(static_cast<std::size_t>(child)).relation) == Relation::nsubj;
  });
  if (subjects > 1) return std::nullopt;  // "I'd rather we earned …"
  const Upos kind = syntax.word(*subject).upos;
  if (kind == Upos::pron) return pronoun_again(syntax, *subject);
  if (kind != Upos::noun && kind != Upos::propn) return std::nullopt;
  if (after_a_word && *subject == 0 && kind == Upos::noun && !is_plural(syntax, 0))
    return std::nullopt;  // "Calvinism": its capital may be its own
  return noun_again(syntax, *subject, end);
}

}  // namespace plainsong
