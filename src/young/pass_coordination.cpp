// Clauses, and things done, that "and", "but" or "so" joins become sentences of their own.

#include <algorithm>

#include "young/claim.hpp"
#include "young/coordination.hpp"
#include "young/joints.hpp"
#include "young/mention.hpp"
#include "young/protect.hpp"
#include "young/recast.hpp"
#include "young/retold.hpp"
#include "young/said_again.hpp"

namespace plainsong {
namespace {

constexpr std::size_t fewest_words_behind_verb = 2;

bool joins_verbs(std::string_view joint) {
  return joint == "and" || joint == "but" || joint == "yet" || joint == "," || joint == "so";
}

/// Whether the sentence can be cut in front of this one: a comma joins only where a later "and"
/// does, and nothing joined by a comma alone may be left without that "and".
bool may_cut_before(const std::vector<Conjunct>& all, std::size_t place) {
  if (all[place].joint == ",") return place == 0 && all.back().joint == "and";
  return std::none_of(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(place),
                      [](const Conjunct& one) { return one.joint == ","; });
}

/// "issues that interest us and decided": what goes on now is not joined to what is over.
bool plays_at_another_time(const Syntax& syntax, std::size_t other, std::size_t verb) {
  const Xpos tag = syntax.word(verb).xpos;
  const Xpos now = syntax.word(other).xpos;
  return (tag == Xpos::vbd || tag == Xpos::vbn) && (now == Xpos::vbz || now == Xpos::vbp) &&
         syntax.word(other).upos == Upos::verb;
}

/// "They came to help and offers": one who does it now is joined to no infinitive and no
/// participle.
bool is_no_match(const Syntax& syntax, std::size_t other, std::size_t verb) {
  return syntax.word(verb).xpos == Xpos::vbz && syntax.word(verb).upos == Upos::verb &&
         (syntax.word(other).xpos == Xpos::vb || syntax.word(other).xpos == Xpos::vbg ||
          syntax.word(other).xpos == Xpos::vbn);
}

/// Whether there is only one verb in front of the joint that what follows can be joined to, so that
/// it does not matter where the parsers hang it.
bool has_one_place(const Syntax& syntax, const Conjunct& conjunct) {
  const auto subject = syntax.subject(syntax.root());
  if (!subject || !syntax.agreed(*subject)) return false;
  for (std::size_t at = 0; at < conjunct.left_end; ++at) {
    const Relation relation = base_of(syntax.word(at).relation);
    const bool helps = syntax.head(at) == syntax.root() &&
                       (relation == Relation::aux || relation == Relation::cop);
    if (is_verbal(syntax, at) && at != syntax.root() && !helps &&
        !is_no_match(syntax, at, conjunct.predicate) &&
        !plays_at_another_time(syntax, at, conjunct.predicate))
      return false;
  }
  return true;
}

bool is_ambiguous_past(const Syntax& syntax, std::size_t verb) {
  const std::string_view form = syntax.form(verb);
  return form.size() > 2 && form.substr(form.size() - 2) == "ed";
}

/// Whether a verb between the sentence's own and the joint could be what the joint joins to.
bool has_rival(const Syntax& syntax, const Conjunct& conjunct) {
  const std::size_t verb = conjunct.predicate;
  const Xpos tag = syntax.word(verb).xpos;
  const bool own = syntax.child(verb, Relation::aux) || syntax.child(verb, Relation::cop);
  const bool open_past =
      !own && is_ambiguous_past(syntax, verb) && !syntax.child(verb, Relation::obj);
  for (std::size_t at = syntax.root() + 1; at < conjunct.left_end; ++at) {
    const Word& word = syntax.word(at);
    if (!is_verbal(syntax, at) || plays_at_another_time(syntax, at, verb)) continue;
    if (word.features.verb_form == VerbForm::finite && word.xpos != Xpos::vbn) return true;
    if (own) continue;
    if (word.xpos == tag || ((tag == Xpos::vb || tag == Xpos::vbp) && word.xpos == Xpos::vb))
      return true;
    if ((open_past || tag == Xpos::vbn) && (word.xpos == Xpos::vbn || word.xpos == Xpos::vbd))
      return true;
  }
  return false;
}

/// The auxiliaries of the sentence's verb: those in front of it, without a gap.
std::optional<WordRange> auxiliaries(const Syntax& syntax) {
  WordRange found;
  for (const std::int32_t child : syntax.children(syntax.root())) {
    const auto at = static_cast<std::size_t>(child);
    const Relation relation = base_of(syntax.word(at).relation);
    if (relation != Relation::aux && relation != Relation::cop) continue;
    if (at > syntax.root() || !syntax.agreed(at)) return std::nullopt;
    if (found.size() > 0 && found.end != at) return std::nullopt;
    found = found.size() > 0 ? WordRange{found.begin, at + 1} : WordRange{at, at + 1};
  }
  return found;
}

/// Verbs that nothing can be done to: "was born … and graduated" is not "was graduated".
bool has_no_passive(std::string_view lemma) {
  static const NameSet all = {"graduate", "die",    "live",   "move",    "emigrate", "arrive",
                              "become",   "work",   "go",     "appear",  "rise",     "fall",
                              "retire",   "belong", "remain", "return",  "travel",   "happen",
                              "compete",  "resign", "emerge", "stay",    "settle",   "come",
                              "occur",    "last",   "walk",   "migrate", "consist",  "serve"};
  return all.contains(lemma);
}

enum class Sharing { no, subject, auxiliaries };

/// What the second verb has in common with the sentence's own.
Sharing shared_with_past(const Syntax& syntax, const Conjunct& conjunct, WordRange before) {
  const std::string_view last = syntax.word(before.end - 1).lemma;
  const Xpos tag = syntax.word(conjunct.predicate).xpos;
  const bool object = syntax.child(conjunct.predicate, Relation::obj).has_value();
  const bool open = is_ambiguous_past(syntax, conjunct.predicate);
  if (last == "have") return tag == Xpos::vbn || open ? Sharing::auxiliaries : Sharing::no;
  if (last != "be" || syntax.word(before.end - 1).relation == Relation::cop)
    return tag == Xpos::vbd ? Sharing::subject : Sharing::no;
  const bool passive = syntax.word(before.end - 1).relation == Relation::aux_pass;
  if (!passive) return tag == Xpos::vbd ? Sharing::subject : Sharing::no;
  const bool active = object || !open || has_no_passive(syntax.word(conjunct.predicate).lemma);
  if (tag == Xpos::vbn && !object) return active ? Sharing::no : Sharing::auxiliaries;
  return tag == Xpos::vbd && active ? Sharing::subject : Sharing::no;
}

Sharing sharing(const Syntax& syntax, const Conjunct& conjunct, WordRange before) {
  const std::size_t verb = conjunct.predicate;
  const auto own = syntax.child(verb, Relation::aux);
  if (own || syntax.child(verb, Relation::cop))
    return syntax.is_finite(verb) ? Sharing::subject : Sharing::no;
  if (syntax.word(verb).upos != Upos::verb || syntax.child(verb, Relation::mark))
    return Sharing::no;
  const Xpos tag = syntax.word(verb).xpos;
  const Xpos first = syntax.word(syntax.root()).xpos;
  if (tag == Xpos::vbz) return Sharing::subject;
  if (before.size() == 0) {
    if (tag == Xpos::vbd) return Sharing::subject;
    const bool plain = first == Xpos::vbp && (tag == Xpos::vbp || tag == Xpos::vb);
    return plain ? Sharing::subject : Sharing::no;
  }
  if (tag == Xpos::vbd || tag == Xpos::vbn) return shared_with_past(syntax, conjunct, before);
  const bool bare = tag == Xpos::vb || tag == Xpos::vbp;
  const bool cop = syntax.word(before.end - 1).relation == Relation::cop;
  if (!cop && ((bare && first == Xpos::vb) || (tag == Xpos::vbg && first == Xpos::vbg)))
    return Sharing::auxiliaries;
  const bool plural =
      cop && (syntax.form(before.begin) == "are" || syntax.form(before.begin) == "am");
  return tag == Xpos::vbp || (bare && plural) ? Sharing::subject : Sharing::no;
}

/// "The images … and raises": what the second verb belongs to is another noun, or a slip.
bool agrees_with_subject(const Syntax& syntax, const Conjunct& conjunct) {
  const auto subject = syntax.subject(syntax.root());
  std::size_t verb = conjunct.predicate;
  for (const Relation relation : {Relation::cop, Relation::aux})
    if (const auto found = syntax.child(conjunct.predicate, relation)) verb = *found;
  const bool singular = syntax.word(verb).xpos == Xpos::vbz || syntax.form(verb) == "was";
  const bool plural = subject && syntax.form(*subject) != "i" &&
                      (syntax.child(*subject, Relation::conj) ||
                       syntax.word(*subject).features.number == GrammaticalNumber::plural);
  return subject && !(singular && plural);
}

/// "often", "only" in front of the verb may hold for the second one, too.
bool has_adverb_before_verb(const Syntax& syntax) {
  static const NameSet reaching = {
      "often",      "always",    "usually",    "sometimes", "never",      "rarely",    "seldom",
      "only",       "just",      "merely",     "simply",    "ever",       "probably",  "possibly",
      "reportedly", "allegedly", "apparently", "perhaps",   "maybe",      "once",      "generally",
      "normally",   "typically", "commonly",   "regularly", "mostly",     "largely",   "mainly",
      "frequently", "hardly",    "barely",     "almost",    "nearly",     "not",       "supposedly",
      "rather",     "currently", "even",       "initially", "originally", "presumably"};
  const auto subject = syntax.subject(syntax.root());
  const auto& children = syntax.children(syntax.root());
  return std::any_of(children.begin(), children.end(), [&](std::int32_t child) {
    const auto at = static_cast<std::size_t>(child);
    const bool between = at < syntax.root() && subject && at > *subject;
    return between && base_of(syntax.word(at).relation) == Relation::advmod &&
           reaching.contains(syntax.form(at));
  });
}

/// Whether what stands in front of the joint is complete without what follows: "wrote and published
/// a report" is not.
bool is_complete(const Syntax& syntax, const Conjunct& conjunct) {
  const std::size_t root = syntax.root();
  if (syntax.child(root, Relation::cop)) return true;
  if (conjunct.left_end < root + 1 + fewest_words_behind_verb) return false;
  const Word& last = syntax.word(conjunct.left_end - 1);
  return last.upos != Upos::adp && last.upos != Upos::det && last.upos != Upos::adj &&
         last.upos != Upos::part;
}

/// "is pushing up demand and rising prices have …": a verb behind the second one shows that it is
/// no verb, or not the last.
bool has_verb_behind(const Syntax& syntax, const Conjunct& conjunct) {
  for (std::size_t at = conjunct.predicate + 1; at < conjunct.words.end; ++at) {
    Relation relation = base_of(syntax.word(at).relation);
    const bool helps = relation == Relation::aux || relation == Relation::cop;
    if (helps && syntax.head(at)) relation = base_of(syntax.word(*syntax.head(at)).relation);
    const bool under = relation == Relation::acl || relation == Relation::advcl;
    if (syntax.word(at).features.verb_form == VerbForm::finite && !under) return true;
  }
  return false;
}

/// Whether something behind the second verb belongs to the first one.
bool has_shared_end(const Syntax& syntax, const Conjunct& conjunct) {
  const auto& children = syntax.children(syntax.root());
  return std::any_of(children.begin(), children.end(), [&](std::int32_t child) {
    const auto at = static_cast<std::size_t>(child);
    const Relation relation = syntax.word(at).relation;
    return at > conjunct.predicate && relation != Relation::conj && relation != Relation::punct;
  });
}

/// "In 1990, she fell ill and retired": a time or a place, of which the second thing need not hold.
bool is_setting(const Syntax& syntax) {
  const auto subject = subject_of(syntax);
  if (!subject || !front_may_go_first(syntax)) return false;
  const std::size_t end = syntax.phrase(*subject).begin;
  std::size_t first = 0;
  while (first < end && only_joins(syntax, first) && syntax.word(first).upos != Upos::adp) ++first;
  if (syntax.word(first).upos != Upos::adp || syntax.form(first) == "as") return false;
  for (std::size_t at = 0; at < end; ++at)
    if (is_verbal(syntax, at)) return false;
  return true;
}

/// The words in front of the second verb, which say the subject and the auxiliaries again.
std::optional<std::vector<RecastPiece>> said_before(const Syntax& syntax,
                                                    const Conjunct& conjunct) {
  if (!joins_verbs(conjunct.joint)) return std::nullopt;
  const Upos first = syntax.word(conjunct.words.begin).upos;
  const bool at_once = first == Upos::verb || first == Upos::aux || first == Upos::adv;
  if (conjunct.subject || !at_once ||
      (!syntax.agreed(conjunct.predicate) && !has_one_place(syntax, conjunct)))
    return std::nullopt;
  const auto before = auxiliaries(syntax);
  const Sharing shared = before ? sharing(syntax, conjunct, *before) : Sharing::no;
  const Reach reach = reach_of(syntax, conjunct.left_end);
  const bool own = shared == Sharing::subject && before->size() > 0;
  if (shared == Sharing::no || reach.pair || (reach.front && !is_setting(syntax)) ||
      (reach.negated && !own))
    return std::nullopt;
  if (has_rival(syntax, conjunct) || (has_adverb_before_verb(syntax) && !own) ||
      !is_complete(syntax, conjunct) || !agrees_with_subject(syntax, conjunct) ||
      has_shared_end(syntax, conjunct) || ties_back(syntax, conjunct))
    return std::nullopt;
  if (shared == Sharing::auxiliaries && has_verb_behind(syntax, conjunct)) return std::nullopt;
  auto words = subject_again(syntax, conjunct.left_end, !opening_for(conjunct.joint).empty());
  if (!words || shared == Sharing::subject) return words;
  const RecastPiece again = copied(syntax, *before);
  if (words->back().copied.end != again.copied.begin)
    words->push_back(again);
  else  // "we've"
    words->back().copied.end = again.copied.end;
  return words;
}

bool asks(std::string_view word) {
  static const NameSet all = {"what", "how", "why", "when", "where", "who", "which", "whether"};
  return all.contains(word);
}

/// "looks at what works, how to pay for it and sets out …": the comma in front of the last of the
/// questions, and the "and" behind it that joins the sentence's own verb to a second one. Parsers
/// seldom find their way there.
std::optional<WordRange> last_question(const Syntax& syntax) {
  const std::size_t root = syntax.root();
  if (!asks(syntax.form(root + 1)) && !asks(syntax.form(root + 2))) return std::nullopt;
  std::optional<std::size_t> comma;
  for (std::size_t at = root + 3; at + 3 < syntax.size(); ++at) {
    if (is_comma(syntax, at)) {
      if (!asks(syntax.form(at + 1))) return std::nullopt;
      comma = at;
    } else if (syntax.form(at) == "and") {
      const bool second = syntax.word(at + 1).xpos == Xpos::vbz && !asks(syntax.form(at + 1));
      return comma && second ? std::optional(WordRange{*comma, at}) : std::nullopt;
    }
  }
  return std::nullopt;
}

std::optional<Recast> questions_recast(const Syntax& syntax, const Setting& setting) {
  const std::size_t root = syntax.root();
  const auto subject = syntax.subject(root);
  if (syntax.word(root).xpos != Xpos::vbz || !subject || syntax.phrase(*subject).begin != 0 ||
      syntax.phrase(*subject).end != root || is_hedged(syntax, root))
    return std::nullopt;
  const auto last = last_question(syntax);
  const auto again = last ? subject_again(syntax, last->end, false) : std::nullopt;
  if (!again) return std::nullopt;
  std::vector<RecastPiece> second = *again;
  second.push_back(copied(syntax, {last->end + 1, syntax.size()}));
  if (!reads_well(syntax, second, setting)) return std::nullopt;
  return Recast{{{copied(syntax, {0, last->begin}), made("and"),
                  copied(syntax, {last->begin + 1, last->end})},
                 second},
                "split:verbs",
                "One sentence said two things of the same one: each has its own sentence."};
}

std::optional<Recast> verb_recast(const Syntax& syntax, const Draft& /*draft*/,
                                  const Setting& setting) {
  if (!syntax.is_whole() || !syntax.subject(syntax.root())) return std::nullopt;
  if (auto plan = questions_recast(syntax, setting)) return plan;
  const std::vector<Conjunct> all = conjuncts(syntax);
  for (std::size_t place = 0; place < all.size() && !all[place].subject; ++place) {
    const Conjunct& conjunct = all[place];
    const auto subject = may_cut_before(all, place) ? said_before(syntax, conjunct) : std::nullopt;
    if (!subject) continue;
    std::vector<RecastPiece> second = opening_for(conjunct.joint);
    second.insert(second.end(), subject->begin(), subject->end());
    second.push_back(copied(syntax, conjunct.words));
    return Recast{{{copied(syntax, {0, conjunct.left_end})}, second},
                  "split:verbs",
                  "One sentence said two things of the same one: each has its own sentence."};
  }
  return std::nullopt;
}

}  // namespace

Drafts split_verbs(Drafts drafts, const Setting& setting) {
  return recast_each(std::move(drafts), setting, verb_recast);
}

}  // namespace plainsong
