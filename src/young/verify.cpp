#include "young/verify.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "language/function_words.hpp"
#include "language/lexemes.hpp"
#include "text/utf8.hpp"
#include "young/anchors.hpp"
#include "young/protect.hpp"
#include "young/setting.hpp"

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

/// The changes of this kind, each once: a split copies them to all its parts.
std::vector<Change> changes_of(const Drafts& after, ChangeKind kind) {
  std::vector<Change> found;
  for (const Draft& draft : after)
    for (const Change& change : draft.changes)
      if (change.kind == kind && std::find(found.begin(), found.end(), change) == found.end())
        found.push_back(change);
  return found;
}

/// Every one: a subject that a split says again is reworded each time in the same way.
std::vector<Change> each_rewording_of(const Drafts& after) {
  std::vector<Change> found;
  for (const Draft& draft : after)
    for (const Change& change : draft.changes)
      if (change.kind == ChangeKind::reword) found.push_back(change);
  return found;
}

/// What turns the meaning of the words that a change took out, and of those that it put in.
struct ChangedAnchors {
  Anchors before, after;
};

std::vector<ChangedAnchors> anchors_of(const std::vector<Change>& changes) {
  std::vector<ChangedAnchors> found;
  found.reserve(changes.size());
  for (const Change& change : changes)
    found.push_back({anchors(made_text(change.before)), anchors(made_text(change.after))});
  return found;
}

/// "First", "one" and "once" are not only numbers: a row of the lists may put them in or take them
/// out, as in "first of all".
Counts expected_numbers(Counts numbers, const std::vector<ChangedAnchors>& changes) {
  for (const ChangedAnchors& change : changes)
    for (const char* const value : {"1", "1st"}) {
      const int more =
          count_of(change.after.numbers, value) - count_of(change.before.numbers, value);
      if (more != 0) numbers[value] += more;
    }
  return numbers;
}

Counts signs_of(const std::string& words) {
  return anchors(made_text(words)).signs;
}

/// The signs that the result should have. A row of the lists may say "must" for "has a duty to":
/// the person who wrote it vouches for that. But no row takes a "not" away.
Counts expected_signs(Counts signs, const std::vector<ChangedAnchors>& changes) {
  for (const ChangedAnchors& change : changes) {
    const Counts& was = change.before.signs;
    const Counts& is = change.after.signs;
    for (const auto& [sign, count] : was)
      if (sign != "not" || count <= count_of(is, sign)) signs[sign] -= count;
    for (const auto& [sign, count] : is)
      if (sign != "not" || count >= count_of(was, sign)) signs[sign] += count;
  }
  return signs;
}

/// Words that hold sentences together: a split may put them in, or leave them out.
bool holds_together(std::string_view word) {
  static const NameSet all = {"also",    "because",  "did",  "do",    "does",   "example",
                              "happen",  "happens",  "then", "these", "they",   "this",
                              "those",   "made",     "make", "means", "reason", "happened",
                              "include", "included", "such", "not",   "only",   "including"};
  return is_function_word(word) || is_subject_pronoun(word) || all.contains(word);
}

bool share_a_base(const std::string& one, const std::string& other, const Inflection& inflection) {
  const std::vector<BaseForm> ones = inflection.base_forms(one);
  const std::vector<BaseForm> others = inflection.base_forms(other);
  return std::any_of(ones.begin(), ones.end(), [&](const BaseForm& form) {
    return std::any_of(others.begin(), others.end(),
                       [&](const BaseForm& same) { return same.base == form.base; });
  });
}

/// The first word of `words` that neither holds sentences together nor is a form of one of `known`.
std::string stranger(const Counts& words, const Counts& known, const Inflection& inflection) {
  for (const auto& entry : words) {
    const std::string& word = entry.first;
    const bool related = std::any_of(known.begin(), known.end(), [&](const auto& other) {
      return other.second > 0 &&
             (other.first == word || share_a_base(word, other.first, inflection));
    });
    if (!related && !holds_together(word)) return word;
  }
  return {};
}

/// A split says what it put in and what it left out. It may repeat words of the sentence, change
/// their form, and put in or leave out what holds sentences together; nothing else. A word whose
/// form it changed may have been made plainer since: "submitting" is "submitted", and then "sent
/// in".
std::string split_difference(const Draft& before, const Drafts& after,
                             const std::vector<Change>& splits, const Inflection& inflection) {
  Counts was = words_of(before.text.utf8);
  Counts is;
  for (const Draft& draft : after) {
    add(is, words_of(draft.text.utf8));
    for (const Change& change : draft.changes)
      if (change.kind == ChangeKind::reword) {
        add(was, words_of(change.after));
        add(is, words_of(change.before));  // what the split left, until it was reworded
      }
  }
  for (const Change& split : splits) {
    if (const std::string word = stranger(words_of(split.after), was, inflection); !word.empty())
      return fmt::format("The word \"{}\" would be made up.", word);
    Counts gone = words_of(split.before);
    if (split.before.find("as well as") != std::string::npos) gone.erase("well");
    if (split.before.find("in a way") != std::string::npos) gone.erase("way");
    if (const std::string word = stranger(gone, is, inflection); !word.empty())
      return fmt::format("The word \"{}\" would be lost.", word);
  }
  return {};
}

/// A name that a split says again where a pronoun might point elsewhere.
void allow_repeated_names(Counts& capitals, const std::vector<Change>& splits) {
  for (const Change& split : splits)
    for (const auto& [name, count] : capital_words(made_text(split.after)))
      if (count_of(capitals, name) > 0) capitals[name] += count;
}

/// "will meet … and write": a split says the modal verb again, for the second thing done.
void allow_repeated_modals(Counts& signs, const std::vector<Change>& splits) {
  static const NameSet modals = {"can", "could", "may", "must", "should", "will", "would"};
  for (const Change& split : splits)
    for (const auto& [sign, count] : signs_of(split.after))
      if (split.rule != "split:if" && modals.contains(sign) && count_of(signs, sign) > 0)
        signs[sign] += count;
}

/// Who said something is said again with each part of it.
void allow_repeated_telling(Counts& signs, const std::vector<Change>& splits) {
  for (const Change& split : splits)
    if (split.rule == "split:speech" || split.rule == "split:claim")
      for (const auto& [sign, count] : signs_of(split.after))
        if (sign == "says" && count_of(signs, sign) > 0) signs[sign] += count;
}

/// The quoted words in order, in lower case, without marks.
std::vector<std::string> quoted_words(std::string_view text) {
  std::vector<std::string> words;
  for (const Span quotation : quotations(text))
    for (const Lexeme& token : lexemes(slice(text, quotation)))
      if (token.kind != LexemeKind::mark) words.push_back(token.folded);
  return words;
}

/// Whether a quotation was cut in two at a joint: every quoted word is still quoted, in the same
/// order, but for an "and" where it was cut.
bool quotes_same_words(const Draft& before, const Drafts& after) {
  std::vector<std::string> was = quoted_words(before.text.utf8);
  std::vector<std::string> is;
  std::size_t more = 0;
  for (const Draft& draft : after) {
    const std::vector<std::string> words = quoted_words(draft.text.utf8);
    if (!words.empty() && !is.empty() && is.size() < was.size() && was[is.size()] == "and" &&
        words.front() != "and") {
      was.erase(was.begin() + static_cast<std::ptrdiff_t>(is.size()));
      ++more;
    }
    is.insert(is.end(), words.begin(), words.end());
  }
  return was == is && more < after.size();
}

/// "Not only can I …, but I can also …" says two things and denies none: a split may leave the
/// pair out.
void allow_not_only(Counts& signs, const std::vector<Change>& splits) {
  constexpr std::string_view pair = "not only";
  for (const Change& split : splits)
    if (split.rule == "split:not-only" && lower(split.before).rfind(pair, 0) == 0)
      for (const char* const word : {"not", "only"}) --signs[word];
}

/// "If you want …, please …": the question says that it is for some.
void allow_questions(Counts& signs, const std::vector<Change>& splits) {
  for (const Change& split : splits)
    if (split.rule == "split:if") --signs["if"];
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

/// What is at stake, if these are the rewordings that were made.
std::string stake_with(const Draft& before, const Drafts& after, std::vector<Change> changes,
                       const Inflection& inflection) {
  const Anchors was = anchors(before.text);
  Counts capitals_were = capital_words(before.text);
  Anchors is;
  Counts capitals_are;
  for (const Draft& draft : after) {
    add(is, anchors(draft.text));
    add(capitals_are, capital_words(draft.text));
  }
  const std::vector<Change> splits = changes_of(after, ChangeKind::split);
  const std::vector<ChangedAnchors> changed = anchors_of(changes);
  Counts signs = expected_signs(was.signs, changed);
  allow_repeated_modals(signs, splits);
  allow_repeated_telling(signs, splits);
  allow_not_only(signs, splits);
  allow_questions(signs, splits);
  const Counts numbers = expected_numbers(was.numbers, changed);
  const bool cut = std::any_of(splits.begin(), splits.end(),
                               [](const Change& split) { return split.rule == "split:speech"; }) &&
                   quotes_same_words(before, after);
  allow_repeated_names(capitals_were, splits);
  changes.insert(changes.end(), splits.begin(), splits.end());
  for (std::string stake :
       {lost(numbers, is.numbers, "number"), made_up(numbers, is.numbers, "number"),
        name_difference(was.names, capitals_were, is.names, capitals_are),
        cut ? std::string() : lost(was.quotes, is.quotes, "quotation"),
        cut ? std::string() : made_up(was.quotes, is.quotes, "quotation"),
        lost(was.links, is.links, "link"), made_up(was.links, is.links, "link"),
        lost(signs, is.signs, "sense of"), made_up(signs, is.signs, "sense of"),
        split_difference(before, after, splits, inflection),
        word_difference(before, after, changes)})
    if (!stake.empty()) return stake;
  return {};
}

/// The drafts as they were, with a note of what was not done to them. The same note is made once,
/// however often a pass tries.
Drafts restored(Drafts were, const Drafts& after, std::string reason) {
  if (were.empty()) return were;
  Draft& first = were.front();
  Change note{ChangeKind::restore,
              span_of(0, first.text.utf8.size()),
              joined(after),
              joined(were),
              "verify",
              std::move(reason)};
  if (std::find(first.changes.begin(), first.changes.end(), note) == first.changes.end())
    first.changes.push_back(std::move(note));
  return were;
}

/// The drafts from `at` on that come of these sentences of the source.
Drafts group_of(Drafts& drafts, std::size_t& at, const std::vector<SentenceId>& sources) {
  Drafts group;
  while (at < drafts.size() && drafts[at].sources == sources)
    group.push_back(std::move(drafts[at++]));
  return group;
}

}  // namespace

std::string at_stake(const Draft& before, const Drafts& after, const Inflection& inflection) {
  const std::vector<Change> once = changes_of(after, ChangeKind::reword);
  std::string stake = stake_with(before, after, once, inflection);
  const std::vector<Change> each = each_rewording_of(after);
  if (stake.empty() || each.size() == once.size()) return stake;
  return stake_with(before, after, each, inflection).empty() ? std::string() : stake;
}

std::vector<std::string> facts_at_stake(const Draft& before, const Drafts& after) {
  const Anchors was = anchors(before.text);
  Anchors is;
  Counts capitals_are;
  for (const Draft& draft : after) {
    add(is, anchors(draft.text));
    add(capitals_are, capital_words(draft.text));
  }
  std::vector<std::string> stakes = {
      lost(was.numbers, is.numbers, "number"),
      made_up(was.numbers, is.numbers, "number"),
      name_difference(was.names, capital_words(before.text), is.names, capitals_are),
      lost(was.quotes, is.quotes, "quotation"),
      made_up(was.quotes, is.quotes, "quotation"),
      lost(was.links, is.links, "link"),
      made_up(was.links, is.links, "link"),
      lost(was.signs, is.signs, "sense of"),
      made_up(was.signs, is.signs, "sense of")};
  stakes.erase(std::remove(stakes.begin(), stakes.end(), std::string()), stakes.end());
  return stakes;
}

Drafts verified(const Drafts& before, Drafts now, Drafts after, const Inflection& inflection) {
  Drafts all;
  std::size_t at_now = 0;
  std::size_t at_after = 0;
  for (const Draft& draft : before) {
    const Drafts were = group_of(now, at_now, draft.sources);
    Drafts parts = group_of(after, at_after, draft.sources);
    std::string stake = parts.empty()             ? "The sentence would be lost."
                        : same_texts(were, parts) ? std::string()
                                                  : at_stake(draft, parts, inflection);
    Drafts kept = stake.empty() ? std::move(parts) : restored(were, parts, std::move(stake));
    for (Draft& part : kept) all.push_back(std::move(part));
  }
  return all;
}

bool same_texts(const Drafts& one, const Drafts& other) {
  return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                    [](const Draft& a, const Draft& b) { return a.text == b.text; });
}

}  // namespace plainsong
