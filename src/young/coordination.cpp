#include "young/coordination.hpp"

#include <algorithm>

#include "young/mention.hpp"
#include "young/protect.hpp"

namespace plainsong {
namespace {

bool is_joint(std::string_view word) {
  return word == "and" || word == "but" || word == "so" || word == "yet" || word == "or";
}

std::optional<Conjunct> conjunct_at(const Syntax& syntax, std::size_t predicate) {
  std::size_t begin = syntax.phrase(predicate).begin;
  if (begin <= syntax.root()) return std::nullopt;
  while (begin < predicate && is_comma(syntax, begin)) ++begin;
  Conjunct found;
  found.predicate = predicate;
  found.left_end = begin;
  found.subject = syntax.subject(predicate);
  if (const auto there = syntax.child(predicate, Relation::expl)) found.subject = there;
  const bool conj = syntax.word(predicate).relation == Relation::conj;
  if (conj && is_joint(syntax.form(begin)) && syntax.word(begin).relation == Relation::cc) {
    found.joint = syntax.form(begin);
    ++begin;
    if (found.joint == "and" && syntax.form(begin) == "so") found.joint = syntax.form(begin++);
  } else if (conj && is_comma(syntax, begin - 1)) {
    found.joint = ",";
  } else {
    return std::nullopt;
  }
  while (found.left_end > 0 && is_comma(syntax, found.left_end - 1)) --found.left_end;
  while (is_comma(syntax, begin)) ++begin;
  found.words = {begin, syntax.size()};
  return found;
}

bool opens_clause(const Syntax& syntax, std::size_t at) {
  switch (base_of(syntax.word(at).relation)) {
    case Relation::ccomp:
    case Relation::csubj:
    case Relation::parataxis:
      return true;
    case Relation::advcl:
    case Relation::acl:
      return syntax.is_finite(at);
    default:
      return false;
  }
}

/// "who lived there": a clause with no room for a second subject.
bool is_full_relative(const Syntax& syntax, std::size_t verb) {
  const auto subject = syntax.subject(verb);
  if (syntax.word(verb).relation != Relation::acl_relcl || !subject) return false;
  const std::string_view word = syntax.form(*subject);
  return word == "who" || word == "which" || word == "that";
}

bool is_pair_word(const Syntax& syntax, std::size_t at) {
  static const NameSet all = {"either", "neither", "whether", "nor", ":", ";"};
  const std::string_view word = syntax.form(at);
  if (word == "not" && syntax.form(at + 1) == "only") return true;
  return all.contains(word) || syntax.word(at).relation == Relation::cc_preconj;
}

/// A dash that stands between spaces, not the one in "dial-up".
bool is_dash(const Syntax& syntax, std::size_t at) {
  const std::string_view word = syntax.form(at);
  if (word == "–" || word == "—") return true;
  return word == "-" && at > 0 && syntax.word(at - 1).span.end < syntax.word(at).span.begin;
}

/// "Both the mayor and the school …": both stand in front of the verb.
bool is_pair_of_subject(const Syntax& syntax, std::size_t at, std::optional<std::size_t> subject) {
  return subject && *subject < syntax.root() && syntax.form(at) == "both" &&
         syntax.phrase(*subject).contains(at) && syntax.child(*subject, Relation::conj);
}

/// "both from maps and from memory": the other half is there already.
bool is_closed_pair(const Syntax& syntax, std::size_t at, std::size_t end) {
  const std::string_view other = syntax.form(at) == "both" ? "and" : "or";
  if (syntax.form(at) != "both" && syntax.form(at) != "either") return false;
  for (std::size_t next = at + 1; next < end; ++next)
    if (syntax.form(next) == other) return true;
  return false;
}

/// Whether a bracket or a dash that opens before `end` is still open there.
bool is_inside_something(const Syntax& syntax, std::size_t end) {
  int brackets = 0;
  std::size_t dashes = 0;
  bool ahead = false;  // "From Leeds – we went there in May": it is behind what it closes
  const auto subject = syntax.subject(syntax.root());
  for (std::size_t at = 0; at < syntax.size(); ++at) {
    const std::string_view word = syntax.form(at);
    if (at >= end) {
      ahead = ahead || is_dash(syntax, at);
      continue;
    }
    if (word == "(" || word == "[") ++brackets;
    if (word == ")" || word == "]") --brackets;
    if (is_dash(syntax, at)) ++dashes;
  }
  const bool opens = dashes == 1 && !ahead && subject && syntax.phrase(*subject).begin > 0 &&
                     is_dash(syntax, syntax.phrase(*subject).begin - 1);
  return brackets != 0 || (dashes % 2 != 0 && !opens);
}

}  // namespace

std::vector<Conjunct> conjuncts(const Syntax& syntax) {
  std::vector<Conjunct> found;
  for (const std::int32_t child : syntax.children(syntax.root()))
    if (auto conjunct = conjunct_at(syntax, static_cast<std::size_t>(child)))
      found.push_back(*conjunct);
  return found;
}

Reach reach_of(const Syntax& syntax, std::size_t end) {
  Reach reach;
  reach.pair = is_inside_something(syntax, end);
  const auto subject = syntax.subject(syntax.root());
  const std::size_t first = subject ? syntax.phrase(*subject).begin : 0;
  for (std::size_t at = 0; at < end; ++at) {
    if (at < first && !only_joins(syntax, at)) reach.front = true;
    if (is_pair_word(syntax, at) && !is_pair_of_subject(syntax, at, subject) &&
        !is_closed_pair(syntax, at, end))
      reach.pair = true;
    if (at > syntax.root() && opens_clause(syntax, at) && !is_full_relative(syntax, at))
      reach.clause = true;
    if (syntax.word(at).features.negative && syntax.head(at) == syntax.root()) reach.negated = true;
  }
  return reach;
}

bool only_joins(const Syntax& syntax, std::size_t at) {
  static const NameSet all = {
      "however",       "but",       "and",          "also",     "so",           "sadly",
      "finally",       "then",      "yet",          "moreover", "luckily",      "therefore",
      "first",         "firstly",   "secondly",     "thirdly",  "lastly",       "fortunately",
      "unfortunately", "instead",   "nevertheless", "thus",     "additionally", "furthermore",
      "still",         "similarly", "indeed",       "in",       "addition"};
  return syntax.word(at).upos == Upos::punct || all.contains(syntax.form(at));
}

bool sets_a_condition(std::string_view word) {
  static const NameSet all = {"if", "unless", "until", "till", "whether", "provided", "lest"};
  return all.contains(word);
}

bool ties_back(const Syntax& syntax, const Conjunct& conjunct) {
  for (const std::int32_t child : syntax.children(syntax.root())) {
    const auto at = static_cast<std::size_t>(child);
    const bool joined = syntax.word(at).relation == Relation::conj;
    if (joined && at > conjunct.predicate && !conjunct_at(syntax, at)) return true;
  }
  for (std::size_t at = conjunct.words.begin; at < conjunct.words.end; ++at) {
    const std::string_view word = syntax.form(at);
    if (is_dash(syntax, at) && is_inside_something(syntax, syntax.size())) return true;
    if (word == "respectively" || word == "either" || word == "vice") return true;
    if (at > conjunct.predicate && (sets_a_condition(word) || word == "according")) return true;
    if (at > conjunct.predicate && syntax.word(at).relation == Relation::parataxis) return true;
  }
  return false;
}

}  // namespace plainsong
