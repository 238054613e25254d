// Two ways to count, since the parsers often take a second statement for more of the first: by the
// tree, and by the words around what joins two statements. The larger number counts.

#include "check/statements.hpp"

#include <algorithm>
#include <set>
#include <string_view>
#include <vector>

#include "language/function_words.hpp"
#include "young/anchor_words.hpp"

namespace plainsong {
namespace {

using Set = std::set<std::string_view>;

bool is_joining_word(std::string_view word) {
  static const Set all = {"and", "but", "or", "so", "yet", "nor", "&"};
  return all.contains(word);
}

/// A mark that may part two statements; a hyphen only with space around it.
bool is_parting_mark(const Syntax& syntax, std::size_t at) {
  static const Set all = {";", ":", "–", "—", "--"};
  if (all.contains(syntax.form(at)) || all.contains(syntax.written(at))) return true;
  return syntax.form(at) == "-" && at > 0 && at + 1 < syntax.size() &&
         syntax.word(at - 1).span.end < syntax.word(at).span.begin &&
         syntax.word(at).span.end < syntax.word(at + 1).span.begin;
}

// By the words

/// Pasts that nothing else is, whatever the tagger takes them for.
bool is_only_past(std::string_view word) {
  static const Set all = {"sang",   "went",  "came", "gave",  "took",  "knew",  "grew",
                          "flew",   "drew",  "ran",  "threw", "began", "wrote", "ate",
                          "became", "drank", "swam", "rang",  "sank",  "chose", "drove",
                          "broke",  "woke",  "wore", "shook", "did",   "forgot"};
  return all.contains(word);
}

bool is_finite_verb(const Syntax& syntax, std::size_t at) {
  static const Set modals_apart = {"'ll", "'d", "'s", "'re", "'ve", "'m"};
  if (at >= syntax.size()) return false;
  if (is_only_past(syntax.form(at))) return true;
  const Word& word = syntax.word(at);
  const bool verb = word.upos == Upos::verb || word.upos == Upos::aux;
  const bool tagged = word.xpos == Xpos::vbd || word.xpos == Xpos::vbz || word.xpos == Xpos::vbp ||
                      word.xpos == Xpos::md;
  return tagged && (verb || !modals_apart.contains(syntax.form(at)));
}

bool is_nominal(const Syntax& syntax, std::size_t at) {
  const Upos upos = syntax.word(at).upos;
  return upos == Upos::noun || upos == Upos::propn || upos == Upos::pron || upos == Upos::num;
}

/// The hyphens of "34-year-old".
bool joins_compound(const Syntax& syntax, std::size_t at) {
  return syntax.form(at) == "-" && at > 0 && at + 1 < syntax.size() &&
         syntax.word(at - 1).span.end == syntax.word(at).span.begin &&
         syntax.word(at).span.end == syntax.word(at + 1).span.begin;
}

/// What may stand in a phrase in front of its noun, or be that noun.
bool is_of_noun_phrase(const Syntax& syntax, std::size_t at) {
  const Word& word = syntax.word(at);
  if (is_only_past(syntax.form(at))) return false;
  const bool participle = word.xpos == Xpos::vbg || word.xpos == Xpos::vbn;
  return is_nominal(syntax, at) || participle || word.upos == Upos::det || word.upos == Upos::adj ||
         word.upos == Upos::sym || word.xpos == Xpos::pos || joins_compound(syntax, at);
}

bool is_between_subject_and_verb(const Syntax& syntax, std::size_t at) {
  static const Set apart = {"no", "longer"};
  return is_middle_adverb(syntax.form(at)) || apart.contains(syntax.form(at)) ||
         syntax.word(at).upos == Upos::adv;
}

/// "that film", "but that fell": the pointing "that", which opens no clause. "That you" never
/// points.
bool points(const Syntax& syntax, std::size_t at) {
  return syntax.word(at).xpos == Xpos::dt && !is_subject_pronoun(syntax.form(at + 1));
}

/// "is not yet known", "was said": what nobody in the sentence says or knows.
bool is_passive_participle(const Syntax& syntax, std::size_t at) {
  static const Set forms = {"is", "are", "was", "were", "be", "been", "being"};
  static const Set between = {"not", "n't", "yet"};
  if (syntax.word(at).xpos != Xpos::vbn) return false;
  while (at > 0 && (between.contains(syntax.form(at - 1)) || syntax.word(at - 1).upos == Upos::adv))
    --at;
  return at > 0 && forms.contains(syntax.form(at - 1));
}

/// Behind these words, where they stand here; `at` itself where they do not.
std::size_t behind_words(const Syntax& syntax, std::size_t at, std::string_view words) {
  std::size_t end = at;
  while (!words.empty()) {
    const std::size_t space = std::min(words.find(' '), words.size());
    if (syntax.form(end) != words.substr(0, space)) return at;
    ++end;
    words.remove_prefix(std::min(space + 1, words.size()));
  }
  return end;
}

/// Behind "more than", "up to" or "nearly" in front of a number.
std::size_t behind_hedge(const Syntax& syntax, std::size_t at) {
  for (const SameAs& hedge : hedge_words) {
    const std::size_t end = behind_words(syntax, at, hedge.words);
    if (end > at && end < syntax.size() && syntax.word(end).upos == Upos::num) return end;
  }
  return at;
}

/// Behind the subject that starts here; `at` itself where none does.
std::size_t behind_subject(const Syntax& syntax, std::size_t at) {
  constexpr std::size_t longest = 9;
  constexpr std::size_t most_parts = 2;  // "two in three of them"
  if (is_subject_pronoun(syntax.form(at)) || syntax.word(at).xpos == Xpos::ex) return at + 1;
  std::size_t end = behind_hedge(syntax, at);
  std::size_t parts = 0;  // "half of it"
  while (end < syntax.size() && end < at + longest) {
    if (is_clause_opener(syntax.form(end)) && !points(syntax, end)) return at;
    const bool pronoun = is_subject_pronoun(syntax.form(end)) && parts == 0;
    const bool of = parts < most_parts && end > at && is_nominal(syntax, end - 1) &&
                    is_preposition(syntax.form(end)) && syntax.word(end).upos == Upos::adp;
    if (pronoun || (!of && !is_of_noun_phrase(syntax, end))) break;
    parts += of ? 1 : 0;
    ++end;
  }
  const bool stands_alone = end > at && (syntax.word(end - 1).upos == Upos::det ||
                                         syntax.form(end - 1) == "%");  // "23% were"
  return end > at && (is_nominal(syntax, end - 1) || stands_alone) ? end : at;
}

/// "nor can we".
bool is_turned_statement(const Syntax& syntax, std::size_t at) {
  return is_finite_auxiliary(syntax.form(at)) && is_subject_pronoun(syntax.form(at + 1));
}

/// Words after which what follows may hang on them: "who", "that", "if"; "said" and "know", also
/// without "that". "Since 2019" and "than 300" are none: no verb follows.
bool may_hold(const Syntax& syntax, std::size_t at, std::size_t joint) {
  static const Set prepositions = {"since", "before", "after", "until",  "till",   "as",
                                   "than",  "once",   "both",  "either", "rather", "between"};
  const std::string_view word = syntax.form(at);
  if (word == "\"" || syntax.written(at) == "“") return true;
  const bool says = is_attribution(word) && (syntax.word(at).upos == Upos::verb);
  const bool opens = is_clause_opener(word) && !points(syntax, at);
  const std::string_view parts = syntax.form(joint);
  if (says && is_passive_participle(syntax, at)) return false;
  if (says && (parts == ":" || is_joining_word(parts))) return true;
  if (!says && !opens) return false;
  if (opens && !prepositions.contains(word)) return true;
  for (std::size_t next = at + 1; next < joint; ++next)
    if (is_finite_verb(syntax, next)) return true;
  return false;
}

/// Whether words make a statement that nothing holds: a finite verb with its subject in front.
bool makes_statement(const Syntax& syntax, WordRange words) {
  bool stated = false;
  for (std::size_t at = words.begin; at < words.end; ++at) {
    if (may_hold(syntax, at, words.end)) return false;
    if (stated || !is_finite_verb(syntax, at)) continue;
    std::size_t front = at;
    while (front > words.begin && is_between_subject_and_verb(syntax, front - 1)) --front;
    stated = front > words.begin &&
             (is_nominal(syntax, front - 1) || syntax.word(front - 1).upos == Upos::det ||
              syntax.form(front - 1) == ")");
  }
  return stated;
}

/// Where the main statement starts: behind the comma of "When it rings, …".
std::size_t main_start(const Syntax& syntax) {
  if (!is_clause_opener(syntax.form(0))) return 0;
  for (std::size_t at = 1; at + 1 < syntax.size(); ++at)
    if (syntax.form(at) == "," && opens_statement(syntax, at + 1)) return at + 1;
  return 0;
}

bool has_finite_verb(const Syntax& syntax, WordRange words) {
  for (std::size_t at = words.begin; at < words.end; ++at)
    if (is_finite_verb(syntax, at)) return true;
  return false;
}

/// A semicolon with a verb on both sides, where nothing behind it hangs on what is in front.
bool parts_statements(const Syntax& syntax, std::size_t mark) {
  if (syntax.form(mark) != ";") return false;
  for (std::size_t at = mark + 1; at < std::min(mark + 3, syntax.size()); ++at)
    if (is_clause_opener(syntax.form(at)) || is_attribution(syntax.form(at))) return false;
  return has_finite_verb(syntax, {0, mark}) && has_finite_verb(syntax, {mark + 1, syntax.size()});
}

/// "keep their windows and doors shut": two things, of which one thing is said.
bool keeps_things(const Syntax& syntax, std::size_t joint) {
  static const Set all = {"keep", "keeps", "kept", "keeping", "leave", "leaves", "leaving"};
  std::size_t at = joint;
  while (at > 0 && is_of_noun_phrase(syntax, at - 1) && !all.contains(syntax.form(at - 1))) --at;
  return at > 0 && at < joint && all.contains(syntax.form(at - 1));
}

/// "Sign up by Friday; …": tells somebody to do something, which states nothing.
bool begins_with_order(const Syntax& syntax) {
  const Word& first = syntax.word(0);
  return first.upos == Upos::verb && (first.xpos == Xpos::vb || first.xpos == Xpos::vbp);
}

/// How many main statements the words show, at least: 1 or 2.
std::size_t shown_statements(const Syntax& syntax) {
  const std::size_t start = main_start(syntax);
  const bool order = begins_with_order(syntax);
  for (std::size_t at = start + 1; at + 2 < syntax.size(); ++at) {
    const bool mark = is_parting_mark(syntax, at);
    if (!mark && !is_joining_word(syntax.form(at))) continue;
    if (!order && parts_statements(syntax, at)) return 2;
    if (syntax.form(at) == "so" && syntax.form(at - 1) == "or") continue;  // "or so he says"
    if (syntax.form(at) == "and" && keeps_things(syntax, at)) continue;
    const bool turned = syntax.form(at) == "nor" && is_turned_statement(syntax, at + 1);
    if (!turned && !opens_statement(syntax, at + 1)) continue;
    const bool comma = !mark && syntax.form(at - 1) == ",";
    const std::size_t joint = comma ? at - 1 : at;
    const bool part = !order && syntax.form(at) == ";" && joint > start + 2;
    if (part || makes_statement(syntax, {start, joint})) return 2;
  }
  return 1;
}

// By the tree

/// A clause of its own: what is said, with who or what it is said of in front.
bool is_whole_clause(const Syntax& syntax, std::size_t predicate) {
  const auto& children = syntax.children(predicate);
  return std::any_of(children.begin(), children.end(), [&](std::int32_t child) {
    const auto place = static_cast<std::size_t>(child);
    const Relation relation = base_of(syntax.word(place).relation);
    const bool subject =
        relation == Relation::nsubj || relation == Relation::csubj || relation == Relation::expl;
    // "she sang" is a clause even where the tagger takes "sang" for a noun.
    return subject && place < predicate &&
           (syntax.is_finite(predicate) || is_subject_pronoun(syntax.form(place)));
  });
}

/// "and who dances", "– where towns meet", "or so he says": more of what is in front.
bool hangs_on_front(const Syntax& syntax, std::size_t predicate) {
  static const Set relatives = {"who",  "whom",  "whose", "which", "that",
                                "what", "where", "why",   "how"};
  std::size_t begin = syntax.phrase(predicate).begin;
  while (begin < predicate &&
         (syntax.word(begin).upos == Upos::punct || syntax.word(begin).upos == Upos::cconj))
    ++begin;
  if (relatives.contains(syntax.form(begin)) && !points(syntax, begin)) return true;
  return syntax.form(begin) == "so" && begin > 0 && syntax.form(begin - 1) == "or" &&
         is_attribution(syntax.form(predicate));
}

/// "…; it stopped", "…, so we stayed": a clause beside another. "She left, he said" is one clause.
bool is_set_beside(const Syntax& syntax, std::size_t predicate) {
  static const Set joints = {";", ":", "–", "—", "-", "--", "so", "yet"};
  if (is_attribution(syntax.form(predicate))) return false;
  const std::size_t begin = syntax.phrase(predicate).begin;
  return (begin > 0 && joints.contains(syntax.form(begin - 1))) ||
         joints.contains(syntax.form(begin)) || joints.contains(syntax.written(begin)) ||
         (begin > 0 && joints.contains(syntax.written(begin - 1))) ||
         (syntax.form(begin) == "," && joints.contains(syntax.form(begin + 1)));
}

std::size_t count_main_clauses(const Syntax& syntax) {
  std::size_t count = 0;
  std::vector<std::size_t> waiting = {syntax.root()};
  while (!waiting.empty()) {
    const std::size_t at = waiting.back();
    waiting.pop_back();
    if (is_whole_clause(syntax, at)) ++count;
    for (const std::int32_t child : syntax.children(at)) {
      const auto place = static_cast<std::size_t>(child);
      const Relation relation = base_of(syntax.word(place).relation);
      const bool joined = relation == Relation::conj && place > at;
      const bool beside = relation == Relation::parataxis && is_set_beside(syntax, place);
      if ((joined || beside) && !hangs_on_front(syntax, place)) waiting.push_back(place);
    }
  }
  return count;
}

}  // namespace

bool opens_statement(const Syntax& syntax, std::size_t at) {
  if (at >= syntax.size()) return false;
  std::size_t verb = behind_subject(syntax, at);
  if (verb == at && is_middle_adverb(syntax.form(at)) && at + 1 < syntax.size())
    verb = behind_subject(syntax, ++at);
  if (verb == at) return false;
  while (verb < syntax.size() && is_between_subject_and_verb(syntax, verb)) ++verb;
  return is_finite_verb(syntax, verb);
}

std::size_t count_statements(const Syntax& syntax) {
  return std::max(count_main_clauses(syntax), shown_statements(syntax));
}

}  // namespace plainsong
