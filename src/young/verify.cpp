#include "young/verify.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "language/function_words.hpp"
#include "language/lexemes.hpp"
#include "text/utf8.hpp"
#include "young/anchors.hpp"

namespace plainsong {
namespace {

int count_of(const Counts& counts, const std::string& what) {
  const auto found = counts.find(what);
  return found == counts.end() ? 0 : found->second;
}

/// The first thing that the source has more often.
std::string lost(const Counts& before, const Counts& after, std::string_view kind) {
  for (const auto& [what, count] : before)
    if (count_of(after, what) < count)
      return fmt::format("The {} \"{}\" would be lost.", kind, what);
  return {};
}

/// The first thing that the result has more often.
std::string made_up(const Counts& before, const Counts& after, std::string_view kind) {
  for (const auto& [what, count] : after)
    if (count_of(before, what) < count)
      return fmt::format("The {} \"{}\" would be made up.", kind, what);
  return {};
}

/// A name may move to the start of a sentence, where capitals do not show.
std::string name_difference(const Counts& names_before, const Counts& capitals_before,
                            const Counts& names_after, const Counts& capitals_after) {
  for (const auto& [name, count] : names_before)
    if (count_of(capitals_after, name) < count)
      return fmt::format("The name \"{}\" would be lost.", capitalised(name));
  for (const auto& [name, count] : names_after)
    if (count_of(capitals_before, name) < count)
      return fmt::format("The name \"{}\" would be made up.", capitalised(name));
  return {};
}

Counts words_of(std::string_view text) {
  Counts found;
  for (const Lexeme& token : lexemes(text))
    if (token.kind != LexemeKind::mark) ++found[token.folded];
  return found;
}

/// Words that a pass may put in or leave out without saying so.
bool is_joint(const std::string& word) {
  return word == "and" || word == "but" || word == "so" || word == "this" || word == "is" ||
         word == "a" || word == "an";
}

/// The changes that rows of the lists made, each once: a split copies them to both parts.
std::vector<Change> rewordings(const Drafts& after) {
  std::vector<Change> found;
  for (const Draft& draft : after)
    for (const Change& change : draft.changes)
      if (change.kind == ChangeKind::reword &&
          std::find(found.begin(), found.end(), change) == found.end())
        found.push_back(change);
  return found;
}

/// "First", "one" and "once" are not only numbers: a row of the lists may put them in or take them
/// out, as in "first of all".
Counts expected_numbers(Counts numbers, const std::vector<Change>& changes) {
  for (const Change& change : changes)
    for (const char* const value : {"1", "1st"}) {
      const int more = count_of(anchors(made_text(change.after)).numbers, value) -
                       count_of(anchors(made_text(change.before)).numbers, value);
      if (more != 0) numbers[value] += more;
    }
  return numbers;
}

Counts signs_of(const std::string& words) {
  return anchors(made_text(words)).signs;
}

/// The signs that the result should have. A row of the lists may say "must" for "has a duty to":
/// the person who wrote it vouches for that. But no row takes a "not" away.
Counts expected_signs(Counts signs, const std::vector<Change>& changes) {
  for (const Change& change : changes) {
    const Counts after = signs_of(change.after);
    for (const auto& [sign, count] : signs_of(change.before))
      if (sign != "not" || count <= count_of(after, sign)) signs[sign] -= count;
    for (const auto& [sign, count] : after)
      if (sign != "not" || count >= count_of(signs_of(change.before), sign)) signs[sign] += count;
  }
  return signs;
}

/// Every word of the source is in the result or was changed by a change that is on record; and the
/// other way round.
std::string word_difference(const Draft& before, const Drafts& after,
                            const std::vector<Change>& changes) {
  Counts expected = words_of(before.text.utf8);
  Counts found;
  for (const Draft& draft : after) add(found, words_of(draft.text.utf8));
  for (const Change& change : changes) {
    add(expected, words_of(change.after));
    for (const auto& [word, count] : words_of(change.before)) expected[word] -= count;
  }
  for (const auto& [word, count] : expected)
    if (!is_joint(word) && count_of(found, word) < count)
      return fmt::format("The word \"{}\" would be lost.", word);
  for (const auto& [word, count] : found)
    if (!is_joint(word) && count_of(expected, word) < count)
      return fmt::format("The word \"{}\" would be made up.", word);
  return {};
}

Draft restored(Draft draft, const Drafts& after, std::string reason) {
  std::string words;
  for (const Draft& part : after) words += (words.empty() ? "" : " ") + part.text.utf8;
  const Span whole = span_of(0, draft.text.utf8.size());
  draft.changes.push_back(
      {ChangeKind::restore, whole, std::move(words), draft.text.utf8, "verify", std::move(reason)});
  return draft;
}

}  // namespace

std::string at_stake(const Draft& before, const Drafts& after) {
  const Anchors was = anchors(before.text);
  const Counts capitals_were = capital_words(before.text);
  Anchors is;
  Counts capitals_are;
  for (const Draft& draft : after) {
    add(is, anchors(draft.text));
    add(capitals_are, capital_words(draft.text));
  }
  const std::vector<Change> changes = rewordings(after);
  const Counts signs = expected_signs(was.signs, changes);
  const Counts numbers = expected_numbers(was.numbers, changes);
  for (std::string stake :
       {lost(numbers, is.numbers, "number"), made_up(numbers, is.numbers, "number"),
        name_difference(was.names, capitals_were, is.names, capitals_are),
        lost(was.quotes, is.quotes, "quotation"), made_up(was.quotes, is.quotes, "quotation"),
        lost(was.links, is.links, "link"), made_up(was.links, is.links, "link"),
        lost(signs, is.signs, "sense of"), made_up(signs, is.signs, "sense of"),
        word_difference(before, after, changes)})
    if (!stake.empty()) return stake;
  return {};
}

Drafts verified(const Drafts& before, Drafts after) {
  Drafts all;
  std::size_t at = 0;
  for (const Draft& draft : before) {
    Drafts parts;
    while (at < after.size() && after[at].sources == draft.sources)
      parts.push_back(std::move(after[at++]));
    const bool same = parts.size() == 1 && parts.front().text == draft.text;
    std::string stake = parts.empty() ? "The sentence would be lost."
                        : same        ? std::string()
                                      : at_stake(draft, parts);
    if (stake.empty())
      for (Draft& part : parts) all.push_back(std::move(part));
    else
      all.push_back(restored(draft, parts, std::move(stake)));
  }
  return all;
}

}  // namespace plainsong
