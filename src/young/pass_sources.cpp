// Whose words or findings a statement comes from becomes a sentence behind it: "Sales fell in the
// spring, according to the charity" → "Sales fell in the spring. This is according to the charity".

#include <algorithm>

#include "young/clause.hpp"
#include "young/coordination.hpp"
#include "young/joints.hpp"
#include "young/mention.hpp"
#include "young/protect.hpp"
#include "young/recast.hpp"

namespace plainsong {
namespace {

constexpr std::size_t fewest_in_front = 8;

bool has_quotation(const Syntax& syntax) {
  return syntax.sentence().find('"') != std::string_view::npos ||
         syntax.sentence().find("“") != std::string_view::npos ||
         syntax.sentence().find("”") != std::string_view::npos ||
         syntax.sentence().find("‘") != std::string_view::npos;
}

/// Whether what stands before `end` is a statement by itself, and complete.
bool is_statement(const Syntax& syntax, std::size_t end, const Setting& setting) {
  if (end < fewest_in_front || reach_of(syntax, end).pair) return false;
  const PartReading front(syntax, {0, end}, *setting.syntax);
  for (std::size_t at = 0; at < front.syntax().size(); ++at)  // "this" would be the last of them
    if (front.syntax().word(at).relation == Relation::conj && is_verbal(front.syntax(), at))
      return false;
  const Syntax words = setting.syntax->read(slice(syntax.sentence(), syntax.bytes({0, end})));
  return could_stand(front.syntax()) && words.usable() && !ends_in_the_middle(words) &&
         !has_open_clause(words);
}

/// Nothing but who: no clause that goes on behind the name.
bool names_a_source(const Syntax& syntax, WordRange words) {
  static const NameSet joints = {"but", "if", "because", "although", "when", "while"};
  static const NameSet persons = {"he", "she", "they", "it",  "i",
                                  "we", "you", "him",  "her", "them"};
  if (words.size() == 0 || persons.contains(syntax.form(words.begin))) return false;
  const Upos first = syntax.word(words.begin).upos;
  if (first != Upos::propn && first != Upos::noun && first != Upos::det && first != Upos::adj &&
      first != Upos::num)
    return false;
  bool behind_comma = false;
  for (std::size_t at = words.begin; at < words.end; ++at) {
    const Xpos tag = syntax.word(at).xpos;
    const bool tells_more = is_comma(syntax, at) && syntax.word(at + 1).xpos != Xpos::wp &&
                            syntax.word(at + 1).xpos != Xpos::wdt &&
                            syntax.word(at + 1).xpos != Xpos::wp_possessive;
    behind_comma = (behind_comma || tells_more) && (!is_comma(syntax, at) || tells_more);
    const bool finite = syntax.word(at).features.verb_form == VerbForm::finite || tag == Xpos::md;
    if (behind_comma && finite) return false;
    if (joints.contains(syntax.form(at)) || syntax.form(at) == ":" || syntax.form(at) == ";")
      return false;
  }
  return true;
}

/// "…, according to the charity."
std::optional<Recast> according_at(const Syntax& syntax, std::size_t at, const Setting& setting) {
  if (syntax.form(at) != "according" || syntax.form(at + 1) != "to" || !is_comma(syntax, at - 1))
    return std::nullopt;
  const std::size_t end = without_marks(syntax, {0, syntax.size()}).end;
  for (std::size_t next = at + 3; next + 1 < end; ++next)  // ", with its sales flat"
    if (is_comma(syntax, next) && syntax.form(next + 1) == "with") return std::nullopt;
  if (at + 2 >= end || !names_a_source(syntax, {at + 2, end}) ||
      !is_statement(syntax, at - 1, setting))
    return std::nullopt;
  return Recast{
      {{copied(syntax, {0, at - 1})}, {made("this is"), copied(syntax, {at, syntax.size()})}},
      "split:source",
      "Who says so is told in a sentence of its own."};
}

/// "…, said the head of the school."
std::optional<Recast> said_at(const Syntax& syntax, std::size_t at, const Setting& setting) {
  const bool says = syntax.form(at) == "said" || syntax.form(at) == "says";
  if (!says || !is_comma(syntax, at - 1) || has_quotation(syntax)) return std::nullopt;
  const std::size_t end = without_marks(syntax, {0, syntax.size()}).end;
  const WordRange who{at + 1, end};
  if (!names_a_source(syntax, who) || !is_statement(syntax, at - 1, setting)) return std::nullopt;
  for (std::size_t word = who.begin; word < who.end; ++word)
    if (is_verbal(syntax, word)) return std::nullopt;
  std::size_t name_end = who.begin;
  while (name_end < who.end && !is_comma(syntax, name_end)) ++name_end;
  std::vector<RecastPiece> teller{copied(syntax, who)};
  if (name_end < who.end) teller.push_back(made(","));
  teller.push_back(copied(syntax, {at, at + 1}));
  teller.push_back(made("this"));
  return Recast{{{copied(syntax, {0, at - 1})}, std::move(teller)},
                "split:source",
                "Who says so is told in a sentence of its own."};
}

std::optional<Recast> source_recast(const Syntax& syntax, const Draft& /*draft*/,
                                    const Setting& setting) {
  for (std::size_t at = fewest_in_front; at + 1 < syntax.size(); ++at)
    for (const auto find : {according_at, said_at})
      if (auto plan = find(syntax, at, setting)) return plan;
  return std::nullopt;
}

}  // namespace

Drafts split_sources(Drafts drafts, const Setting& setting) {
  constexpr std::size_t short_enough = 15;
  return recast_each(std::move(drafts), setting, source_recast,
                     std::max(setting.longest, short_enough));
}

}  // namespace plainsong
