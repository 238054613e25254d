// Rules about words and phrases in a sentence.

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>
#include <vector>

#include "check/easy_looks.hpp"
#include "check/latin_phrases.hpp"
#include "language/function_words.hpp"
#include "text/utf8.hpp"
#include "young/protect.hpp"

namespace plainsong::easy {
namespace {

using Set = std::set<std::string_view>;

/// Terms of several words: they are kept as they are.
std::vector<Span> terms(const SentenceSide& side) {
  const SentenceView& view = side.view;
  const Words& words = side.document.words;
  std::vector<Span> found;
  for (std::size_t at = 0; at < view.tokens.size(); ++at)
    if (const auto match = words.glossary.match(view.bytes, view.tokens, at, words.inflection);
        match && match->tokens > 1)
      found.push_back({view.tokens[at].span.begin, view.tokens[at + match->tokens - 1].span.end});
  return found;
}

std::vector<std::string> split(std::string_view phrase) {
  std::vector<std::string> words;
  while (!phrase.empty()) {
    const std::size_t end = std::min(phrase.find(' '), phrase.size());
    if (end > 0) words.push_back(lower(phrase.substr(0, end)));
    phrase.remove_prefix(std::min(end + 1, phrase.size()));
  }
  return words;
}

/// Takes the words that are on both sides out of both.
void drop_common(std::vector<std::string>& one, std::vector<std::string>& other) {
  for (auto word = one.begin(); word != one.end();) {
    const auto same = std::find(other.begin(), other.end(), *word);
    if (same == other.end()) {
      ++word;
      continue;
    }
    other.erase(same);
    word = one.erase(word);
  }
}

bool is_grammar(std::string_view word) {
  static const Set all = {"a",   "an",   "the", "is",   "are",  "am",
                          "was", "were", "be",  "been", "being"};
  return all.contains(word);
}

/// "set out", "end up": one verb in two words.
bool is_particle(std::string_view word) {
  static const Set all = {"out", "up", "off", "down", "away"};
  return all.contains(word);
}

/// Whether the plain side says it in fewer words. Articles, forms of "be" and what makes one verb
/// with another word do not count in what is written, nor does one small word in another's place:
/// "an update from" is no longer than "news from", and "of interest to" is as good as "that
/// interests".
bool is_shorter(const PhraseMatch& match, std::string_view written) {
  std::vector<std::string> before = split(written);
  std::vector<std::string> after = split(match.plain.substr(0, match.plain.find("; ")));
  if (!match.behind.empty()) after.push_back(match.behind);
  drop_common(before, after);
  const auto counting = std::count_if(before.begin(), before.end(), [](const std::string& word) {
    return !is_grammar(word) && !is_particle(word);
  });
  const bool says = std::any_of(before.begin(), before.end(),
                                [](const std::string& word) { return !is_function_word(word); });
  return static_cast<std::size_t>(counting) > after.size() && (says || after.empty());
}

/// "say "on" or "at"", "leave it out"
std::string remedy_of(const PhraseMatch& match) {
  if (match.plain.empty()) return "leave it out";
  if (!match.behind.empty()) return fmt::format("say \"{} … {}\"", match.plain, match.behind);
  const std::size_t two = match.plain.find("; ");
  if (two == std::string::npos) return fmt::format("say \"{}\"", match.plain);
  return fmt::format(R"(say "{}" or "{}")", match.plain.substr(0, two),
                     match.plain.substr(two + 2));
}

/// Where rows of the tables match in the writer's own words; the first table counts before the
/// second.
void find_phrases(const SentenceSide& side, const PhraseTable& table, const PhraseTable& advice,
                  RuleFinder& finder,
                  bool (*counts)(const PhraseMatch&, std::string_view) = nullptr) {
  const SentenceView& view = side.view;
  const Inflection& inflection = side.document.words.inflection;
  const std::size_t first = view.first_word();
  for (std::size_t at = 0; at < view.tokens.size(); ++at) {
    const bool capital = starts_with_capital(view.written(at));
    if (!view.is_word(at) || (capital && at != first)) continue;
    const auto span_of_match = [&](const PhraseMatch& match) {
      return Span{view.tokens[at].span.begin, view.tokens[at + match.tokens - 1].span.end};
    };
    const auto counting = [&](const PhraseTable& rows) {
      auto match = rows.match(side.reading, at, inflection);
      if (match && counts != nullptr && !counts(*match, slice(view.bytes, span_of_match(*match))))
        match.reset();
      return match;
    };
    auto match = counting(table);
    if (!match) match = counting(advice);
    if (!match) continue;
    const Span here = span_of_match(*match);
    if (overlaps_any(given_words(view, side.document.names), here) ||
        overlaps_any(terms(side), here))
      continue;
    finder.find(view, here, fmt::format("\"{}\"", slice(view.bytes, here)), remedy_of(*match));
    at += match->tokens - 1;
  }
}

// Negatives

bool is_negative_word(std::string_view word) {
  static const Set all = {"not",     "cannot",  "no",  "never",   "nobody", "none",   "nothing",
                          "nowhere", "neither", "nor", "without", "unless", "hardly", "scarcely"};
  return all.contains(word) || word.ends_with("n't");
}

/// "unusual", "impossible": words that "not" in front makes a double negative of.
bool is_denial(std::string_view word) {
  static const Set all = {"impossible",   "improbable",    "impractical",    "inappropriate",
                          "inconsistent", "insignificant", "inconsiderable", "insufficient",
                          "irrelevant",   "illegal",       "illogical",      "dissimilar",
                          "dishonest",    "infrequent",    "inaccurate",     "incorrect"};
  static const Set not_denials = {
      "under",      "until",      "unless",    "unique",   "united", "universal",
      "uniform",    "unit",       "units",     "union",    "unions", "university",
      "understand", "understood", "undertake", "underway", "undergo"};
  if (all.contains(word)) return true;
  return word.starts_with("un") && word.size() > 5 && !not_denials.contains(word) &&
         !word.starts_with("under") && !word.starts_with("uni");
}

/// Words that look negative and deny nothing here: "not only", "No, we …", "no. 5", "whether or
/// not", "nor" behind "neither", "no one" as one.
bool denies_nothing(const SentenceView& view, std::size_t at) {
  const std::string_view word = view.folded(at);
  const std::string_view before = at > 0 ? view.folded(at - 1) : std::string_view();
  const std::string_view next = view.folded(at + 1);
  if (word == "not") return next == "only" || next == "just" || before == "or";
  if (word == "no") return next == "," || next == "." || next == "!" || next == "doubt";
  if (word == "nor") {
    for (std::size_t i = 0; i < at; ++i)
      if (view.folded(i) == "neither") return true;
  }
  return false;
}

// Acronyms

/// Short forms that nearly everybody knows better than what they stand for.
bool is_well_known(std::string_view word) {
  static const Set all = {
      "UK",   "US",   "USA",  "EU",    "UN",   "TV",    "DVD", "CD",   "PDF", "BBC", "NHS", "GP",
      "GPs",  "MP",   "MPs",  "VAT",   "PIN",  "ID",    "OK",  "SMS",  "DIY", "AM",  "PM",  "TVs",
      "PDFs", "CDs",  "DVDs", "IT",    "FAQ",  "FAQs",  "GMT", "BST",  "BC",  "AD",  "QR",  "PC",
      "PCs",  "PE",   "CV",   "CVs",   "DJ",   "DJs",   "VIP", "VIPs", "DNA", "USB", "MOT", "RAF",
      "ITV",  "CCTV", "RSVP", "RSPCA", "GCSE", "GCSEs", "MBE", "OBE",  "CBE"};
  return all.contains(word);
}

bool has_digit_or_sign(std::string_view word) {
  return word.find_first_of("0123456789&") != std::string_view::npos;
}

/// "BB King", "FW de Klerk": a person's initials.
bool are_initials(const SentenceView& view, std::size_t at) {
  constexpr std::size_t two = 2;
  return view.written(at).size() == two && view.is_word(at + 1) &&
         (view.folded(at + 1) == "de" || view.folded(at + 1) == "van" ||
          (starts_with_capital(view.written(at + 1)) && !is_initialism(view.written(at + 1))));
}

bool in_capitals(const SentenceView& view, std::size_t at) {
  return view.is_word(at) && view.written(at).size() > 1 && is_initialism(view.written(at));
}

/// Whether the words in front of a token have these letters as initials, in order.
bool initials_before(const SentenceView& view, std::size_t behind, std::string_view letters) {
  std::size_t left = letters.size();
  const std::size_t furthest = 2 * letters.size() + 2;
  for (std::size_t at = behind; at-- > 0 && behind - at <= furthest && left > 0;)
    if (view.is_word(at) && !view.folded(at).empty() &&
        view.folded(at).front() == (letters[left - 1] | 0x20))
      --left;
  return left == 0;
}

/// "The ABT crew (able boat team)": words in brackets a little behind, with the letters as
/// initials.
bool initials_in_brackets(const SentenceView& view, std::size_t at, std::string_view letters) {
  constexpr std::size_t furthest = 4;
  std::size_t open = at + 1;
  while (open < at + furthest && view.is_word(open)) ++open;
  if (view.folded(open) != "(") return false;
  std::size_t found = 0;
  for (std::size_t next = open + 1; found < letters.size() && view.is_word(next); ++next)
    if (view.folded(next).starts_with(static_cast<char>(letters[found] | 0x20))) ++found;
  return found == letters.size();
}

/// "Care Leavers' Association (CLA)", "CLA (the Care …)", "CLA stands for", "CLA means".
bool explains(const SentenceView& view, std::size_t at) {
  const std::string_view behind = view.folded(at + 1);
  const bool in_brackets = at > 0 && view.folded(at - 1) == "(" && behind == ")";
  std::string_view letters = view.written(at);
  if (letters.ends_with('s')) letters.remove_suffix(1);
  if (in_brackets) return initials_before(view, at - 1, letters);
  if (behind == "(") return view.is_word(at + 2) && view.is_word(at + 3);
  if (initials_in_brackets(view, at, letters)) return true;
  if (behind == "means" || (behind == "stands" && view.folded(at + 2) == "for")) return true;
  return view.folded(at + 1) == "is" && view.folded(at + 2) == "short" &&
         view.folded(at + 3) == "for";
}

bool has_long_form(const SentenceView& view, Span here) {
  const Span range = view.in_text(here);
  return std::any_of(view.text->inlines.begin(), view.text->inlines.end(), [&](const Inline& item) {
    return item.kind == InlineKind::abbreviation && !item.target.empty() &&
           item.range.contains(range);
  });
}

/// "CMIs", "CMI's" and "CMI’s" are one.
std::string without_plural(std::string_view word) {
  for (const std::string_view owner : {"'s", "’s", "'S"})
    if (word.ends_with(owner)) return std::string(word.substr(0, word.size() - owner.size()));
  if (word.size() > 2 && word.ends_with('s')) word.remove_suffix(1);
  return std::string(word);
}

std::set<std::string> explained_acronyms(const DocumentView& document) {
  std::set<std::string> found;
  for (const SentenceView& view : document.sentences)
    for (std::size_t at = 0; at < view.tokens.size(); ++at)
      if (in_capitals(view, at) &&
          (explains(view, at) || has_long_form(view, view.tokens[at].span)))
        found.insert(without_plural(view.written(at)));
  return found;
}

/// "NOT", "FREE", "WARNING": a word that is written loudly, and no short form.
bool is_loud_word(std::string_view folded, const Words& words) {
  constexpr std::size_t longest_short_form = 5;
  static const Set loud = {"free", "new", "now", "please", "open", "help", "stop", "read"};
  if (is_function_word(folded) || loud.contains(folded)) return true;
  const std::vector<BaseForm> bases = words.inflection.base_forms(folded);
  return folded.size() > longest_short_form &&
         std::any_of(bases.begin(), bases.end(),
                     [&](const BaseForm& form) { return words.difficulty.has(form.base); });
}

/// What all of a sentence is in capitals says nothing of one word.
bool is_shouted(const SentenceView& view, std::size_t at) {
  return (at > 0 && in_capitals(view, at - 1)) || in_capitals(view, at + 1);
}

/// "Josh": words with one capital, in lower case. "JOSH" is no short form where they have it.
std::set<std::string, std::less<>> written_out(const DocumentView& document) {
  std::set<std::string, std::less<>> found;
  for (const SentenceView& view : document.sentences)
    for (std::size_t at = 0; at < view.tokens.size(); ++at)
      if (view.is_word(at) && starts_with_capital(view.written(at)) && !in_capitals(view, at))
        found.insert(lower(without_plural(view.written(at))));
  return found;
}

/// "NB": for a rule of its own.
bool is_latin(const std::vector<LatinPhrase>& phrases, Span word) {
  return std::any_of(phrases.begin(), phrases.end(),
                     [&](const LatinPhrase& phrase) { return phrase.span.contains(word); });
}

bool is_roman_number(std::string_view word) {
  return word.find_first_not_of("IVX") == std::string_view::npos;
}

}  // namespace

void contractions(const SentenceSide& side, RuleFinder& finder) {
  const SentenceView& view = side.view;
  for (std::size_t at = 0; at < view.tokens.size(); ++at) {
    if (!view.is_word(at)) continue;
    const auto row = side.document.words.contractions.find(view.folded(at));
    if (row == side.document.words.contractions.end()) continue;
    if (overlaps_any(quotations(view.bytes), view.tokens[at].span)) continue;
    finder.find(view, view.tokens[at].span, fmt::format("\"{}\"", view.written(at)),
                fmt::format("write \"{}\"", row->second));
  }
}

void idioms(const SentenceSide& side, RuleFinder& finder) {
  const Words& words = side.document.words;
  find_phrases(side, words.idioms, words.idiom_advice, finder);
}

void wordy_phrases(const SentenceSide& side, RuleFinder& finder) {
  const Words& words = side.document.words;
  find_phrases(side, words.phrases, words.wordy_advice, finder, is_shorter);
}

void latin(const SentenceSide& side, RuleFinder& finder) {
  const SentenceView& view = side.view;
  for (const LatinPhrase& phrase : latin_phrases(view))
    finder.find(view, phrase.span, fmt::format("\"{}\"", slice(view.bytes, phrase.span)),
                fmt::format("say \"{}\"", phrase.plain));
}

void negatives(const SentenceSide& side, RuleFinder& finder) {
  const SentenceView& view = side.view;
  std::vector<std::size_t> found;
  for (std::size_t at = 0; at < view.tokens.size(); ++at) {
    if (!view.is_word(at)) continue;
    const std::string_view word = view.folded(at);
    const bool denial = at > 0 && view.folded(at - 1) == "not" && is_denial(word);
    if (denial || (is_negative_word(word) && !denies_nothing(view, at))) found.push_back(at);
  }
  if (found.size() <= finder.limit()) return;
  std::string named;
  for (const std::size_t at : found)
    named += fmt::format("{}\"{}\"", named.empty() ? "" : ", ", view.written(at));
  finder.find(view, {view.tokens[found.front()].span.begin, view.tokens[found.back()].span.end},
              fmt::format("{} negative words, {}", found.size(), named));
}

void acronyms(const DocumentView& document, RuleFinder& finder) {
  std::set<std::string> told = explained_acronyms(document);
  const auto names = written_out(document);
  for (const SentenceView& view : document.sentences) {
    const std::vector<LatinPhrase> latin = latin_phrases(view);
    for (std::size_t at = 0; at < view.tokens.size(); ++at) {
      if (!in_capitals(view, at) || is_latin(latin, view.tokens[at].span)) continue;
      const std::string_view word = view.written(at);
      const bool unit = at > 0 && view.is_number(at - 1);
      if (is_loud_word(view.folded(at), document.words) ||
          names.contains(lower(without_plural(view.written(at)))))
        continue;
      const bool known = is_well_known(word) || is_roman_number(word) || has_digit_or_sign(word);
      if (known || unit || is_shouted(view, at) || are_initials(view, at)) continue;
      if (told.insert(without_plural(word)).second)
        finder.find(view, view.tokens[at].span, fmt::format("\"{}\"", word));
    }
  }
}

}  // namespace plainsong::easy
