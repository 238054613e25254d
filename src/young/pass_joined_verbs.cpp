// "She met the team and has written a report": what is said second of the same subject, with a verb
// that shows its own time, becomes a sentence.

#include <algorithm>

#include "young/claim.hpp"
#include "young/coordination.hpp"
#include "young/joints.hpp"
#include "young/mention.hpp"
#include "young/protect.hpp"
#include "young/said_again.hpp"

namespace plainsong {
namespace {

using Pieces = std::vector<RecastPiece>;

/// The first verb behind a joint, if only adverbs stand between.
std::optional<std::size_t> verb_behind(const Syntax& syntax, std::size_t begin) {
  constexpr std::size_t most_adverbs = 2;
  for (std::size_t at = begin; at < syntax.size() && at <= begin + most_adverbs; ++at) {
    if (is_verbal(syntax, at)) return at;
    if (syntax.word(at).upos != Upos::adv) return std::nullopt;
  }
  return std::nullopt;
}

/// "and with it, ended …": a few words in front of the verb that only it goes with; empty where
/// there are none.
WordRange aside_behind(const Syntax& syntax, std::size_t begin) {
  constexpr std::size_t most_words = 4;
  if (begin >= syntax.size() || syntax.word(begin).upos != Upos::adp) return {begin, begin};
  for (std::size_t at = begin + 1; at < syntax.size() && at <= begin + most_words; ++at)
    if (is_comma(syntax, at)) return {begin, at + 1};
  return {begin, begin};
}

/// Whether the verb shows by itself that it is finite: "has", "will", "wrote", "makes". "opened"
/// does so where the sentence's own verb has the same form and nothing in between has it.
bool is_plainly_finite(const Syntax& syntax, std::size_t verb, const SentenceJoint& joint) {
  const Word& word = syntax.word(verb);
  if (word.xpos == Xpos::md || word.xpos == Xpos::vbz) return true;
  static const NameSet own = {"have", "has",  "had", "is",   "are",
                              "was",  "were", "do",  "does", "did"};
  if (own.contains(syntax.form(verb))) return true;
  const Xpos first = syntax.word(finite_word(syntax, syntax.root())).xpos;
  if (word.xpos == Xpos::vbp) return first == Xpos::vbp;
  if (word.xpos != Xpos::vbd || first != Xpos::vbd) return false;
  for (std::size_t at = 0; at < joint.left_end; ++at)
    if (syntax.word(at).xpos == Xpos::vbn) return false;
  return true;
}

bool shows_singular(const Word& verb, std::string_view form) {
  return verb.xpos == Xpos::vbz || form == "was";
}

/// Whether another verb in front of the joint, with its own subject, could be what the second one
/// is joined to.
bool has_rival(const Syntax& left, std::size_t root, bool singular) {
  static const NameSet plural = {"i", "we", "you", "they"};
  for (std::size_t at = 0; at < left.size(); ++at) {
    if (at == root || !left.is_finite(at)) continue;
    const auto subject = left.subject(at);
    if (!subject) continue;
    const bool other =
        singular && (plural.contains(left.form(*subject)) ||
                     left.word(*subject).features.number == GrammaticalNumber::plural);
    if (!other) return true;
  }
  return false;
}

/// "hearing from couples who have met and are happy": the second verb may be of the couples.
bool may_be_of_relative(const Syntax& left, const SentenceJoint& joint, bool singular) {
  for (std::size_t at = left.root() + 1; at < left.size() && !joint.comma; ++at) {
    const auto noun = left.head(at);
    if (left.word(at).relation != Relation::acl_relcl || !noun || !left.is_finite(at)) continue;
    const bool many = left.word(*noun).features.number == GrammaticalNumber::plural;
    const bool last = without_marks(left, left.phrase(at)).end + 1 >= left.size();
    const auto who = left.subject(at);
    const bool about_it =
        who && (left.word(*who).xpos == Xpos::wp || left.word(*who).xpos == Xpos::wdt);
    if (last && about_it && many != singular) return true;
  }
  return false;
}

std::string words_of(const Syntax& syntax, const Pieces& pieces) {
  std::string words;
  for (const RecastPiece& piece : pieces) {
    if (!words.empty()) words += ' ';
    words +=
        piece.copied.empty() ? piece.made : std::string(slice(syntax.sentence(), piece.copied));
  }
  return words;
}

/// Whether the second half, with the subject in front, is a clause of exactly that subject and the
/// verb that it starts with.
bool stands_with_subject(const Syntax& second, std::size_t added) {
  if (!is_clause(second) || !second.agreed(second.root())) return false;
  const auto subject = subject_of(second);
  const std::size_t finite = finite_word(second, second.root());
  constexpr std::size_t most_adverbs = 2;
  return *subject < added && finite >= added && finite <= added + most_adverbs;
}

/// "only", "often" in front of the first verb may hold for the second one, too.
bool has_reaching_adverb(const Syntax& left) {
  static const NameSet reaching = {
      "only",       "just",     "merely",     "never",     "rarely",    "seldom",    "ever",
      "probably",   "possibly", "reportedly", "allegedly", "perhaps",   "maybe",     "hardly",
      "barely",     "almost",   "supposedly", "always",    "often",     "usually",   "sometimes",
      "presumably", "normally", "typically",  "regularly", "generally", "apparently"};
  const std::size_t subject = *subject_of(left);
  for (std::size_t at = subject; at < left.root(); ++at)
    if (reaching.contains(left.form(at))) return true;
  return false;
}

bool agrees_with(const Syntax& syntax, std::size_t verb) {
  const std::size_t subject = *subject_of(syntax);
  const bool plural = syntax.child(subject, Relation::conj) ||
                      syntax.word(subject).features.number == GrammaticalNumber::plural;
  return !(plural && shows_singular(syntax.word(verb), syntax.form(verb)));
}

/// "He keeps a phone, uses another and …": what only a comma joins waits for the last "and".
bool lists_verbs(const Syntax& left) {
  const auto& children = left.children(left.root());
  return std::any_of(children.begin(), children.end(), [&](std::int32_t child) {
    const auto at = static_cast<std::size_t>(child);
    return left.word(at).relation == Relation::conj && is_verbal(left, at) &&
           !left.child(at, Relation::cc);
  });
}

bool is_joined_to_root(const Syntax& syntax, std::size_t verb) {
  for (std::size_t at = verb; at < syntax.size(); ++at)
    if (syntax.head(at) == syntax.root() && syntax.agreed(at) &&
        syntax.word(at).relation == Relation::conj && finite_word(syntax, at) == verb)
      return true;
  return false;
}

/// "blues", "remains": a verb that may as well be a noun wants both parsers' word for it.
bool may_be_plural_noun(const Syntax& syntax, std::size_t verb) {
  return syntax.word(verb).xpos == Xpos::vbz && syntax.word(verb).upos == Upos::verb;
}

/// Whether the sentence can be cut here, but for what its second half looks like.
bool may_be_cut(const Syntax& syntax, const SentenceJoint& joint, const Syntax& left,
                std::size_t verb) {
  if (!is_clause(left) || left.root() != syntax.root() || !left.agreed(left.root())) return false;
  if (!front_may_go_first(left) || ends_in_the_middle(left) || has_open_clause(left)) return false;
  if (!is_plainly_finite(syntax, verb, joint) || !agrees_with(syntax, verb)) return false;
  if (reach_of(syntax, joint.left_end).pair || has_reaching_adverb(left)) return false;
  constexpr std::size_t fewest_behind_verb = 2;
  if (left.size() < left.root() + fewest_behind_verb && !left.child(left.root(), Relation::cop))
    return false;
  if (ends_inside_claim(left) || lists_verbs(left)) return false;
  const bool singular = shows_singular(syntax.word(verb), syntax.form(verb));
  if (may_be_of_relative(left, joint, singular)) return false;
  const bool sure = !has_rival(left, left.root(), singular) && !may_be_plural_noun(syntax, verb);
  return sure || is_joined_to_root(syntax, verb);
}

std::optional<Recast> joined_verb_recast(const Syntax& syntax, const Draft& /*draft*/,
                                         const Setting& setting) {
  if (!subject_of(syntax)) return std::nullopt;
  constexpr std::size_t fewest = 3;
  for (std::size_t at = fewest; at + fewest < syntax.size(); ++at) {
    const auto joint = joint_at(syntax, at);
    if (!joint || joint->word == "," || joint->word == "so" || joint->word == "however") continue;
    const WordRange aside = aside_behind(syntax, joint->begin);
    const auto verb = verb_behind(syntax, aside.end);
    if (!verb) continue;
    const std::string_view all = syntax.sentence();
    const Syntax left = setting.syntax->read(slice(all, syntax.bytes({0, joint->left_end})));
    if (!may_be_cut(syntax, *joint, left, *verb)) continue;
    const auto subject = subject_again(syntax, joint->left_end, joint->word != "and");
    if (!subject) continue;
    const WordRange behind{aside.end, syntax.size()};
    const std::string said = words_of(syntax, *subject);
    const std::size_t added = setting.syntax->read(said).size();
    const std::string whole = said + " " + std::string(slice(all, syntax.bytes(behind)));
    const Syntax second = setting.syntax->read(whole);
    if (!stands_with_subject(second, added) || ties_both(second)) continue;
    Pieces told = opening_for(joint->word);
    if (aside.size() > 0) told.push_back(copied(syntax, aside));
    told = joined_pieces(joined_pieces(told, *subject), {copied(syntax, behind)});
    return Recast{{{copied(syntax, {0, joint->left_end})}, told},
                  "split:verbs",
                  "One sentence said two things of the same one: each has its own sentence."};
  }
  return std::nullopt;
}

}  // namespace

Drafts split_finite_verbs(Drafts drafts, const Setting& setting) {
  return recast_each(std::move(drafts), setting, joined_verb_recast);
}

}  // namespace plainsong
