#include "young/clause.hpp"

#include <algorithm>
#include <array>

#include "language/function_words.hpp"
#include "text/utf8.hpp"
#include "young/claim.hpp"
#include "young/coordination.hpp"
#include "young/protect.hpp"

namespace plainsong {
namespace {

std::string as_sentence(std::string_view words) {
  std::string text = capitalised(words);
  constexpr std::array<std::string_view, 6> ends = {".", "!", "?", "\"", "”", "’"};
  const bool ended = std::any_of(ends.begin(), ends.end(), [&](std::string_view end) {
    return text.size() >= end.size() &&
           text.compare(text.size() - end.size(), end.size(), end) == 0;
  });
  return ended ? text : text + ".";
}

}  // namespace

PartReading::PartReading(const Syntax& whole, WordRange words, SyntaxReader& reader)
    : words_(words),
      text_(std::make_unique<const std::string>(
          as_sentence(slice(whole.sentence(), whole.bytes(words))))),
      syntax_(reader.read(*text_)) {}

std::size_t PartReading::place(const Syntax& whole, std::size_t at) const {
  const std::uint32_t begin = whole.bytes(words_).begin;
  const std::uint32_t offset = begin + syntax_.word(at).span.begin;
  std::size_t place = words_.begin;
  while (place + 1 < words_.end && whole.word(place).span.begin < offset) ++place;
  return place;
}

bool could_stand(const Syntax& words) {
  if (!words.is_whole() || !words.subject(words.root())) return false;
  // "a surprise, says Ann": what somebody says, and no statement without its own verb.
  if (is_attribution(words.form(words.root())) && *words.subject(words.root()) > words.root())
    return false;
  const auto mark = words.child(words.root(), Relation::mark);
  return !mark || words.form(*mark) == "to";  // "The goal is to build a home"
}

bool stands_alone(const Syntax& words) {
  return could_stand(words) && words.agreed(words.root()) &&
         words.agreed(*words.subject(words.root()));
}

bool leans_back(const Syntax& words) {
  constexpr std::size_t few = 5;
  if (words.form(0) == "one" || words.form(1) == "one") return true;
  for (std::size_t at = 0; at < words.size() && at < few; ++at) {
    const Xpos tag = words.word(at).xpos;
    const std::string_view form = words.form(at);
    if (tag == Xpos::wdt || tag == Xpos::wp || tag == Xpos::wp_possessive) return true;
    if (at > 0 && (form == "before" || form == "after" || form == "since")) return true;
  }
  return false;
}

bool may_report(const Syntax& words) {
  if (words.size() == 0 || words.word(words.size() - 1).xpos == Xpos::close_quote) return true;
  for (std::size_t at = 0; at < words.size(); ++at) {
    const Relation relation = base_of(words.word(at).relation);
    const auto head = words.head(at);
    const bool said = relation == Relation::ccomp && head && is_attribution(words.form(*head));
    if (said || relation == Relation::parataxis || words.form(at) == "according" ||
        (sets_a_condition(words.form(at)) && relation == Relation::mark))
      return true;
  }
  return false;
}

bool is_progressive(const Syntax& syntax, std::size_t predicate) {
  return syntax.word(predicate).xpos == Xpos::vbg &&
         syntax.child(predicate, Relation::aux).has_value();
}

bool is_passive(const Syntax& syntax, std::size_t predicate) {
  return syntax.child(predicate, Relation::aux_pass).has_value();
}

bool has_modal(const Syntax& syntax, std::size_t predicate) {
  const std::size_t first = finite_word(syntax, predicate);
  return syntax.word(first).xpos == Xpos::md;
}

bool is_state(const Syntax& syntax, std::size_t predicate) {
  static const NameSet verbs = {
      "be",      "have", "know",   "want",    "need",   "like",   "love",   "believe",
      "think",   "feel", "hope",   "live",    "remain", "stay",   "belong", "lack",
      "contain", "mean", "stand",  "lie",     "exist",  "work",   "hate",   "prefer",
      "include", "wish", "expect", "tend",    "own",    "cost",   "depend", "consist",
      "matter",  "fear", "wait",   "require", "serve",  "differ", "keep"};
  static const NameSet senses = {"seem", "look", "appear", "sound", "feel"};
  const std::string_view lemma = syntax.word(predicate).lemma;
  return syntax.child(predicate, Relation::cop) || verbs.contains(lemma) ||
         (senses.contains(lemma) && syntax.child(predicate, Relation::xcomp));
}

bool is_past_event(const Syntax& syntax, std::size_t predicate) {
  static const NameSet habits = {"often",   "usually",  "always", "sometimes", "never",
                                 "every",   "each",     "rarely", "regularly", "still",
                                 "already", "whenever", "first"};
  if (time_of(syntax, predicate) != TimeOfClause::past || is_progressive(syntax, predicate) ||
      is_state(syntax, predicate) || has_modal(syntax, predicate))
    return false;
  const std::size_t first = finite_word(syntax, predicate);
  if (first != predicate && syntax.word(first).lemma == "have") return false;
  for (std::size_t at = 0; at < syntax.size(); ++at)
    if (habits.contains(syntax.form(at)) || syntax.word(at).features.negative) return false;
  return true;
}

}  // namespace plainsong
