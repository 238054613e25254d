#include "young/joints.hpp"

#include <algorithm>

#include "language/function_words.hpp"
#include "young/claim.hpp"
#include "young/coordination.hpp"
#include "young/mention.hpp"
#include "young/protect.hpp"

namespace plainsong {
namespace {

/// "I are": these two do not belong together.
bool agrees_with_its_verb(const Syntax& clause) {
  static const NameSet singular = {"i", "he", "she", "it", "this"};
  const std::size_t verb = finite_word(clause, clause.root());
  return clause.form(verb) != "are" || !singular.contains(clause.form(*subject_of(clause)));
}

/// "not known yet if it can", "ask whether": what is open, not a condition.
bool asks_whether(const Syntax& right, std::size_t at) {
  static const NameSet askers = {"know", "see",   "ask",   "wonder", "decide",  "find",   "tell",
                                 "say",  "check", "clear", "sure",   "certain", "unclear"};
  const auto verb = right.head(at);
  if (!verb || right.word(at).relation != Relation::mark) return false;
  const auto asker = right.head(*verb);
  return asker && *asker < at && askers.contains(right.word(*asker).lemma);
}

/// ", it is believed", "– he says –": put in between.
bool stands_aside(const Syntax& right, std::size_t at) {
  const bool tells = is_verbal(right, at) || right.subject(at).has_value();
  if (right.word(at).relation != Relation::parataxis || !tells) return false;
  std::size_t begin = right.phrase(at).begin;
  while (begin < at && right.word(begin).upos == Upos::punct) ++begin;
  const Xpos opener = right.word(begin).xpos;
  if (opener == Xpos::wrb || opener == Xpos::wdt || opener == Xpos::wp) return false;
  begin = right.phrase(at).begin;
  return is_attribution(right.form(at)) || begin == 0 || right.word(begin).upos == Upos::punct ||
         right.word(begin - 1).upos == Upos::punct;
}

/// "claims that", "one fear is that": what somebody says or thinks follows.
bool follows_claim(const Syntax& left, std::size_t that) {
  static const NameSet claims = {"claim",   "claims",    "fear",       "fears",      "view",
                                 "belief",  "argument",  "arguments",  "allegation", "allegations",
                                 "warning", "warnings",  "hope",       "hopes",      "suggestion",
                                 "idea",    "complaint", "complaints", "accusation", "rumour"};
  if (left.form(that - 1) == "is" || left.form(that - 1) == "was") return true;
  for (std::size_t at = that; at-- > 0 && !is_verbal(left, at) && !is_comma(left, at);)
    if (claims.contains(left.form(at))) return true;  // "claims from the owners that"
  return false;
}

}  // namespace

std::optional<SentenceJoint> joint_at(const Syntax& syntax, std::size_t at) {
  static const NameSet joining = {"and", "but", "so", "yet", "&"};
  const std::string_view word = syntax.form(at);
  const bool splice = is_comma(syntax, at);
  if (!splice && !joining.contains(word)) return std::nullopt;
  SentenceJoint joint{splice ? "," : word, at, at + 1, splice};
  if (word == "&") joint.word = "and";
  const std::string_view next = syntax.form(at + 1);
  if (splice && joining.contains(next)) return std::nullopt;
  if (splice && next == "however") joint.word = "however";
  if (word == "and" && (next == "so" || next == "yet")) joint.word = next;
  if (joint.word != word && word != "&") ++joint.begin;
  while (joint.left_end > 0 && is_comma(syntax, joint.left_end - 1)) {
    --joint.left_end;
    joint.comma = true;
  }
  while (is_comma(syntax, joint.begin)) ++joint.begin;
  if (joint.word == "so" && !joint.comma && word == "so") return std::nullopt;  // "did so much"
  return joint;
}

std::vector<RecastPiece> opening_for(std::string_view joint) {
  if (joint == "but" || joint == "yet") return {made("but")};
  if (joint == "so") return {made("so")};
  if (joint == "however") return {made("however,")};
  return {};
}

bool is_verbal(const Syntax& syntax, std::size_t at) {
  return syntax.word(at).upos == Upos::verb || syntax.word(at).upos == Upos::aux;
}

std::optional<std::size_t> subject_of(const Syntax& syntax) {
  if (const auto there = syntax.child(syntax.root(), Relation::expl)) return there;
  return syntax.subject(syntax.root());
}

bool is_clause(const Syntax& syntax) {
  if (!syntax.usable() || !syntax.is_whole()) return false;
  const auto subject = subject_of(syntax);
  return subject && *subject < syntax.root() + 2 && plays_at_a_time(syntax, syntax.root()) &&
         agrees_with_its_verb(syntax);
}

bool both_parsers_agree(const Syntax& clause) {
  return clause.agreed(clause.root()) && clause.agreed(*subject_of(clause));
}

bool front_may_go_first(const Syntax& left) {
  static const NameSet reaching = {"with",  "without", "under",    "according", "assuming",
                                   "given", "perhaps", "maybe",    "probably",  "possibly",
                                   "to",    "should",  "had",      "were",      "only",
                                   "like",  "unlike",  "likewise", "whenever",  "wherever"};
  constexpr std::size_t most_words = 12;
  const std::size_t begin = left.phrase(*subject_of(left)).begin;
  for (std::size_t at = 0; at < begin; ++at)
    if (sets_a_condition(left.form(at)) || reaching.contains(left.form(at))) return false;
  return begin <= most_words;
}

namespace {

/// "on designing a tomb": done, and no clause with a verb still to come.
bool opens_doing(const Syntax& left, std::size_t at) {
  return at + 1 < left.size() && left.word(at + 1).xpos == Xpos::vbg && left.form(at) != "that" &&
         left.form(at) != "because";
}

}  // namespace

bool has_open_clause(const Syntax& left) {
  std::size_t last_finite = 0;
  for (std::size_t at = 0; at < left.size(); ++at)
    if (is_verbal(left, at) && left.word(at).features.verb_form == VerbForm::finite)
      last_finite = at;
  for (std::size_t at = last_finite + 1; at < left.size(); ++at) {
    const Xpos tag = left.word(at).xpos;
    if (tag == Xpos::wdt || tag == Xpos::wp || tag == Xpos::wp_possessive || tag == Xpos::wrb ||
        (left.word(at).upos == Upos::sconj && !opens_doing(left, at)) || left.form(at) == "both" ||
        left.form(at) == "between")
      return true;
  }
  return false;
}

bool ends_inside_claim(const Syntax& left) {
  for (std::size_t at = 0; at < left.size(); ++at) {
    const Relation relation = base_of(left.word(at).relation);
    const bool claim = relation == Relation::ccomp || relation == Relation::parataxis ||
                       (relation == Relation::csubj && at > left.root());
    if (claim && left.is_finite(at)) return true;
    if (left.form(at) == "that" && at > 0 &&
        ((relation == Relation::mark && at > left.root()) || follows_claim(left, at)))
      return true;
    if (sets_a_condition(left.form(at))) return true;
    if (left.form(at) == "why" || left.form(at) == "how") return true;
  }
  return false;
}

bool ends_in_the_middle(const Syntax& left) {
  static const NameSet doers = {"i", "he", "she", "we", "they"};  // "who he and she is"
  const Word& word = left.word(left.size() - 1);
  if (word.xpos == Xpos::rp) return false;  // "it will run out"
  const Upos last = word.upos;
  const Upos before = left.size() > 1 ? left.word(left.size() - 2).upos : last;
  const bool open = last == Upos::adj && before == Upos::adp &&  // "in tropical"
                    base_of(word.relation) != Relation::obl;
  const bool doing = word.xpos == Xpos::vbg && before == Upos::sconj;  // "because selling"
  if (open || doing) return true;
  return doers.contains(left.form(left.size() - 1)) || last == Upos::adp || last == Upos::det ||
         last == Upos::aux || last == Upos::sconj || last == Upos::cconj || last == Upos::part;
}

/// "even the south, he said": who says so stands behind what is said.
bool ends_with_teller(const Syntax& right) {
  const std::size_t root = right.root();
  const auto subject = right.subject(root);
  if (!subject || !is_attribution(right.form(root))) return false;
  const std::size_t begin = right.phrase(*subject).begin;
  return begin > 0 && is_comma(right, begin - 1) && root + 2 >= right.size();
}

bool ties_both(const Syntax& right) {
  if (ends_with_teller(right)) return true;
  static const NameSet all = {"respectively", "either", "vice", "according", "neither", "nor"};
  for (std::size_t at = 0; at < right.size(); ++at) {
    const std::string_view word = right.form(at);
    if (at == 0 && word == "according") continue;  // in front of what it is the source of
    const bool supplied = word == "provided" && right.word(at).relation != Relation::mark;
    const bool condition = sets_a_condition(word) && !supplied && !asks_whether(right, at);
    if (all.contains(word) || (at > right.root() && condition)) return true;
    const bool aside = at > right.root() && stands_aside(right, at);
    if (aside ||
        (at > right.root() && is_attribution(word) && is_comma(right, right.phrase(at).begin)))
      return true;
  }
  return false;
}

bool ends_with_front(const Syntax& left) {
  for (std::size_t at = left.size(); at-- > 1;) {
    if (is_verbal(left, at) && left.word(at).features.verb_form == VerbForm::finite) return false;
    const Upos kind = left.word(at).upos;
    if (left.word(at - 1).upos == Upos::cconj && (kind == Upos::adp || kind == Upos::sconj))
      return true;
  }
  return false;
}

}  // namespace plainsong
