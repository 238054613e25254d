#include "check/rows_of_things.hpp"

#include <algorithm>
#include <set>
#include <string_view>

#include "check/statements.hpp"
#include "language/function_words.hpp"

namespace plainsong {
namespace {

using Set = std::set<std::string_view>;

/// By the tree: what hangs under the first thing beside it.
std::optional<RowOfThings> parsed_row(const Syntax& syntax, std::size_t first) {
  RowOfThings row{{first, first + 1}, 1};
  for (const std::int32_t child : syntax.children(first)) {
    const auto place = static_cast<std::size_t>(child);
    const bool thing = syntax.word(place).relation == Relation::conj && !syntax.subject(place) &&
                       !syntax.form(place).starts_with("etc");
    if (!thing) continue;
    ++row.things;
    row.words.end = place + 1;
  }
  return row.things > 1 ? std::optional(row) : std::nullopt;
}

bool is_subject_here(const Syntax& syntax, std::size_t at) {
  const Upos upos = syntax.word(at).upos;
  return upos == Upos::noun || upos == Upos::propn || upos == Upos::pron;
}

bool is_finite_tag(Xpos tag) {
  return tag == Xpos::vbd || tag == Xpos::vbz || tag == Xpos::vbp || tag == Xpos::md;
}

/// Between two commas, or a comma and "and": one thing, and not "however", "in the park", "who
/// sings" or a statement.
bool is_thing(const Syntax& syntax, WordRange words) {
  constexpr std::size_t longest = 7;
  static const Set no_things = {"please",  "however", "too",  "yes",   "no",    "sorry",
                                "example", "say",     "well", "first", "again", "hello"};
  if (words.size() == 0 || words.size() > longest || syntax.form(words.begin).starts_with("etc"))
    return false;
  const Upos first = syntax.word(words.begin).upos;
  if (first == Upos::adp || first == Upos::adv || first == Upos::sconj || first == Upos::cconj ||
      first == Upos::part || is_clause_opener(syntax.form(words.begin)) ||
      no_things.contains(syntax.form(words.begin)))
    return false;
  bool content = false;
  for (std::size_t at = words.begin; at < words.end; ++at) {
    const Word& word = syntax.word(at);
    if (word.upos == Upos::punct && syntax.form(at) != "-") return false;
    if (at > words.begin && is_finite_tag(word.xpos) && is_subject_here(syntax, at - 1))
      return false;
    content = content || (word.upos != Upos::num && word.upos != Upos::det);
  }
  return content;
}

/// "tried to get money": beside things it is no thing, beside others like it it is one.
bool is_doing(const Syntax& syntax, std::size_t begin) {
  return is_finite_tag(syntax.word(begin).xpos);
}

/// "apples, nuts and so on".
bool goes_on(const Syntax& syntax, std::size_t conjunction) {
  return syntax.form(conjunction + 1) == "so" && syntax.form(conjunction + 2) == "on";
}

/// "…, eg tins, jars": a row starts behind it.
bool introduces(std::string_view word) {
  static const Set all = {"eg", "e.g", "e.g.", "ie", "i.e", "i.e.", "including", "such", "like"};
  return all.contains(word);
}

/// "After the walk, …": no thing, but what opens the sentence.
bool is_opening(const Syntax& syntax, WordRange words) {
  const Upos first = syntax.word(words.begin).upos;
  if (words.begin > 0 || (first != Upos::adp && first != Upos::adv && first != Upos::sconj))
    return false;
  for (std::size_t at = words.begin; at < words.end; ++at) {
    const Xpos tag = syntax.word(at).xpos;
    if (is_finite_tag(tag) || tag == Xpos::vb) return first == Upos::sconj;
  }
  return true;
}

std::size_t comma_before(const Syntax& syntax, std::size_t at) {
  while (at > 0 && syntax.form(at - 1) != ",") --at;
  return at;  // behind the comma, or the sentence's start
}

/// The noun in front of a comma, with what belongs to it in front.
std::size_t begin_of_first(const Syntax& syntax, std::size_t comma) {
  std::size_t begin = comma - 1;
  while (begin > 0) {
    const Upos upos = syntax.word(begin - 1).upos;
    if (upos != Upos::det && upos != Upos::adj && upos != Upos::noun && upos != Upos::num) break;
    --begin;
  }
  return begin;
}

/// "gave their time, visiting people, running a club and driving": where the things are doings in
/// "-ing", what stands in front of the first comma is one of them only if it has such a word too.
bool is_first_thing(const Syntax& syntax, WordRange words, bool all_in_ing) {
  if (is_opening(syntax, words)) return false;
  if (!all_in_ing) return true;
  for (std::size_t at = words.begin; at < words.end; ++at)
    if (syntax.form(at).ends_with("ing")) return true;
  return false;
}

/// By the words: from "and" or "or" back over the commas. The parsers often take the things of a
/// row for more and more of its first.
std::optional<RowOfThings> written_row(const Syntax& syntax, std::size_t conjunction) {
  if (conjunction == 0 || conjunction + 1 >= syntax.size() ||
      opens_statement(syntax, conjunction + 1))
    return std::nullopt;
  std::size_t end = syntax.form(conjunction - 1) == "," ? conjunction - 1 : conjunction;
  std::size_t things = goes_on(syntax, conjunction) ? 0 : 1;  // behind the conjunction
  std::size_t begin = comma_before(syntax, end);
  const bool doings = is_doing(syntax, begin);
  bool all_in_ing = syntax.form(conjunction + 1).ends_with("ing");
  while (begin > 0) {
    const bool first = introduces(syntax.form(begin));
    if (!is_thing(syntax, {first ? begin + 1 : begin, end})) break;
    if (is_doing(syntax, begin) != doings) break;
    ++things;
    all_in_ing = all_in_ing && syntax.form(first ? begin + 1 : begin).ends_with("ing");
    if (first) return RowOfThings{{begin + 1, conjunction + 2}, things};
    end = begin - 1;
    begin = comma_before(syntax, end);
  }
  const bool commas = things > 1 && syntax.form(end) == ",";
  if (!commas || end == 0) return std::nullopt;
  if (is_first_thing(syntax, {comma_before(syntax, end), end}, all_in_ing)) ++things;
  return RowOfThings{{begin_of_first(syntax, end), conjunction + 2}, things};
}

bool joins_things(std::string_view word) {
  return word == "and" || word == "or";
}

}  // namespace

std::optional<RowOfThings> row_of_things(const Syntax& syntax, std::size_t limit) {
  for (std::size_t at = 0; at < syntax.size(); ++at) {
    const auto parsed = parsed_row(syntax, at);
    if (parsed && parsed->things > limit) return parsed;
    if (!joins_things(syntax.form(at))) continue;
    const auto written = written_row(syntax, at);
    if (written && written->things > limit) return written;
  }
  return std::nullopt;
}

}  // namespace plainsong
