// Whole clauses that "and", "but", "so" or a comma joins become sentences of their own.

#include <algorithm>

#include "language/function_words.hpp"
#include "young/claim.hpp"
#include "young/coordination.hpp"
#include "young/joints.hpp"
#include "young/mention.hpp"
#include "young/protect.hpp"

namespace plainsong {
namespace {

bool is_subject_word(std::string_view word) {
  static const NameSet all = {"i",    "we",   "you",   "he",    "she", "it",
                              "they", "this", "these", "there", "it's"};
  return all.contains(word);
}

/// "we", "there", "what helped was": whatever the parsers say of the rest, a clause starts here.
bool starts_with_pronoun(const Syntax& right) {
  const bool subject = is_subject_word(right.form(0)) || right.form(0) == "what";
  return subject && right.phrase(*subject_of(right)).size() == 1;
}

bool has_finite_verb(const Syntax& syntax, WordRange words) {
  for (std::size_t at = words.begin; at < words.end; ++at) {
    const Word& word = syntax.word(at);
    if (!is_verbal(syntax, at)) continue;
    // "closed" may be what happened, whatever the tagger says
    if (word.xpos == Xpos::md || word.features.verb_form == VerbForm::finite ||
        word.xpos == Xpos::vbn)
      return true;
  }
  return false;
}

/// "events, workshops and focus groups": the last of several things; not "in May, it was built
/// and".
bool may_end_list(const Syntax& syntax, const SentenceJoint& joint) {
  constexpr std::size_t most_words = 3;
  for (std::size_t back = 2; back <= most_words + 1 && joint.left_end > back; ++back)
    if (is_comma(syntax, joint.left_end - back))
      return !has_finite_verb(syntax, {joint.left_end - back, joint.left_end});
  return false;
}

/// "focus groups and worked": the subject has its verb behind another "and".
bool has_joint_before_verb(const Syntax& right) {
  const std::size_t finite = finite_word(right, right.root());
  for (std::size_t at = right.phrase(*subject_of(right)).end; at < finite; ++at)
    if (right.word(at).upos == Upos::cconj) return true;
  return false;
}

/// Whether it is worth the time to read both sides.
bool may_join_clauses(const Syntax& syntax, const SentenceJoint& joint) {
  const Upos first = syntax.word(joint.begin).upos;
  const std::string_view opener = syntax.form(joint.begin);
  if (joint.word == "," && !is_subject_word(opener) && opener != "the") return false;
  if (first == Upos::aux || first == Upos::cconj || first == Upos::punct) return false;
  return has_finite_verb(syntax, {0, joint.left_end}) &&
         has_finite_verb(syntax, {joint.begin, syntax.size()});
}

/// Whether the words behind a joint start with their subject, or with a few words that say when,
/// where or how.
bool starts_clause(const Syntax& right, std::string_view joint) {
  const std::size_t begin = right.phrase(*subject_of(right)).begin;
  if (begin == 0) return true;
  if (joint == "," || joint == "so") return false;
  const Upos first = right.word(0).upos;
  return first == Upos::adv || first == Upos::adp || first == Upos::sconj ||
         right.form(0) == "to" || (right.form(0) == "according" && right.form(1) == "to");
}

/// "when it rains and the wind blows": what is behind the joint may be part of a clause in front of
/// it. Where that clause is told as a fact, it does not matter.
bool belongs_to_inner_clause(const Syntax& syntax, const SentenceJoint& joint, const Sides& sides) {
  static const NameSet told = {"as",       "because", "since", "while",
                               "although", "though",  "after", "whereas"};
  const std::size_t predicate = joint.begin + sides.right.root();
  const auto head = syntax.head(predicate);
  if (!head || *head >= joint.left_end || *head == syntax.root()) return false;
  if (joint.comma || syntax.word(predicate).relation != Relation::conj || !is_verbal(syntax, *head))
    return false;
  const auto mark = syntax.child(*head, Relation::mark);
  const bool fact =
      mark ? told.contains(syntax.form(*mark)) : syntax.word(*head).relation == Relation::acl_relcl;
  return !fact || !starts_with_pronoun(sides.right);
}

/// Whether any clause in front of the joint has a verb that a second subject could stand with.
bool has_inner_clause(const Syntax& left) {
  for (std::size_t at = 0; at < left.size(); ++at) {
    const Relation relation = base_of(left.word(at).relation);
    const bool own = at == left.root() || relation == Relation::aux || relation == Relation::cop;
    if (!own && is_verbal(left, at) && left.is_finite(at)) return true;
  }
  return false;
}

/// "gathered", "held": it may as well be a participle.
bool has_open_past(const Syntax& right) {
  const std::size_t verb = right.root();
  return is_verbal(right, verb) && !right.child(verb, Relation::aux) &&
         (right.word(verb).xpos == Xpos::vbd || right.word(verb).xpos == Xpos::vbn);
}

/// "has seen many refugees and many tourists pass through": both pass.
bool are_seen_together(const Sides& sides) {
  static const NameSet all = {"see", "hear", "watch", "make", "let", "help", "feel", "notice"};
  const Xpos tag = sides.right.word(finite_word(sides.right, sides.right.root())).xpos;
  return all.contains(sides.left.word(sides.left.root()).lemma) &&
         (tag == Xpos::vb || tag == Xpos::vbp);
}

/// "My colleagues and I", "pictures of seeds and a group of men gathered there": two nouns that
/// "and" may join, however the parsers take it.
bool may_join_nouns(const Syntax& syntax, const SentenceJoint& joint, const Sides& sides) {
  if (joint.word != "and" || starts_with_pronoun(sides.right)) return false;
  if (are_seen_together(sides) || has_joint_before_verb(sides.right) ||
      (!joint.comma && may_end_list(syntax, joint)))
    return true;
  const Upos before = syntax.word(joint.left_end - 1).upos;
  if (before != Upos::noun && before != Upos::propn && before != Upos::pron) return false;
  if (has_open_clause(sides.left) || is_attribution(sides.left.form(sides.left.root())))
    return true;
  const std::size_t predicate = joint.begin + sides.right.root();
  if (syntax.head(predicate) == syntax.root() && syntax.agreed(predicate)) return false;
  const std::size_t subject = *subject_of(sides.right);
  const Xpos next = sides.right.word(std::min(subject + 1, sides.right.size() - 1)).xpos;
  if (next == Xpos::wp || next == Xpos::wdt) return true;
  return has_inner_clause(sides.left) || has_open_past(sides.right);
}

/// "so small that it has no shop and there is no bus": what comes of it goes on.
bool is_so_that(const Syntax& left) {
  bool so = false;
  for (std::size_t at = 0; at + 1 < left.size(); ++at) {
    const Upos next = left.word(at + 1).upos;
    so = so || (left.form(at) == "so" && (next == Upos::adj || next == Upos::adv));
    if (so && left.form(at + 1) == "that") return true;
  }
  return false;
}

/// "days when the nights are long, the birds gone, and the roads are wet"
bool lists_times(const Syntax& left, const SentenceJoint& joint) {
  if (!joint.comma) return false;
  bool times = false;
  for (std::size_t at = 1; at < left.size(); ++at) {
    times = times || left.form(at) == "when" || left.form(at) == "where";
    if (times && is_comma(left, at)) return true;
  }
  return false;
}

/// "the more it rains, the more …", "so much rain that", "Go there and you will see".
bool is_one_thought(const Syntax& syntax, const SentenceJoint& joint, const Sides& sides) {
  static const NameSet pairs = {"not only", "no sooner"};
  static const NameSet measures = {"the more", "so much", "so many", "so few", "so little"};
  for (std::size_t at = 0; at < sides.left.size(); ++at)
    if (sides.left.form(at) == "respectively") return true;
  if (joint.word == "and" && (is_so_that(sides.left) || lists_times(sides.left, joint)))
    return true;
  const std::size_t first = syntax.word(0).upos == Upos::punct ? 1 : 0;
  const std::string opener =
      std::string(syntax.form(first)) + " " + std::string(syntax.form(first + 1));
  const bool apart = joint.word == "but" || joint.word == ",";
  if (pairs.contains(opener) || (!apart && measures.contains(opener))) return true;
  const bool order = sides.left.word(sides.left.root()).features.mood == Mood::imperative &&
                     !subject_of(sides.left);
  return order && sides.left.form(first) != "thank";
}

bool is_thanks(const Syntax& left) {
  return left.form(0) == "thank" || left.form(0) == "thanks" || left.form(1) == "thanks";
}

/// "Most of the evidence will come out in spring, however we …": the parsers lose their way in the
/// left side, but a whole clause that follows leaves nothing else for it to be.
bool must_be_clause(const Syntax& left, const SentenceJoint& joint, const Sides& sides) {
  static const NameSet openers = {"when", "while", "as",     "because", "although", "though",
                                  "who",  "which", "before", "after",   "since",    "once"};
  const bool plain = joint.word == "but" || joint.word == "however" || joint.word == "and";
  if (!plain || !starts_with_pronoun(sides.right) || !both_parsers_agree(sides.right)) return false;
  if (is_clause(left) || left.word(0).upos == Upos::adp || openers.contains(left.form(0)) ||
      has_open_clause(left) || ends_inside_claim(left))
    return false;
  for (std::size_t at = 0; at < left.size(); ++at) {
    const Word& word = left.word(at);
    const bool helps = word.upos == Upos::aux &&
                       (word.features.verb_form == VerbForm::finite || word.xpos == Xpos::md);
    if (helps || word.xpos == Xpos::vbd) return true;
  }
  return false;
}

/// A thank-you is a whole sentence that has no subject.
bool stands_first(const Syntax& left) {
  if (is_thanks(left)) return true;
  return is_clause(left) && front_may_go_first(left) && !ends_inside_claim(left);
}

/// "the report says": who says what stands around it. "The film tells you about it" is a sentence.
bool may_stand_aside(const Syntax& right) {
  return is_attribution(right.form(right.root())) && !right.child(right.root(), Relation::obj);
}

/// A noun behind the comma and two plain sentences, with no other comma and joint that would make a
/// list of them.
bool is_plain_pair(const Sides& sides) {
  const Syntax& right = sides.right;
  const std::string_view opener = right.form(0);
  if ((opener != "the" && opener != "this" && opener != "these") || !subject_of(sides.left) ||
      may_stand_aside(right))
    return false;
  for (std::size_t at = 0; at < right.size(); ++at)
    if (right.word(at).upos == Upos::cconj || right.form(at) == ";") return false;
  static const NameSet openers = {"after",  "when",  "if",   "because", "although", "while", "as",
                                  "before", "until", "once", "unless",  "since",    "though"};
  for (std::size_t at = 0; at < sides.left.size(); ++at)
    if (is_comma(sides.left, at) || openers.contains(sides.left.form(at))) return false;
  return right.phrase(*subject_of(right)).begin == 0;
}

/// "We will hold talks in May, this first talk will be …": both parsers see it, too.
bool is_splice_of_noun(const Sides& sides) {
  return is_plain_pair(sides) && both_parsers_agree(sides.left);
}

bool is_joining_word(const Syntax& syntax, std::size_t at) {
  const Upos kind = syntax.word(at).upos;
  return kind == Upos::cconj || kind == Upos::sconj || syntax.form(at) == "while";
}

/// "The storm In fact, it was": a heading that has run into the words behind it.
bool opens_behind_heading(const Syntax& left, std::size_t at) {
  static const NameSet openers = {"in", "to",       "for",    "after",   "ever",  "when", "if",
                                  "as", "since",    "while",  "because", "with",  "by",   "on",
                                  "at", "although", "during", "before",  "until", "once"};
  return starts_with_capital(left.written(at)) && openers.contains(left.form(at));
}

/// "Thank you for coming, I hope you liked it": only a comma stands between two sentences. Behind
/// "After the storm" or "he said", it does not.
bool is_splice(const Sides& sides) {
  const Syntax& left = sides.left;
  if (!starts_with_pronoun(sides.right) && !is_splice_of_noun(sides)) return false;
  if (!both_parsers_agree(sides.right) || ends_with_front(left)) return false;
  const bool titled = starts_with_capital(sides.right.written(0)) && sides.right.form(0) != "i";
  const bool anew = titled && sides.right.form(0) == "the" && is_splice_of_noun(sides);
  if (titled && !anew) return false;  // "Please Love Me, You Upset Me Baby"
  const auto subject = subject_of(left);
  const std::size_t begin = subject ? left.phrase(*subject).begin : 0;
  static const NameSet fronts = {"-", "–", "so"};
  const bool late = begin > 0 && !fronts.contains(left.form(begin - 1));
  if (subject && ((late && !anew) || is_attribution(left.form(left.root())))) return false;
  for (std::size_t at = 1; at < left.size(); ++at)
    if ((is_comma(left, at) && is_joining_word(left, at - 1)) || opens_behind_heading(left, at) ||
        (left.form(at) == "is" && left.form(at + 1) == "more"))  // "what is more, there were …"
      return false;
  return true;
}

/// "…, the first talk will be …": nothing that was claimed or asked goes on like that.
bool begins_row(const SentenceJoint& joint, const Sides& sides) {
  static const NameSet all = {"first", "second", "third", "next", "last", "final"};
  return joint.word == "," && all.contains(sides.right.form(1)) && is_plain_pair(sides) &&
         is_clause(sides.left) && front_may_go_first(sides.left);
}

/// Whether it is plain that clauses are joined here: by the word, or because both parsers see them.
bool joins_clauses(const SentenceJoint& joint, const Sides& sides) {
  if (joint.word == ",") return is_splice(sides) || begins_row(joint, sides);
  if (joint.word != "and" || starts_with_pronoun(sides.right)) return true;
  const WordRange doer = sides.right.phrase(*subject_of(sides.right));
  for (std::size_t at = doer.begin; at < doer.end; ++at)  // "and a roof over them so many stay"
    if (sides.right.form(at) == "so" || sides.right.form(at) == "but") return false;
  const bool thanks = !subject_of(sides.left);
  return both_parsers_agree(sides.right) && (thanks || both_parsers_agree(sides.left));
}

/// "Ann says that it is cold but he said …": who says the second thing says it for the writer.
bool tells_anew(const SentenceJoint& joint, const Sides& sides) {
  const Syntax& right = sides.right;
  const bool plain = joint.word == "but" || joint.word == "and";
  return plain && is_attribution(right.form(right.root())) && starts_with_pronoun(right) &&
         both_parsers_agree(right) && is_clause(sides.left) && front_may_go_first(sides.left);
}

/// "the schools were closed and the staff told to go": "were" holds for both.
bool leaves_out_helper(const Sides& sides) {
  const Syntax& right = sides.right;
  const std::size_t verb = right.root();
  const bool bare = right.word(verb).upos == Upos::verb && !right.child(verb, Relation::aux) &&
                    !right.child(verb, Relation::obj);
  return bare && sides.left.child(sides.left.root(), Relation::aux_pass) &&
         (right.word(verb).xpos == Xpos::vbn || right.word(verb).xpos == Xpos::vbd);
}

/// "He thinks that it rains but he is out": both parsers hang what stands against it under the
/// whole sentence, and not under what is thought.
bool stands_against_all(const Syntax& syntax, const SentenceJoint& joint, const Sides& sides) {
  const std::size_t predicate = joint.begin + sides.right.root();
  if ((joint.word != "but" && joint.word != "yet") || syntax.head(predicate) != syntax.root() ||
      !syntax.agreed(predicate) || syntax.word(predicate).relation != Relation::conj ||
      !is_clause(sides.left) || !front_may_go_first(sides.left))
    return false;
  for (std::size_t at = 0; at < sides.left.size(); ++at)
    if (sides.left.word(at).relation == Relation::parataxis ||
        sets_a_condition(sides.left.form(at)))
      return false;
  return both_parsers_agree(sides.left) && both_parsers_agree(sides.right);
}

bool may_be_cut(const Syntax& syntax, const SentenceJoint& joint, const Sides& sides) {
  const Syntax& right = sides.right;
  const bool bare_comma = joint.word == ",";
  if (!joins_clauses(joint, sides)) return false;
  if ((!sides.left.is_whole() || !stands_first(sides.left)) && !tells_anew(joint, sides) &&
      !stands_against_all(syntax, joint, sides) && !begins_row(joint, sides) &&
      (syntax.is_whole() || !must_be_clause(sides.left, joint, sides)))
    return false;
  const bool ours = right.form(0) == "i" || right.form(0) == "we";
  if (bare_comma && !ours && may_stand_aside(right)) return false;
  if (joint.word == "and" && !starts_with_pronoun(right) && leaves_out_helper(sides)) return false;
  return !ends_in_the_middle(sides.left) && !ties_both(right) &&
         !is_one_thought(syntax, joint, sides) && !reach_of(syntax, joint.left_end).pair &&
         !belongs_to_inner_clause(syntax, joint, sides) && !may_join_nouns(syntax, joint, sides);
}

std::string reason_for(std::string_view joint) {
  return "Two whole sentences were joined with " +
         (joint == "," ? "a comma." : "\"" + std::string(joint) + "\".");
}

}  // namespace

namespace {

/// "…, The team": the writer began a new sentence here, whatever the mark says.
bool begins_anew(const Syntax& syntax, const SentenceJoint& joint) {
  return joint.word == "," && syntax.form(joint.begin) == "the" &&
         starts_with_capital(syntax.written(joint.begin));
}

std::optional<SentenceJoint> first_joint(const Syntax& syntax, const Setting& setting, bool anew) {
  constexpr std::size_t fewest = 3;
  for (std::size_t at = fewest; at + fewest < syntax.size(); ++at) {
    const auto joint = joint_at(syntax, at);
    if (!joint || begins_anew(syntax, *joint) != anew || joint->begin + fewest > syntax.size() ||
        !may_join_clauses(syntax, *joint))
      continue;
    const WordRange left{0, joint->left_end};
    const WordRange right{joint->begin, syntax.size()};
    const std::string_view all = syntax.sentence();
    const Syntax behind = setting.syntax->read(slice(all, syntax.bytes(right)));
    if (!is_clause(behind) || !starts_clause(behind, joint->word)) continue;
    const Sides sides{setting.syntax->read(slice(all, syntax.bytes(left))), behind};
    if (may_be_cut(syntax, *joint, sides)) return joint;
  }
  return std::nullopt;
}

}  // namespace

std::optional<SentenceJoint> clause_joint(const Syntax& syntax, const Setting& setting) {
  const auto anew = first_joint(syntax, setting, true);
  return anew ? anew : first_joint(syntax, setting, false);
}

namespace {

std::optional<Recast> joint_recast(const Syntax& syntax, const Draft& /*draft*/,
                                   const Setting& setting) {
  const auto joint = clause_joint(syntax, setting);
  if (!joint) return std::nullopt;
  const std::string rule = joint->word == "," ? "comma" : std::string(joint->word);
  return Recast{
      {{copied(syntax, {0, joint->left_end})},
       joined_pieces(opening_for(joint->word), {copied(syntax, {joint->begin, syntax.size()})})},
      "split:" + rule,
      reason_for(joint->word)};
}

}  // namespace

Drafts split_clauses(Drafts drafts, const Setting& setting) {
  return recast_each(std::move(drafts), setting, joint_recast, setting.longest,
                     LooseQuotes::allow_at_ends);
}

}  // namespace plainsong
